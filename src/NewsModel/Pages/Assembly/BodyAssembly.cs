using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The article's text, block by block.</summary>
internal static class BodyAssembly
{
    private const int SubheadLevel = 2;

    public static List<ArticleBlock> Read(Page page)
    {
        var body = new List<ArticleBlock>();
        foreach (var block in page.Blocks)
        {
            var kind = block.Role switch
            {
                LineRole.Body when block is { Bulleted: true, IsProse: false } => ArticleBlockKinds.ListItem,
                LineRole.Body => ArticleBlockKinds.Paragraph,
                LineRole.Subhead => ArticleBlockKinds.Heading,
                LineRole.Quote => ArticleBlockKinds.Quote,
                _ => null,
            };
            if (kind is null) continue;
            body.Add(new ArticleBlock
            {
                Kind = kind,
                Text = BlockText.Of(page, block),
                Level = kind == ArticleBlockKinds.Heading ? SubheadLevel : null,
            });
        }

        return body;
    }
}
