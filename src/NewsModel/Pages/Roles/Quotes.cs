using System.Buffers;

namespace NewsModel.Pages.Roles;

/// <summary>Tells whether a paragraph is one quotation.</summary>
internal static class Quotes
{
    /// <summary>The marks around quoted words that nothing else uses.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create("\"\u00AB\u00BB\u201C\u201D");

    private const string Open = "\u00AB\u201C\"\u201E";
    private const string Close = "\u00BB\u201D\"\u201C";
    private const string Behind = ". \u00A0";

    public static bool Wrap(ReadOnlySpan<char> text)
    {
        var inner = text.TrimEnd(Behind);
        return Open.Contains(inner[0], StringComparison.Ordinal) && Close.Contains(inner[^1], StringComparison.Ordinal)
            && inner[1..^1].IndexOfAny(Close) < 0;
    }
}
