namespace NewsModel.Benchmarks.Peers;

/// <summary>What a reader took from a page.</summary>
internal sealed record PageAnswer(string? Title, DateOnly? Day, string Body)
{
    private const int Shingle = 4;

    /// <summary>The F1 of the body's four-word shingles, written alike by folding.</summary>
    public double BodyF1(InventedPage page)
    {
        var (truth, found) = (Shingles(string.Join('\n', page.Body)), Shingles(Body));
        var shared = truth.Sum(each => Math.Min(each.Value, found.GetValueOrDefault(each.Key)));
        return 2.0 * shared / (truth.Values.Sum() + found.Values.Sum());
    }

    public bool HasTitleOf(InventedPage page) => Title is not null && Words(Title).SequenceEqual(Words(page.Title));

    private static string[] Words(string text) =>
        ArabicText.Fold(text).Split((char[])[' ', '\n', '\r', '\t', '"', '«', '»', '.', ':', ',', '!', '?', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - Shingle + 1))
            .GroupBy(start => string.Join(' ', words[start..(start + Shingle)]))
            .ToDictionary(group => group.Key, group => group.Count());
    }
}
