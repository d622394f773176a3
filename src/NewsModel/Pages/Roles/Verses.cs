using System.Globalization;

namespace NewsModel.Pages.Roles;

/// <summary>Lines of verse inside a text: poems are printed with the marks of their vowels, titles are not.</summary>
internal static class Verses
{
    private const int FewestMarks = 2;

    /// <summary>Whether most of some lines, the first of them too, have several vowel marks.</summary>
    public static bool Are(Page page, int first, int last)
    {
        var marked = 0;
        for (var i = first; i <= last; i++)
        {
            if (IsMarked(page[page.Blocks[i]])) marked++;
        }

        return IsMarked(page[page.Blocks[first]]) && marked * 2 > last - first + 1;
    }

    private static bool IsMarked(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark && ++marks == FewestMarks) return true;
        }

        return false;
    }
}
