using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>What stands between two parts of a timestamp.</summary>
internal struct Gap
{
    private const int Most = 7;

    /// <summary>A bar, which parts fields.</summary>
    public bool Bar;

    /// <summary>A line ended that nothing announced to go on.</summary>
    public bool NewLine;

    /// <summary>A word that announces a time of day.</summary>
    public bool ClockMarker;

    /// <summary>A label such as "last update": only a time without a date of its own can follow.</summary>
    public bool Label;

    /// <summary>The T of ISO 8601, glued to both sides.</summary>
    public bool Iso;

    /// <summary>Whether a token is the T of ISO 8601: one Latin letter for "at", glued to both sides.</summary>
    public static bool IsIsoT(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at] is { Spaced: false, Entry: { Key.Length: 1, IsLatin: true } } && tokens[at].Is(Marker.At) && !tokens[at + 1].Spaced;

    /// <summary>Reads over separators and joining words.</summary>
    /// <returns>False where the parts on both sides cannot belong together.</returns>
    public static bool TryRead(ReadOnlySpan<Token> tokens, int start, out Gap gap, out int end)
    {
        gap = default;
        for (end = start; end - start < Most; end++)
        {
            ref readonly var token = ref tokens[end];
            switch (token.Kind)
            {
                case TokenKind.Comma or TokenKind.Dash or TokenKind.Slash or TokenKind.Dot or TokenKind.Open or TokenKind.Close or TokenKind.Colon:
                    continue;
                case TokenKind.Bar:
                    gap.Bar = true;
                    continue;
                case TokenKind.At:
                    gap.ClockMarker = true;
                    continue;
                case TokenKind.NewLine when end > start && tokens[end - 1].Kind == TokenKind.Dot:
                    return false;
                case TokenKind.NewLine:
                    gap.NewLine |= tokens[end - 1].Kind is not (TokenKind.Dash or TokenKind.Colon or TokenKind.Comma);
                    continue;
                case TokenKind.Word when token.Is(Marker.At | Marker.Clock) && !token.Is(MeaningKinds.Month | MeaningKinds.DayPart | MeaningKinds.Weekday):
                    gap.ClockMarker = true;
                    gap.Iso |= IsIsoT(tokens, end);
                    continue;
                case TokenKind.Word when token.Is(Marker.From) && tokens[end + 1].Kind == TokenKind.Number && tokens[end + 2].Kind == TokenKind.Colon:
                    gap.ClockMarker = true;
                    continue;
                case TokenKind.Word when token.Is(MeaningKinds.Label) && (end > start || !token.Is(Marker.Day)):
                    gap.Label = true;
                    continue;
                case TokenKind.Word when token.Is(Marker.Day | Marker.Equals | Marker.Of | Marker.Ordinal | Marker.And)
                        && !token.Is(MeaningKinds.Month | MeaningKinds.Weekday | MeaningKinds.DayPart | MeaningKinds.Zone) && !token.Is(Marker.From):
                    continue;
                case TokenKind.Bullet when !gap.NewLine:
                    gap.Bar = true;
                    continue;
                case TokenKind.Bullet:
                    return false;
                default:
                    return true;
            }
        }

        return false;
    }
}
