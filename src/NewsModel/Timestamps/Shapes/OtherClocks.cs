using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>The same moment on the clocks of another zone: "20:15 | GMT 17:15", "20:15 - 17:15 GMT".</summary>
internal static class OtherClocks
{
    private const int Hour = 60, QuarterHour = 15;

    /// <summary>No two zones lie further apart where a page prints both.</summary>
    private const int MostApart = 14 * Hour;

    /// <summary>Whether a zone is that of another clock than the one that was read.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="stamp">What was read.</param>
    /// <param name="start">The first token of the zone.</param>
    /// <param name="end">The token behind it.</param>
    public static bool HasZone(ReadOnlySpan<Token> tokens, in StampFields stamp, int start, int end) =>
        IsInFront(tokens, start, end) || (start == stamp.Clock.EndToken && IsSameMoment(stamp.Clock));

    /// <summary>A zone that a sign parts from the clock in front, and nothing from the one behind.</summary>
    private static bool IsInFront(ReadOnlySpan<Token> tokens, int start, int end) =>
        start > 0 && (tokens[start].Kind == TokenKind.Open || tokens[start - 1].Kind is not (TokenKind.Number or TokenKind.Word)) && tokens[end - 1].Kind == TokenKind.Word
        && tokens[end].Kind == TokenKind.Number && tokens[end + 1] is { Kind: TokenKind.Colon, Spaced: false } && tokens[end + 2] is { Kind: TokenKind.Number, Spaced: false };

    /// <summary>A second time that comes before the first by as much as two zones can differ ends nothing.</summary>
    private static bool IsSameMoment(in ClockFields clock)
    {
        var apart = ((clock.Hour - clock.EndHour) * Hour) + clock.Minute - clock.EndMinute;
        return apart is > 0 and <= MostApart && apart % QuarterHour == 0;
    }
}
