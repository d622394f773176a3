namespace NewsModel.Pages.Lines;

/// <summary>One line of the page.</summary>
/// <param name="Range">With its line break.</param>
/// <param name="Content">Without white space, invisible marks and bullet; empty for a blank line.</param>
/// <param name="Bulleted">Whether a bullet was left out.</param>
internal readonly record struct Line(TextRange Range, TextRange Content, bool Bulleted)
{
    public bool IsBlank => Content.Length == 0;
}
