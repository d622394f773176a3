using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Roles;

/// <summary>The words of headline and text, by which unannounced keywords are told from other short lines; gathered when first asked for.</summary>
/// <param name="page">The page.</param>
/// <param name="end">The block behind the text.</param>
internal sealed class TagWords(Page page, int end)
{
    private const int MostWords = 20_000;

    private HashSet<ulong>? words;

    public bool HasAll(Block block)
    {
        words ??= Gather();
        var own = page.WordsOf(block);
        foreach (ref readonly var word in own)
        {
            if (!words.Contains(word.Hash)) return false;
        }

        return own.Length > 0;
    }

    private HashSet<ulong> Gather()
    {
        var all = new HashSet<ulong>();
        for (var i = Math.Max(0, page.HeadFirst); i < end && all.Count < MostWords; i++)
        {
            if (page.Blocks[i].Role is not (LineRole.Title or LineRole.Body or LineRole.Quote)) continue;
            for (var reader = new WordReader(page[page.Blocks[i]]); reader.MoveNext() && all.Count < MostWords;) all.Add(reader.Hash);
        }

        return all;
    }
}
