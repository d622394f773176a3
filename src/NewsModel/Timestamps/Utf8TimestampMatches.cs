using System.Buffers;
using System.Text;
using NewsModel.Timestamps.Resolution;
using NewsModel.Timestamps.Tokens;

namespace NewsModel;

/// <summary>The timestamps of a UTF-8 text, one after the other; for <see langword="foreach"/>, which also gives its buffer back.</summary>
/// <include file="Examples/Utf8TimestampMatches.xml" path="*/example[@id='Utf8TimestampMatches']"/>
public ref struct Utf8TimestampMatches
{
    private readonly char[] buffer;
    private TokenWindow window;
    private StampScan scan;
    private Utf8Positions positions;
    private NewsTimestamp current;

    internal Utf8TimestampMatches(ReadOnlySpan<byte> utf8, Resolver resolver, string? region)
    {
        buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        positions = new Utf8Positions(utf8, buffer);
        scan = new StampScan(positions.Text, resolver, region);
    }

    /// <summary>The timestamp found last; places count bytes.</summary>
    /// <include file="Examples/Utf8TimestampMatches.xml" path="*/example[@id='Current']"/>
    public readonly NewsTimestamp Current => current;

    /// <summary>Itself.</summary>
    /// <returns>A copy that goes on where this one stands and shares its buffer; dispose of one of them.</returns>
    /// <include file="Examples/Utf8TimestampMatches.xml" path="*/example[@id='GetEnumerator']"/>
    public readonly Utf8TimestampMatches GetEnumerator() => this;

    /// <summary>Finds the next timestamp; false at the end of the text.</summary>
    /// <returns>Whether there was one more.</returns>
    /// <include file="Examples/Utf8TimestampMatches.xml" path="*/example[@id='MoveNext']"/>
    public bool MoveNext()
    {
        var found = scan.MoveNext(ref window, out var draft);
        if (found) draft.Source = positions.Map(draft.Source);
        current = draft.Timestamp;
        return found;
    }

    /// <summary>Gives the buffer back. The enumerator must not be used again.</summary>
    /// <include file="Examples/Utf8TimestampMatches.xml" path="*/example[@id='Dispose']"/>
    public readonly void Dispose() => ArrayPool<char>.Shared.Return(buffer);
}
