namespace NewsModel;

/// <summary>The kinds of <see cref="ArticleBlock"/> that this version writes. Readers meet others and pass them on.</summary>
public static class ArticleBlockKinds
{
    /// <summary>A paragraph of running text.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>A heading within the text; <see cref="ArticleBlock.Level"/> says how deep.</summary>
    public const string Heading = "heading";

    /// <summary>A quotation that stands alone.</summary>
    public const string Quote = "quote";

    /// <summary>One item of a list.</summary>
    public const string ListItem = "listItem";

    /// <summary>An image between paragraphs, in <see cref="ArticleBlock.Image"/>.</summary>
    public const string Image = "image";
}
