namespace NewsModel.Pages.Roles;

/// <summary>The section: a short line in the headline's block or just above it, known as one, found in the menu too, or left over.</summary>
internal sealed class SectionReader : IRoleReader
{
    private const int MostWords = 4;
    private const double Known = 0.95;
    private const double InMenu = 0.85;
    private const double LeftOver = 0.5;

    public Answer Read(Page page, Block block)
    {
        if (block.Key == 0 || block.Words > MostWords || block.EndsInStop || block.EndsInColon || block.Bulleted || block.HasDigit || page.HeadFirst < 0) return Answer.Pass;

        // Lone letters are buttons.
        if (block.Length < 2 * block.Words) return Answer.Pass;
        var isAbove = page.IsAbove(block);
        if (isAbove ? page.HeadFirst - block.Index > 1 : !page.IsInHeadline(block)) return Answer.Pass;
        var (isKnown, isInMenu) = (page.Rules.IsSection(block.Key), IsInMenu(page, block));
        if (isAbove && !isInMenu && !(isKnown && !EndsMenu(page, block))) return Answer.Pass;
        if (!isKnown && !isInMenu && !IsBetweenHouseAndStamp(page, block)) return Answer.Pass;
        block.Take(LineRole.Section, isKnown ? Known : isInMenu ? InMenu : LeftOver);
        return Answer.Taken;
    }

    // Below a person's name stands what the person is, and below the stamp what an image shows.
    private static bool IsBetweenHouseAndStamp(Page page, Block block) =>
        page.Behind(block) is { IsStamp: true }
        && !(page.Before(block) is { Role: LineRole.Byline } above && BylineEvidence.Of(page, above) < BylineEvidence.House);

    // The last line of a menu stands below others as short.
    private static bool EndsMenu(Page page, Block block) =>
        page.Before(block) is { Role: not (LineRole.PageTitle or LineRole.TranslationLink), Words: <= MostWords, IsStamp: false };

    private static bool IsInMenu(Page page, Block block)
    {
        if (!page.IsRepeated(block)) return false;
        for (var i = 0; i < page.HeadFirst; i++)
        {
            if (i != block.Index && page.Blocks[i].Key == block.Key) return true;
        }

        return false;
    }
}
