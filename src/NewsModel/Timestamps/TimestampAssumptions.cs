namespace NewsModel;

/// <summary>What a reading rests on besides the printed letters; each guess is one flag.</summary>
[Flags]
public enum TimestampAssumptions
{
    /// <summary>Nothing was assumed.</summary>
    None = 0,
    /// <summary>No year was printed; the clock gave it, and the printed weekday agrees.</summary>
    Year = 1 << 0,
    /// <summary>The year had two digits: 00 to 68 are read as 2000 to 2068, 69 to 99 as 1969 to 1999.</summary>
    Century = 1 << 1,
    /// <summary>Day and month could be swapped; <see cref="NewsTimestamp.AlternativeDate"/> is the other reading.</summary>
    DayMonthOrder = 1 << 2,
    /// <summary>The clock was printed minute first, as bidirectional text stores it, and was read hour first.</summary>
    ClockReordered = 1 << 3,
    /// <summary>The printed weekday is not that of the date.</summary>
    WeekdayMismatch = 1 << 4,
    /// <summary>Only a date of another calendar was printed; <see cref="NewsTimestamp.Date"/> was computed from it.</summary>
    CalendarConverted = 1 << 5,
    /// <summary>Dates of two calendars were printed and lie more than two days apart; the Gregorian one was taken.</summary>
    CalendarsDisagree = 1 << 6,
    /// <summary>No calendar was printed; it was inferred from the size of the year, the digits and the region.</summary>
    CalendarInferred = 1 << 7,
    /// <summary>The offset comes from a printed zone's name.</summary>
    OffsetFromZoneName = 1 << 8,
    /// <summary>The offset comes from the region's only zone.</summary>
    OffsetFromRegion = 1 << 9,
    /// <summary>The text was relative ("three hours ago") and was counted from the clock.</summary>
    RelativeToClock = 1 << 10,
    /// <summary>The day part contradicts the hour (<c>19:34 am</c>); the hour was taken as a 24-hour one.</summary>
    ContradictoryDayPart = 1 << 11,
    /// <summary>A bare <c>00:00</c> beside the date was taken for a page's default, not for midnight.</summary>
    MidnightIgnored = 1 << 12,
    /// <summary>By the zone's rules the clock showed this time twice that day, or never; the offset is that of standard time.</summary>
    AmbiguousLocalTime = 1 << 13,
}
