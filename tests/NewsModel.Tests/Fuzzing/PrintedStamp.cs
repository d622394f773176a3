using System.Globalization;

namespace NewsModel.Tests.Fuzzing;

/// <summary>A line as a site may print it, and what it says.</summary>
internal sealed record PrintedStamp(RegionWords Words, string Text, DateOnly Date, TimeOnly? Time, TimeSpan? Offset)
{
    private const TimestampAssumptions DateGuesses =
        TimestampAssumptions.Century | TimestampAssumptions.DayMonthOrder | TimestampAssumptions.WeekdayMismatch | TimestampAssumptions.CalendarInferred | TimestampAssumptions.CalendarsDisagree;

    private const TimestampAssumptions TimeGuesses = TimestampAssumptions.ContradictoryDayPart | TimestampAssumptions.MidnightIgnored | TimestampAssumptions.ClockReordered;

    /// <summary>What became of it. A zone's name has the offset of the day that was read, so a day with a sign answers for it.</summary>
    public Verdict Judge(ParseResult<NewsTimestamp> result)
    {
        if (!result.TryGetValue(out var value)) return Verdict.Refused;
        var (date, time) = (value.Date == Date, value.Time == Time);
        var offset = Offset is null ? value.OffsetSource is OffsetSource.None or OffsetSource.Region : value.Offset == Offset;
        if (date && time && offset) return Verdict.Exact;
        if (date && value.Time is null && value.Offset is null) return Verdict.Partial;
        var hasSign = (date || (value.Assumptions & DateGuesses) != 0) && (time || (value.Assumptions & TimeGuesses) != 0)
            && (offset || (!date && value.OffsetSource == OffsetSource.ZoneName) || (value.Assumptions & TimestampAssumptions.AmbiguousLocalTime) != 0);
        return hasSign ? Verdict.Flagged : Verdict.Wrong;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"'{Text.Replace("\n", "\\n", StringComparison.Ordinal)}' in {Words} is {Date:yyyy-MM-dd}{Time:'T'HH:mm:ss} {Offset}");
}

internal enum Verdict
{
    /// <summary>All of it, and right.</summary>
    Exact,
    /// <summary>The day alone, and right: where the time was read, the source would reach over it.</summary>
    Partial,
    /// <summary>Something else, with a flag for the guess.</summary>
    Flagged,
    /// <summary>An error.</summary>
    Refused,
    /// <summary>Something else, as if it were certain.</summary>
    Wrong,
}
