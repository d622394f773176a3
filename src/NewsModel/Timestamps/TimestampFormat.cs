namespace NewsModel;

/// <summary>How a timestamp is written. Change a copy with <see langword="with"/>.</summary>
public sealed record TimestampFormat
{
    /// <summary>The format of a region's sites: their digits, names of months, order and language, with weekday and names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
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
    public Region Region { get; }

    /// <summary>The language of the words, by its ISO 639 code: <c>ar</c>, <c>fa</c>, <c>ur</c>, <c>ckb</c> or <c>ps</c>. Default: that of the region.</summary>
    public string Language { get; init; }

    /// <summary>The digits. Default: those of the region.</summary>
    public NumberingSystem Digits { get; init; }

    /// <summary>The calendar in which whole dates are written; null, the default, for the one in which the timestamp was printed. Partial dates are always Gregorian.</summary>
    public CalendarSystem? Calendar { get; init; }

    /// <summary>Whether whole dates begin with their weekday. Default: true.</summary>
    public bool Weekday { get; init; } = true;

    /// <summary>Whether whole dates are written in numbers, <c>3/3/2018</c>, rather than with the month's name. Default: false.</summary>
    public bool Numeric { get; init; }
}
