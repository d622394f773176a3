namespace NewsModel.Pages.Roles;

/// <summary>What is left over: menus above the headline, the site's name, and the rest.</summary>
internal sealed class DefaultReader : RoleReader
{
    private const double Named = 0.9;
    private const double Default = 0.4;

    public override Answer Read(Page page, Block block)
    {
        if (IsSiteName(page, block)) block.Take(LineRole.Masthead, Named);
        else if (block.Index < page.HeadFirst) block.Take(LineRole.Navigation, Default);
        else block.Take(LineRole.Other, 0);
        return Answer.Taken;
    }

    private static bool IsSiteName(Page page, Block block) =>
        block.Key != 0 && (page.Rules.TryGetSiteName(block.Key, out _) || ArabicText.FoldEquals(page[block], page.SiteName.Of(page.Text)));
}
