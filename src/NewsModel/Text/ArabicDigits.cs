using NewsModel.Text;

namespace NewsModel;

/// <summary>The decimal digits that Arabic-script pages use: Arabic-Indic, extended (Persian), ASCII, fullwidth.</summary>
/// <include file="Examples/ArabicDigits.xml" path="*/example[@id='ArabicDigits']"/>
public static class ArabicDigits
{
    /// <summary>The value of a digit of any of these sets.</summary>
    /// <param name="c">A UTF-16 code unit.</param>
    /// <param name="value">0 to 9, or 0 when it is no digit.</param>
    /// <returns>Whether <paramref name="c"/> is a digit.</returns>
    /// <include file="Examples/ArabicDigits.xml" path="*/example[@id='TryGetValue']"/>
    public static bool TryGetValue(char c, out int value)
    {
        var folded = Folding.Of(c);
        var isDigit = folded is >= '0' and <= '9';
        value = isDigit ? folded - '0' : 0;
        return isDigit;
    }

    /// <summary>The character of a digit in a numbering system.</summary>
    internal static char Write(int digit, NumberingSystem system) => (char)(digit + system switch
    {
        NumberingSystem.ArabicIndic => '\u0660',
        NumberingSystem.ExtendedArabicIndic => '\u06F0',
        _ => '0',
    });

    /// <summary>Writes every digit of a text in ASCII and leaves all else as it is; the same string when there is none to change.</summary>
    /// <param name="text">The text; may hold digits of several sets.</param>
    /// <returns>The text with as many UTF-16 code units, so that places in one are places in the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <include file="Examples/ArabicDigits.xml" path="*/example[@id='ToAscii']"/>
    public static string ToAscii(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var c in text)
        {
            if (!char.IsAscii(c) && TryGetValue(c, out _))
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++) span[i] = TryGetValue(source[i], out var digit) ? (char)('0' + digit) : source[i];
                });
        }

        return text;
    }
}
