using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>Reads names of which later versions may know more: a strict reader refuses those unknown, others keep them.</summary>
internal static class OpenName
{
    public static string Read(ref Utf8JsonReader reader, JsonSerializerOptions options, string what, ReadOnlySpan<string> known)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected {what} as a string, found {reader.TokenType}.");
        foreach (var name in known)
        {
            if (reader.ValueTextEquals(name)) return name;
        }

        var text = reader.GetString()!;
        if (options.UnmappedMemberHandling != JsonUnmappedMemberHandling.Disallow) return text;
        throw new JsonException($"Expected {what} ({string.Join(", ", known.ToArray())}), found '{text}'.");
    }
}
