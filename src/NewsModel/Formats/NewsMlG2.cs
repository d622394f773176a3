using System.Xml;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Xml;

namespace NewsModel;

/// <summary>An article as a news item of NewsML-G2 2.35, conformance level power, as agencies exchange it.</summary>
/// <include file="Examples/NewsMlG2.xml" path="*/example[@id='NewsMlG2']"/>
public static class NewsMlG2
{
    /// <summary>Writes an article.</summary>
    /// <remarks>
    /// The guid is the article's canonical address, else its address, else its id if that is an IRI, else a <c>urn:uuid:</c>
    /// made of its content; the id itself stands in <c>altId</c>. The text is XHTML, with direction and language on every level;
    /// the images beside it are icons. The version's time is the last change, else the publication, else the retrieval; of one
    /// that has a day without an hour it is midnight, with a note, because the schema demands a whole time.
    /// </remarks>
    /// <param name="article">The article.</param>
    /// <returns>The document; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentException">The article was changed, published and retrieved on no known day.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/NewsMlG2.xml" path="*/example[@id='Write(Article)']"/>
    public static ExportedDocument Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var log = new ExportLog("NewsML-G2");
        var versionCreated = NewsItemTimes.VersionCreated(log, article) ?? throw new ArgumentException(
            "Expected the day of a change, a publication or a retrieval, which NewsML-G2 demands of each version, found none.", nameof(article));
        return Write(article, versionCreated, log);
    }

    /// <summary>Writes an article as a version made at a time that the caller knows, now for instance.</summary>
    /// <param name="article">The article, as for <see cref="Write(Article)"/>.</param>
    /// <param name="versionCreated">The time of the version.</param>
    /// <returns>The document; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/NewsMlG2.xml" path="*/example[@id='Write(Article, DateTimeOffset)']"/>
    public static ExportedDocument Write(Article article, DateTimeOffset versionCreated)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Write(article, XmlConvert.ToString(versionCreated), new ExportLog("NewsML-G2"));
    }

    private static ExportedDocument Write(Article article, string versionCreated, ExportLog log)
    {
        List<ExportNote> notes = [];
        var text = XmlOutput.Document(xml => notes = new NewsItemWriter(xml, article, versionCreated, log).Write());
        return new ExportedDocument(text, notes);
    }
}
