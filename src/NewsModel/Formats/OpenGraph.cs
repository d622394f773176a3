using NewsModel.Formats.Markup;

namespace NewsModel;

/// <summary>Open Graph and article meta tags, for the head of an article's page.</summary>
/// <include file="Examples/OpenGraph.xml" path="*/example[@id='OpenGraph']"/>
public static class OpenGraph
{
    /// <summary>Writes the <c>meta</c> and <c>link</c> elements, one a line.</summary>
    /// <remarks>
    /// <c>og:locale</c> needs a country, which is the language tag's or else the site's. <c>article:author</c> takes
    /// addresses; the names stand in <c>author</c>.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The elements; its notes say what they do not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/OpenGraph.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return MetaTags.Write(article);
    }
}
