using System.Text;
using NewsModel;

// Writes the article of a page in every format: FOLDER [PAGE]; of the page beside this program when none is named.
Console.OutputEncoding = Encoding.UTF8;
var folder = Directory.CreateDirectory(args.Length > 0 ? args[0] : "documents").FullName;
var page = await File.ReadAllTextAsync(args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "page.txt"));

var article = PageParser.Default.Parse(page, new PageContext { Url = new Uri("https://example.com/news/1") }).Article;
var feed = new FeedInfo
{
    Title = article.Site?.Name ?? "",
    HomePage = new Uri("https://example.com/"),
    Language = article.Language,
    Updated = article.Published is { } published && published.TryGetInstant(out var instant) ? instant : null,
};

(string Name, ExportedDocument Document)[] documents =
[
    ("article.jsonld", SchemaOrg.Write(article)),
    ("article.ninjs.json", Ninjs.Write(article)),
    ("article.newsml.xml", NewsMlG2.Write(article)),
    ("article.opengraph.html", OpenGraph.Write(article)),
    ("article.html", HtmlPage.Write(article)),
    ("article.txt", PlainText.Write(article)),
    ("article.c4.jsonl", CorpusRows.C4(article)),
    ("article.oscar.jsonl", CorpusRows.Oscar(article)),
    ("news.rss.xml", Rss.Write(feed, [article])),
    ("news.atom.xml", Atom.Write(feed, [article])),
    ("news.feed.json", JsonFeed.Write(feed, [article])),
    ("news.sitemap.xml", NewsSitemap.Write([article])),
];

foreach (var (name, document) in documents)
{
    await using var file = File.Create(Path.Combine(folder, name));
    await document.SaveAsync(file);
    Console.WriteLine($"{name,-24} {document.Text.Length,6} characters, {document.Notes.Count,2} notes");
}

await using (var lines = File.Create(Path.Combine(folder, "articles.jsonl"))) await JsonLines.WriteAsync(lines, [article]);

// The formats that have readers, back into articles.
Console.WriteLine($"JSON Feed comes back equal: {JsonFeed.Read(documents[10].Document.Text).Articles[0] == article}");
Console.WriteLine($"RSS, Atom, ninjs and JSON-LD keep the headline: {new[]
{
    Rss.Read(documents[8].Document.Text), Atom.Read(documents[9].Document.Text), Ninjs.Read(documents[1].Document.Text), SchemaOrg.Read(documents[0].Document.Text),
}.All(read => read.Articles[0].Title == article.Title)}");
foreach (var finding in SchemaOrg.Lint(article)) Console.WriteLine($"lint: {finding}");
