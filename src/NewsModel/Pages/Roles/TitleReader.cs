namespace NewsModel.Pages.Roles;

/// <summary>The title of the document, and the headline each time its cluster prints it.</summary>
internal sealed class TitleReader : RoleReader
{
    private const double Certain = 1;

    public override Answer Read(Page page, Block block)
    {
        if (block.Index == page.PageTitle || (page.PageTitle >= 0 && block.Key == page.Blocks[page.PageTitle].Key && page.IsAbove(block)))
        {
            block.Take(LineRole.PageTitle, Certain);
            return Answer.Taken;
        }

        if (block.Index < page.HeadFirst || block.Index > page.HeadLast || block.Key != page.Blocks[page.HeadFirst].Key)
            return Answer.Pass;
        block.Take(LineRole.Title, page.TitleConfidence);
        return Answer.Taken;
    }
}
