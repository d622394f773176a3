using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>What stands inside a text and is none of it: "read also" with titles and dates, a row of buttons.</summary>
internal static class Interruption
{
    public const int MostBlocks = 10;
    private const int FewestOfProse = 80;
    private const int MostWordsOfSubhead = 6;
    private const int MostWordsBehindTitles = 4;

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
    public static int? Resumes(Page page, Block block)
    {
        if (Ends(block.Cue.Kind)) return null;
        var most = Math.Min(page.Blocks.Count, block.Index + 1 + MostBlocks);
        for (var i = block.Index + 1; i < most; i++)
        {
            var next = page.Blocks[i];
            if (Ends(next.Cue.Kind)) return null;
            if (next.Cue is { Kind: CueKind.ListEnd, Whole: true } && i < page.CoreLast) return i + 1;
            if (next.IsProse && (next.Length >= FewestOfProse || IsBehindWholeLink(block, next)) && i <= page.CoreLast) return IsBehindSubhead(page, block, next) ? i - 1 : i;
        }

        return null;
    }

    /// <summary>Whether an advertisement or a "read also" with its title is one line, behind which a subhead stands.</summary>
    public static bool IsOneLine(Page page, Block block) =>
        (block.Cue is { Kind: CueKind.ReadAlso, Whole: false } || block.Cue.Kind == CueKind.Advert) && block.Index + 2 <= page.CoreLast
        && page.Blocks[block.Index + 1] is { Cue.Kind: CueKind.None, IsProse: false, IsStamp: false, Bulleted: false, Words: >= 2 and <= MostWordsOfSubhead }
        && page.Blocks[block.Index + 2].IsProse;

    // A heading of the text below a cue and one title or two, none of which is so short.
    private static bool IsBehindSubhead(Page page, Block cue, Block next)
    {
        if (cue.Cue is not { Kind: CueKind.ReadAlso or CueKind.Related, Whole: true } || next.Index - cue.Index is < 3 or > 4) return false;
        for (var i = cue.Index + 1; i < next.Index - 1; i++)
        {
            if (page.Blocks[i].Words <= page.Blocks[next.Index - 1].Words) return false;
        }

        return page.Blocks[next.Index - 1] is { Words: >= 2 and <= MostWordsBehindTitles, Bulleted: false, IsStamp: false, EndsInStop: false, Cue.Kind: CueKind.None };
    }

    // "Read also: title" on one line announces nothing more.
    private static bool IsBehindWholeLink(Block cue, Block next) =>
        cue.Cue is { Kind: CueKind.ReadAlso, Whole: false } && next.Index == cue.Index + 1 && next.EndsInStop;

    private static bool Ends(CueKind kind) =>
        kind is CueKind.End or CueKind.Tags or CueKind.Comments or CueKind.Footer or CueKind.Rights or CueKind.MostRead;
}
