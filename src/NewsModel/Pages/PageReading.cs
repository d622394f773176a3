namespace NewsModel;

/// <summary>What a page said: its article, the role of each of its lines, and what a reader should know.</summary>
/// <include file="Examples/PageReading.xml" path="*/example[@id='PageReading']"/>
public sealed record PageReading
{
    /// <summary>The article; without a title and a body when the page has none.</summary>
    /// <include file="Examples/PageReading.xml" path="*/example[@id='Article']"/>
    public required Article Article { get; init; }

    /// <summary>Every line of the page in order; none is dropped.</summary>
    /// <include file="Examples/PageReading.xml" path="*/example[@id='Lines']"/>
    public required IReadOnlyList<PageLine> Lines { get; init; }

    /// <summary>What was missing, repaired, or wrong, in order of place.</summary>
    /// <include file="Examples/PageReading.xml" path="*/example[@id='Notes']"/>
    public required IReadOnlyList<PageNote> Notes { get; init; }

    /// <summary>The note that says why the page was not read; null when it was, however little it held.</summary>
    /// <include file="Examples/PageReading.xml" path="*/example[@id='Error']"/>
    public PageNote? Error
    {
        get
        {
            foreach (var note in Notes)
            {
                if (note.IsError) return note;
            }

            return null;
        }
    }
}
