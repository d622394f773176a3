namespace NewsModel.Pages.Lines;

/// <summary>Words that were read once, so that nobody folds and hashes their letters again; the next page uses the list again.</summary>
internal sealed class WordList
{
    private const int Usual = 256;

    /// <summary>A longer list is let go.</summary>
    private const int MostKept = 16_384;

    private PageWord[] words = new PageWord[Usual];

    public int Count { get; private set; }

    /// <summary>Reads the words of a range and adds them. What is returned stays as it is when others are added.</summary>
    public ReadOnlySpan<PageWord> Read(string text, TextRange range)
    {
        var first = Count;
        for (var reader = new WordReader(range.Of(text)); reader.MoveNext();)
        {
            if (Count == words.Length) Array.Resize(ref words, Count * 2);
            words[Count++] = new PageWord(reader.Hash, range.Start + reader.Start, range.Start + reader.End, reader.IsNumber);
        }

        return words.AsSpan(first, Count - first);
    }

    public ReadOnlySpan<PageWord> Slice(int first, int count) => words.AsSpan(first, count);

    /// <summary>Those of some words that stand in a range; false when the range begins or ends inside one.</summary>
    public static bool TryCut(ReadOnlySpan<PageWord> words, TextRange range, out ReadOnlySpan<PageWord> part)
    {
        var (first, end) = (0, words.Length);
        while (first < end && words[first].End <= range.Start) first++;
        while (end > first && words[end - 1].Start >= range.End) end--;
        part = words[first..end];
        return first == end || (words[first].Start >= range.Start && words[end - 1].End <= range.End);
    }

    public void Clear()
    {
        Count = 0;
        if (words.Length > MostKept) words = new PageWord[Usual];
    }
}
