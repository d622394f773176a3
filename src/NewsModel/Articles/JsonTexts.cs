using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsModel;

/// <summary>The texts of JSON that is kept as it is: the serializer passes over them, and some are no text.</summary>
internal static class JsonTexts
{
    public const string HalfPair = "Expected a text, found half of a surrogate pair in it.";

    /// <summary>What is wrong with a value's texts; null when all can be read.</summary>
    public static string? Complaint(JsonElement value)
    {
        var utf8 = JsonMarshal.GetRawUtf8Value(value);
        if (!Utf8.IsValid(utf8)) return NotUtf8(utf8[FirstBad(utf8)]);
        return FindHalfPair(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue }) < 0 ? null : HalfPair;
    }

    public static string NotUtf8(byte found) => $"Expected UTF-8, found the byte 0x{found:X2}.";

    /// <summary>Where the first byte stands that is no UTF-8.</summary>
    public static int FirstBad(ReadOnlySpan<byte> utf8)
    {
        var place = 0;
        while (Rune.DecodeFromUtf8(utf8[place..], out _, out var consumed) == System.Buffers.OperationStatus.Done) place += consumed;
        return place;
    }

    /// <summary>Where the first text or name stands with an escaped half of a surrogate pair, which is JSON, but no text; -1 when none does.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static int FindHalfPair(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(utf8, options);
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return (int)reader.TokenStartIndex;
            }
        }

        return -1;
    }
}
