namespace NewsModel;

/// <summary>What a <see cref="PageNote"/> tells.</summary>
/// <include file="Examples/PageNoteKind.xml" path="*/example[@id='PageNoteKind']"/>
public enum PageNoteKind
{
    /// <summary>Error: the text is empty or blank.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='Empty']"/>
    Empty,
    /// <summary>Error: the input is no text.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='Binary']"/>
    Binary,
    /// <summary>Error: the input is longer than <see cref="PageOptions.MaxLength"/>.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='TooLong']"/>
    TooLong,
    /// <summary>Error: the input has more lines than <see cref="PageOptions.MaxLines"/>.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='TooManyLines']"/>
    TooManyLines,
    /// <summary>The text is HTML source; it was read as if it were what a browser shows.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='Markup']"/>
    Markup,
    /// <summary>Bytes that are not UTF-8 were replaced by U+FFFD; the place is the first of them.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='InvalidUtf8']"/>
    InvalidUtf8,
    /// <summary>The bytes are windows-1256 and were decoded as such.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='Windows1256']"/>
    Windows1256,
    /// <summary>The text was windows-1256 read as Latin-1, and was repaired.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='Mojibake']"/>
    Mojibake,
    /// <summary>No headline was found.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='NoTitle']"/>
    NoTitle,
    /// <summary>No publication date was found.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='NoPublished']"/>
    NoPublished,
    /// <summary>No paragraph of an article was found.</summary>
    /// <include file="Examples/PageNoteKind.xml" path="*/example[@id='NoBody']"/>
    NoBody,
}
