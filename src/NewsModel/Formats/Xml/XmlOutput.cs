using System.Globalization;
using System.Text;
using System.Xml;

namespace NewsModel.Formats.Xml;

/// <summary>Writes XML documents: UTF-8, one element a line, every text so that it comes back unchanged.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static string Document(Action<XmlWriter> write)
    {
        using var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, Settings)) write(xml);
        return text.ToString() + "\n";
    }

    public static void Start(this XmlWriter xml, Namespace space, string name) => xml.WriteStartElement(space.Prefix, name, space.Uri);

    /// <summary>An element with a text; nothing without one. White space at its ends is marked, since readers cut it off.</summary>
    public static void Text(this XmlWriter xml, Namespace space, string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text is null) return;
        xml.Start(space, name);
        foreach (var (attribute, value) in attributes) xml.Attribute(attribute, value);
        if (text.AsSpan().Trim(XmlPart.Space).Length < text.Length) xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    /// <summary>An element with a text and no word about its white space, for schemas that allow none.</summary>
    public static void Plain(this XmlWriter xml, Namespace space, string name, string? text)
    {
        if (text is not null) xml.WriteElementString(space.Prefix, name, space.Uri, text);
    }

    /// <summary>An element with attributes alone.</summary>
    public static void Empty(this XmlWriter xml, Namespace space, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Start(space, name);
        foreach (var (attribute, value) in attributes) xml.Attribute(attribute, value);
        xml.WriteEndElement();
    }

    /// <summary>An attribute; nothing without a value.</summary>
    public static void Attribute(this XmlWriter xml, string name, string? value)
    {
        if (value is not null) xml.WriteAttributeString(name, value);
    }

    public static void Declare(this XmlWriter xml, Namespace space) => xml.WriteAttributeString("xmlns", space.Prefix, null, space.Uri);

    // A StringWriter says that it is UTF-16, and the document's first line repeats that.
    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
