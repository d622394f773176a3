using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The images, known by their captions: the same line twice is the text in the image's place and the caption below it.</summary>
internal static class ImageAssembly
{
    /// <summary>Captions that begin with so many equal words are of one image.</summary>
    private const int FewestWords = 3;

    /// <summary>What is known so far of an image.</summary>
    private readonly record struct Found(string? Caption, string? AltText, string? Credit);

    public static List<ArticleImage> Read(Page page)
    {
        var images = page.Parts.Images;
        var open = default(Found);
        Block? before = null;
        foreach (var block in page.Blocks)
        {
            if (block.Role == LineRole.Caption)
            {
                var text = Caption(page, WithoutBrackets(page, block), open.Caption);
                if (before is { Role: LineRole.Caption } && SayTheSame(page, before, block)) open = open with { AltText = open.Caption, Caption = text };
                else if (before is { Role: LineRole.Credit } && open.Caption is null) open = open with { Caption = text };
                else
                {
                    Add(open, images);
                    open = new Found(text, null, null);
                }
            }
            else if (block.Role == LineRole.Credit)
            {
                var credit = BlockText.Of(page, Credit(page, block));
                if (before is not { Role: LineRole.Caption })
                {
                    Add(open, images);
                    open = default;
                }

                open = open with { Credit = credit };
            }

            before = block;
        }

        Add(open, images);
        return images;
    }

    private static void Add(Found found, List<ArticleImage> images)
    {
        if (found != default) images.Add(new ArticleImage { Caption = found.Caption, AltText = found.AltText, Credit = found.Credit });
    }

    private static string Caption(Page page, TextRange range, string? before) =>
        before is not null && range.Of(page.Text).SequenceEqual(before) ? before : BlockText.Of(page, range);

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
