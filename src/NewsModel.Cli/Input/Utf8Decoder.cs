using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsModel.Cli.Input;

/// <summary>Turns lines into text, and names the lines that are no UTF-8: the first few at once, the others as a count.</summary>
internal sealed class Utf8Decoder(Terminal terminal)
{
    private const int Named = 5;

    /// <summary>How many lines were no UTF-8 so far.</summary>
    public long BadLines { get; private set; }

    /// <summary>Decodes a line; U+FFFD stands for what is no UTF-8.</summary>
    public string Decode(long number, ReadOnlySpan<byte> line)
    {
        Check(number, line);
        return Encoding.UTF8.GetString(line);
    }

    public void Check(long number, ReadOnlySpan<byte> line)
    {
        if (Utf8.IsValid(line) || ++BadLines > Named) return;
        var place = FirstBadByte(line);
        terminal.Complain($"Expected UTF-8, found the byte 0x{line[place]:X2} as byte {place + 1} of line {number}; read U+FFFD in its place.");
    }

    /// <summary>To be called behind the last line.</summary>
    public void Finish()
    {
        if (BadLines > Named) terminal.Complain($"Expected UTF-8, found other bytes in {BadLines - Named} more lines; read U+FFFD in their place.");
    }

    /// <summary>At most <paramref name="length"/> characters of a text that may be cut anywhere.</summary>
    public static string Beginning(ReadOnlySpan<byte> text, int length)
    {
        var decoded = Encoding.UTF8.GetString(text[..Math.Min(text.Length, length * 4)]);
        if (decoded.Length <= length) return decoded;
        return decoded[..(char.IsHighSurrogate(decoded[length - 1]) ? length - 1 : length)];
    }

    private static int FirstBadByte(ReadOnlySpan<byte> line)
    {
        var place = 0;
        while (Rune.DecodeFromUtf8(line[place..], out _, out var consumed) == OperationStatus.Done) place += consumed;
        return place;
    }
}
