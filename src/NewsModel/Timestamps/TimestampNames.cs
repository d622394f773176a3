namespace NewsModel;

/// <summary>The names of the timestamp's enums in documents, in the order of their values; a contract, so not derived from C# names.</summary>
internal static class TimestampNames
{
    public static string[] Precisions { get; } = ["none", "year", "month", "day", "hour", "minute", "second"];

    public static string[] Calendars { get; } = ["gregorian", "umAlQura", "coptic", "solarHijri"];

    public static string[] OffsetSources { get; } = ["none", "printed", "zoneName", "region", "caller"];

    /// <summary>One name for each bit of <see cref="TimestampAssumptions"/>, the lowest first.</summary>
    public static string[] Assumptions { get; } =
    [
        "year", "century", "dayMonthOrder", "clockReordered", "weekdayMismatch", "calendarConverted", "calendarsDisagree",
        "calendarInferred", "offsetFromZoneName", "offsetFromRegion", "relativeToClock", "contradictoryDayPart", "midnightIgnored",
        "ambiguousLocalTime",
    ];
}
