using NewsModel;

namespace Newsroom.Documents;

/// <summary>A format of articles: its extension, its media type, and how it is written. A new format is a new row.</summary>
/// <param name="Extension">Behind the article's address, and the format's name.</param>
/// <param name="Title">For people.</param>
/// <param name="MediaType">Of the response.</param>
/// <param name="Negotiated">Whether <c>Accept</c> can ask for it; not where another format has the media type.</param>
internal sealed record DocumentFormat(string Extension, string Title, string MediaType, bool Negotiated, Func<PublishedArticle, WrittenDocument> Write)
{
    /// <summary>The first is the default.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } =
    [
        new("json", "JSON", "application/json", true, article => new(NewsJson.Serialize(article.Source), [])),
        new("html", "HTML", "text/html", true, article => HtmlPage.Write(article.Source)),
        new("jsonld", "JSON-LD", "application/ld+json", true, article => SchemaOrg.Write(article.Article)),
        new("ninjs", "ninjs", "application/json", false, article => Ninjs.Write(article.Article)),
        new("rss", "RSS", "application/rss+xml", true, article => Rss.Write(article.Feed, [article.Article])),
        new("atom", "Atom", "application/atom+xml", true, article => Atom.Write(article.Feed, [article.Article])),
        new("jsonfeed", "JSON Feed", "application/feed+json", true, article => JsonFeed.Write(article.Feed, [article.Article])),
        new("newsml", "NewsML-G2", "application/vnd.iptc.g2.newsitem+xml", true, article => NewsMlG2.Write(article.Article, article.Received)),
        new("sitemap", "News sitemap", "application/xml", true, article => NewsSitemap.Write([article.Article])),
        new("opengraph", "Open Graph", "text/plain", false, article => OpenGraph.Write(article.Article)),
        new("c4", "C4", "application/json", false, article => CorpusRows.C4(article.Article)),
        new("oscar", "OSCAR", "application/json", false, article => CorpusRows.Oscar(article.Article)),
        new("txt", "Plain text", "text/plain", true, article => PlainText.Write(article.Source)),
    ];

    /// <summary>The one that a browser shows.</summary>
    public static DocumentFormat Html { get; } = Find("html")!;

    public static IEnumerable<string> Extensions => All.Select(format => format.Extension);

    public static DocumentFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);
}

/// <summary>A document and what it does not hold.</summary>
internal sealed record WrittenDocument(string Text, IReadOnlyList<ExportNote> Notes)
{
    public static implicit operator WrittenDocument(ExportedDocument document) => new(document.Text, document.Notes);
}
