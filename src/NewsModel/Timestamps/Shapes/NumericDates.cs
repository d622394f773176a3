using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>The elements of dates in numbers only.</summary>
internal static class NumericDates
{
    /// <summary>Whether a date begins right behind a clock's colon, with its year or with its day: "14:22:2019/08/27", "06:40:22/02/2018".</summary>
    public static bool IsBehindClock(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at - 1].Kind == TokenKind.Colon && tokens[at + 1] is { Kind: TokenKind.Slash or TokenKind.Dash, Spaced: false }
        && (tokens[at].Digits == 4 || (tokens[at] is { Digits: <= 2, Spaced: false } && tokens[at + 3] is { Kind: TokenKind.Slash, Spaced: false } && tokens[at + 4] is { Kind: TokenKind.Number, Digits: 4, Spaced: false }));

    public static bool TryElement(ReadOnlySpan<Token> tokens, Element element, ref int at, ref DateFields date)
    {
        ref readonly var token = ref tokens[at];
        switch (element)
        {
            case Element.Separator:
                if (token.Kind is not (TokenKind.Slash or TokenKind.Dash or TokenKind.Dot)) return false;
                date.Order = date.Year == -1 ? DateOrder.YearLast : DateOrder.YearFirst;
                at++;
                return true;
            case Element.Same:
                if (token.Kind != tokens[at - 2].Kind || (token.Spaced != tokens[at - 2].Spaced && !IsMirrored(tokens, at) && !IsUneven(tokens, at))) return false;
                at++;
                return true;
            case Element.Number:
                if (token.Kind != TokenKind.Number || token.Digits > 2) return false;
                date.Extended |= token.Extended;

                // In a date that ends in its year the first number goes to Day; what it really is, is decided later.
                if (date.Order == DateOrder.YearFirst ? date.Month == -1 : date.Day != -1) (date.Month, date.MonthToken) = ((short)token.Value, (byte)at++);
                else (date.Day, date.DayToken) = ((short)token.Value, (byte)at++);
                return true;
            case Element.MonthNumber:
                if (token.Kind != TokenKind.Number || token.Digits > 2) return false;
                (date.Month, date.MonthToken, date.Order) = ((short)token.Value, (byte)at++, DateOrder.Named);
                return true;
            case Element.EndMonthNumber:
                if (token.Kind != TokenKind.Number || token.Digits > 2) return false;
                (date.EndMonth, date.Order) = ((short)token.Value, DateOrder.Named);
                at++;
                return true;
            default:
                return false;
        }
    }

    /// <summary>"23- 9 - 2016": dashes in front of a whole year, typed with blanks as it came.</summary>
    private static bool IsUneven(ReadOnlySpan<Token> tokens, int second) =>
        tokens[second].Kind == TokenKind.Dash && tokens[second + 1] is { Kind: TokenKind.Number, Digits: 4 } && tokens[second - 1].Spaced == tokens[second - 3].Spaced;

    /// <summary>"27 /11/ 2014": the blanks stand outside both signs.</summary>
    private static bool IsMirrored(ReadOnlySpan<Token> tokens, int second) =>
        tokens[second].Kind != TokenKind.Dot && tokens[second - 2].Spaced && !tokens[second - 1].Spaced && !tokens[second].Spaced && tokens[second + 1].Spaced;
}
