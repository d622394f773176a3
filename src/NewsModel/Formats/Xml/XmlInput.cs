using System.Text;
using System.Xml;

namespace NewsModel.Formats.Xml;

/// <summary>Reads XML of unknown origin into a tree, within limits and without a document type, whose entities can grow without end.</summary>
internal static class XmlInput
{
    public static XmlPart Read(string xml, ImportOptions options)
    {
        CheckLength(xml.Length, "characters", options);
        var text = xml.AsSpan().TrimStart("\uFEFF" + XmlPart.Space).ToString();
        if (text.Length == 0) throw new XmlException("Expected an XML document, found nothing.");
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = Math.Max(1, options.MaxLength),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        return Tree(reader, text, options);
    }

    public static XmlPart Read(ReadOnlySpan<byte> utf8, ImportOptions options)
    {
        CheckLength(utf8.Length, "bytes", options);
        try
        {
            return Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8), options);
        }
        catch (DecoderFallbackException e)
        {
            throw new XmlException($"Expected UTF-8, found the byte {e.BytesUnknown![0]:X2} at {e.Index}.", e);
        }
    }

    public static XmlPart Read(Stream utf8, ImportOptions options)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (bytes.Length <= options.MaxLength && utf8.Read(buffer) is > 0 and var count) bytes.Write(buffer, 0, count);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options);
    }

    private static void CheckLength(int length, string unit, ImportOptions options)
    {
        if (length > options.MaxLength) throw new XmlException($"Expected at most {options.MaxLength} {unit}, found more.");
    }

    private static XmlPart Tree(XmlReader reader, string text, ImportOptions options)
    {
        XmlPart? root = null;
        var open = new Stack<XmlPart>();
        while (Next(reader, root is null ? text : ""))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count >= options.MaxDepth) throw Error(reader, $"Expected elements at most {options.MaxDepth} deep, found <{reader.Name}> below them.");
                    var part = Element(reader);
                    if (open.TryPeek(out var parent)) parent.Add(part);
                    root ??= part;
                    if (!reader.IsEmptyElement) open.Push(part);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (open.TryPeek(out var holder)) holder.Add(reader.Value);
                    break;
            }
        }

        return root!;
    }

    // The reader's own message tells programmers how to allow what must not be, and names no place.
    private static bool Next(XmlReader reader, string prolog)
    {
        const string Found = "<!DOCTYPE";
        try
        {
            return reader.Read();
        }
        catch (XmlException e) when (e.LineNumber == 0 && prolog.Contains(Found, StringComparison.Ordinal))
        {
            var before = prolog.AsSpan(0, prolog.IndexOf(Found, StringComparison.Ordinal));
            var position = before.Length - before.LastIndexOf('\n');
            throw new XmlException($"Expected a document without document type, found {Found}>.", e, before.Count('\n') + 1, position);
        }
    }

    private static XmlPart Element(XmlReader reader)
    {
        var part = new XmlPart(reader.Prefix, reader.LocalName, reader.NamespaceURI) { Language = reader.XmlLang };
        while (reader.MoveToNextAttribute()) part.Add(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        reader.MoveToElement();
        return part;
    }

    private static XmlException Error(XmlReader reader, string message)
    {
        var place = (IXmlLineInfo)reader;
        return new XmlException(message, null, place.LineNumber, place.LinePosition);
    }
}
