using NewsModel.Formats.Markup;

namespace NewsModel;

/// <summary>Articles as a page to read: HTML 5 with direction, language and machine-readable times, without any script.</summary>
/// <include file="Examples/HtmlPage.xml" path="*/example[@id='HtmlPage']"/>
public static class HtmlPage
{
    /// <summary>Writes an article as a whole page.</summary>
    /// <remarks>
    /// Everything is escaped, and links lead to <c>http</c>, <c>https</c> and relative addresses alone. A time is shown as
    /// printed; one that was not printed as the site's country would, else as ISO 8601.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The page; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/HtmlPage.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ArticlePage.Write(article);
    }
}
