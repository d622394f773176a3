using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>A label of any words, a colon, and a section that the menu or everybody knows: "Group: statements".</summary>
internal static class SectionLabels
{
    private const int MostWordsOfLabel = 2;
    private const int MostWordsOfSection = 4;

    /// <summary>How far into the block its section begins; 0 when it is no such line.</summary>
    public static int Rest(Page page, Block block)
    {
        var colon = page[block].IndexOf(':');
        if (block.HasDigit || block.Cue.Kind != CueKind.None) return 0;
        var name = page.WordsOf(block, new TextRange(block.Content.Start + colon + 1, block.Length - colon - 1));
        if (name.Length is 0 or > MostWordsOfSection || block.Words - name.Length is 0 or > MostWordsOfLabel || Quotes.Marks.Contains(page.Text[name[0].Start - 1])) return 0;
        var key = PageWord.Sum(name);
        return page.Rules.IsSection(key) || IsInMenu(page, key) ? name[0].Start - block.Content.Start : 0;
    }

    private static bool IsInMenu(Page page, ulong key)
    {
        for (var i = 0; i < page.HeadFirst; i++)
        {
            if (page.Blocks[i].Key == key) return true;
        }

        return false;
    }
}
