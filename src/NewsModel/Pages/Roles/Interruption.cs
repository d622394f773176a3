using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>What stands inside a text and is none of it: "read also" with titles and dates, a row of buttons.</summary>
internal static class Interruption
{
    public const int MostBlocks = 10;
    public const int FewestOfProse = 80;
    private const int MostWordsOfSubhead = 6;
    private const int MostWordsBehindTitles = 4;
    private const int FewestWordsOfSentence = 4;
    private const int FewestWordsOfLast = 6;

    /// <summary>The role of an interruption that begins with a cue; null for cues that are part of the text.</summary>
    public static LineRole? RoleOf(Cue cue) => cue.Kind switch
    {
        CueKind.ReadAlso or CueKind.Related or CueKind.ListEnd => LineRole.InlineRelated,
        CueKind.Share or CueKind.Listen or CueKind.Counter => LineRole.Share,
        CueKind.Tags => LineRole.Tags,
        CueKind.Comments => LineRole.Comments,
        CueKind.MostRead => LineRole.Related,
        CueKind.Footer or CueKind.Rights => LineRole.Footer,
        CueKind.Advert or CueKind.Newsletter or CueKind.Poll => LineRole.Other,
        CueKind.Translation when cue.Whole => LineRole.TranslationLink,
        CueKind.Menu or CueKind.Window or CueKind.Home when cue.Whole => LineRole.Navigation,
        _ => null,
    };

    /// <summary>Where the text goes on behind an interruption; null when that is its end.</summary>
    public static int? Resumes(Page page, Block block) => Find(page, block) ?? GoesOn(page, block);

    private static int? Find(Page page, Block block)
    {
        if (Ends(block.Cue.Kind)) return null;
        if (GoesOnBehindAdvert(page, block)) return block.Index + 1;
        var most = Math.Min(page.Blocks.Count, block.Index + 1 + MostBlocks);
        if (EndOfList(page, block, most) is { } end) return end + 1;
        for (var i = block.Index + 1; i < most; i++)
        {
            var next = page.Blocks[i];
            if (Ends(next.Cue.Kind)) return null;
            if (next.Bulleted && i < page.CoreLast && IsNextQuestion(page, block, next)) return i;
            if (i <= page.CoreLast && ((next.IsProse && (next.Length >= FewestOfProse || IsBehindWholeLink(block, next))) || IsSentence(page, block, next))) return IsBehindSubhead(page, block, next) || Continuation.Opens(page, page.Blocks[i - 1]) ? i - 1 : i;
        }

        return null;
    }

    /// <summary>The line that says that a list inside the text ends, with no paragraph in front of it.</summary>
    private static int? EndOfList(Page page, Block block, int most)
    {
        for (var i = block.Index; i < Math.Min(most, page.CoreLast) && !page.Blocks[i].IsProse; i++)
        {
            if (page.Blocks[i].Cue is { Kind: CueKind.ListEnd, Whole: true }) return i;
        }

        return null;
    }

    // Behind keywords or the most read, only a paragraph that goes on with what was said, or two with no title between them, belong to the text.
    private static int? GoesOn(Page page, Block block)
    {
        if (Continuation.IsEnd(block.Cue.Kind)) return null;
        for (var i = block.Index + 1; i <= Math.Min(page.CoreLast, block.Index + MostBlocks); i++)
        {
            var next = page.Blocks[i];
            if (Continuation.IsEnd(next.Cue.Kind)) return null;
            if (Continuation.Opens(page, next) || Continuation.IsPair(page, next)) return i;
        }

        return null;
    }

    /// <summary>In a text of short sentences, the last one above the advertisement, or above the one line below "read also", that stands right above another; null when there is none.</summary>
    public static int? Above(Page page, Block block)
    {
        if (block.Length >= FewestOfProse) return null;
        var i = block.Index - 1;
        if (page.Blocks[i].EndsInQuestion) i--;
        if (i > 0 && page.Blocks[i].Cue.Kind == CueKind.Advert) i--;
        else if (i > 1 && page.Blocks[i - 1].Cue.Kind == CueKind.ReadAlso) i -= 2;
        else return null;
        return page.Blocks[i] is { EndsInPoint: true, IsStamp: false, Cue.Kind: CueKind.None, Words: >= FewestWordsOfSentence } ? i : null;
    }

    /// <summary>Whether an advertisement or a "read also" with its title is one line, behind which a subhead stands.</summary>
    public static bool IsOneLine(Page page, Block block) =>
        (block.Cue is { Kind: CueKind.ReadAlso, Whole: false } || block.Cue.Kind == CueKind.Advert) && block.Index + 2 <= page.CoreLast
        && page.Blocks[block.Index + 1] is { Cue.Kind: CueKind.None, IsProse: false, IsStamp: false, Bulleted: false, Words: >= 2 and <= MostWordsOfSubhead }
        && page.Blocks[block.Index + 2].IsProse;

    // Interviews set a sign in front of each question.
    private static bool IsNextQuestion(Page page, Block cue, Block heading)
    {
        for (var i = cue.Index - 1; heading.EndsInQuestion && i >= Math.Max(page.BodyFirst, cue.Index - MostBlocks); i--)
        {
            if (page.Blocks[i] is { Role: LineRole.Body, Bulleted: true, EndsInQuestion: true }) return true;
        }

        return false;
    }

    // A heading of the text below a cue and one title or two, none of which is so short.
    private static bool IsBehindSubhead(Page page, Block cue, Block next)
    {
        if (cue.Cue is not { Kind: CueKind.ReadAlso or CueKind.Related, Whole: true } || next.Index - cue.Index is < 3 or > 4) return false;
        for (var i = cue.Index + 1; i < next.Index - 1; i++)
        {
            if (page.Blocks[i].Words <= page.Blocks[next.Index - 1].Words) return false;
        }

        return page.Blocks[next.Index - 1] is { Words: >= 2 and <= MostWordsBehindTitles, Bulleted: false, IsStamp: false, Cue.Kind: CueKind.None } subhead && (!subhead.EndsInStop || subhead.EndsInQuestion);
    }

    // The last sentences of a text of short ones; a note on the author begins with what the author is.
    private static bool GoesOnBehindAdvert(Page page, Block block) =>
        block.Cue.Kind == CueKind.Advert && page.Before(block) is { Role: LineRole.Body or LineRole.Quote }
        && page.Behind(block) is { EndsInPoint: true, IsStamp: false, Cue.Kind: CueKind.None, Words: >= FewestWordsOfLast } next && !PersonNames.OpensWithOccupation(page.WordsOf(next.Head));

    /// <summary>A short sentence that ends in a point: right behind a button or an advertisement, or behind the one title that "read also" announces.</summary>
    private static bool IsSentence(Page page, Block cue, Block next)
    {
        if (next is not { EndsInPoint: true, IsStamp: false, Cue.Kind: CueKind.None, Words: >= FewestWordsOfSentence }) return false;
        var distance = next.Index - cue.Index;
        return cue.Cue.Kind is CueKind.Advert or CueKind.Newsletter or CueKind.Share ? distance == 1
            : cue.Cue is { Kind: CueKind.ReadAlso, Whole: false } ? distance == 1 && Continuation.HasAnd(page, next)
            : cue.Cue.Kind == CueKind.ReadAlso && (distance == 2 || (distance == 3 && IsBehindSubhead(page, cue, next)));
    }

    // "Read also: title" on one line announces nothing more.
    private static bool IsBehindWholeLink(Block cue, Block next) =>
        cue.Cue is { Kind: CueKind.ReadAlso, Whole: false } && next.Index == cue.Index + 1;

    private static bool Ends(CueKind kind) =>
        Continuation.IsEnd(kind) || kind is CueKind.Tags or CueKind.MostRead;
}
