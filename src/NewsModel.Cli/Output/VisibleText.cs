namespace NewsModel.Cli.Output;

/// <summary>Text of a page for a terminal, which must not obey it.</summary>
internal static class VisibleText
{
    /// <summary>Shows control characters as their Unicode pictures, ␛ for the escape that opens a terminal's commands.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Create(text.Length, text, (shown, source) =>
        {
            for (var i = 0; i < shown.Length; i++) shown[i] = Picture(source[i]);
        }) : text;

    private static char Picture(char unit) => unit switch
    {
        < ' ' => (char)(unit + 0x2400),
        '\x7F' => '\u2421',
        _ when char.IsControl(unit) => '\uFFFD',
        _ => unit,
    };
}
