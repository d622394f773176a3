using System.Globalization;

namespace NewsModel.Pages.Lines;

/// <summary>Finds what a line says between its white space, invisible marks and list bullet.</summary>
internal static class Trimming
{
    // Bullets of browsers, text browsers and people; the dash and the plus count only before a blank.
    private const string Bullets = "\u2022\u00B7\u25AA\u25AB\u2023\u25E6\u25CB\u25CF\u25A0\u25A1\u25BA\u25C4\u25B6\u25C0\u2043\u27A2\u2756\u2666\u203A\u2039";
    private const string SpacedBullets = "*+-\u2013\u2014o";

    public static TextRange Content(ReadOnlySpan<char> text, TextRange line, out bool bulleted)
    {
        var content = Outer(text, line);
        bulleted = false;
        while (content.Length > 1 && IsBullet(content.Of(text)))
        {
            bulleted = true;
            content = Outer(text, new TextRange(content.Start + 1, content.Length - 1));
        }

        return content;
    }

    /// <summary>The range without white space and invisible marks at either end.</summary>
    public static TextRange Outer(ReadOnlySpan<char> text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsNothing(text[start])) start++;
        while (end > start && IsNothing(text[end - 1])) end--;
        return new TextRange(start, end - start);
    }

    public static bool IsNothing(char c) => !IsPlain(c) && (
        char.IsWhiteSpace(c) || (c > '\u007F' ? CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format : c < ' '));

    // Most lines begin and end in such a letter.
    private static bool IsPlain(char c) => c is >= Letters.First and <= Letters.Last;

    private static bool IsBullet(ReadOnlySpan<char> content) =>
        !IsPlain(content[0])
        && (Bullets.Contains(content[0], StringComparison.Ordinal) || (SpacedBullets.Contains(content[0], StringComparison.Ordinal) && char.IsWhiteSpace(content[1])));
}
