namespace NewsModel.Pages.Roles;

/// <summary>Gives every block its role: first what stands where, then block by block.</summary>
internal static class RoleFinder
{
    public static void Find(Page page)
    {
        CueReader.Read(page);
        page.Repeats.EnsureCapacity(page.Blocks.Count);
        foreach (var block in page.Blocks)
        {
            if (block.Key != 0) page.Repeats[block.Key] = page.Repeats.GetValueOrDefault(block.Key) + 1;
        }

        page.IsParted = page.Blocks.Exists(static block => block.Apart && block.Index > 0);
        StampFinder.Find(page);
        HeadlineFinder.Find(page, PageTitleFinder.Find(page));
        RoleReaders.Read(page);
    }
}
