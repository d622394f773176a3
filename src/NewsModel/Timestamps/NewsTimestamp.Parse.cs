using System.Diagnostics.CodeAnalysis;

namespace NewsModel;

public readonly partial record struct NewsTimestamp : ISpanParsable<NewsTimestamp>, IUtf8SpanParsable<NewsTimestamp>
{
    // Below it, bare years on news pages are Hijri, Solar Hijri or Coptic ones.
    private const int FirstPlainYear = 1800;

    /// <summary>
    /// Reads ISO 8601, as <see cref="ToString()"/> writes it, or else whatever <see cref="TimestampParser.Default"/> reads.
    /// <see cref="Raw"/> is the text itself.
    /// </summary>
    /// <remarks>
    /// A date without a time before the year 1800 is the parser's: <c>1441-10-11</c> is more likely Hijri than that old.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; results are the same in every culture.</param>
    /// <returns>The timestamp.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="NewsFormatException">There is no timestamp; the exception says why and where.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Parse(string, IFormatProvider)']"/>
    public static NewsTimestamp Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryIso(s, out var timestamp) ? timestamp with { Raw = s } : TimestampParser.Default.Parse(s);
    }

    /// <summary>Reads ISO 8601, or else whatever <see cref="TimestampParser.Default"/> reads.</summary>
    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; results are the same in every culture.</param>
    /// <returns>The timestamp; its <see cref="Raw"/> is null.</returns>
    /// <exception cref="NewsFormatException">There is no timestamp; the exception says why and where.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Parse(ReadOnlySpan{char}, IFormatProvider)']"/>
    public static NewsTimestamp Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryIso(s, out var timestamp) ? timestamp : TimestampParser.Default.Parse(s);

    /// <summary>Reads ISO 8601, or else whatever <see cref="TimestampParser.Default"/> reads; places count bytes.</summary>
    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used; results are the same in every culture.</param>
    /// <returns>The timestamp; its <see cref="Raw"/> is null.</returns>
    /// <exception cref="NewsFormatException">There is no timestamp; the exception says why and where.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Parse(ReadOnlySpan{byte}, IFormatProvider)']"/>
    public static NewsTimestamp Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryIso(utf8Text, out var timestamp) ? timestamp : TimestampParser.Default.Parse(utf8Text);

    /// <summary>Reads what <see cref="Parse(string, IFormatProvider)"/> reads; false where that throws, also for null.</summary>
    /// <param name="s">The text; null has no timestamp.</param>
    /// <param name="provider">Not used; results are the same in every culture.</param>
    /// <param name="result">The timestamp; its default when the method returns false.</param>
    /// <returns>Whether there is a timestamp.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TryParse(string, IFormatProvider, NewsTimestamp)']"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NewsTimestamp result)
    {
        result = default;
        if (s is null || !TryParse(s.AsSpan(), provider, out result)) return false;
        result = result with { Raw = s };
        return true;
    }

    /// <summary>Reads what <see cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/> reads, without allocating.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used; results are the same in every culture.</param>
    /// <param name="result">The timestamp; its default when the method returns false.</param>
    /// <returns>Whether there is a timestamp.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TryParse(ReadOnlySpan{char}, IFormatProvider, NewsTimestamp)']"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NewsTimestamp result) =>
        TryIso(s, out result) || TimestampParser.Default.TryParse(s, out result);

    /// <summary>Reads what <see cref="Parse(ReadOnlySpan{byte}, IFormatProvider)"/> reads, without allocating.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Not used; results are the same in every culture.</param>
    /// <param name="result">The timestamp; its default when the method returns false.</param>
    /// <returns>Whether there is a timestamp.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TryParse(ReadOnlySpan{byte}, IFormatProvider, NewsTimestamp)']"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out NewsTimestamp result) =>
        TryIso(utf8Text, out result) || TimestampParser.Default.TryParse(utf8Text, out result);

    private static bool TryIso(ReadOnlySpan<char> text, out NewsTimestamp timestamp) =>
        IsoReader.TryRead(text, out timestamp) && timestamp.MakesSense(text.Length, out timestamp);

    private static bool TryIso(ReadOnlySpan<byte> text, out NewsTimestamp timestamp) =>
        IsoReader.TryRead(text, out timestamp) && timestamp.MakesSense(text.Length, out timestamp);

    private bool MakesSense(int length, out NewsTimestamp whole)
    {
        whole = this with { Source = new TextRange(0, length) };
        if (Precision == TimestampPrecision.None || (Year < FirstPlainYear && Time is null)) return false;
        if (Year is not null && Month is null && Day is not null) return false;
        if ((EndMonth ?? EndDay) is null) return true;
        if (EndDate is { } last) return Date <= last;

        // Both days without their year, said by the same parts.
        return Year is null && (Month is null) == (EndMonth is null) && (Day is null) == (EndDay is null);
    }
}
