using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Whether a dash joins two whole dates to a range, rather than parting the day of publishing from that of an update.</summary>
internal static class RangeEnds
{
    private const int DaysInYear = 372, DaysInMonth = 31;

    /// <summary>Tells it from both dates being printed alike, in order, with no label in front and neither a clock nor a third date behind.</summary>
    public static bool Fits(ReadOnlySpan<Token> tokens, string? region, in StampFields stamp, in DateFields until, int untilStart, int behind)
    {
        ref readonly var first = ref stamp.Date;
        if (stamp.Clock.Exists || first.Day < 1 || first.Year < 0 || first.Order != until.Order || first.YearDigits != until.YearDigits) return false;
        if (stamp.Weekday > 0 != tokens[untilStart - 1].Entry is { Weekday: > 0 }) return false;
        if (Ordinal(first) >= Ordinal(until) || (Evidence.IsLabelled(tokens, stamp.First) && !Evidence.IsAnnouncedDay(tokens, stamp.First))) return false;
        if (!Gap.TryRead(tokens, behind, out var gap, out var next) || gap.Label || gap.NewLine) return true;
        if (new ClockShapes(tokens).TryRead(next, out _, out _)) return false;
        return !new DateShapes(tokens, region).TryRead(next, out var third, out _) || third.Order != first.Order || Ordinal(third) <= Ordinal(until);
    }

    private static int Ordinal(in DateFields date) => (date.Year * DaysInYear) + (date.Month * DaysInMonth) + date.Day;
}
