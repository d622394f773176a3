namespace NewsModel.Pages.Lines;

/// <summary>Phrases and what they mean, found by their folded words. Allocates nothing when asked.</summary>
/// <remarks>A phrase that ends in <c>…</c> may open a longer text; another must be the whole of it.</remarks>
internal sealed class PhraseTable<T>
{
    /// <summary>The last character of a phrase that may open a longer text.</summary>
    public const char Opening = '\u2026';

    // 64 bits of hash: two phrases that fall together are rarer than a fault of the machine.
    private readonly Dictionary<ulong, Entry> entries = [];
    private int longest;

    private readonly record struct Entry(T Value, bool Opens);

    public void Add(string phrase, T value)
    {
        var opens = phrase.EndsWith(Opening);
        var (key, words) = WordReader.Sum(phrase);
        if (words == 0) throw new FormatException($"The phrase '{phrase}' has no word.");
        if (!entries.TryAdd(key, new Entry(value, opens)) && opens && EqualityComparer<T>.Default.Equals(entries[key].Value, value))
            entries[key] = new Entry(value, true);
        longest = Math.Max(longest, words);
    }

    /// <summary>Finds a text that is a phrase from its first word to its last.</summary>
    public bool TryGet(ulong key, out T value)
    {
        var found = entries.TryGetValue(key, out var entry);
        value = entry.Value;
        return found;
    }

    /// <summary>Finds the longest phrase at the start of a text, and where the text goes on behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What the phrase means.</param>
    /// <param name="rest">Index behind the phrase's last word.</param>
    /// <param name="opens">Whether the phrase may open a longer text.</param>
    public bool TryOpen(ReadOnlySpan<char> text, out T value, out int rest, out bool opens)
    {
        (value, rest, opens) = (default!, 0, false);
        var found = false;
        var key = 0UL;
        var reader = new WordReader(text);
        for (var words = 0; words < longest && reader.MoveNext(); words++)
        {
            key = WordReader.Append(key, reader.Hash);
            if (!entries.TryGetValue(key, out var entry)) continue;
            (found, value, rest, opens) = (true, entry.Value, reader.End, entry.Opens);
        }

        return found;
    }
}
