using System.Text;
using System.Xml;

namespace NewsModel.Formats.Xml;

/// <summary>Writes HTML as XHTML.</summary>
internal static class Xhtml
{
    /// <param name="xml">Where to.</param>
    /// <param name="html">What <see cref="Markup.HtmlFragment"/> wrote, which is XML but for its elements without end tags.</param>
    public static void Write(XmlWriter xml, string html)
    {
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("", Namespace.Xhtml.Uri);
        var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit };
        using var reader = XmlReader.Create(new StringReader(Close(html)), settings, new XmlParserContext(null, names, null, XmlSpace.None));
        reader.Read();
        while (!reader.EOF) xml.WriteNode(reader, defattr: false);
    }

    // In its texts and attributes every < and > is escaped.
    private static string Close(string html)
    {
        var closed = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('>') is >= 0 and var end)
        {
            var piece = rest[..end];
            var tag = piece[(piece.LastIndexOf('<') + 1)..];
            closed.Append(piece).Append(tag is "br" or ['i', 'm', 'g', ..] ? "/>" : ">");
            rest = rest[(end + 1)..];
        }

        return closed.Append(rest).ToString();
    }
}
