using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>Reads and writes the names that stand for numbers and kinds in JSON; later versions may know more of them.</summary>
internal static class JsonNames
{
    /// <summary>False for a name unknown to a lenient reader; a strict one throws.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, string what, string[] known, out int index)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected {what} as a string, found {reader.TokenType}.");
        for (index = 0; index < known.Length; index++)
        {
            if (reader.ValueTextEquals(known[index])) return true;
        }

        return !IsStrict(options) ? false
            : throw new JsonException($"Expected {what} ({string.Join(", ", known)}), found '{Found(ref reader)}'.");
    }

    public static string Name(int index, string what, string[] known) =>
        (uint)index < (uint)known.Length ? known[index] : throw new JsonException($"There is no name for {what} {index}.");

    public static bool IsStrict(JsonSerializerOptions options) => options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;

    /// <summary>A string's text for a message, which need not hold a whole article.</summary>
    public static string Found(ref Utf8JsonReader reader)
    {
        var text = reader.GetString()!;
        return text.Length <= 64 ? text : string.Concat(text.AsSpan(0, 64), "…");
    }
}
