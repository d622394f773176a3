using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Text;

namespace NewsModel.Pages.Roles;

/// <summary>Tells names of persons from other short texts, by known given names and by shape.</summary>
internal static class PersonNames
{
    private const int LongestDoubleName = 16;
    private const int MostWords = 6;
    private const int MostWordsOfBody = 4;
    private const int FewestWordsOfName = 2;
    private const char TaaMarbuta = '\u0629';
    private const char Tatweel = '\u0640';
    private const char LastLatin = '\u024F';

    /// <summary>What a text is that stands where a name would.</summary>
    /// <param name="text">The text of the page.</param>
    /// <param name="words">The words.</param>
    /// <param name="isCued">Whether a cue stands before it that only names follow.</param>
    public static BylinePartKind Judge(string text, ReadOnlySpan<PageWord> words, bool isCued)
    {
        if (OpensWithOccupation(words)) return BylinePartKind.Words;
        var (count, given, longest, isLatin) = (0, false, 0, false);

        // "M. Qaddour", "Eng. Qaddour": behind a form of address with a point one word is a name.
        var isShort = words.Length == FewestWordsOfName && text[words[0].End] == '.';
        for (var i = 0; i < words.Length; i++, count++)
        {
            ref readonly var word = ref words[i];
            longest = Math.Max(longest, text[word.End - 1] == Tatweel ? word.Length - 1 : word.Length);
            if (count == MostWords || word.IsNumber) return BylinePartKind.Words;

            // "The application «Observer» of news" names no person without a given name.
            if (i > 0 && !given && !isCued && text.AsSpan(words[i - 1].End, word.Start - words[i - 1].End).ContainsAny(Quotes.Marks)) return BylinePartKind.Words;

            // No name is written in two scripts.
            if (count == 0) isLatin = IsLatin(word.Of(text));
            else if (isLatin != IsLatin(word.Of(text)) || (isLatin && IsOfAddress(text, words[i - 1], word))) return BylinePartKind.Words;
            var meaning = Vocabulary.MeaningOf(word);
            if (RulesOutName(meaning)) return BylinePartKind.Words;
            if (meaning == BylineWord.Title && !given)
            {
                count--;
                continue;
            }

            if (count == 0) given = IsGiven(word.Hash) || OpensDoubleName(text, words[i..]);
            if (count == 0 && !given && BeginsWith(word.Of(text), Vocabulary.Articles)) return BylinePartKind.Words;
            if (count > 0 && !given && !(isCued && count == 1 && i == words.Length - 1) && BeginsWith(word.Of(text), Vocabulary.And) && !IsGiven(word.Hash)) return BylinePartKind.Words;
        }

        // "A A" are the buttons for larger letters.
        if (count == 0 || longest < 2) return BylinePartKind.Words;
        if (isCued || (given && count > 1)) return BylinePartKind.Person;
        return count is > 1 and <= 4 && !AreFeminine(text, words) || isShort ? BylinePartKind.Shape : BylinePartKind.Words;
    }

    /// <summary>"Renewable energy", "new garden": a thing and what it is like, both with the ending of the feminine.</summary>
    private static bool AreFeminine(string text, ReadOnlySpan<PageWord> words)
    {
        foreach (ref readonly var word in words)
        {
            if (text[word.End - 1] != TaaMarbuta) return false;
        }

        return true;
    }

    // "arabic.harbor.example": a dot without a blank between two words that are no initials.
    private static bool IsOfAddress(string text, in PageWord before, in PageWord word) =>
        word.Start == before.End + 1 && text[before.End] == '.' && before.Length > 1 && word.Length > 1;

    private static bool RulesOutName(BylineWord word) => word is BylineWord.NoName or BylineWord.Call or BylineWord.Outlet or BylineWord.From or BylineWord.Noun;

    /// <summary>How many words of a text are given names.</summary>
    public static int CountGiven(ReadOnlySpan<PageWord> words)
    {
        var given = 0;
        foreach (ref readonly var word in words) given += IsGiven(word.Hash) ? 1 : 0;
        return given;
    }

    /// <summary>Whether no word or number in a text rules out that it is a name, of a person or a body.</summary>
    public static bool CanBeName(ReadOnlySpan<PageWord> words)
    {
        if (words.Length > MostWordsOfBody) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsNumber || RulesOutName(Vocabulary.MeaningOf(words[i]))) return false;
        }

        return words.Length > 0;
    }

    /// <summary>Whether a line, which has words, begins as captions do.</summary>
    public static bool OpensLikeCaption(ReadOnlySpan<PageWord> words) =>
        Vocabulary.MeaningOf(words[0]) == BylineWord.Noun;

    /// <summary>Whether a text begins with what a person is, and not with a name that is such a word: "Kateb Yacine".</summary>
    public static bool OpensWithOccupation(ReadOnlySpan<PageWord> words) =>
        words.Length > 0 && Vocabulary.MeaningOf(words[0]) == BylineWord.Occupation && !(words.Length > 1 && IsGiven(words[1].Hash));

    /// <summary>Whether a line begins with a form of address and goes on.</summary>
    public static bool OpensWithTitle(Page page, Block block)
    {
        if (block.Key == 0) return false;
        var words = page.WordsOf(block);
        return Vocabulary.Bylines.TryOpen(words, out var word, out var count, out _) && word == BylineWord.Title && words[count - 1].End < block.Content.End;
    }

    /// <summary>The next word in which the conjunction, alone or at the head of a given name, parts two names; the number of words when there is none.</summary>
    public static int NextJoint(string text, ReadOnlySpan<PageWord> words, int behind)
    {
        var next = behind + 1;
        while (next < words.Length && !IsJoint(words[next].Of(text), words[next].Hash)) next++;
        return next;
    }

    private static bool IsJoint(ReadOnlySpan<char> word, ulong hash) =>
        BeginsAs(word, Vocabulary.And)
        && (ArabicText.FoldEquals(word, Vocabulary.And) || (!IsGiven(hash) && IsGiven(WordOf(word[Vocabulary.And.Length..]))));

    /// <summary>The name in front of what the person is, "Israa Ahmad, journalist" without a comma, and in front of a button.</summary>
    public static TextRange WithoutOccupation(Page page, TextRange range)
    {
        var words = page.WordsOf(range);
        for (var i = FewestWordsOfName; i < words.Length; i++)
        {
            if (IsButton(words[i..]) || Vocabulary.MeaningOf(words[i]) == BylineWord.Occupation)
                return new TextRange(range.Start, words[i - 1].End - range.Start);
        }

        return range;
    }

    // "Mahmoud Zaghloul Send an email"
    private static bool IsButton(ReadOnlySpan<PageWord> words) =>
        Vocabulary.Cues.TryOpen(words, out var cue, out var count, out _) && cue.Kind is CueKind.Share or CueKind.Comments && count == words.Length;

    /// <summary>What stands in front of a button of several words, or of a number and a button: "admin Leave a comment", "Karim Mansour 3 comments". One word may be a name, as in "Malcolm X".</summary>
    public static TextRange WithoutButton(Page page, TextRange range)
    {
        var words = page.WordsOf(range);
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (IsButton(words[(words[i].IsNumber ? i + 1 : i)..])) return new TextRange(range.Start, words[i - 1].End - range.Start);
        }

        return range;
    }

    /// <summary>Whether one of the words says what a person is.</summary>
    public static bool HasOccupation(ReadOnlySpan<PageWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Vocabulary.MeaningOf(words[i]) is BylineWord.Occupation or BylineWord.Reporter or BylineWord.Writer) return true;
        }

        return false;
    }

    /// <summary>Whether a word greets or calls the reader, points at something ("welcome to you"), or says from where something is ("the site from Rabat"): no section has one.</summary>
    public static bool HasCallOrFrom(ReadOnlySpan<PageWord> words)
    {
        foreach (ref readonly var word in words)
        {
            if (Vocabulary.MeaningOf(word) is BylineWord.Call or BylineWord.From) return true;
        }

        return false;
    }

    /// <summary>Whether a line, which has words, begins by greeting or calling the reader.</summary>
    public static bool OpensWithCall(ReadOnlySpan<PageWord> words) => Vocabulary.MeaningOf(words[0]) == BylineWord.Call;

    // A double name that is listed in one word is often printed in two.
    private static bool OpensDoubleName(string text, ReadOnlySpan<PageWord> words)
    {
        if (words.Length < 2) return false;
        var length = words[0].Length + words[1].Length;
        if (length > LongestDoubleName) return false;
        Span<char> joined = stackalloc char[LongestDoubleName];
        words[0].Of(text).CopyTo(joined);
        words[1].Of(text).CopyTo(joined[words[0].Length..]);
        return IsGiven(WordOf(joined[..length]));
    }

    public static bool IsGiven(ulong word) => Vocabulary.GivenNames.TryGet(WordReader.Append(0, word), out _);

    // Rules most words out before any is folded.
    private static bool BeginsAs(ReadOnlySpan<char> word, string head) => Folding.Of(word[0]) == head[0];

    private static bool IsLatin(ReadOnlySpan<char> word) => word[0] <= LastLatin;

    private static ulong WordOf(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        reader.MoveNext();
        return reader.Hash;
    }

    private static bool BeginsWith(ReadOnlySpan<char> word, params ReadOnlySpan<string> heads)
    {
        foreach (var head in heads)
        {
            if (word.Length > head.Length && BeginsAs(word, head) && ArabicText.FoldEquals(word[..head.Length], head)) return true;
        }

        return false;
    }
}
