using NewsModel.Timestamps.Resolution;
using NewsModel.Timestamps.Tokens;

namespace NewsModel;

/// <summary>The timestamps of a text, one after the other; for <see langword="foreach"/>. <see cref="NewsTimestamp.Source"/> says where each stands.</summary>
/// <include file="Examples/TimestampMatches.xml" path="*/example[@id='TimestampMatches']"/>
public ref struct TimestampMatches
{
    private TokenWindow window;
    private StampScan scan;
    private NewsTimestamp current;

    internal TimestampMatches(StampScan scan) => this.scan = scan;

    /// <summary>The timestamp found last.</summary>
    /// <include file="Examples/TimestampMatches.xml" path="*/example[@id='Current']"/>
    public readonly NewsTimestamp Current => current;

    /// <summary>Itself.</summary>
    /// <returns>A copy that goes on where this one stands.</returns>
    /// <include file="Examples/TimestampMatches.xml" path="*/example[@id='GetEnumerator']"/>
    public readonly TimestampMatches GetEnumerator() => this;

    /// <summary>Finds the next timestamp; false at the end of the text.</summary>
    /// <returns>Whether there was one more.</returns>
    /// <include file="Examples/TimestampMatches.xml" path="*/example[@id='MoveNext']"/>
    public bool MoveNext()
    {
        var found = scan.MoveNext(ref window, out var draft);
        current = draft.Timestamp;
        return found;
    }
}
