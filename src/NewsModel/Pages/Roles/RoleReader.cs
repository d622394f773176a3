namespace NewsModel.Pages.Roles;

/// <summary>What a reader did with a block.</summary>
internal enum Answer
{
    /// <summary>Nothing: the next reader may look at it.</summary>
    Pass,
    /// <summary>It gave the block its role.</summary>
    Taken,
    /// <summary>It gave this block and some behind it their roles.</summary>
    TakenRun,
}

/// <summary>Knows one kind of line.</summary>
internal abstract class RoleReader
{
    public abstract Answer Read(Page page, Block block);
}

/// <summary>The readers in order of precedence; the first that takes a block decides.</summary>
internal static class RoleReaders
{
    private static readonly RoleReader[] All =
    [
        new TitleReader(),
        new BodyReader(),
        new StampReader(),
        new LinkReader(),
        new BreadcrumbReader(),
        new CreditReader(),
        new BylineReader(),
        new CaptionReader(),
        new SectionReader(),
        new SubtitleReader(),
        new DefaultReader(),
    ];

    public static void Read(Page page)
    {
        foreach (var block in page.Blocks)
        {
            foreach (var reader in All)
            {
                if (block.Role is not null || reader.Read(page, block) != Answer.Pass) break;
            }
        }
    }
}
