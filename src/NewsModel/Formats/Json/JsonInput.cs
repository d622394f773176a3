using System.Text;
using System.Text.Json;

namespace NewsModel.Formats.Json;

/// <summary>A foreign document as a whole, within the limits.</summary>
internal static class JsonInput
{
    /// <exception cref="JsonException">It is too long or not JSON.</exception>
    public static JsonElement Parse(string json, ImportOptions options)
    {
        Check(json.Length, "UTF-16 code units", options);
        using var document = JsonDocument.Parse(json.AsMemory(json.StartsWith('\uFEFF') ? 1 : 0), Limits(options));
        return document.RootElement.Clone();
    }

    /// <exception cref="JsonException">It is too long or not JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8, ImportOptions options)
    {
        Check(utf8.Length, "bytes", options);
        using var document = JsonDocument.Parse(utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8, Limits(options));
        return document.RootElement.Clone();
    }

    private static void Check(int length, string unit, ImportOptions options)
    {
        if (length > options.MaxLength) throw new JsonException($"Expected a document of at most {options.MaxLength} {unit}, found {length}.");
    }

    // JsonReaderException is a JsonException, and says line and byte position.
    private static JsonDocumentOptions Limits(ImportOptions options) => new()
    {
        MaxDepth = options.MaxDepth,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };
}
