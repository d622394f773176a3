namespace NewsModel;

/// <summary>What a <see cref="PageNote"/> tells.</summary>
public enum PageNoteKind
{
    /// <summary>Error: the text is empty or blank.</summary>
    Empty,
    /// <summary>Error: the input is no text.</summary>
    Binary,
    /// <summary>Error: the input is longer than <see cref="PageOptions.MaxLength"/>.</summary>
    TooLong,
    /// <summary>Error: the input has more lines than <see cref="PageOptions.MaxLines"/>.</summary>
    TooManyLines,
    /// <summary>The text is HTML source; it was read as if it were what a browser shows.</summary>
    Markup,
    /// <summary>Bytes that are not UTF-8 were replaced by U+FFFD; the place is the first of them.</summary>
    InvalidUtf8,
    /// <summary>The bytes are windows-1256 and were decoded as such.</summary>
    Windows1256,
    /// <summary>The text was windows-1256 read as Latin-1, and was repaired.</summary>
    Mojibake,
    /// <summary>No headline was found.</summary>
    NoTitle,
    /// <summary>No publication date was found.</summary>
    NoPublished,
    /// <summary>No paragraph of an article was found.</summary>
    NoBody,
}
