using System.Text;
using System.Xml;

namespace NewsModel.Formats.Xml;

/// <summary>An element of a document that was read: what stands in it, in order, and how its names were written.</summary>
internal sealed class XmlPart(string prefix, string name, string space)
{
    /// <summary>The white space of XML, as characters to trim.</summary>
    public const string Space = " \t\r\n";

    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    private readonly List<XmlAttribute> attributes = [];

    // Each a string or an XmlPart.
    private readonly List<object> content = [];

    public string Prefix => prefix;

    /// <summary>The name without prefix.</summary>
    public string Name => name;

    /// <summary>The namespace; empty for none.</summary>
    public string Namespace => space;

    /// <summary>The name with its prefix, as written.</summary>
    public string FullName => prefix.Length == 0 ? name : $"{prefix}:{name}";

    /// <summary>The language in force here, from <c>xml:lang</c> on this element or above; empty for none.</summary>
    public string Language { get; init; } = "";

    public IEnumerable<XmlPart> Parts => content.OfType<XmlPart>();

    /// <summary>Whether its text is all of it.</summary>
    public bool IsPlain => attributes.TrueForAll(each => each.Namespace == Declarations) && !Parts.Any();

    public void Add(string attributePrefix, string attribute, string attributeSpace, string value) =>
        attributes.Add(new XmlAttribute(attributePrefix, attribute, attributeSpace, value));

    public void Add(string text) => content.Add(text);

    public void Add(XmlPart part) => content.Add(part);

    public bool Is(Namespace one, string called) => name == called && space == one.Uri;

    public string? Attribute(string called, string inSpace = "") => attributes.Find(each => each.Name == called && each.Namespace == inSpace)?.Value;

    /// <summary>All text in it, without the white space around it unless <c>xml:space</c> says to keep that.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Walk(_ => { }, piece => text.Append(piece), _ => { });
            return Attribute("space", Xml.Namespace.Xml.Uri) == "preserve" ? text.ToString() : text.ToString().Trim([.. Space]);
        }
    }

    /// <summary>What it holds, as HTML: its markup where elements stand in it, else its text, which is markup escaped.</summary>
    public string Html => Parts.Any() ? Write(asHtml: true) : Text;

    /// <summary>The whole element as XML.</summary>
    public string Markup => Write(asHtml: false);

    private string Write(bool asHtml)
    {
        var text = new StringBuilder();
        using var xml = XmlWriter.Create(text, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment });
        Walk(Open, xml.WriteString, Close);
        xml.Flush();
        return text.ToString();

        void Open(XmlPart part)
        {
            if (asHtml && part == this) return;
            xml.Start(asHtml ? Xml.Namespace.None : new Namespace(part.Prefix, part.Namespace), part.Name);
            foreach (var each in part.attributes) each.Write(xml, asHtml);
        }

        void Close(XmlPart part)
        {
            if (!asHtml || part != this) xml.WriteEndElement();
        }
    }

    // Without recursion: how deep a document may be is the caller's choice.
    private void Walk(Action<XmlPart> open, Action<string> text, Action<XmlPart> close)
    {
        var path = new Stack<(XmlPart Part, int Next)>();
        path.Push((this, 0));
        open(this);
        while (path.TryPop(out var place))
        {
            var (part, next) = place;
            if (next == part.content.Count)
            {
                close(part);
                continue;
            }

            path.Push((part, next + 1));
            if (part.content[next] is not XmlPart inner)
            {
                text((string)part.content[next]);
                continue;
            }

            path.Push((inner, 0));
            open(inner);
        }
    }

    private sealed record XmlAttribute(string Prefix, string Name, string Namespace, string Value)
    {
        // HTML has no namespaces, and the reader of it knows them by their names alone.
        public void Write(XmlWriter xml, bool asHtml)
        {
            if (Namespace.Length == 0) xml.WriteAttributeString(Name, Value);
            else if (!asHtml && Namespace != Declarations) xml.WriteAttributeString(Prefix, Name, Namespace, Value);
        }
    }
}
