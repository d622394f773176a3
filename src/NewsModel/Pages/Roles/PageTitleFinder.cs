using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>
/// Finds the title of the document among the first lines: one of which a later line is a part. That part is the
/// headline, and what is left is the site's name; so no list of separators is needed.
/// </summary>
internal static class PageTitleFinder
{
    private const int Lines = 3;
    private const int FewestWords = 3;
    private const int Reach = 12;
    private const int MostWordsOfHouse = 6;

    /// <summary>Finds the page's title and gives the keys of its parts' longest match; 0 without one.</summary>
    public static ulong Find(Page page)
    {
        for (var i = 0; i < Math.Min(Lines, page.Blocks.Count); i++)
        {
            var block = page.Blocks[i];
            if (block.Key == 0 || block.Words < FewestWords || block.IsStamp) continue;
            if (IsLinkOfDocument(page[block]) || BreadcrumbReader.GoesOn(page, block) || LongestPart(page, block) is not { } part) continue;
            page.PageTitle = i;
            page.SiteName = SiteNames.Outside(page.Text, block.Content, part.Range);
            if (page.Rules.IsSection(page.SiteKey)) page.SiteName = default;
            return part.Key;
        }

        if (page.Blocks.Count > 0 && page.Blocks[0] is { IsStamp: false, Key: not 0 } first)
        {
            page.SiteName = SiteNames.OfProfile(page, first.Content);
            if (page.SiteName.Length > 0 && page.SiteName.Length < first.Length) page.PageTitle = first.Index;
        }

        if (page.SiteName.Length == 0) page.FrontName = FrontNames.Find(page);

        return 0;
    }

    private readonly record struct Part(ulong Key, TextRange Range, int Words);

    private static Part? LongestPart(Page page, Block title)
    {
        var words = page.WordsOf(title);
        Part? whole = null;
        Part? best = null;
        for (var i = title.Index + 1; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Words <= best?.Words || First(words, block) is not { } first) continue;
            var range = PageWord.Span(words.Slice(first, block.Words));
            if (block.Words == words.Length) whole = new Part(block.Key, range, words.Length);
            else best = new Part(block.Key, range, block.Words);
        }

        // A part of few words is the site's name or a section, unless little else is there.
        return best is { Words: > 1 } found && !(whole is not null && GoesOn(page.Text, found.Range)) && (found.Words > FewestWords || (found.Words * 2 >= title.Words && IsAboveText(page, title, found.Key))) ? best
            : whole is { } same && !IsNameOfHouse(words) && IsAboveText(page, title, same.Key) ? whole : null;
    }

    /// <summary>Whether nothing but a blank parts a piece of the title from the rest: a headline that an image's text has in short.</summary>
    private static bool GoesOn(string text, TextRange part) =>
        text[part.End] == ' ' && char.IsLetterOrDigit(text[part.End + 1]);

    // Lynx prints the links of the document's head, to its feeds and its first page, above everything else.
    private static bool IsLinkOfDocument(ReadOnlySpan<char> line) => line is ['#', ..];

    // "Gate of the New Dawn" is printed again in the path and in the footer.
    private static bool IsNameOfHouse(ReadOnlySpan<PageWord> words) =>
        words.Length <= MostWordsOfHouse && Vocabulary.Bylines.TryOpen(words, out var word, out _, out _) && word is BylineWord.HouseWord or BylineWord.HouseKind or BylineWord.SiteWord;

    // A button or a link may be a part of the site's name, and a title that another list prints again is another article's.
    private static bool IsAboveText(Page page, Block title, ulong key)
    {
        var last = -Reach;
        for (var i = title.Index + 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Key == key) last = i;
            if (i - last < Reach && page.Blocks[i].IsProse) return true;
        }

        return false;
    }

    /// <summary>The first of the title's words with which a block's words begin in it, one after the other; none when they do not.</summary>
    private static int? First(ReadOnlySpan<PageWord> title, Block block)
    {
        for (var first = 0; first + block.Words <= title.Length; first++)
        {
            if (PageWord.Sum(title.Slice(first, block.Words)) == block.Key) return first;
        }

        return null;
    }
}
