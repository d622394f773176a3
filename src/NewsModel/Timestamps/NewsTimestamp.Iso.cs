using System.Text;
using System.Text.Json.Serialization;

namespace NewsModel;

[JsonConverter(typeof(NewsTimestampJsonConverter))]
public readonly partial record struct NewsTimestamp : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>
    /// ISO 8601 at the printed precision, the same in every culture: <c>2018-03-03T17:28+02:00</c>, <c>2018-03-03</c>,
    /// <c>2018-03</c>, <c>T17:28+02:00</c>, <c>--06-27</c>, <c>2018-03-03/2018-03-05</c>,
    /// <c>--03-03/--03-05</c>; empty for <see langword="default"/>.
    /// </summary>
    public override string ToString()
    {
        Span<byte> buffer = stackalloc byte[IsoWriter.MaxLength];
        return Encoding.ASCII.GetString(buffer[..IsoWriter.Write(this, buffer)]);
    }

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>; there is only one form.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>ISO 8601, in ASCII; empty for <see langword="default"/>.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='ToString']"/>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <summary>Writes what <see cref="ToString()"/> gives; false, and nothing written, when there is no room (44 characters always do).</summary>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="charsWritten">How many characters were written; 0 when the method returns false.</param>
    /// <param name="format">Empty or <c>G</c>; there is only one form.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TryFormat(Span{char}, int, ReadOnlySpan{char}, IFormatProvider)']"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        Span<byte> buffer = stackalloc byte[IsoWriter.MaxLength];
        var text = buffer[..IsoWriter.Write(this, buffer)];
        return Encoding.ASCII.TryGetChars(text, destination, out charsWritten);
    }

    /// <inheritdoc cref="TryFormat(Span{char}, out int, ReadOnlySpan{char}, IFormatProvider)"/>
    /// <param name="utf8Destination">Where the text goes; it is ASCII.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 when the method returns false.</param>
    /// <param name="format">Empty or <c>G</c>; there is only one form.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was room.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TryFormat(Span{byte}, int, ReadOnlySpan{char}, IFormatProvider)']"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        Span<byte> buffer = stackalloc byte[IsoWriter.MaxLength];
        var text = buffer[..IsoWriter.Write(this, buffer)];
        var fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
            throw new FormatException($"A timestamp has only the format 'G', found '{format}'.");
    }
}
