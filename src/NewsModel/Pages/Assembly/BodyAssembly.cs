using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The article's text, block by block.</summary>
internal static class BodyAssembly
{
    private const int SubheadLevel = 2;

    public static IReadOnlyList<ArticleBlock> Read(Page page)
    {
        var count = 0;
        foreach (var block in page.Blocks) count += Kind(block) is null ? 0 : 1;
        var body = new ArticleBlock[count];
        foreach (var block in page.Blocks)
        {
            if (Kind(block) is not { } kind) continue;
            body[^count--] = new ArticleBlock
            {
                Kind = kind,
                Text = BlockText.Of(page, block),
                Level = kind == ArticleBlockKinds.Heading ? SubheadLevel : null,
            };
        }

        return ContentList<ArticleBlock>.Own(body) ?? (IReadOnlyList<ArticleBlock>)[];
    }

    private static string? Kind(Block block) => block.Role switch
    {
        LineRole.Body when block is { Bulleted: true, IsProse: false } => ArticleBlockKinds.ListItem,
        LineRole.Body => ArticleBlockKinds.Paragraph,
        LineRole.Subhead => ArticleBlockKinds.Heading,
        LineRole.Quote => ArticleBlockKinds.Quote,
        _ => null,
    };
}
