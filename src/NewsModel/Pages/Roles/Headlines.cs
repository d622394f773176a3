using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>What speaks for a line being the headline, on a page whose document title does not tell.</summary>
internal static class Headlines
{
    private const int ProseBlocks = 3;
    private const int MostOfBlock = 1500;
    private const int FewestLetters = 4;
    private const int MostWordsOfRow = 3;
    private const int MostWordsOfCode = 3;
    private const int FewestWordsBelowKicker = 5;
    private const double SomeShared = 0.3;

    /// <summary>What parts the clauses of a headline.</summary>
    private static readonly SearchValues<char> Clauses = SearchValues.Create(":.!?\u2026\u061F\u060C");

    /// <summary>The words of the first paragraphs; a headline shares some with them, a ticker or a menu does not.</summary>
    public static HashSet<ulong> WordsOfText(Page page, int first)
    {
        var words = new HashSet<ulong>();
        var taken = 0;
        for (var i = first; i >= 0 && i < page.Blocks.Count && taken < ProseBlocks; i++)
        {
            if (!page.Blocks[i].IsProse) continue;
            taken++;
            var text = page[page.Blocks[i]];
            for (var reader = new WordReader(text[..Math.Min(text.Length, MostOfBlock)]); reader.MoveNext();) words.Add(reader.Hash);
        }

        return words;
    }

    /// <summary>Whether some words speak of what the text does: three tenths of the longer ones stand in its first paragraphs.</summary>
    public static bool AreOfText(Page page, ReadOnlySpan<PageWord> words) => Shared(words, WordsOfText(page, page.BodyFirst)) >= SomeShared;

    public static HashSet<ulong> WordsOf(Page page, Block block)
    {
        var words = new HashSet<ulong>();
        foreach (ref readonly var word in page.WordsOf(block)) words.Add(word.Hash);
        return words;
    }

    /// <summary>Which part of a line's longer words is among those, from 0 to 1.</summary>
    public static double Shared(Page page, Block block, HashSet<ulong> words) => Shared(page.WordsOf(block), words);

    /// <summary>Which part of some longer words is among those, from 0 to 1.</summary>
    public static double Shared(ReadOnlySpan<PageWord> line, HashSet<ulong> words)
    {
        var (all, shared) = (0, 0);
        foreach (ref readonly var word in line)
        {
            if (word.Length < FewestLetters) continue;
            all++;
            if (words.Contains(word.Hash)) shared++;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Whether some words of a line stand in it twice, as an image's text and its caption on one line do.</summary>
    public static bool RepeatsItself(ReadOnlySpan<char> line)
    {
        var seen = new HashSet<ulong>();
        var (before, last) = (0UL, 0UL);
        for (var reader = new WordReader(line); reader.MoveNext();)
        {
            if (!seen.Add(WordReader.Append(WordReader.Append(before, last), reader.Hash))) return true;
            (before, last) = (last, reader.Hash);
        }

        return false;
    }

    /// <summary>Whether a line is a row of a table: two numbers and few words, as "Ahli 3 - 1 Wahda finished".</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        var (words, numbers) = (0, 0);
        for (var reader = new WordReader(line); reader.MoveNext(); words++) numbers += reader.IsNumber ? 1 : 0;
        return numbers > 1 && words - numbers <= MostWordsOfRow;
    }

    /// <summary>Whether a line is a label of a word or two and a number, as "article's code: 84319".</summary>
    public static bool IsCode(Page page, Block block)
    {
        if (block.Words is < 2 or > MostWordsOfCode) return false;
        var words = page.WordsOf(block);
        var before = page.Text.AsSpan(words[^2].Start, words[^1].Start - words[^2].Start);
        return words[^1].IsNumber && before.Contains(':');
    }

    /// <summary>"In the presence of the governor", right above a line that can be the headline: on what occasion, in one clause.</summary>
    public static bool IsKicker(Page page, Block block) =>
        Vocabulary.Kickers.TryOpen(page.WordsOf(block), out _, out _, out _) && !page[block].ContainsAny(Clauses)
        && page.Behind(block) is { Cue.Kind: CueKind.None, IsStamp: false, Bulleted: false, EndsInStop: false, Key: not 0, Words: >= FewestWordsBelowKicker } below && below.Key != block.Key && BylineEvidence.Of(page, below) == 0;

    /// <summary>Whether a sign parts a line into clauses, as in headlines.</summary>
    public static bool HasClauses(ReadOnlySpan<char> line) => line.IndexOfAny(Clauses) is > 0 and var sign && sign < line.Length - 1;

    /// <summary>Where in the page a line's last words begin when they are another line; null when they are not.</summary>
    public static int? StartAtEnd(Page page, Block block, Block headline)
    {
        if (block.Key == 0 || block.Words < headline.Words) return null;
        var last = page.WordsOf(block)[^headline.Words..];
        return PageWord.Sum(last) == headline.Key ? last[0].Start : null;
    }
}
