using System.Buffers;

namespace NewsModel.Pages.Lines;

/// <summary>Walks over the lines of a text; each knows its place, line break included.</summary>
internal ref struct LineReader(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> Usual = SearchValues.Create("\n\r");
    private static readonly SearchValues<char> Rare = SearchValues.Create("\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> All = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    private readonly ReadOnlySpan<char> text = text;

    // So few are found much faster than six.
    private readonly SearchValues<char> breaks = text.ContainsAny(Rare) ? All : Usual;
    private int next;

    /// <summary>Gives the next line and, within it, the part before the line break.</summary>
    public bool TryRead(out TextRange whole, out TextRange inner)
    {
        if (next == text.Length)
        {
            (whole, inner) = (default, default);
            return false;
        }

        var start = next;
        var length = text[start..].IndexOfAny(breaks);
        if (length < 0)
        {
            next = text.Length;
            whole = inner = new TextRange(start, next - start);
            return true;
        }

        next = start + length + 1;
        if (text[next - 1] == '\r' && next < text.Length && text[next] == '\n') next++;
        whole = new TextRange(start, next - start);
        inner = new TextRange(start, length);
        return true;
    }
}
