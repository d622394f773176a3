namespace NewsModel.Locales;

/// <summary>Where the names of the tables stand, by the hash of their first word. Nothing is made of a name before its word is met.</summary>
internal sealed class LexiconIndex
{
    /// <summary>Room for the names of all tables, so that it is taken once.</summary>
    private const int MostNames = 4500;

    private readonly List<WordCell> cells = new(MostNames / 4);
    private readonly List<Name> names = new(MostNames);
    private readonly Place[] places;

    public LexiconIndex(ReadOnlySpan<WordTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                for (var column = 0; column < table.Columns.Length; column++) Add(new WordCell(table, row, column));
            }
        }

        var size = 1;
        while (size < names.Count * 3) size <<= 1;
        places = new Place[size];
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var name = names[i];
            ref var place = ref places[At(name.Hash)];
            names[i] = name with { Next = place.First };
            place = new Place(name.Hash, i + 1);
        }
    }

    public int Size => places.Length;

    /// <summary>No more entries can be made than this: each name's word, and its phrase.</summary>
    public int MostEntries => 2 * names.Count;

    /// <summary>The place of the words with a hash; -1 when no word has it.</summary>
    public int Find(uint hash) => At(hash) is var at && places[at].First > 0 ? at : -1;

    /// <summary>The entry of the words at a place.</summary>
    public WordEntry Make(int place)
    {
        WordEntry? entry = null;
        for (var next = places[place].First; next > 0;)
        {
            (var cell, var start, var length, var hash, next) = names[next - 1];
            LexiconTables.Add(ref entry, hash, new WordName(cells[cell], cells[cell].Row.Text.Slice(start, length)));
        }

        return entry ?? throw new InvalidOperationException("A place without names was asked for.");
    }

    private int At(uint hash)
    {
        var at = (int)hash & (places.Length - 1);
        while (places[at].First > 0 && places[at].Hash != hash) at = (at + 1) & (places.Length - 1);
        return at;
    }

    private void Add(WordCell cell)
    {
        var row = cell.Row.Text;
        var (next, end) = cell.Row.Cell(cell.Name);
        while (next < end)
        {
            var length = row[next..end].IndexOf('|') is var bar and >= 0 ? bar : end - next;
            if (length > 0) Add(cell, row, next, length);
            next += length + 1;
        }

        cells.Add(cell);
    }

    private void Add(WordCell cell, ReadOnlySpan<char> row, int start, int length)
    {
        var name = new WordName(cell, row.Slice(start, length));
        var hashes = NameHashes.Of(name.Text);
        if (hashes.First == 0) throw name.Row.Wrong(cell.Name, $"nothing is left of '{name.Text}' after folding");
        names.Add(new Name(cells.Count, start, length, hashes.First, 0));
        if (hashes.Joined is { } joined) names.Add(new Name(cells.Count, start, length, joined, 0));
    }

    /// <param name="Hash">The hash that all names at the place have.</param>
    /// <param name="First">The first of them, from 1 on; 0 for an empty place.</param>
    private readonly record struct Place(uint Hash, int First);

    /// <param name="Cell">Which cell it stands in.</param>
    /// <param name="Start">Where it begins in the row.</param>
    /// <param name="Length">How long it is.</param>
    /// <param name="Hash">The hash of its first word, or of all of them joined.</param>
    /// <param name="Next">The next name with this hash, from 1 on; 0 for none.</param>
    private readonly record struct Name(int Cell, int Start, int Length, uint Hash, int Next);
}
