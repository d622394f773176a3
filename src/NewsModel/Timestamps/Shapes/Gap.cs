using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>What stands between two parts of a timestamp.</summary>
internal readonly struct Gap
{
    private const int Most = 7;
    private const int LongestAside = 4;

    // One byte, for a struct of several is written in parts and read as a whole, which the processor must wait for.
    private readonly Signs signs;

    private Gap(Signs signs) => this.signs = signs;

    [Flags]
    private enum Signs : byte
    {
        None = 0,
        Bar = 1 << 0,
        NewLine = 1 << 1,
        ClockMarker = 1 << 2,
        Label = 1 << 3,
        Iso = 1 << 4,
    }

    /// <summary>A bar, which parts fields.</summary>
    public bool Bar => (signs & Signs.Bar) != 0;

    /// <summary>A line ended that nothing announced to go on.</summary>
    public bool NewLine => (signs & Signs.NewLine) != 0;

    /// <summary>A word that announces a time of day.</summary>
    public bool ClockMarker => (signs & Signs.ClockMarker) != 0;

    /// <summary>A label such as "last update": only a time without a date of its own can follow.</summary>
    public bool Label => (signs & Signs.Label) != 0;

    /// <summary>The T of ISO 8601, glued to both sides.</summary>
    public bool Iso => (signs & Signs.Iso) != 0;

    /// <summary>Whether a token is the T of ISO 8601: one Latin letter for "at", glued to both sides.</summary>
    public static bool IsIsoT(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at] is { Spaced: false, Entry: { Key.Length: 1, IsLatin: true } } && tokens[at].Is(Marker.At) && !tokens[at + 1].Spaced;

    /// <summary>How many tokens behind a bracket say in it how long ago that was: "14 March (3 years ago) - 16:34"; 0 when they do not.</summary>
    private static int Aside(ReadOnlySpan<Token> tokens, int open)
    {
        if (!tokens[open + 1].Is(Marker.Ago)) return 0;
        for (var at = 2; at <= LongestAside; at++)
        {
            if (tokens[open + at].Kind == TokenKind.Close) return at;
            if (tokens[open + at].Kind is not (TokenKind.Word or TokenKind.Number)) return 0;
        }

        return 0;
    }

    /// <summary>"14 March (last update 17:28)": a bracket holds the label and what it is for.</summary>
    private static bool IsAside(ReadOnlySpan<Token> tokens, int start, int label) =>
        label > start && tokens[label - 1].Kind == TokenKind.Open && tokens[label + 1].Kind != TokenKind.Close;

    /// <summary>Reads over separators and joining words.</summary>
    /// <returns>False where the parts on both sides cannot belong together.</returns>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int start, out Gap gap, out int end)
    {
        var signs = Signs.None;
        for (end = start; end - start < Most; end++)
        {
            ref readonly var token = ref tokens[end];
            switch (token.Kind)
            {
                case TokenKind.Open when Aside(tokens, end) is > 0 and var length:
                    end += length;
                    continue;
                case TokenKind.Comma or TokenKind.Dash or TokenKind.Slash or TokenKind.Dot or TokenKind.Open or TokenKind.Close or TokenKind.Colon:
                    continue;
                case TokenKind.Bar or TokenKind.Other:
                    signs |= Signs.Bar;
                    continue;
                case TokenKind.At:
                    signs |= Signs.ClockMarker;
                    continue;
                case TokenKind.NewLine when end > start && tokens[end - 1].Kind == TokenKind.Dot:
                    gap = default;
                    return false;
                case TokenKind.NewLine:
                    if (tokens[end - 1].Kind is not (TokenKind.Dash or TokenKind.Colon or TokenKind.Comma)) signs |= Signs.NewLine;
                    continue;
                case TokenKind.Word when token.Is(Marker.At | Marker.Clock) && !token.Is(MeaningKinds.Month | MeaningKinds.DayPart | MeaningKinds.Weekday):
                    signs |= IsIsoT(tokens, end) ? Signs.ClockMarker | Signs.Iso : Signs.ClockMarker;
                    continue;
                case TokenKind.Word when token.Is(Marker.From | Marker.To | Marker.Zone) && tokens[end + 1].Kind == TokenKind.Number && (tokens[end + 2].Kind == TokenKind.Colon || (tokens[end + 2].Is(Marker.To | Marker.And) && tokens[end + 3].Kind == TokenKind.Number && tokens[end + 4].Is(MeaningKinds.DayPart))):
                    signs |= Signs.ClockMarker;
                    continue;
                case TokenKind.Word when token.Is(Marker.From) && tokens[end + 1].Is(Marker.Clock):
                    signs |= Signs.ClockMarker;
                    continue;
                case TokenKind.Word when token.Is(MeaningKinds.Label) && (end > start || !token.Is(Marker.Day)):
                    signs |= IsAside(tokens, start, end) ? Signs.Label | Signs.Bar : Signs.Label;
                    continue;
                case TokenKind.Word when token.Is(Marker.Day | Marker.Equals | Marker.Of | Marker.Ordinal | Marker.And)
                        && !token.Is(MeaningKinds.Month | MeaningKinds.Weekday | MeaningKinds.DayPart | MeaningKinds.Zone) && (!token.Is(Marker.From) || tokens[end + 1].Is(Marker.Day) || tokens[end + 1].Is(MeaningKinds.DayPart)):
                    continue;
                case TokenKind.Bullet when (signs & Signs.NewLine) == 0:
                    signs |= Signs.Bar;
                    continue;
                case TokenKind.Bullet:
                    gap = default;
                    return false;
                default:
                    gap = new Gap(signs);
                    return true;
            }
        }

        gap = default;
        return false;
    }
}
