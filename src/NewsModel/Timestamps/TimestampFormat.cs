namespace NewsModel;

/// <summary>How a timestamp is written. Change a copy with <see langword="with"/>.</summary>
/// <include file="Examples/TimestampFormat.xml" path="*/example[@id='TimestampFormat']"/>
public sealed record TimestampFormat
{
    /// <summary>The format of a region's sites: their digits, names of months, order and language, with weekday and names.</summary>
    /// <param name="region">The country; not null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='new']"/>
    public TimestampFormat(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        (Region, Language, Digits) = (region, region.Row.Language, region.Row.Digits switch
        {
            "arab" => NumberingSystem.ArabicIndic,
            "arabext" => NumberingSystem.ExtendedArabicIndic,
            _ => NumberingSystem.Latin,
        });
    }

    /// <summary>The country whose habits are followed where the other members say nothing.</summary>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='Region']"/>
    public Region Region { get; }

    /// <summary>
    /// The language of the words, by its ISO 639 code: <c>ar</c>, <c>fa</c>, <c>ur</c>, <c>ckb</c> or <c>ps</c>; another is
    /// refused by the formatter's constructor. Default: that of the region.
    /// </summary>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='Language']"/>
    public string Language { get; init; }

    /// <summary>The digits. Default: those of the region.</summary>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='Digits']"/>
    public NumberingSystem Digits { get; init; }

    /// <summary>
    /// The calendar in which whole dates are written; null for the one in which the timestamp was printed. Partial dates are
    /// always Gregorian. Default: null.
    /// </summary>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='Calendar']"/>
    public CalendarSystem? Calendar { get; init; }

    /// <summary>Whether whole dates begin with their weekday. Default: true.</summary>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='Weekday']"/>
    public bool Weekday { get; init; } = true;

    /// <summary>Whether whole dates are written in numbers, <c>3/3/2018</c>, rather than with the month's name. Default: false.</summary>
    /// <include file="Examples/TimestampFormat.xml" path="*/example[@id='Numeric']"/>
    public bool Numeric { get; init; }
}
