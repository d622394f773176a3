using NewsModel.Timestamps.Resolution;
using NewsModel.Timestamps.Tokens;

namespace NewsModel;

/// <summary>The timestamps of a text, one after the other; for <see langword="foreach"/>. <see cref="NewsTimestamp.Source"/> says where each stands.</summary>
public ref struct TimestampMatches
{
    private TokenWindow window;
    private StampScan scan;
    private NewsTimestamp current;

    internal TimestampMatches(StampScan scan) => this.scan = scan;

    /// <summary>The timestamp found last.</summary>
    public readonly NewsTimestamp Current => current;

    /// <summary>Itself.</summary>
    public readonly TimestampMatches GetEnumerator() => this;

    /// <summary>Finds the next timestamp; false at the end of the text.</summary>
    public bool MoveNext()
    {
        var found = scan.MoveNext(ref window, out var draft);
        current = draft.Timestamp;
        return found;
    }
}
