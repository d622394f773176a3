namespace NewsModel;

/// <summary>What a <see cref="TimestampParser"/> may lean on besides the text. Immutable; change it by <c>with</c>.</summary>
/// <include file="Examples/TimestampOptions.xml" path="*/example[@id='TimestampOptions']"/>
public sealed record TimestampOptions
{
    /// <summary>No region, no clock, no zone: only what is printed counts.</summary>
    /// <include file="Examples/TimestampOptions.xml" path="*/example[@id='Default']"/>
    public static TimestampOptions Default { get; } = new();

    /// <summary>
    /// The country whose habits decide where the text does not: day before month or month before day, the meaning
    /// of a month's name, the calendar of a bare year, the zone. Default: none.
    /// </summary>
    /// <include file="Examples/TimestampOptions.xml" path="*/example[@id='Region']"/>
    public Region? Region { get; init; }

    /// <summary>The order of numeric dates. Default: <see cref="DayMonthOrder.FromRegion"/>.</summary>
    /// <include file="Examples/TimestampOptions.xml" path="*/example[@id='DayMonthOrder']"/>
    public DayMonthOrder DayMonthOrder { get; init; }

    /// <summary>
    /// An IANA zone id (<c>Africa/Cairo</c>) that gives an offset to times printed without one; before the region's.
    /// An id that this machine does not know is refused by the parser's constructor. Default: none.
    /// </summary>
    /// <include file="Examples/TimestampOptions.xml" path="*/example[@id='TimeZone']"/>
    public string? TimeZone { get; init; }

    /// <summary>
    /// Reads relative text ("three hours ago") and completes dates without a year whose weekday confirms the year.
    /// Default: none; relative text is then the error <see cref="ParseErrorKind.ClockRequired"/>.
    /// </summary>
    /// <include file="Examples/TimestampOptions.xml" path="*/example[@id='Clock']"/>
    public TimeProvider? Clock { get; init; }

    /// <summary>What to do with doubtful readings. Default: <see cref="Strictness.Lenient"/>.</summary>
    /// <include file="Examples/TimestampOptions.xml" path="*/example[@id='Strictness']"/>
    public Strictness Strictness { get; init; }
}
