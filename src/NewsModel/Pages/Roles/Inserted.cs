using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Single lines inside a text that are none of it and that no cue announces.</summary>
internal static class Inserted
{
    /// <summary>No caption is longer.</summary>
    public const int LongestCaption = 400;

    private const string EndSigns = "=*_~";
    private const int FewestEndSigns = 3;
    private const int FewestTagSigns = 2;
    private const int MostWordsOfTag = 5;
    private const int FewestWordsOfCaption = 2;
    private const int WordsOfLink = 2;

    public static LineRole? RoleOf(Page page, Block block)
    {
        var text = page[block];
        if (IsTags(text)) return LineRole.Tags;
        if (IsImage(block, text) || IsSignature(block, text) || (page.Behind(block) is { } behind && IsSignature(behind, page[behind])) || IsEndSign(block, text)) return LineRole.Other;
        if (EndsInLink(page, block)) return LineRole.InlineRelated;
        return IsCaption(page, block) || IsDated(page, block) || (block is { EndsInStop: false, Cue.Kind: not CueKind.Credit } && CreditReader.HasCueInside(text)) ? LineRole.Caption : null;
    }

    // "Caravans # Salt # Sudan"
    private static bool IsTags(ReadOnlySpan<char> text)
    {
        var signs = text.Count('#');
        return signs >= FewestTagSigns && WordReader.Sum(text).Words <= (signs + 1) * MostWordsOfTag;
    }

    // "To see today's issue click here", without a stop: the way to something else.
    private static bool EndsInLink(Page page, Block block) =>
        block is { EndsInStop: false, Words: > WordsOfLink, IsProse: false, Key: not 0 }
        && page.Rules.TryOpenCue(page.WordsOf(block)[^WordsOfLink..], out var cue, out var count, out _) && count == WordsOfLink && cue.Kind == CueKind.ReadAlso;

    /// <summary>Whether a line says which of how many pictures this is, "2/6", and the page has others.</summary>
    public static bool IsPlaceInGallery(Page page, Block block) =>
        block is { IsNumbers: true, Words: 2, IsStamp: false } && page.WordsOf(block) is [var first, var last]
        && page.Text.AsSpan(first.End, last.Start - first.End).Trim() is "/" && page.Behind(block) is { Apart: false };

    // "[7]": an image without a text, whose file has a number for a name.
    private static bool IsImage(Block block, ReadOnlySpan<char> text) => block is { IsNumbers: true, Words: 1 } && text is ['[', .., ']'];

    // "Children read near the school - 9 October 2021": the day of a picture.
    private static bool IsDated(Page page, Block block)
    {
        if (block.StampCount != 1 || block.EndsInStop || block.Length > LongestCaption || page.Stamps[block.FirstStamp].Value is not { Date: not null } stamp) return false;
        var before = page.Text.AsSpan(block.Content.Start, stamp.Source.Start - block.Content.Start).TrimEnd();
        return stamp.Source.End == block.Content.End && before is [.., '-' or '\u2013' or '\u2014'];
    }

    // "— Name (@name) March 30, 2022" closes a message from a social network.
    private static bool IsSignature(Block block, ReadOnlySpan<char> text) =>
        block is { StampCount: > 0, IsProse: false } && text.Contains("(@", StringComparison.Ordinal);

    // "====== n.h.": how agencies end a text.
    private static bool IsEndSign(Block block, ReadOnlySpan<char> text) =>
        !block.IsProse && text.Length >= FewestEndSigns && EndSigns.Contains(text[0], StringComparison.Ordinal) && text[..FewestEndSigns].IndexOfAnyExcept(text[0]) < 0;

    // "Women gather salt (AFP)": whose picture it is stands in parentheses at the end.
    private static bool IsCaption(Page page, Block block)
    {
        if (block.EndsInStop || block.Length > LongestCaption || page[block] is not [.., ')'] || page[block].LastIndexOf('(') is not (> 0 and var open)) return false;
        var words = page[block][..open].TrimEnd();

        // "… of the town. --(Petra)" is the end of a text.
        if (words.ContainsAny('.', '!') || words is [.., '-' or '\u2013'] || WordReader.Sum(words).Words < FewestWordsOfCaption) return false;
        var inside = new TextRange(block.Content.Start + open + 1, block.Length - open - 2);
        return BylineGrammar.Read(page, inside) is [{ Kind: BylinePartKind.Agency or BylinePartKind.House or BylinePartKind.Special }];
    }
}
