using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>
/// Finds the article's paragraphs: the run of blocks in which prose outweighs everything else by most. Prose counts
/// by its length, any other line costs, and the best sum wins.
/// </summary>
internal static class BodyFinder
{
    private const int MostForOne = 1200;
    private const int CostOfLine = 40;
    private const int CostOfEnd = 400;

    /// <summary>A box of other articles stands inside a text as well as behind it.</summary>
    private const int CostOfBox = 120;

    private const int Never = -Interruption.MostBlocks - 1;

    /// <summary>The first and last paragraph of that run, from a block on; -1 when there is no prose.</summary>
    public static (int First, int Last) FindCore(Page page, int from)
    {
        var (first, last, best) = (-1, -1, 0L);
        var (start, sum) = (from, 0L);
        var (free, isList) = (0, false);
        var (textStart, textSum, textLast) = (from, 0L, Never);
        for (var i = from; i < page.Blocks.Count; i++)
        {
            // "Read also" interrupts a text and does not end it: the titles below it cost nothing.
            var block = page.Blocks[i];
            isList = block.Bulleted && isList;
            if (Continuation.IsEnd(block.Cue.Kind)) textLast = Never;
            if (sum < textSum && textStart > from && i - textLast <= Interruption.MostBlocks && Continuation.Opens(page, block)) (start, sum) = (textStart, textSum);
            free = block.IsProse ? 0 : block.Cue.Kind is CueKind.ReadAlso or CueKind.Advert or CueKind.Newsletter ? Interruption.MostBlocks : free - 1;
            sum += free > 0 || isList ? Math.Max(0, Weight(block)) : Weight(block);

            // What a colon announces belongs to the text.
            isList |= block is { EndsInColon: true, Cue.Kind: CueKind.None };
            if (sum <= 0) (start, sum) = (i + 1, 0);
            else if (sum > best) (first, last, best) = (start, i, sum);
            if (block.IsProse) (textStart, textSum, textLast) = (start, sum, i);
        }

        return (first, last);
    }

    /// <summary>Whether a block can be the first of the text although the run begins later: a short sentence right before it.</summary>
    public static bool IsShortSentence(Block block) =>
        block is { EndsInStop: true, Words: >= 5, IsStamp: false, Cue.Kind: CueKind.None };

    private static int Weight(Block block) => block switch
    {
        { IsProse: true } => Math.Min(block.Length, MostForOne),
        { Cue.Kind: CueKind.Comments or CueKind.Footer or CueKind.Rights or CueKind.MostRead or CueKind.Tags } => -CostOfEnd,
        { Cue.Kind: CueKind.Related } => -CostOfBox,
        { EndsInStop: true, Words: >= 4 } or { EndsInColon: true, Cue.Kind: CueKind.None } => 0,
        _ => -CostOfLine,
    };
}
