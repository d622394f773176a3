using System.Text.Json;
using System.Xml;

namespace NewsModel.Fuzz;

/// <summary>Everything that reads what others wrote, each with what must hold of its answer.</summary>
internal static class Targets
{
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new SortedDictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["dates"] = DateTarget.Utf16,
        ["dates-utf8"] = DateTarget.Utf8,
        ["iso"] = DateTarget.Iso,
        ["page"] = PageTarget.Read,
        ["page-documents"] = PageTarget.Write,
        ["profile"] = bytes => DocumentTarget.Profile(bytes),
        ["news-json"] = DocumentTarget.NewsJsonDocument,
        ["json-lines"] = DocumentTarget.Lines,
        ["schema-org"] = bytes => DocumentTarget.Import<JsonException>(bytes, utf8 => SchemaOrg.Read(utf8), SchemaOrg.Read),
        ["ninjs"] = bytes => DocumentTarget.Import<JsonException>(bytes, utf8 => Ninjs.Read(utf8), Ninjs.Read),
        ["json-feed"] = bytes => DocumentTarget.Import<JsonException>(bytes, utf8 => JsonFeed.Read(utf8), JsonFeed.Read),
        ["rss"] = bytes => DocumentTarget.Import<XmlException>(bytes, utf8 => Rss.Read(utf8.Span), Rss.Read),
        ["atom"] = bytes => DocumentTarget.Import<XmlException>(bytes, utf8 => Atom.Read(utf8.Span), Atom.Read),
    };

    /// <summary>One of several parsers, the same however often the input is repeated.</summary>
    public static T Pick<T>(IReadOnlyList<T> parsers, byte[] bytes) => parsers[bytes.Take(4).Sum(each => each) % parsers.Count];
}
