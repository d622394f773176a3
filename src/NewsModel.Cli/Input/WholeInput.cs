using System.Text;
using System.Text.Unicode;

namespace NewsModel.Cli.Input;

/// <summary>The whole input at once.</summary>
internal static class WholeInput
{
    /// <summary>The most bytes that <see cref="ReadText"/> takes.</summary>
    public const int TextLimit = 64 * 1024 * 1024;

    /// <summary>Reads all of it, but no more than <paramref name="limit"/> bytes and one by which the limit is seen to be broken.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static ReadOnlySpan<byte> Read(InputSource input, int limit)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (length <= limit && input.Read(buffer.AsSpan(length)) is var read and > 0)
        {
            length += read;
            if (length == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }

        return buffer.AsSpan(0, Math.Min(length, limit + 1));
    }

    /// <summary>Reads all of it as UTF-8, without a byte order mark; U+FFFD stands for what is no UTF-8.</summary>
    /// <exception cref="InputException">It cannot be read, is UTF-16, or is longer than <see cref="TextLimit"/>.</exception>
    public static string ReadText(InputSource input, Utf8Decoder decoder)
    {
        var bytes = Read(input, TextLimit);
        if (bytes.Length > TextLimit) throw new InputException($"Expected at most {TextLimit} bytes of input, found more.");
        bytes = bytes[input.ByteOrderMark(bytes)..];
        if (!Utf8.IsValid(bytes)) CheckLines(bytes, decoder);
        return Encoding.UTF8.GetString(bytes);
    }

    private static void CheckLines(ReadOnlySpan<byte> bytes, Utf8Decoder decoder)
    {
        var number = 0L;
        foreach (var line in bytes.Split((byte)'\n')) decoder.Check(++number, bytes[line]);
    }
}
