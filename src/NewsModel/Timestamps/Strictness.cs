namespace NewsModel;

/// <summary>What a parser does with a reading that rests on a guess.</summary>
/// <include file="Examples/Strictness.xml" path="*/example[@id='Strictness']"/>
public enum Strictness
{
    /// <summary>Gives the reading, with a flag for each guess in <see cref="NewsTimestamp.Assumptions"/>.</summary>
    /// <include file="Examples/Strictness.xml" path="*/example[@id='Lenient']"/>
    Lenient,
    /// <summary>
    /// Refuses it with <see cref="ParseErrorKind.Doubtful"/>. Conversions between calendars and offsets found by a
    /// printed zone name or the caller's own choice are rules, not guesses, and pass.
    /// </summary>
    /// <include file="Examples/Strictness.xml" path="*/example[@id='Strict']"/>
    Strict,
}
