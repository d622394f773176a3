namespace NewsModel;

/// <summary>A text that a parser was asked to read and could not.</summary>
public sealed class NewsFormatException : FormatException
{
    /// <summary>Made by the parser, which knows the text and the place.</summary>
    public NewsFormatException(string text, ParseError error)
        : base(error.Describe(text)) => (Text, Error) = (text, error);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Why and where; positions count UTF-16 code units of <see cref="Text"/>.</summary>
    public ParseError Error { get; }
}
