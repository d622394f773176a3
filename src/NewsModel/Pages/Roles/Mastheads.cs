using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>
/// What the site is called by the lines at the page's head that say which kind of house it is: "Lightning network in
/// Arabic". Bylines call it by the first word of its name.
/// </summary>
internal static class Mastheads
{
    private const int Lines = 8;
    private const int MostWords = 6;
    private const int FewestLetters = 4;

    /// <summary>Whether some words begin as the site's name does.</summary>
    public static bool IsShort(Page page, TextRange range)
    {
        var words = page.WordsOf(range);
        return words[0].Length >= FewestLetters && words[0].Hash == (page.Masthead ??= Find(page));
    }

    /// <summary>The first word of the name; 0 when no line tells.</summary>
    private static ulong Find(Page page)
    {
        for (var i = 0; i < Math.Min(Lines, page.Blocks.Count); i++)
        {
            if (page.Blocks[i] is not { IsStamp: false, HasDigit: false, Words: > 1 and <= MostWords, Cue.Kind: CueKind.None } block) continue;
            var words = page.WordsOf(block);
            if (Vocabulary.MeaningOf(words[0]) is BylineWord.HouseKind or BylineWord.SiteWord) return words[1].Hash;
            if (i > 0) continue;
            foreach (ref readonly var word in words)
            {
                if (Vocabulary.MeaningOf(word) is BylineWord.HouseKind or BylineWord.HouseTail) return words[0].Hash;
            }
        }

        return 0;
    }
}
