namespace NewsModel;

/// <summary>The only place where a note about a page becomes words.</summary>
internal static class PageNoteText
{
    public static string Write(PageNote note)
    {
        var start = note.Range?.Start ?? 0;
        return note.Kind switch
        {
            PageNoteKind.Empty => "Expected the text of a page, found nothing but white space.",
            PageNoteKind.Binary => $"Expected text, found binary data at position {start}.",
            PageNoteKind.TooLong => $"Expected at most {note.Limit} units of text, found {note.Found}.",
            PageNoteKind.TooManyLines => $"Expected at most {note.Limit} lines, found more from position {start} on.",
            PageNoteKind.Markup => $"Expected the text that a page shows, found HTML source at position {start}.",
            PageNoteKind.InvalidUtf8 => $"Expected UTF-8, found {Times(note.Found)} other bytes, first at position {start}; U+FFFD stands for them.",
            PageNoteKind.Windows1256 => $"Expected UTF-8, found other bytes at position {start}; the page was read as windows-1256.",
            PageNoteKind.Mojibake => $"Expected Arabic letters, found windows-1256 read as Latin-1 at position {start}; it was repaired.",
            PageNoteKind.NoTitle => "Expected a headline, found none.",
            PageNoteKind.NoPublished => "Expected a publication date in the headline's block or behind the body, found none.",
            PageNoteKind.NoBody => "Expected paragraphs of an article, found none.",
            _ => $"{note.Kind} at position {start}.",
        };
    }

    private static string Times(long count) => count == 1 ? "once" : $"{count} times";
}
