using NewsModel.Locales;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Parts a year from the clock that layouts glue to it: <c>14/3/202310:35</c>, <c>March 202310:35</c>.</summary>
internal static class GluedYears
{
    private const int Digits = 4;

    /// <summary>Shortens a number of five or six digits to its year when a month stands in front and a colon with minutes behind.</summary>
    public static void Part(ReadOnlySpan<char> text, ref Token number, ref int position, ReadOnlySpan<Token> before)
    {
        if (!IsClockBehind(text, position)) return;
        if (!(before is [.., { Kind: TokenKind.Number }, { Kind: TokenKind.Slash or TokenKind.Dash, Spaced: false }] || before is [.., var last] && last.Is(MeaningKinds.Month))) return;
        var divisor = number.Digits == Digits + 1 ? 10 : 100;
        if (number.Value % divisor > 23) return;
        (number.Value, number.Digits, position) = (number.Value / divisor, Digits, EndOfYear(text, number.Start));
    }

    private static bool IsClockBehind(ReadOnlySpan<char> text, int at) =>
        Next(text, ref at) is CharClass.Punctuation && text[at - 1] == ':' && Next(text, ref at) == CharClass.Digit && Next(text, ref at) == CharClass.Digit;

    private static int EndOfYear(ReadOnlySpan<char> text, int at)
    {
        for (var digits = 0; digits < Digits; digits++) Next(text, ref at);
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
