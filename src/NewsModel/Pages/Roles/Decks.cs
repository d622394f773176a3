namespace NewsModel.Pages.Roles;

/// <summary>What stands between headline and text and is as long as a paragraph: a summary above the author and the day, or what the author is.</summary>
internal static class Decks
{
    /// <summary>So far below it the author, the day, an image and buttons end.</summary>
    private const int Reach = 8;
    private const int MostWordsOfName = 4;

    /// <summary>No longer is what a page says of an author above the text.</summary>
    private const int LongestNote = 400;

    /// <summary>The first paragraph of the text: the one behind a summary or a note on the author.</summary>
    public static int Behind(Page page, int first)
    {
        var isNote = IsNote(page, page.Blocks[first]);
        if ((!isNote && !IsAboveAuthor(page, first)) || Next(page, first) is not (> 0 and var next)) return first;
        if (isNote) page.Blocks[first].Take(LineRole.Other, BylineEvidence.Name);
        return next;
    }

    /// <summary>The next paragraph; 0 when it is none of the text.</summary>
    private static int Next(Page page, int first)
    {
        for (var i = first + 1; i <= Math.Min(page.CoreLast, first + Reach); i++)
        {
            if (page.Blocks[i].IsProse) return i;
        }

        return 0;
    }

    /// <summary>Whether a name that is known, or that the page prints again, and a whole day stand right below, and no time above.</summary>
    private static bool IsAboveAuthor(Page page, int first)
    {
        if (first + 2 > page.CoreLast || StampReader.HasStamp(page, page.HeadFirst, first)) return false;
        var (one, other) = (page.Blocks[first + 1], page.Blocks[first + 2]);
        return IsName(page, one) && IsDay(page, other) || IsDay(page, one) && IsName(page, other);
    }

    private static bool IsName(Page page, Block block)
    {
        if (block is not { IsStamp: false, HasDigit: false, Words: > 1 and <= MostWordsOfName }) return false;
        var evidence = BylineEvidence.Of(page, block);
        return evidence >= BylineEvidence.Name || (evidence >= BylineEvidence.Shape && page.IsRepeated(block));
    }

    private static bool IsDay(Page page, Block block) => block is { IsStamp: true, OtherWords: 0 } && page.Stamps[block.FirstStamp].Value.Date is not null;

    /// <summary>"Writer and professor, born in Zahle": below a name printed twice, which is a portrait's and the author's.</summary>
    private static bool IsNote(Page page, Block block) =>
        block.Length <= LongestNote && PersonNames.OpensWithOccupation(page.WordsOf(block.Head))
        && page.Before(block) is { Key: not 0 } name && page.Before(name)?.Key == name.Key && name.Index - 1 > page.HeadLast && BylineEvidence.Of(page, name) >= BylineEvidence.Name;

    /// <summary>Whether a name stands above such a note.</summary>
    public static bool IsAboveNote(Page page, Block name) =>
        (page.Behind(name) is { Key: not 0 } twin && twin.Key == name.Key ? page.Behind(twin) : page.Behind(name)) is { Role: LineRole.Other } note && note.Index < page.BodyFirst && IsNote(page, note);
}
