namespace NewsModel;

/// <summary>What a reading rests on besides the printed letters; each guess is one flag.</summary>
/// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='TimestampAssumptions']"/>
[Flags]
public enum TimestampAssumptions
{
    /// <summary>Nothing was assumed.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='None']"/>
    None = 0,
    /// <summary>No year was printed; the clock gave it, and the printed weekday agrees.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='Year']"/>
    Year = 1 << 0,
    /// <summary>The year had two digits: 00 to 68 are read as 2000 to 2068, 69 to 99 as 1969 to 1999.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='Century']"/>
    Century = 1 << 1,
    /// <summary>Day and month could be swapped; <see cref="NewsTimestamp.AlternativeDate"/> is the other reading.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='DayMonthOrder']"/>
    DayMonthOrder = 1 << 2,
    /// <summary>The clock was printed minute first, as bidirectional text stores it, and was read hour first.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='ClockReordered']"/>
    ClockReordered = 1 << 3,
    /// <summary>The printed weekday is not that of the date.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='WeekdayMismatch']"/>
    WeekdayMismatch = 1 << 4,
    /// <summary>Only a date of another calendar was printed; <see cref="NewsTimestamp.Date"/> was computed from it.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='CalendarConverted']"/>
    CalendarConverted = 1 << 5,
    /// <summary>Dates of two calendars were printed and lie more than two days apart; the Gregorian one was taken.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='CalendarsDisagree']"/>
    CalendarsDisagree = 1 << 6,
    /// <summary>No calendar was printed; it was inferred from the size of the year, the digits and the region.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='CalendarInferred']"/>
    CalendarInferred = 1 << 7,
    /// <summary>The offset comes from a printed zone's name.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='OffsetFromZoneName']"/>
    OffsetFromZoneName = 1 << 8,
    /// <summary>The offset comes from the region's only zone.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='OffsetFromRegion']"/>
    OffsetFromRegion = 1 << 9,
    /// <summary>The text was relative ("three hours ago") and was counted from the clock.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='RelativeToClock']"/>
    RelativeToClock = 1 << 10,
    /// <summary>The day part contradicts the hour (<c>19:34 am</c>); the hour was taken as a 24-hour one.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='ContradictoryDayPart']"/>
    ContradictoryDayPart = 1 << 11,
    /// <summary>A bare <c>00:00</c> beside the date was taken for a page's default, not for midnight.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='MidnightIgnored']"/>
    MidnightIgnored = 1 << 12,
    /// <summary>By the zone's rules the clock showed this time twice that day, or never; the offset is that of standard time.</summary>
    /// <include file="Examples/TimestampAssumptions.xml" path="*/example[@id='AmbiguousLocalTime']"/>
    AmbiguousLocalTime = 1 << 13,
}
