using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Captions between headline and text: a line printed twice, as the image's own text and below it, or a phrase behind the stamp.</summary>
internal sealed class CaptionReader : RoleReader
{
    private const double Twice = 0.95;
    private const double Guess = 0.5;
    private const int FewestWords = 3;
    private const int FewestWordsWithNumber = 6;

    public override Answer Read(Page page, Block block)
    {
        if (!page.IsInHeadline(block) || block.Key == 0 || block.Cue.Kind == CueKind.Section) return Answer.Pass;
        if (page.Before(block)?.Key == block.Key || page.Behind(block)?.Key == block.Key)
        {
            block.Take(LineRole.Caption, Twice);
            return Answer.Taken;
        }

        if (page[block].Contains(CreditReader.CopyrightSign))
        {
            block.Take(LineRole.Caption, Guess);
            return Answer.Taken;
        }

        if (!IsPhrase(block) || page.IsRepeated(block) || page.Rules.IsSection(block.Key)) return Answer.Pass;
        if (!IsBehindStamp(page, block) && !IsAboveCredit(page, block)) return Answer.Pass;
        block.Take(LineRole.Caption, Guess);
        return Answer.Taken;
    }

    private static bool IsPhrase(Block block) =>
        block is { Words: >= FewestWords, IsProse: false, EndsInColon: false, EndsInQuestion: false, Bulleted: false }
        && (!block.HasDigit || block.Words >= FewestWordsWithNumber);

    // The text of an image, and right below it whose image it is.
    private static bool IsAboveCredit(Page page, Block block) =>
        page.Behind(block) is { Apart: false } behind && CreditReader.IsCredit(page, behind) && (block.Apart || (!page.IsParted && page.Behind(behind) is { Cue.Kind: CueKind.Photo }));

    private static bool IsBehindStamp(Page page, Block block)
    {
        for (var i = page.HeadLast + 1; i < block.Index; i++)
        {
            if (page.Blocks[i].IsStamp) return true;
        }

        return false;
    }
}
