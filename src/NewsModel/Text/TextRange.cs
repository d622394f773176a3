namespace NewsModel;

/// <summary>A place in a text: where it starts and how long it is.</summary>
/// <remarks>
/// Counted in the units of the text that was read: UTF-16 code units for <see langword="char"/> input, bytes for
/// UTF-8 input. Always a place in the original text, before any folding.
/// </remarks>
/// <param name="Start">Index of the first unit.</param>
/// <param name="Length">Number of units; 0 for a point between two units.</param>
/// <include file="Examples/TextRange.xml" path="*/example[@id='TextRange']"/>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Index behind the last unit.</summary>
    /// <include file="Examples/TextRange.xml" path="*/example[@id='End']"/>
    public int End => Start + Length;

    /// <summary>The part of <paramref name="text"/> that this range names.</summary>
    /// <param name="text">The text that the range was counted in.</param>
    /// <returns>A part of the text itself, not a copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    /// <include file="Examples/TextRange.xml" path="*/example[@id='Of(ReadOnlySpan{char})']"/>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The part of <paramref name="utf8"/> that this range names.</summary>
    /// <param name="utf8">The UTF-8 text that the range was counted in.</param>
    /// <returns>A part of the text itself, not a copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside the text.</exception>
    /// <include file="Examples/TextRange.xml" path="*/example[@id='Of(ReadOnlySpan{byte})']"/>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> utf8) => utf8.Slice(Start, Length);
}
