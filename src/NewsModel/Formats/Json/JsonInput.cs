using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsModel.Formats.Json;

/// <summary>A foreign document as a whole, within the limits, all of its texts readable.</summary>
internal static class JsonInput
{
    /// <exception cref="JsonException">It is too long or not JSON.</exception>
    public static JsonElement Parse(string json, ImportOptions options)
    {
        Check(json.Length, "UTF-16 code units", options);
        return Parse(Encoding.UTF8.GetBytes(json), options with { MaxLength = int.MaxValue });
    }

    /// <exception cref="JsonException">It is too long, not UTF-8 or not JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> utf8, ImportOptions options)
    {
        Check(utf8.Length, "bytes", options);
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[3..];
        CheckBytes(utf8.Span);
        CheckTexts(utf8.Span, options);

        // JsonReaderException is a JsonException, and says line and byte position.
        using var document = JsonDocument.Parse(
            utf8, new JsonDocumentOptions { MaxDepth = options.MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return document.RootElement.Clone();
    }

    private static void Check(int length, string unit, ImportOptions options)
    {
        if (length > options.MaxLength) throw new JsonException($"Expected a document of at most {options.MaxLength} {unit}, found {length}.", null, 0, 0);
    }

    private static void CheckBytes(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8)) return;
        var place = JsonTexts.FirstBad(utf8);
        throw At(utf8, place, JsonTexts.NotUtf8(utf8[place]));
    }

    private static void CheckTexts(ReadOnlySpan<byte> utf8, ImportOptions options)
    {
        var place = JsonTexts.FindHalfPair(
            utf8, new JsonReaderOptions { MaxDepth = options.MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (place >= 0) throw At(utf8, place, JsonTexts.HalfPair);
    }

    private static JsonException At(ReadOnlySpan<byte> utf8, int place, string message)
    {
        var before = utf8[..place];
        var line = before.Count((byte)'\n');
        var position = place - (before.LastIndexOf((byte)'\n') + 1);
        return new JsonException($"{message} LineNumber: {line} | BytePositionInLine: {position}.", null, line, position);
    }
}
