using System.Text;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Turns places in decoded text into places in the UTF-8 it came from, walking forward once.</summary>
internal ref struct Utf8Positions(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
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
        while (chars < to)
        {
            Rune.DecodeFromUtf8(utf8[bytes..], out var rune, out var length);
            chars += rune.Utf16SequenceLength;
            bytes += length;
        }

        return bytes;
    }
}
