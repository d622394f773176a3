using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>A short field between a date and its clock that is part of neither: "15 July 2020 - Politics - 12:00", "| 324 views | 06:46".</summary>
internal static class Asides
{
    private const int Longest = 4;

    /// <summary>Finds the clock behind a section of one word, or behind a counter and its label, that the same sign parts from both sides.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">The first token of what was read.</param>
    /// <param name="start">The sign behind the date.</param>
    /// <param name="clock">The first token of the clock.</param>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int first, int start, out int clock)
    {
        if (TryCounter(tokens, start, out clock) || (Evidence.IsEdge(tokens, first - 1) && TrySection(tokens, start, out clock))) return true;
        clock = start;
        if (!CanPart(tokens, start)) return false;
        var closing = tokens[start].Kind == TokenKind.Open ? TokenKind.Close : tokens[start].Kind;
        var (words, labels, numbers) = (0, 0, 0);
        for (var at = start + 1; at <= start + Longest + 1; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == closing)
            {
                clock = at + 1;
                return (words, labels, numbers) is (1, 0, 0) or (0, > 0, 1) && IsLastClock(tokens, clock);
            }

            if (token.Kind == TokenKind.Number) numbers++;
            else if (token.Kind != TokenKind.Word) return false;
            else if (token.Entry is not { } entry) words++;
            else if (entry.Counts) labels++;
            else return false;
        }

        return false;
    }

    /// <summary>A counter and its label say by themselves that they are no part of the timestamp: "15 July 2020, 324 views 06:46".</summary>
    private static bool TryCounter(ReadOnlySpan<Token> tokens, int start, out int clock)
    {
        clock = start;
        if (tokens[clock].Kind is TokenKind.Comma or TokenKind.Bar or TokenKind.Dash) clock++;
        if (tokens[clock].Kind == TokenKind.Number)
        {
            if (tokens[++clock].Is(MeaningKinds.Unit) && !tokens[clock].Is(Marker.Ago)) clock++;
            if (tokens[clock].Entry is not { Counts: true }) return false;
        }
        else
        {
            if (tokens[clock].Entry is not { Counts: true }) return false;
            if (tokens[++clock].Kind == TokenKind.Colon) clock++;
            if (tokens[clock].Kind != TokenKind.Number || tokens[clock + 1].Kind == TokenKind.Colon) return false;
        }

        if (tokens[++clock].Kind is TokenKind.Comma or TokenKind.Bar or TokenKind.Dash) clock++;
        return IsLastClock(tokens, clock);
    }

    /// <summary>One word that is not known, behind a comma: "15 July 2020, Politics 06:46".</summary>
    private static bool TrySection(ReadOnlySpan<Token> tokens, int start, out int clock)
    {
        clock = start + 2;
        return tokens[start].Kind == TokenKind.Comma && tokens[start + 1] is { Kind: TokenKind.Word, Entry: null } && IsLastClock(tokens, clock);
    }

    /// <summary>A dash parts fields only between blanks; the hyphen of a name does not.</summary>
    private static bool CanPart(ReadOnlySpan<Token> tokens, int at) => tokens[at].Kind switch
    {
        TokenKind.Bar or TokenKind.Bullet or TokenKind.Slash or TokenKind.Open => true,
        TokenKind.Dash => tokens[at].Spaced && tokens[at + 1].Spaced,
        _ => false,
    };

    private static bool IsLastClock(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Number || tokens[at + 1] is not { Kind: TokenKind.Colon, Spaced: false } || tokens[at + 2] is not { Kind: TokenKind.Number, Spaced: false }) return false;
        if (!new ClockShapes(tokens).TryRead(at, out _, out var end)) return false;
        return Evidence.IsEdge(tokens, end) || tokens[end].Kind == TokenKind.Plus || tokens[end].Is(MeaningKinds.Zone) || tokens[end].Is(Marker.Zone);
    }
}
