namespace NewsModel;

/// <summary>What a page said: its article, the role of each of its lines, and what a reader should know.</summary>
public sealed record PageReading
{
    /// <summary>The article; without a title and a body when the page has none.</summary>
    public required Article Article { get; init; }

    /// <summary>Every line of the page in order; none is dropped.</summary>
    public required IReadOnlyList<PageLine> Lines { get; init; }

    /// <summary>What was missing, repaired, or wrong, in order of place.</summary>
    public required IReadOnlyList<PageNote> Notes { get; init; }

    /// <summary>The note that says why the page was not read; null when it was, however little it held.</summary>
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
