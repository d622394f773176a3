using System.Buffers;

namespace NewsModel.Pages.Lines;

/// <summary>Walks over the parts of a line between separators, without white space and invisible marks around them; empty ones are left out.</summary>
internal ref struct FieldReader(ReadOnlySpan<char> text, TextRange range, SearchValues<char> separators)
{
    /// <summary>The bar, which parts the fields of a header and of a line about an article.</summary>
    public static readonly SearchValues<char> Bar = SearchValues.Create("|");

    private readonly ReadOnlySpan<char> text = text;
    private readonly int end = range.End;
    private int next = range.Start;

    public TextRange Current { get; private set; }

    public static FieldReader Of(string text, TextRange range, SearchValues<char> separators) => new(text, range, separators);

    public readonly FieldReader GetEnumerator() => this;

    public bool MoveNext()
    {
        while (next < end)
        {
            var start = next;
            var length = text[start..end].IndexOfAny(separators) is var found and >= 0 ? found : end - start;
            next = start + length + 1;
            Current = Trimming.Outer(text, new TextRange(start, length));
            if (Current.Length > 0) return true;
        }

        return false;
    }
}
