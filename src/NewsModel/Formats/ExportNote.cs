namespace NewsModel;

/// <summary>One thing that did not go from an article into a document, or from a document into an article, as it was.</summary>
/// <param name="Path">
/// Where. A writer names the member as <see cref="NewsJson"/> does, <c>body[2].level</c>, with everything below it; a writer
/// of several articles begins with the article's place, <c>[0].body[2].level</c>. A reader names the place in the document.
/// Empty for the document as a whole.
/// </param>
/// <param name="Reason">Why, as a sentence.</param>
/// <include file="Examples/ExportNote.xml" path="*/example[@id='ExportNote']"/>
public readonly record struct ExportNote(string Path, string Reason)
{
    /// <summary>Path and reason, as in <c>kicker: RSS 2.0 has no place for it.</c></summary>
    public override string ToString() => Path.Length == 0 ? Reason : $"{Path}: {Reason}";
}
