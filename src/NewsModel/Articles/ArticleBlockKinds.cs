namespace NewsModel;

/// <summary>The kinds of <see cref="ArticleBlock"/> that this version writes. Readers meet others and pass them on.</summary>
/// <include file="Examples/ArticleBlockKinds.xml" path="*/example[@id='ArticleBlockKinds']"/>
public static class ArticleBlockKinds
{
    /// <summary>A paragraph of running text.</summary>
    /// <include file="Examples/ArticleBlockKinds.xml" path="*/example[@id='Paragraph']"/>
    public const string Paragraph = "paragraph";

    /// <summary>A heading within the text; <see cref="ArticleBlock.Level"/> says how deep.</summary>
    /// <include file="Examples/ArticleBlockKinds.xml" path="*/example[@id='Heading']"/>
    public const string Heading = "heading";

    /// <summary>A quotation that stands alone.</summary>
    /// <include file="Examples/ArticleBlockKinds.xml" path="*/example[@id='Quote']"/>
    public const string Quote = "quote";

    /// <summary>One item of a list.</summary>
    /// <include file="Examples/ArticleBlockKinds.xml" path="*/example[@id='ListItem']"/>
    public const string ListItem = "listItem";

    /// <summary>An image between paragraphs, in <see cref="ArticleBlock.Image"/>.</summary>
    /// <include file="Examples/ArticleBlockKinds.xml" path="*/example[@id='Image']"/>
    public const string Image = "image";
}
