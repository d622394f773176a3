using System.Text;

namespace NewsModel.Cli.Output;

/// <summary>What <c>article --format</c> can write. A new format is a new row.</summary>
internal static class ArticleFormats
{
    // The path of the note that the article as a whole is not in its document.
    private const string WholeArticle = "[0]";

    private static readonly (string Name, Func<Article, ExportedDocument> Write)[] Documents =
    [
        ("jsonld", SchemaOrg.Write),
        ("ninjs", Ninjs.Write),
        ("rss", article => Rss.Write(FeedOf.Article(article), [article])),
        ("atom", article => Atom.Write(FeedOf.Article(article), [article])),
        ("feed", article => JsonFeed.Write(FeedOf.Article(article), [article])),
        ("sitemap", article => NewsSitemap.Write([article])),
        ("newsml", NewsMlG2.Write),
        ("opengraph", OpenGraph.Write),
        ("c4", CorpusRows.C4),
        ("oscar", CorpusRows.Oscar),
        ("text", PlainText.Write),
        ("html", HtmlPage.Write),
    ];

    public static string Names => string.Join(", ", Documents.Select(format => format.Name).Prepend("json"));

    public static bool Has(string name) => name == "json" || Documents.Any(format => format.Name == name);

    /// <summary>Writes the article, and gives what the format cannot hold; a document without it is not written.</summary>
    /// <exception cref="ArgumentException">The format demands what the article does not have; the message says what.</exception>
    public static IReadOnlyList<ExportNote> Write(string name, Article article, Stream output)
    {
        if (name == "json")
        {
            NewsJson.Serialize(output, article, NewsJson.Indented);
            End(output);
            return [];
        }

        var document = Documents.First(format => format.Name == name).Write(article);
        if (LeaveOut(document.Notes)) return document.Notes;
        output.Write(Encoding.UTF8.GetBytes(document.Text));
        if (!document.Text.EndsWith('\n')) End(output);
        output.Flush();
        return document.Notes;
    }

    /// <summary>Whether notes say that the document does not hold the article at all.</summary>
    public static bool LeaveOut(IEnumerable<ExportNote> notes) => notes.Any(note => note.Path == WholeArticle);

    private static void End(Stream output)
    {
        output.Write("\n"u8);
        output.Flush();
    }
}
