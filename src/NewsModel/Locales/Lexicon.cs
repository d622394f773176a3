namespace NewsModel.Locales;

/// <summary>Every word of the tables, found by its folded letters without allocating; what a word means is worked out when it is first met.</summary>
internal sealed class Lexicon
{
    public const uint HashSeed = 2166136261;

    /// <summary>No name of the tables is longer; words that are, are unknown without a look.</summary>
    public const int LongestWord = 24;

    private readonly LexiconIndex index = new(LexiconTables.All());
    private readonly WordEntry?[] made;
    private readonly WordEntry?[] numbered;
    private readonly object gate = new();
    private int count;

    private Lexicon()
    {
        made = new WordEntry?[index.Size];
        numbered = new WordEntry?[index.MostEntries + 1];
    }

    public static Lexicon Shared { get; } = new();

    /// <summary>The entry with a number; null for 0.</summary>
    public WordEntry? this[ushort number] => numbered[number];

    public static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    public static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = HashSeed;
        foreach (var c in folded) hash = Hash(hash, c);
        return hash;
    }

    /// <summary>The entry of a folded word whose <see cref="Hash(uint,char)"/> over all letters is given.</summary>
    public WordEntry? Find(ReadOnlySpan<char> folded, uint hash)
    {
        if (index.Find(hash) is not (>= 0 and var place)) return null;
        var entry = made[place] ?? Make(place);
        return folded.SequenceEqual(entry.Key) ? entry : null;
    }

    public WordEntry? Find(ReadOnlySpan<char> folded) => Find(folded, Hash(folded));

    private WordEntry Make(int place)
    {
        lock (gate)
        {
            if (made[place] is { } known) return known;
            var entry = index.Make(place);
            Add(entry);
            foreach (var phrase in entry.Phrases) Add(phrase.Entry);

            // Whoever sees the entry sees what it holds, and its number in the list.
            Volatile.Write(ref made[place], entry);
            return entry;
        }
    }

    private void Add(WordEntry entry)
    {
        entry.Number = checked((ushort)++count);
        numbered[count] = entry;
    }
}
