using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Menus that stand on one line, between bars or behind "home".</summary>
internal static class MenuLines
{
    private const int FewestBars = 3;
    private const int FewestWords = 7;
    private const int MostWordsOfField = 4;

    /// <summary>Whether a line is short names between bars.</summary>
    public static bool IsMenu(Page page, Block block)
    {
        if (block is not { HasDigit: false, Cue.Kind: CueKind.None or CueKind.Menu } || page[block].Count('|') < FewestBars) return false;
        foreach (var field in FieldReader.Of(page.Text, block.Content, FieldReader.Bar))
        {
            if (page.WordsOf(block, field).Length > MostWordsOfField) return false;
        }

        return BylineEvidence.Of(page, block) < BylineEvidence.WeakCue;
    }

    /// <summary>Whether a line is many words behind "home" and no path.</summary>
    public static bool IsBehindHome(Page page, Block line) => line.Words >= FewestWords && line.Cue.Kind == CueKind.Home && !BreadcrumbReader.GoesOn(page, line);

    /// <summary>Whether a menu on one line above the headline names what a block says.</summary>
    public static bool Name(Page page, Block block)
    {
        for (var i = 0; i < page.HeadFirst; i++)
        {
            var line = page.Blocks[i];
            if (line.IsStamp) continue;
            if (page[line].Count('|') >= FewestBars ? HasField(page, line, block.Key) : IsBehindHome(page, line) && HasWords(page, line, block)) return true;
        }

        return false;
    }

    private static bool HasField(Page page, Block line, ulong key)
    {
        foreach (var field in FieldReader.Of(page.Text, line.Content, FieldReader.Bar))
        {
            if (PageWord.Sum(page.WordsOf(field)) == key) return true;
        }

        return false;
    }

    private static bool HasWords(Page page, Block line, Block block)
    {
        var words = page.WordsOf(line);
        for (var i = 0; i + block.Words <= words.Length; i++)
        {
            if (PageWord.Sum(words.Slice(i, block.Words)) == block.Key) return true;
        }

        return false;
    }
}
