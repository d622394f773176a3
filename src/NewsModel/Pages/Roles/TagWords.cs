using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Roles;

/// <summary>The words of headline and text, by which unannounced keywords are told from other short lines.</summary>
internal sealed class TagWords
{
    private const int MostWords = 20_000;

    private readonly HashSet<ulong> words = [];

    private TagWords()
    {
    }

    public static TagWords Of(Page page, int end)
    {
        var all = new TagWords();
        for (var i = Math.Max(0, page.HeadFirst); i < end && all.words.Count < MostWords; i++)
        {
            if (page.Blocks[i].Role is not (LineRole.Title or LineRole.Body or LineRole.Quote)) continue;
            for (var reader = new WordReader(page[page.Blocks[i]]); reader.MoveNext() && all.words.Count < MostWords;) all.words.Add(reader.Hash);
        }

        return all;
    }

    public bool HasAll(Page page, Block block)
    {
        var reader = new WordReader(page[block]);
        if (!reader.MoveNext()) return false;
        do
        {
            if (!words.Contains(reader.Hash)) return false;
        }
        while (reader.MoveNext());

        return true;
    }
}
