using System.Text;
using System.Text.Unicode;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Turns places in decoded text into places in the UTF-8 it came from, walking forward once.</summary>
internal ref struct Utf8Positions(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private readonly ReadOnlySpan<char> text = text;
    private readonly bool isSound = Utf8.IsValid(utf8);
    private int chars;
    private int bytes;

    public TextRange Map(TextRange range)
    {
        var start = Advance(range.Start);
        return new TextRange(start, Advance(range.End) - start);
    }

    private int Advance(int to)
    {
        if (to < chars) (chars, bytes) = (0, 0);
        if (isSound)
        {
            // Counting is far quicker than decoding again.
            bytes += Encoding.UTF8.GetByteCount(text[chars..to]);
            chars = to;
        }

        while (chars < to)
        {
            Rune.DecodeFromUtf8(utf8[bytes..], out var rune, out var length);
            chars += rune.Utf16SequenceLength;
            bytes += length;
        }

        return bytes;
    }
}
