namespace NewsModel.Pages.Lines;

/// <summary>One word of a text.</summary>
/// <param name="Hash">Of its folded letters and digits.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Index behind it.</param>
/// <param name="IsNumber">Whether it is a number; a number glued to a word is a word of its own.</param>
internal readonly record struct PageWord(ulong Hash, int Start, int End, bool IsNumber)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The hash of all words, as <see cref="WordReader.Sum"/> gives it for their text.</summary>
    public static ulong Sum(ReadOnlySpan<PageWord> words)
    {
        var key = 0UL;
        foreach (ref readonly var word in words) key = WordReader.Append(key, word.Hash);
        return key;
    }

    public static bool HasNumber(ReadOnlySpan<PageWord> words)
    {
        foreach (ref readonly var word in words)
        {
            if (word.IsNumber) return true;
        }

        return false;
    }

    /// <summary>From the first word to the last; empty without any.</summary>
    public static TextRange Span(ReadOnlySpan<PageWord> words) => words.IsEmpty ? default : new TextRange(words[0].Start, words[^1].End - words[0].Start);
}
