namespace NewsModel.Text;

/// <summary>Walks over the folded characters of a text: one blank for each inner run of white space, none at the ends.</summary>
internal ref struct FoldedWalk(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private ReadOnlySpan<char> pending;
    private int next;
    private bool started;

    public char Current { get; private set; }

    public bool MoveNext()
    {
        var blank = false;
        while (true)
        {
            if (!pending.IsEmpty)
            {
                Current = pending[0];
                pending = pending[1..];
                return true;
            }

            if (next == text.Length) return false;
            var c = Folding.Of(text[next]);
            if (c == Folding.Removed)
            {
                next++;
                continue;
            }

            if (c is ' ' or '\n')
            {
                next++;
                blank = started;
                continue;
            }

            if (blank)
            {
                Current = ' ';
                return true;
            }

            started = true;
            if (c == Folding.Several) pending = Folding.Expansion(text[next++]);
            else
            {
                next++;
                Current = c;
                return true;
            }
        }
    }
}
