namespace NewsModel.Locales;

/// <summary>Every word of the tables, found by its folded letters without allocating.</summary>
internal sealed class Lexicon
{
    public const uint HashSeed = 2166136261;

    /// <summary>No name of the tables is longer; words that are, are unknown without a look.</summary>
    public const int LongestWord = 24;

    private readonly WordEntry?[] slots;
    private readonly WordEntry?[] entries;
    private readonly int mask;

    private Lexicon(Dictionary<string, WordEntry> words)
    {
        var size = 1;
        while (size < words.Count * 3) size <<= 1;
        slots = new WordEntry?[size];
        mask = size - 1;
        var numbered = new List<WordEntry?>(size) { null };
        foreach (var (key, entry) in words)
        {
            var at = (int)Hash(key) & mask;
            while (slots[at] is not null) at = (at + 1) & mask;
            slots[at] = entry;
            Add(numbered, entry);
            foreach (var phrase in entry.Phrases) Add(numbered, phrase.Entry);
        }

        entries = [.. numbered];
    }

    public static Lexicon Shared { get; } = new(LexiconTables.Load());

    /// <summary>The entry with a number; null for 0.</summary>
    public WordEntry? this[ushort number] => entries[number];

    public static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    /// <summary>The entry of a folded word whose <see cref="Hash(uint,char)"/> over all letters is given.</summary>
    public WordEntry? Find(ReadOnlySpan<char> folded, uint hash)
    {
        for (var at = (int)hash & mask; slots[at] is { } entry; at = (at + 1) & mask)
        {
            if (folded.SequenceEqual(entry.Key)) return entry;
        }

        return null;
    }

    public WordEntry? Find(ReadOnlySpan<char> folded) => Find(folded, Hash(folded));

    private static void Add(List<WordEntry?> numbered, WordEntry entry)
    {
        entry.Number = checked((ushort)numbered.Count);
        numbered.Add(entry);
    }

    private static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = HashSeed;
        foreach (var c in folded) hash = Hash(hash, c);
        return hash;
    }
}
