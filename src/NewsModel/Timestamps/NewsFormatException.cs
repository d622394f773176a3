namespace NewsModel;

/// <summary>A text that a parser was asked to read and could not.</summary>
/// <include file="Examples/NewsFormatException.xml" path="*/example[@id='NewsFormatException']"/>
public sealed class NewsFormatException : FormatException
{
    /// <summary>Made by the parser, which knows the text and the place.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="error">Why it could not be read, and where in <paramref name="text"/>, in UTF-16 code units.</param>
    /// <include file="Examples/NewsFormatException.xml" path="*/example[@id='new']"/>
    public NewsFormatException(string text, ParseError error)
        : base(error.Describe(text)) => (Text, Error) = (text, error);

    /// <summary>The whole text.</summary>
    /// <include file="Examples/NewsFormatException.xml" path="*/example[@id='Text']"/>
    public string Text { get; }

    /// <summary>Why and where; positions count UTF-16 code units of <see cref="Text"/>.</summary>
    /// <include file="Examples/NewsFormatException.xml" path="*/example[@id='Error']"/>
    public ParseError Error { get; }
}
