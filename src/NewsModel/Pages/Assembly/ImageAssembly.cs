using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The images, known by their captions: the same line twice is the text in the image's place and the caption below it.</summary>
internal static class ImageAssembly
{
    /// <summary>Captions that begin with so many equal words are of one image.</summary>
    private const int FewestWords = 3;

    public static List<ArticleImage> Read(Page page)
    {
        var images = new List<ArticleImage>();
        Block? before = null;
        foreach (var block in page.Blocks)
        {
            if (block.Role == LineRole.Caption)
            {
                var text = BlockText.Of(page, WithoutBrackets(page, block));
                if (before is { Role: LineRole.Caption } && SayTheSame(page, before, block))
                    images[^1] = images[^1] with { AltText = images[^1].Caption, Caption = text };
                else if (before is { Role: LineRole.Credit } && images[^1].Caption is null) images[^1] = images[^1] with { Caption = text };
                else images.Add(new ArticleImage { Caption = text });
            }
            else if (block.Role == LineRole.Credit)
            {
                var credit = BlockText.Of(page, Credit(page, block));
                if (before is { Role: LineRole.Caption }) images[^1] = images[^1] with { Credit = credit };
                else images.Add(new ArticleImage { Credit = credit });
            }

            before = block;
        }

        return images;
    }

    /// <summary>Whether two captions are one: equal, or one goes on where the other ends.</summary>
    private static bool SayTheSame(Page page, Block one, Block two)
    {
        if (one.Key != 0 && one.Key == two.Key) return true;
        var first = new WordReader(page[one]);
        var second = new WordReader(page[two]);
        var words = 0;
        for (; first.MoveNext() && second.MoveNext(); words++)
        {
            if (first.Hash != second.Hash) return false;
        }

        return words >= FewestWords;
    }

    // A text browser prints an image's text in brackets.
    private static TextRange WithoutBrackets(Page page, Block block) =>
        block.Length > 2 && page[block] is ['[', .., ']']
            ? Trimming.Outer(page.Text, new TextRange(block.Content.Start + 1, block.Length - 2))
            : block.Content;

    // Behind "photo by:" stands who it was.
    private static TextRange Credit(Page page, Block block)
    {
        var rest = new TextRange(block.Content.Start + block.Cue.Rest, block.Content.Length - block.Cue.Rest);
        var reader = new WordReader(rest.Of(page.Text));
        return block.Cue.Kind == CueKind.Credit && reader.MoveNext()
            ? new TextRange(rest.Start + reader.Start, rest.Length - reader.Start)
            : block.Content;
    }
}
