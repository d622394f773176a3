using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Turns places in decoded text into places in the UTF-8 it came from, walking forward once.</summary>
internal ref struct Utf8Positions
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly bool isSound;
    private int chars;
    private int bytes;

    /// <summary>Decodes a text; what is broken becomes U+FFFD.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="buffer">Room for as many characters as there are bytes.</param>
    public Utf8Positions(ReadOnlySpan<byte> utf8, Span<char> buffer)
    {
        this.utf8 = utf8;
        isSound = Utf8.ToUtf16(utf8, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        if (!isSound) length = Encoding.UTF8.GetChars(utf8, buffer);
        Text = buffer[..length];
    }

    public ReadOnlySpan<char> Text { get; }

    public TextRange Map(TextRange range)
    {
        var start = Advance(range.Start);
        return new TextRange(start, Advance(range.End) - start);
    }

    private int Advance(int to)
    {
        if (to == 0) return 0;
        if (isSound && to == Text.Length) (chars, bytes) = (to, utf8.Length);
        else if (isSound)
        {
            // Counting is far quicker than decoding again.
            bytes += Encoding.UTF8.GetByteCount(Text[chars..to]);
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

/// <summary>Room for a line decoded from UTF-8; no <see langword="stackalloc"/>, for the reason of <see cref="Tokens.WordLetters"/>.</summary>
[InlineArray(Length)]
internal struct LineLetters
{
    public const int Length = 256;

    private char first;
}
