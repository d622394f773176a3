using NewsModel.Locales;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Turns hour, minute and day part into a time of day.</summary>
internal static class ClockResolver
{
    public static bool TryResolve(in StampFields stamp, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        ref readonly var clock = ref stamp.Clock;
        if (clock.Hour > 23) return draft.Fail(ParseErrorKind.HourOutOfRange, tokens[clock.HourToken], 23);
        if (clock.Minute > 59) return draft.Fail(ParseErrorKind.MinuteOutOfRange, tokens[clock.MinuteToken]);
        if (clock.Second > 59) return draft.Fail(ParseErrorKind.MinuteOutOfRange, tokens[clock.MinuteToken + 2]);
        if (IsDefaultMidnight(stamp))
        {
            draft.Fields.Assumptions |= TimestampAssumptions.MidnightIgnored;
            return true;
        }

        if (clock.Reordered) draft.Fields.Assumptions |= TimestampAssumptions.ClockReordered;
        var (hour, contradictory) = Hour(clock.Hour, clock.DayPart == DayPart.None ? SharedPart(clock) : clock.DayPart);
        if (contradictory) draft.Fields.Assumptions |= TimestampAssumptions.ContradictoryDayPart;
        draft.Fields.Time = new TimeOnly(hour, Math.Max((int)clock.Minute, 0), Math.Max((int)clock.Second, 0)).Add(TimeSpan.FromTicks(clock.Ticks));
        draft.Fields.Precision = clock.Second >= 0 ? TimestampPrecision.Second : clock.Minute >= 0 ? TimestampPrecision.Minute : TimestampPrecision.Hour;
        return true;
    }

    /// <summary>Print layouts write 00:00 where they know no time; a day part, a zone or ISO's T says that midnight is meant.</summary>
    private static bool IsDefaultMidnight(in StampFields stamp) =>
        stamp.Clock is { Hour: 0, Minute: 0, Second: <= 0, Ticks: 0, DayPart: DayPart.None, Iso: false, Marked: false } && stamp.Date.Exists && !stamp.Zone.Exists;

    /// <summary>The part of the day printed behind the end of a range, unless the range would then end before it begins, or begin in another part.</summary>
    private static DayPart SharedPart(in ClockFields clock)
    {
        if (clock.EndHour > 23) return DayPart.None;
        var ((first, contradictory), last) = (Hour(clock.Hour, clock.EndDayPart), Hour(clock.EndHour, clock.EndDayPart).Hour);
        return !contradictory && (first * 60) + Math.Max((int)clock.Minute, 0) < (last * 60) + clock.EndMinute ? clock.EndDayPart : DayPart.None;
    }

    private static (int Hour, bool Contradictory) Hour(int hour, DayPart part)
    {
        if (part == DayPart.None) return (hour, false);
        if (hour > 12) return (hour, true);
        if (hour == 0) return (0, part is not (DayPart.Am or DayPart.Dawn or DayPart.Morning or DayPart.Night or DayPart.Midnight));
        return part switch
        {
            DayPart.Am or DayPart.Dawn or DayPart.Morning or DayPart.Midnight => (hour % 12, false),
            DayPart.Noon => hour > 4 ? (hour, hour < 10) : (hour + 12, false),
            DayPart.Night => hour switch { 12 => (0, false), <= 5 => (hour, false), _ => (hour + 12, false) },
            _ => ((hour % 12) + 12, false),
        };
    }
}
