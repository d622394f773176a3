namespace NewsModel;

/// <summary>The articles of a document, and what its reader did not understand.</summary>
/// <include file="Examples/ImportResult.xml" path="*/example[@id='ImportResult']"/>
public sealed class ImportResult
{
    internal ImportResult(IReadOnlyList<Article> articles, IReadOnlyList<ExportNote> notes) => (Articles, Notes) = (articles, notes);

    /// <summary>The articles in the document's order; empty when it holds none, which a note says too.</summary>
    /// <include file="Examples/ImportResult.xml" path="*/example[@id='Articles']"/>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>
    /// What was not understood, by its place in the document. What can be kept is kept, in the article's
    /// <see cref="ExtensibleRecord.Extensions"/> under the format's name.
    /// </summary>
    /// <include file="Examples/ImportResult.xml" path="*/example[@id='Notes']"/>
    public IReadOnlyList<ExportNote> Notes { get; }
}
