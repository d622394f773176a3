using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>What a date must satisfy besides its shape, so that versions, scores and ordinary words are not taken for one.</summary>
internal static class ShapeRules
{
    public static bool Fits(ReadOnlySpan<Token> tokens, ref DateFields date, int end)
    {
        if (date.Order != DateOrder.Named) return FitsNumeric(tokens, ref date, end);
        if (date.Weak && date.Year == -1) return false;
        if (date.Month == -1) return date.Day == -1 && IsYear(tokens, date);
        if (date.Year == -1 && date.Day is 0 or > 31) return false;
        return date.EndDay == -1 || date.Year != -1;
    }

    /// <summary>A number with an era's letter is more often metres or people than a year, unless it is one of the present.</summary>
    private static bool IsYear(ReadOnlySpan<Token> tokens, in DateFields date) =>
        (date.YearToken > 0 && tokens[date.YearToken - 1].Is(Marker.Year)) || ((date.Era & Marker.Ce) != 0 && date.Year is >= 1800 and < 2200);

    private static bool FitsNumeric(ReadOnlySpan<Token> tokens, ref DateFields date, int end)
    {
        // One more number glued behind: an address, a version, a telephone number.
        if (tokens[end].Kind is TokenKind.Slash or TokenKind.Dash or TokenKind.Dot && !tokens[end].Spaced
            && tokens[end + 1].Kind == TokenKind.Number && !tokens[end + 1].Spaced) return false;
        if (date.Order != DateOrder.YearLast || date.YearDigits != 2) return true;

        // With two digits for the year any three numbers have the shape, so they must be a possible date.
        return tokens[date.DayToken + 1].Kind != TokenKind.Dot && date.Day > 0 && date.Month > 0 && Math.Min(date.Day, date.Month) <= 12 && Math.Max(date.Day, date.Month) <= 31;
    }
}
