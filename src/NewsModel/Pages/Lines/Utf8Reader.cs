using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsModel.Pages.Lines;

/// <summary>Decodes UTF-8 and remembers what it had to replace.</summary>
internal static class Utf8Reader
{
    /// <summary>A replaced sequence: where U+FFFD stands in the text, and for how many bytes.</summary>
    internal readonly record struct Repair(int Char, int Bytes);

    internal readonly record struct Decoded(string Text, int FirstInvalid, IReadOnlyList<Repair> Repairs);

    public static Decoded Read(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return new Decoded(Encoding.UTF8.GetString(bytes), -1, []);
        var text = new StringBuilder(bytes.Length);
        var repairs = new List<Repair>();
        var (position, first) = (0, -1);
        Span<char> units = stackalloc char[2];
        while (position < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[position..], out var rune, out var consumed) != OperationStatus.Done)
            {
                if (first < 0) first = position;
                repairs.Add(new Repair(text.Length, consumed));
            }

            text.Append(units[..rune.EncodeToUtf16(units)]);
            position += consumed;
        }

        return new Decoded(text.ToString(), first, repairs);
    }
}
