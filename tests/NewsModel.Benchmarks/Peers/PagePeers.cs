using AngleSharp.Html.Parser;
using SmartReader;

namespace NewsModel.Benchmarks.Peers;

/// <summary>The page readers: each does its work on one page.</summary>
internal static class PagePeers
{
    private static readonly HtmlParser Html = new();

    public static PageReading NewsModel(InventedPage page) => PageParser.Default.Parse(page.Dump);

    /// <summary>No reader of articles: the tree alone, which every reader of HTML has to build first.</summary>
    public static object AngleSharp(InventedPage page)
    {
        using var document = Html.ParseDocument(page.Html);
        return document.Body!;
    }

    /// <summary>From the same HTML as the others, the text taken from AngleSharp's tree.</summary>
    public static PageReading NewsModelFromHtml(InventedPage page)
    {
        using var document = Html.ParseDocument(page.Html);
        return PageParser.Default.Parse(VisibleText.Of(document));
    }

    public static SmartReader.Article SmartReader(InventedPage page)
    {
        using var reader = new Reader("https://pages.example/", page.Html);
        return reader.GetArticle();
    }

    public static PageAnswer Answer(PageReading reading) =>
        new(reading.Article.Title, reading.Article.Published?.Date, string.Join('\n', reading.Article.Body.Select(block => block.Text)));

    public static PageAnswer Answer(SmartReader.Article article) =>
        new(article.Title, article.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null, article.TextContent ?? "");
}
