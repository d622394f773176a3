using System.Globalization;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Json;

namespace NewsModel;

/// <summary>Articles as rows of the data sets that language models are trained on: one line of JSON each, without a line feed.</summary>
/// <include file="Examples/CorpusRows.xml" path="*/example[@id='CorpusRows']"/>
public static class CorpusRows
{
    private static readonly HeldMembers Held = new("title", "body", "url", "language", "retrieval.time");
    private static readonly HeldMembers HeldByC4 = new("title", "body", "url", "retrieval.time");

    /// <summary>A row of C4: <c>text timestamp url</c>; the time is that of the retrieval, in UTC.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The row; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/CorpusRows.xml" path="*/example[@id='C4']"/>
    public static ExportedDocument C4(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var log = new ExportLog("C4");
        var row = JsonText.Write(
            json =>
            {
                json.WriteString("text", Text(article, log));
                json.Text("timestamp", Retrieved(article, log));
                json.Text("url", article.Url is null ? null : Address.Write(article.Url));
            },
            indented: false);
        return new ExportedDocument(row, log.Close(article, HeldByC4));
    }

    /// <summary>
    /// A row of OSCAR 23.01: <c>content warc_headers metadata</c>. Record id and digest are made from the text; the share of a
    /// language is not known, so <c>prob</c> is left out, and <c>warc-refers-to</c> with it.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <returns>The row; its notes say what it does not hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <include file="Examples/CorpusRows.xml" path="*/example[@id='Oscar']"/>
    public static ExportedDocument Oscar(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var log = new ExportLog("OSCAR");
        var row = JsonText.Write(json => OscarRow.Write(json, article, Text(article, log), Retrieved(article, log)), indented: false);
        return new ExportedDocument(row, log.Close(article, Held));
    }

    private static string Text(Article article, ExportLog log)
    {
        var body = PlainBody.Write(article, log)?.Replace("\n\n", "\n", StringComparison.Ordinal);
        return string.Join('\n', new[] { article.Title, body }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? Retrieved(Article article, ExportLog log)
    {
        if (article.Retrieval?.Time is not { } time) return null;
        if (time.TryGetInstant(out var instant)) return instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
        log.Add("retrieval.time", "A corpus takes times in UTC; this one has no offset.");
        return null;
    }
}
