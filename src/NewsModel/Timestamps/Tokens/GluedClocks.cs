using NewsModel.Locales;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Parts a date from the clock that layouts glue to it: <c>14/3/202310:35</c>, <c>March 202310:35</c>, <c>2023-03-1410:35</c>.</summary>
internal static class GluedClocks
{
    private const int YearDigits = 4, DayDigits = 2, LastDay = 31, LastHour = 23;

    /// <summary>Shortens a number to its year when a month stands in front, to its day when year and month do, and a colon with minutes behind.</summary>
    public static void Part(ReadOnlySpan<char> text, ref Token number, ref int position, ReadOnlySpan<Token> before)
    {
        if (!IsClockBehind(text, position)) return;
        var digits = number.Digits == YearDigits ? DayDigits : YearDigits;
        if (digits == DayDigits ? !IsBehindYear(before) : !IsBehindMonth(before)) return;
        var divisor = number.Digits - digits == 1 ? 10 : 100;
        if (number.Value % divisor > LastHour || (digits == DayDigits && number.Value / divisor > LastDay)) return;
        (number.Value, number.Digits, position) = (number.Value / divisor, (byte)digits, EndOf(text, number.Start, digits));
    }

    private static bool IsBehindMonth(ReadOnlySpan<Token> before) =>
        before is [.., { Kind: TokenKind.Number }, { Kind: TokenKind.Slash or TokenKind.Dash, Spaced: false }] || (before is [.., var last] && last.Is(MeaningKinds.Month));

    private static bool IsBehindYear(ReadOnlySpan<Token> before) =>
        before is [.., { Kind: TokenKind.Number, Digits: YearDigits }, { Kind: TokenKind.Slash or TokenKind.Dash, Spaced: false }, { Kind: TokenKind.Number, Digits: <= 2 }, { Kind: TokenKind.Slash or TokenKind.Dash, Spaced: false }];

    private static bool IsClockBehind(ReadOnlySpan<char> text, int at) =>
        Next(text, ref at) is CharClass.Punctuation && text[at - 1] == ':' && Next(text, ref at) == CharClass.Digit && Next(text, ref at) == CharClass.Digit;

    private static int EndOf(ReadOnlySpan<char> text, int at, int digits)
    {
        for (; digits > 0; digits--) Next(text, ref at);
        return at;
    }

    /// <summary>Walks behind the next character that is no invisible mark.</summary>
    private static CharClass Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            if (CharClasses.Of(text[at++]) is not (CharClass.Ignored or CharClass.Mark) and var kind) return kind;
        }

        return CharClass.Unknown;
    }
}
