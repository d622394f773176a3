using System.Runtime.CompilerServices;
using NewsModel.Locales;

namespace NewsModel.Timestamps.Tokens;

/// <summary>Finds the known word inside an unknown one: behind a written-together particle, or in front of one.</summary>
internal static class WordParts
{
    private const int ShortestStem = 3;
    private const char Alef = '\u0627';
    private const char Lam = '\u0644';
    private const char FirstOfBlock = '\u0600';
    private const char LastOfBlock = '\u06FF';

    // One bit for each letter of the block, two letters a bit: most words have no such letter and need no look.
    private static readonly ulong Particles = Bits(IsParticle);
    private static readonly ulong Links = Bits(static letter => (letter.Markers & Marker.Linking) != 0);

    /// <summary>
    /// Tries, in this order: a day part of one letter glued to a label, a particle of one letter in front of a
    /// month, weekday, number or namesake, a linking letter or the word for month behind a month.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts; moved behind a particle.</param>
    /// <param name="end">Where it ends; moved when only its first part is taken.</param>
    /// <param name="folded">The folded word.</param>
    /// <param name="before">The tokens in front.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static WordEntry? Find(ReadOnlySpan<char> text, ref int start, ref int end, ReadOnlySpan<char> folded, ReadOnlySpan<Token> before)
    {
        if (folded.Length < ShortestStem) return null;
        if (CanBe(Particles, folded[0]) && Lexicon.Shared.Find(folded[..1]) is { } first && IsParticle(first) && Lexicon.Shared.Find(folded[1..]) is { } rest)
        {
            if (first.DayPart != DayPart.None && folded.Length > ShortestStem && before is [.., { Kind: TokenKind.Number }] && (rest.Kinds & (MeaningKinds.Label | MeaningKinds.Weekday)) != 0)
            {
                end = start + 1;
                return first;
            }

            if ((first.Markers & Marker.Prefix) != 0 && (IsNamesake(rest) || (folded.Length > ShortestStem && IsName(rest))))
            {
                start = NextLetter(text, start + 1);
                return rest;
            }
        }

        if (WithArticle(folded) is { } named && IsName(named))
        {
            start = NextLetter(text, start + 1);
            return named;
        }

        return (CanBe(Links, folded[^1]) ? Month(folded, 1, Marker.Linking) : null) ?? Month(folded, 3, Marker.Month | Marker.Linking);
    }

    private static ulong Bits(Func<WordEntry, bool> isSuch)
    {
        var letters = 0UL;
        for (var c = FirstOfBlock; c <= LastOfBlock; c++)
        {
            if (Lexicon.Shared.Find([c]) is { } letter && isSuch(letter)) letters |= 1UL << c;
        }

        return letters;
    }

    private static bool IsParticle(WordEntry letter) => letter.DayPart != DayPart.None || (letter.Markers & Marker.Prefix) != 0;

    private static bool CanBe(ulong letters, char c) => c is < FirstOfBlock or > LastOfBlock || (letters >> c & 1) != 0;

    /// <summary>"For the ninth": behind the particle, a lam, the article loses its alef.</summary>
    private static WordEntry? WithArticle(ReadOnlySpan<char> folded)
    {
        if (folded is not [Lam, Lam, ..]) return null;
        Unsafe.SkipInit(out WordLetters letters);
        Span<char> whole = letters;
        folded.CopyTo(whole);
        whole[0] = Alef;
        return Lexicon.Shared.Find(whole[..folded.Length]);
    }

    /// <summary>The month in front of a linking letter, or of the word for month written together with it.</summary>
    private static WordEntry? Month(ReadOnlySpan<char> folded, int length, Marker behind) =>
        folded.Length > length + 1 && IsMarker(folded[^length..], behind) && Lexicon.Shared.Find(folded[..^length]) is { } stem && (stem.Kinds & MeaningKinds.Month) != 0 ? stem : null;

    private static bool IsMarker(ReadOnlySpan<char> folded, Marker marker) =>
        Lexicon.Shared.Find(folded) is { } entry && (entry.Markers & marker) != 0;

    private static int NextLetter(ReadOnlySpan<char> text, int position)
    {
        while (CharClasses.Of(text[position]) is CharClass.Ignored or CharClass.Mark) position++;
        return position;
    }

    private static bool IsName(WordEntry entry) =>
        (entry.Kinds & (MeaningKinds.Month | MeaningKinds.Weekday | MeaningKinds.Number)) != 0 || entry.Phrases.Length > 0;

    private static bool IsNamesake(WordEntry entry) => (entry.Markers & Marker.Namesake) != 0;
}
