using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Whether a number or an ordinal is a day, or the end of what stands in front: "France 24 - 28 March", "Channel 12 - 14 March", "Shenouda III March".</summary>
internal static class DayRules
{
    public static bool Fits(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        if (date.Day == -1) return true;
        if (date.EndDay != -1) return date.EndMonth != -1 || (!IsListed(tokens, date) && FitsRange(tokens, date));
        if (date.MonthFirst) return true;
        if (IsFieldDash(tokens, date.DayToken + 1) && date.MonthToken == date.DayToken + 2 && date.Year == -1) return CanBegin(tokens, date.DayToken);
        return tokens[date.DayToken].Kind != TokenKind.Word || FitsOrdinal(tokens, date) || CanBegin(tokens, date.DayToken);
    }

    /// <summary>In Persian an ordinal stands right in front of its month, in Arabic only with "of", unless its word means a day and nothing else or has no article, as no name's has.</summary>
    private static bool FitsOrdinal(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        ref readonly var behind = ref tokens[date.DayToken + 1];
        return date.Calendar == CalendarName.SolarHijri || Number(tokens[date.DayToken]) is { NamesDay: true } or { Weak: true }
            || (behind.Is(Marker.Of | Marker.Month) && !behind.Is(MeaningKinds.Month));
    }

    /// <summary>"2- 14 March: the delegation arrives" is the second point of a list.</summary>
    private static bool IsListed(ReadOnlySpan<Token> tokens, in DateFields date) =>
        Evidence.IsEdge(tokens, date.DayToken - 1) && tokens[date.DayToken + 1] is { Kind: TokenKind.Dash, Spaced: false } && tokens[date.DayToken + 2].Spaced;

    /// <summary>A dash between blanks parts fields as well as days; only where a date can begin does it join two days.</summary>
    private static bool FitsRange(ReadOnlySpan<Token> tokens, in DateFields date)
    {
        var hasWeekday = tokens[date.EndDayToken - 1].Entry is { Weekday: > 0 };
        if (!IsFieldDash(tokens, date.EndDayToken - (hasWeekday ? 2 : 1))) return true;
        if (hasWeekday && !(date.DayToken > 0 && tokens[date.DayToken - 1].Entry is { Weekday: > 0 })) return false;
        return tokens[date.DayToken].Kind == tokens[date.EndDayToken].Kind && CanBegin(tokens, date.DayToken);
    }

    /// <summary>The number of "the festival 14 - 16 March", of "the eighth March 2018" behind a noun and of "No. 14 March 2018", where nothing tells a day from a name or a label that ends in a number.</summary>
    public static byte StrayDay(ReadOnlySpan<Token> tokens, int start, in DateFields date)
    {
        if (date.Day == -1 && start > 1 && tokens[start - 1].Kind == TokenKind.Number) return tokens[start - 1] is { Digits: <= 2, Value: >= 1 and <= 28 and var day } ? (byte)day : (byte)0;
        if (start <= 2) return 0;
        if (date.Day == -1) return Number(tokens[start - 1]) is { Ordinal: true, Feminine: false, Value: <= 28 and var number } ? (byte)number : (byte)0;
        var isRange = IsFieldDash(tokens, start - 1) && tokens[start - 2] is { Kind: TokenKind.Number, Digits: <= 2, Spaced: true, Value: > 0 } && tokens[start - 2].Value < date.Day
            && tokens[start - 3] is { Kind: TokenKind.Word, Entry: null or { Counts: false } };
        return isRange ? (byte)tokens[start - 2].Value : (byte)0;
    }

    /// <summary>Whether the number is that of an issue, an episode or a page: its label stands in front, and no number that the label may belong to.</summary>
    public static bool IsCounted(ReadOnlySpan<Token> tokens, int at)
    {
        var label = at > 1 && tokens[at - 1].Kind == TokenKind.Open ? at - 2 : at - 1;
        return label >= 0 && tokens[label].Entry is { CountsDay: true } && (label == 0 || tokens[label - 1].Kind != TokenKind.Number);
    }

    private static Meaning? Number(in Token token) => token.Entry?.Find(MeaningKinds.Number, null);

    private static bool IsFieldDash(ReadOnlySpan<Token> tokens, int at) => tokens[at] is { Kind: TokenKind.Dash, Spaced: true } && tokens[at + 1].Spaced;

    /// <summary>Whether what stands in front parts fields or announces a day.</summary>
    private static bool CanBegin(ReadOnlySpan<Token> tokens, int at)
    {
        var before = at - 1;
        if (before > 0 && tokens[before].Kind == TokenKind.Colon) return tokens[before - 1].Kind == TokenKind.Word && tokens[before - 1].Entry is not { Counts: true };
        if (Evidence.IsEdge(tokens, before) || tokens[before].Kind == TokenKind.Comma) return true;
        if (tokens[before].Entry is not { } entry || entry.Counts) return false;
        return (entry.Kinds & (MeaningKinds.Weekday | MeaningKinds.Month | MeaningKinds.Label | MeaningKinds.DayPart)) != 0
            || (entry.Markers & (Marker.From | Marker.Day | Marker.At | Marker.Of | Marker.Equals | Marker.And)) != 0;
    }
}
