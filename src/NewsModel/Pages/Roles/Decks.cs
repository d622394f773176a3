namespace NewsModel.Pages.Roles;

/// <summary>What stands between headline and text and is as long as a paragraph: a summary above the author and the day, or what the author is.</summary>
internal static class Decks
{
    /// <summary>No longer is what a page says of an author above the text.</summary>
    private const int LongestNote = 400;

    /// <summary>The first paragraph of the text: the one behind a summary or a note on the author.</summary>
    public static int Behind(Page page, int first)
    {
        var block = page.Blocks[first];
        var isNote = IsNote(page, block);
        if (first == page.CoreLast || (!isNote && !IsAboveAuthor(page, block))) return first;
        if (isNote) block.Take(LineRole.Other, BylineEvidence.Name);
        var next = first + 1;
        while (!page.Blocks[next].IsProse) next++;
        return next;
    }

    /// <summary>Whether an author who is known, or whose name the page prints again, and a whole day stand right below, and no time above.</summary>
    private static bool IsAboveAuthor(Page page, Block block) =>
        page.Behind(block) is { } one && page.Behind(one) is { } other && !StampReader.HasStamp(page, page.HeadFirst, block.Index)
        && (IsDay(page, other) && IsAuthor(page, one) || IsDay(page, one) && IsAuthor(page, other));

    private static bool IsAuthor(Page page, Block block)
    {
        var evidence = BylineEvidence.Of(page, block);
        return evidence >= BylineEvidence.Name || (evidence >= BylineEvidence.Shape && page.IsRepeated(block));
    }

    private static bool IsDay(Page page, Block block) => block.IsStamp && page.Stamps[block.FirstStamp].Value.Date is not null;

    /// <summary>"Writer and professor, born in Zahle": below a name printed twice, which is a portrait's and the author's.</summary>
    private static bool IsNote(Page page, Block block) =>
        block.Length <= LongestNote && PersonNames.OpensWithOccupation(page.WordsOf(block.Head))
        && page.Before(block) is { } name && page.Before(name)?.Key == name.Key && name.Index > page.HeadLast && BylineEvidence.Of(page, name) >= BylineEvidence.Name;

    /// <summary>Whether a name stands above such a note.</summary>
    public static bool IsAboveNote(Page page, Block name) =>
        (page.Behind(name) is { } twin && twin.Key == name.Key ? page.Behind(twin) : page.Behind(name)) is { Role: LineRole.Other };
}
