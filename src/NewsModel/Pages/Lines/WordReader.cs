using NewsModel.Text;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Pages.Lines;

/// <summary>
/// Walks over the words of a text, each as a hash of its folded letters and digits; what stands between words does
/// not count. Allocates nothing.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Odd, so that no word of a sequence is ever lost to overflow.
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly ReadOnlySpan<char> text = text;
    private int next;

    public ulong Hash { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether the word is a number; a number glued to a word is a word of its own.</summary>
    public bool IsNumber { get; private set; }

    /// <summary>Adds one word to the hash of a sequence of words.</summary>
    public static ulong Append(ulong sequence, ulong word) => unchecked((sequence * Base) + word);

    /// <summary>The hash of all words of a text and how many there are.</summary>
    public static (ulong Key, int Words) Sum(ReadOnlySpan<char> text)
    {
        var (key, words) = (0UL, 0);
        for (var reader = new WordReader(text); reader.MoveNext(); words++) key = Append(key, reader.Hash);
        return (key, words);
    }

    public bool MoveNext()
    {
        var at = next;
        while (at < text.Length && CharClasses.Of(text[at]) is not (CharClass.Digit or CharClass.Latin or CharClass.Letter or CharClass.Several)) at++;
        if (at == text.Length)
        {
            next = at;
            return false;
        }

        Start = at;
        var hash = Seed;
        var (isNumber, isWord) = (false, false);
        for (; at < text.Length; at++)
        {
            var kind = CharClasses.Of(text[at], out var c);
            if (kind is CharClass.Latin or CharClass.Letter)
            {
                if (isNumber) break;
                isWord = true;
            }
            else if (kind == CharClass.Digit)
            {
                if (isWord) break;
                isNumber = true;
            }
            else if (kind is CharClass.Ignored or CharClass.Mark) continue;
            else if (kind == CharClass.Several)
            {
                foreach (var part in Folding.Expansion(text[at])) hash = unchecked((hash ^ part) * Prime);
                continue;
            }
            else break;

            hash = unchecked((hash ^ c) * Prime);
        }

        (next, End, Hash, IsNumber) = (at, at, hash, isNumber);
        return true;
    }
}
