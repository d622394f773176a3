namespace NewsModel;

/// <summary>Something that a reader of the article should know: missing, repaired or wrong, and where.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Range">The place, in the units of the input; null when it is about the whole page.</param>
/// <include file="Examples/PageNote.xml" path="*/example[@id='PageNote']"/>
public readonly record struct PageNote(PageNoteKind Kind, TextRange? Range = null)
{
    internal long Found { get; init; }
    internal long Limit { get; init; }

    /// <summary>Whether the page could not be read at all.</summary>
    /// <include file="Examples/PageNote.xml" path="*/example[@id='IsError']"/>
    public bool IsError => Kind is PageNoteKind.Empty or PageNoteKind.Binary or PageNoteKind.TooLong or PageNoteKind.TooManyLines;

    /// <summary>One sentence, made when asked for: what was found, where, and what was expected.</summary>
    /// <include file="Examples/PageNote.xml" path="*/example[@id='Message']"/>
    public string Message => PageNoteText.Write(this);

    /// <summary>The message.</summary>
    public override string ToString() => Message;
}
