using NewsModel.Locales;
using NewsModel.Timestamps.Calendars;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Counts relative text from the clock, no finer than the unit that was printed.</summary>
internal static class RelativeResolver
{
    public static bool TryResolve(in StampFields stamp, ReadOnlySpan<Token> tokens, TimeProvider? clock, OffsetResolver offsets, ref Draft draft)
    {
        if (clock is null) return draft.Fail(ParseErrorKind.ClockRequired, tokens[stamp.First], tokens[stamp.End - 1]);
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), offsets.Local ?? clock.LocalTimeZone);
        var (months, seconds) = (stamp.Relative.Months, stamp.Relative.Seconds);
        if (Math.Abs(months) > 12 * 200 || Math.Abs(seconds) > 200L * 366 * 86400) return draft.Fail(ParseErrorKind.YearOutOfRange, tokens[stamp.First], tokens[stamp.End - 1]);
        var then = now.AddMonths((int)months).AddSeconds(seconds);
        draft.Fields.Assumptions |= TimestampAssumptions.RelativeToClock;
        var unit = stamp.Relative.Finest;
        if (stamp.Weekday > 0 && unit < TimeUnit.Week && stamp.Weekday != CalendarMath.IsoWeekday(DateOnly.FromDateTime(then.DateTime))) draft.Fields.Assumptions |= TimestampAssumptions.WeekdayMismatch;
        draft.Fields.Year = then.Year;
        if (unit < TimeUnit.Year) draft.Fields.Month = then.Month;
        if (unit < TimeUnit.Month) draft.Fields.Day = then.Day;
        if (draft.Fields.Time is not null) return true;
        draft.Fields.Precision = unit switch
        {
            TimeUnit.Second => TimestampPrecision.Second,
            TimeUnit.Minute => TimestampPrecision.Minute,
            TimeUnit.Hour => TimestampPrecision.Hour,
            TimeUnit.Month => TimestampPrecision.Month,
            TimeUnit.Year => TimestampPrecision.Year,
            _ => TimestampPrecision.Day,
        };
        if (unit > TimeUnit.Hour) return true;
        draft.Fields.Time = new TimeOnly(then.Hour, unit < TimeUnit.Hour ? then.Minute : 0, unit < TimeUnit.Minute ? then.Second : 0);
        (draft.Fields.Offset, draft.Fields.OffsetSource) = (then.Offset, OffsetSource.Caller);
        return true;
    }
}
