using NewsModel.Formats.Exporting;
using NewsModel.Formats.Xml;

namespace NewsModel;

/// <summary>An article as a news item of NewsML-G2 2.35, conformance level power, as agencies exchange it.</summary>
public static class NewsMlG2
{
    /// <summary>Writes an article.</summary>
    /// <remarks>
    /// The guid is the article's canonical address, else its address, else its id if that is an IRI, else a <c>urn:uuid:</c>
    /// made of its content; the id itself stands in <c>altId</c>. The text is XHTML, with direction and language on every level;
    /// the images beside it are icons. The version's time is the last change, else the publication, else the
    /// retrieval; what is missing of it (an hour, a day) is filled in because the schema demands a whole time, with a note.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The document; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        List<ExportNote> notes = [];
        var text = XmlOutput.Document(xml => notes = new NewsItemWriter(xml, article, new ExportLog("NewsML-G2")).Write());
        return new ExportedDocument(text, notes);
    }
}
