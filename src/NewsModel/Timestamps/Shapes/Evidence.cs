using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Whether what was collected is more likely a timestamp than a score, a price or a verse.</summary>
internal static class Evidence
{
    public static bool Suffices(ReadOnlySpan<Token> tokens, in StampFields stamp)
    {
        if (stamp.Date.Exists) return DateSuffices(stamp);
        if (stamp.Relative.Exists) return true;
        if (!stamp.Clock.Exists) return false;
        ref readonly var clock = ref stamp.Clock;
        if (stamp.Zone.Exists || clock.Marked || stamp.Weekday > 0) return true;
        if (clock.DayPart != DayPart.None && (clock.Minute >= 0 || !clock.ShortDayPart)) return true;
        if (IsAnnounced(tokens, stamp.First)) return true;
        return IsEdge(tokens, stamp.First - 1) && IsEdge(tokens, stamp.End);
    }

    /// <summary>A month before its day and without a year is more often a sentence than a date ("in March 3 people").</summary>
    private static bool DateSuffices(in StampFields stamp)
    {
        ref readonly var date = ref stamp.Date;
        return date.Year >= 0 || !date.MonthFirst || date.Ordinal || stamp.Weekday > 0 || stamp.Clock.Exists;
    }

    private static bool IsAnnounced(ReadOnlySpan<Token> tokens, int first)
    {
        if (first == 0) return false;
        var before = first - 1;
        if (tokens[before].Kind == TokenKind.Colon && before > 0) before--;
        return tokens[before].Is(Marker.At | Marker.Clock) || tokens[before].Is(MeaningKinds.Label);
    }

    private static bool IsEdge(ReadOnlySpan<Token> tokens, int at) =>
        at < 0 || tokens[at].Kind is TokenKind.End or TokenKind.NewLine or TokenKind.Bar or TokenKind.Bullet or TokenKind.Open or TokenKind.Close
        || tokens[at].Kind == TokenKind.Dash && tokens[at].Spaced && tokens[at + 1].Spaced;
}
