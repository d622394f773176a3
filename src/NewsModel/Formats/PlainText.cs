using System.Text;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel;

/// <summary>Articles as text to read: headline, byline and time, then the paragraphs, parted by blank lines.</summary>
/// <include file="Examples/PlainText.xml" path="*/example[@id='PlainText']"/>
public static class PlainText
{
    private static readonly HeldMembers Held = new(
        "kicker", "title", "subtitle", "summary", "body", "byline.raw", "byline.contributors.name", "published.raw", "published.value");

    /// <summary>Writes an article as text that ends in a line feed. Control characters become U+FFFD, so that a terminal may show it.</summary>
    /// <remarks>Byline and time are as printed; a byline that was not printed is its names, a time ISO 8601.</remarks>
    /// <param name="article">The article.</param>
    /// <returns>The text; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/PlainText.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var log = new ExportLog("Plain text");
        var byline = article.Byline?.Raw ?? string.Join(", ", (article.Byline?.Contributors ?? []).Select(author => author.Name));
        var time = article.Published?.Raw ?? article.Published?.ToString();
        string?[] parts =
        [
            Lines(article.Kicker, article.Title, article.Subtitle),
            Lines(byline, time),
            article.Summary,
            PlainBody.Write(article, log),
        ];
        var text = string.Join("\n\n", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new ExportedDocument(Clean(text) + "\n", log.Close(article, Held));
    }

    private static string Lines(params IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));

    private static string Clean(string text)
    {
        var clean = new StringBuilder(XmlText.Clean(text.ReplaceLineEndings("\n")));
        for (var i = 0; i < clean.Length; i++)
        {
            if (char.IsControl(clean[i]) && clean[i] is not ('\n' or '\t')) clean[i] = '\uFFFD';
        }

        return clean.ToString();
    }
}
