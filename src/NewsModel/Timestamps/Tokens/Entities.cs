namespace NewsModel.Timestamps.Tokens;

/// <summary>Character references that scraped text keeps (<c>&amp;nbsp;</c>, <c>&amp;#160;</c>, <c>&amp;rlm;</c>): they part words as a blank does.</summary>
/// <remarks>HTML Standard, 13.5: a name of letters and digits, or a number behind <c>#</c>. None that stands between words is longer than <c>&amp;thinsp;</c>.</remarks>
internal static class Entities
{
    private const int Longest = 6;

    /// <summary>How many characters the reference at the beginning of a text has; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text[0] != '&') return 0;
        for (var at = 1; at < text.Length && at <= Longest + 1; at++)
        {
            if (text[at] == ';') return at > 2 ? at + 1 : 0;
            if (!char.IsAsciiLetterOrDigit(text[at]) && !(at == 1 && text[at] == '#')) return 0;
        }

        return 0;
    }
}
