namespace NewsModel.Pages.Lines;

/// <summary>Phrases and what they mean, found by their folded words. Allocates nothing when asked.</summary>
/// <remarks>A phrase that ends in <c>…</c> may open a longer text; another must be the whole of it.</remarks>
internal sealed class PhraseTable<T>
{
    /// <summary>The last character of a phrase that may open a longer text.</summary>
    public const char Opening = '\u2026';

    // 64 bits of hash: two phrases that fall together are rarer than a fault of the machine.
    // The beginnings of phrases are entries too, so that a text is given up at the first word that goes on with none.
    private readonly Dictionary<ulong, int> places = [];
    private Entry[] entries = new Entry[16];

    // A bit for each entry: most words of a page are turned away by it.
    private readonly ulong[] known = new ulong[1 << BitsOfGroup];
    private const int BitsOfGroup = 8;

    private readonly record struct Entry(T Value, bool IsPhrase, bool Opens);

    public void Add(string phrase, T value)
    {
        var opens = phrase.EndsWith(Opening);
        var reader = new WordReader(phrase);
        if (!reader.MoveNext()) throw new FormatException($"The phrase '{phrase}' has no word.");
        var key = WordReader.Append(0, reader.Hash);
        for (; reader.MoveNext(); key = WordReader.Append(key, reader.Hash)) Set(key, TryFind(key, out var begun) ? begun : default);
        if (!TryFind(key, out var entry) || !entry.IsPhrase) Set(key, new Entry(value, true, opens));
        else if (opens && EqualityComparer<T>.Default.Equals(entry.Value, value)) Set(key, entry with { Opens = true });
    }

    /// <summary>Finds a text that is a phrase from its first word to its last.</summary>
    public bool TryGet(ulong key, out T value)
    {
        var found = TryFind(key, out var entry) && entry.IsPhrase;
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
        var key = 0UL;
        for (var reader = new WordReader(text); reader.MoveNext();)
        {
            key = WordReader.Append(key, reader.Hash);
            if (!TryFind(key, out var entry)) break;
            if (entry.IsPhrase) (value, rest, opens) = (entry.Value, reader.End, entry.Opens);
        }

        return rest > 0;
    }

    /// <summary>Finds the longest phrase at the start of some words, and how many of them it is.</summary>
    public bool TryOpen(ReadOnlySpan<PageWord> words, out T value, out int count, out bool opens)
    {
        (value, count, opens) = (default!, 0, false);
        var key = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            key = WordReader.Append(key, words[i].Hash);
            if (!TryFind(key, out var entry)) break;
            if (entry.IsPhrase) (value, count, opens) = (entry.Value, i + 1, entry.Opens);
        }

        return count > 0;
    }

    private void Set(ulong key, Entry entry)
    {
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = places.Count;
            if (place == entries.Length) Array.Resize(ref entries, place * 2);
            known[Group(key)] |= Bit(key);
        }

        entries[place] = entry;
    }

    private bool TryFind(ulong key, out Entry entry)
    {
        var found = (known[Group(key)] & Bit(key)) != 0 && places.TryGetValue(key, out var place) ? place : -1;
        entry = found >= 0 ? entries[found] : default;
        return found >= 0;
    }

    private static int Group(ulong key) => (int)(key >> (64 - BitsOfGroup));

    private static ulong Bit(ulong key) => 1UL << (int)((key >> 32) & 63);
}
