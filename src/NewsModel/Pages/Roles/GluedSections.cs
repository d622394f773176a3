using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Two links that a page's text prints without a blank between them: "Science and technologyGermany".</summary>
internal static class GluedSections
{
    private const int FewestLetters = 4;

    /// <summary>So many words of the menu's make a coincidence unlikely.</summary>
    private const int SeveralWords = 2;

    /// <summary>How long the first of two glued sections is, which the menu names; 0 when the line is no such two.</summary>
    public static int First(Page page, Block block)
    {
        var line = page[block];
        var longest = 0;
        for (var i = 0; i < block.Index; i++)
        {
            var other = page.Blocks[i];
            if (other.Length <= longest || other.Length < FewestLetters || block.Length - other.Length < FewestLetters || other.Cue.Kind != CueKind.None) continue;
            if (!line.StartsWith(page[other], StringComparison.Ordinal) || !char.IsLetter(line[other.Length])) continue;
            if (other.Words >= SeveralWords || IsInMenu(page, block, line[other.Length..])) longest = other.Length;
        }

        return longest;
    }

    private static bool IsInMenu(Page page, Block block, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < block.Index; i++)
        {
            if (page[page.Blocks[i]].SequenceEqual(name)) return true;
        }

        return false;
    }
}
