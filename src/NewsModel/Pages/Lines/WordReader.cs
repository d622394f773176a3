using System.Runtime.CompilerServices;
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
    private const ulong Factor = 0xD6E8FEB86659FD93;

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
        var text = this.text;
        ref var table = ref CharClasses.Table;
        var (at, kind) = (next, CharClass.Unknown);
        for (; (uint)at < (uint)text.Length; at++)
        {
            var known = Unsafe.Add(ref table, text[at]);
            kind = CharClasses.Class(known != 0 ? known : CharClasses.Learn(text[at]));
            if (kind is >= CharClass.Digit and <= CharClass.Several) break;
        }

        if ((uint)at >= (uint)text.Length)
        {
            next = at;
            return false;
        }

        (Start, IsNumber) = (at, kind == CharClass.Digit);
        var (first, others) = IsNumber ? (CharClass.Digit, 0u) : (CharClass.Latin, CharClass.Letter - CharClass.Latin);
        var hash = Seed;
        for (; (uint)at < (uint)text.Length; at++)
        {
            var known = Unsafe.Add(ref table, text[at]);
            if ((uint)(CharClasses.Class(known) - first) <= others)
            {
                hash = AppendLetter(hash, CharClasses.Folded(known));
                continue;
            }

            if (known == 0)
            {
                CharClasses.Learn(text[at--]);
                continue;
            }

            kind = CharClasses.Class(known);
            if (kind == CharClass.Several && !IsNumber) hash = AppendLetters(hash, Folding.Expansion(text[at]));
            else if (kind is not (CharClass.Ignored or CharClass.Mark)) break;
        }

        (next, End, Hash) = (at, at, Finish(hash));
        return true;
    }

    private static ulong AppendLetter(ulong hash, char letter) => unchecked((hash * Factor) + letter);

    private static ulong AppendLetters(ulong hash, string letters)
    {
        foreach (var c in letters) hash = AppendLetter(hash, c);
        return hash;
    }

    // Or the letters of a word and the words of a sequence would be told apart by nothing but their factors.
    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * Base;
        return hash ^ (hash >> 29);
    }
}
