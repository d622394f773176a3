namespace NewsModel;

/// <summary>What a <see cref="TimestampParser"/> may lean on besides the text. Immutable; change it by <c>with</c>.</summary>
public sealed record TimestampOptions
{
    /// <summary>No region, no clock, no zone: only what is printed counts.</summary>
    public static TimestampOptions Default { get; } = new();

    /// <summary>
    /// The country whose habits decide where the text does not: day before month or month before day, the meaning
    /// of a month's name, the calendar of a bare year, the zone. Default: none.
    /// </summary>
    public Region? Region { get; init; }

    /// <summary>The order of numeric dates. Default: <see cref="DayMonthOrder.FromRegion"/>.</summary>
    public DayMonthOrder DayMonthOrder { get; init; }

    /// <summary>
    /// An IANA zone id (<c>Africa/Cairo</c>) that gives an offset to times printed without one; before the region's.
    /// Default: none.
    /// </summary>
    public string? TimeZone { get; init; }

    /// <summary>
    /// Reads relative text ("three hours ago") and completes dates without a year whose weekday confirms the year.
    /// Default: none; relative text is then the error <see cref="ParseErrorKind.ClockRequired"/>.
    /// </summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>What to do with doubtful readings. Default: <see cref="Strictness.Lenient"/>.</summary>
    public Strictness Strictness { get; init; }
}
