using NewsModel.Formats.Exporting;
using NewsModel.Formats.Xml;

namespace NewsModel;

/// <summary>Articles as a news sitemap for search engines, by the sitemap protocol and Google's extensions for news and images.</summary>
/// <include file="Examples/NewsSitemap.xml" path="*/example[@id='NewsSitemap']"/>
public static class NewsSitemap
{
    /// <summary>The most addresses of a news sitemap: 1,000.</summary>
    /// <include file="Examples/NewsSitemap.xml" path="*/example[@id='MaxArticles']"/>
    public const int MaxArticles = 1000;

    /// <summary>Writes a sitemap.</summary>
    /// <remarks>
    /// Each article needs an absolute address (<see cref="Article.CanonicalUrl"/>, else <see cref="Article.Url"/>), the name of
    /// its site, a language, the day of its publication and a title; one that lacks any is left out, with a note that says which.
    /// Languages are written without region, <c>ar</c> for <c>ar-EG</c>, except Chinese of the mainland and of Taiwan.
    /// A sitemap of no article is written too, with a note: Google takes it from a site without news, and yet the schema of the
    /// sitemap protocol demands an address.
    /// </remarks>
    /// <param name="articles">The articles, in this order; the search engine wants those of the last two days, which is not checked.</param>
    /// <returns>The document; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/>, or one of them, is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxArticles"/> that can be written.</exception>
    /// <include file="Examples/NewsSitemap.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        List<ExportNote> notes = [];
        var text = XmlOutput.Document(xml =>
        {
            xml.Start(Namespace.Sitemap, "urlset");
            foreach (var space in new[] { Namespace.SitemapNews, Namespace.SitemapImage, Namespace.Xhtml }) xml.Declare(space);
            int index = 0, written = 0;
            foreach (var article in articles)
            {
                ArgumentNullException.ThrowIfNull(article, nameof(articles));
                var path = $"[{index++}]";
                if (SitemapEntry.Missing(article) is { Length: > 0 } missing)
                    notes.Add(new ExportNote(path, $"A news sitemap needs {missing} of each article; this one is left out."));
                else if (++written > MaxArticles)
                    throw new ArgumentException($"Expected at most {MaxArticles} articles in a news sitemap, found more.", nameof(articles));
                else notes.AddRange(SitemapEntry.Write(xml, article, new ExportLog("A news sitemap", path + ".")));
            }

            if (written == 0) notes.Add(new ExportNote("", "A news sitemap needs an article; without one it does not fit the protocol's schema."));
        });
        return new ExportedDocument(text, notes);
    }
}
