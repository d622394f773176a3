using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Whether what was collected is more likely a timestamp than a score, a price or a verse.</summary>
internal static class Evidence
{
    public static bool Suffices(ReadOnlySpan<Token> tokens, in StampFields stamp)
    {
        if (stamp.Date.Exists) return DateSuffices(tokens, stamp);
        if (stamp.Relative.Exists) return RelativeSuffices(tokens, stamp);
        if (!stamp.Clock.Exists || stamp.Clock.ShortMinute) return false;
        ref readonly var clock = ref stamp.Clock;
        if (stamp.Zone.Exists || clock.Marked || stamp.Weekday > 0 || clock.EndDayPart != DayPart.None) return true;
        if (clock.EndToken > 0 && IsEdge(tokens, stamp.First - 1)) return true;
        if (clock.DayPart != DayPart.None && (clock.Minute >= 0 || !clock.ShortDayPart)) return true;
        return IsAnnounced(tokens, stamp.First) || IsAlone(tokens, stamp);
    }

    private static bool DateSuffices(ReadOnlySpan<Token> tokens, in StampFields stamp)
    {
        ref readonly var date = ref stamp.Date;

        // "2018 m" may be metres, and "in March 3 people" a sentence.
        if (date is { Month: < 0, Day: < 0 } && tokens[stamp.First].Kind == TokenKind.Number && IsLetter(tokens[stamp.End - 1])) return IsAlone(tokens, stamp);
        if (date.Year < 0 && tokens[stamp.End].Is(Marker.Day) && tokens[stamp.End + 1].Kind == TokenKind.Number && tokens[stamp.End + 2].Kind is TokenKind.Dash or TokenKind.Slash) return false;
        return date.Year >= 0 || !date.MonthFirst || date.Ordinal || stamp.Weekday > 0 || stamp.Clock.Exists || IsAlone(tokens, stamp);
    }

    private static bool IsLetter(in Token token) => token.Entry is { Key.Length: 1 };

    /// <summary>"Today" and "now" stand in every second sentence and in the names of papers.</summary>
    private static bool RelativeSuffices(ReadOnlySpan<Token> tokens, in StampFields stamp) =>
        !(stamp.Relative.Moment || stamp.Relative.Ahead) || stamp.Clock.Exists || stamp.Weekday > 0 || IsAlone(tokens, stamp) || IsAnnounced(tokens, stamp.First);

    private static bool IsAlone(ReadOnlySpan<Token> tokens, in StampFields stamp) =>
        IsOuterEdge(tokens, stamp.First - 1, -1) && IsOuterEdge(tokens, stamp.End, 1);

    /// <summary>Brackets part fields, but inside a sentence they hold verses and scores as well.</summary>
    private static bool IsOuterEdge(ReadOnlySpan<Token> tokens, int at, int step) =>
        IsEdge(tokens, at >= 0 && tokens[at].Kind is TokenKind.Open or TokenKind.Close ? at + step : at);

    // "Episode 01:24:33": what counts announces no time.
    private static bool IsAnnounced(ReadOnlySpan<Token> tokens, int first) =>
        (IsLabelled(tokens, first) && tokens[Announcing(tokens, first)].Entry is { Counts: false }) || IsAnnouncedTime(tokens, first);

    /// <summary>Whether a word for a time stands in front, with its colon or without.</summary>
    public static bool IsAnnouncedTime(ReadOnlySpan<Token> tokens, int first) => first > 0 && tokens[Announcing(tokens, first)].Is(Marker.At | Marker.Clock);

    /// <summary>Whether a label stands in front, with its colon or without.</summary>
    public static bool IsLabelled(ReadOnlySpan<Token> tokens, int first) => first > 0 && tokens[Announcing(tokens, first)].Is(MeaningKinds.Label);

    /// <summary>Whether a word for a day stands in front, which may be a label as well.</summary>
    public static bool IsAnnouncedDay(ReadOnlySpan<Token> tokens, int first) => first > 0 && tokens[Announcing(tokens, first)].Is(Marker.Day);

    private static int Announcing(ReadOnlySpan<Token> tokens, int first) => first > 1 && tokens[first - 1].Kind == TokenKind.Colon ? first - 2 : first - 1;

    /// <summary>Whether nothing of the same field can stand here.</summary>
    public static bool IsEdge(ReadOnlySpan<Token> tokens, int at) =>
        at < 0 || tokens[at].Kind is TokenKind.End or TokenKind.NewLine or TokenKind.Bar or TokenKind.Bullet or TokenKind.Open or TokenKind.Close
        || tokens[at].Kind == TokenKind.Dash && tokens[at].Spaced && tokens[at + 1].Spaced;
}
