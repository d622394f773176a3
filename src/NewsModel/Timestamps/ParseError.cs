namespace NewsModel;

/// <summary>Why and where a text could not be read. Costs nothing until it is described.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Where">The part of the text that is to blame, in the units of the input.</param>
/// <include file="Examples/ParseError.xml" path="*/example[@id='ParseError']"/>
public readonly record struct ParseError(ParseErrorKind Kind, TextRange Where)
{
    internal int Limit { get; init; }
    internal TimestampAssumptions Doubts { get; init; }

    /// <summary>One sentence: what was found, where, and what was expected.</summary>
    /// <param name="text">The text that was read.</param>
    /// <returns>The sentence, in English.</returns>
    /// <include file="Examples/ParseError.xml" path="*/example[@id='Describe(ReadOnlySpan{char})']"/>
    public string Describe(ReadOnlySpan<char> text) => ParseErrorText.Write(this, text);

    /// <inheritdoc cref="Describe(ReadOnlySpan{char})"/>
    /// <param name="utf8">The UTF-8 text that was read.</param>
    /// <returns>The sentence, in English; its position counts bytes.</returns>
    /// <include file="Examples/ParseError.xml" path="*/example[@id='Describe(ReadOnlySpan{byte})']"/>
    public string Describe(ReadOnlySpan<byte> utf8) => ParseErrorText.Write(this, utf8);
}
