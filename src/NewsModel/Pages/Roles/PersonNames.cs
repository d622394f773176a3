using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Tells names of persons from other short texts, by known given names and by shape.</summary>
internal static class PersonNames
{
    private const int MostWords = 6;
    private const int MostWordsOfBody = 4;
    private const int FewestWordsOfName = 2;
    private const char LastLatin = '\u024F';

    /// <summary>What a text is that stands where a name would.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCued">Whether a cue stands before it that only names follow.</param>
    public static BylinePartKind Judge(ReadOnlySpan<char> text, bool isCued)
    {
        var (words, given, longest, isLatin) = (0, false, 0, false);
        for (var reader = new WordReader(text); reader.MoveNext(); words++)
        {
            var word = text[reader.Start..reader.End];
            longest = Math.Max(longest, word.Length);
            if (words == MostWords || reader.IsNumber) return BylinePartKind.Words;

            // No name is written in two scripts.
            if (words == 0) isLatin = IsLatin(word);
            else if (isLatin != IsLatin(word)) return BylinePartKind.Words;
            if (Vocabulary.Bylines.TryGet(WordReader.Append(0, reader.Hash), out var meaning))
            {
                if (meaning is BylineWord.NoName or BylineWord.From or BylineWord.Noun) return BylinePartKind.Words;
                if (meaning is BylineWord.Title && !given)
                {
                    words--;
                    continue;
                }
            }

            if (words == 0) given = IsGiven(reader.Hash) || OpensDoubleName(text, reader.Hash, reader.End);
            if (words == 0 && !given && BeginsWith(word, Vocabulary.Articles)) return BylinePartKind.Words;
            if (words > 0 && !IsGiven(reader.Hash) && BeginsWith(word, Vocabulary.And) && !given) return BylinePartKind.Words;
        }


        // "A A" are the buttons for larger letters.
        if (words == 0 || longest < 2) return BylinePartKind.Words;
        if (given && (words > 1 || isCued)) return BylinePartKind.Person;
        return isCued ? BylinePartKind.Person : words is > 1 and <= 4 ? BylinePartKind.Shape : BylinePartKind.Words;
    }

    /// <summary>How many words of a text are given names.</summary>
    public static int CountGiven(ReadOnlySpan<char> text)
    {
        var given = 0;
        for (var reader = new WordReader(text); reader.MoveNext();) given += IsGiven(reader.Hash) ? 1 : 0;
        return given;
    }

    /// <summary>Whether no word or number in a text rules out that it is a name, of a person or a body.</summary>
    public static bool CanBeName(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var reader = new WordReader(text); reader.MoveNext(); words++)
        {
            if (reader.IsNumber || words == MostWordsOfBody) return false;
            if (Vocabulary.Bylines.TryGet(WordReader.Append(0, reader.Hash), out var meaning) && meaning is BylineWord.NoName or BylineWord.From or BylineWord.Noun) return false;
        }

        return words > 0;
    }

    /// <summary>Whether a text begins as captions do.</summary>
    public static bool OpensLikeCaption(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        return reader.MoveNext() && Vocabulary.Bylines.TryGet(WordReader.Append(0, reader.Hash), out var word) && word is BylineWord.From or BylineWord.Noun;
    }

    /// <summary>Where the conjunction, alone or at the head of a given name, parts two names: the place to leave out.</summary>
    public static IReadOnlyList<TextRange> Joints(string text, TextRange range)
    {
        List<TextRange>? joints = null;
        var span = range.Of(text);
        var first = true;
        for (var reader = new WordReader(span); reader.MoveNext(); first = false)
        {
            var word = span[reader.Start..reader.End];
            var isAlone = ArabicText.FoldEquals(word, Vocabulary.And);
            if (first || !(isAlone || BeginsWith(word, Vocabulary.And))) continue;
            if (!isAlone && (IsGiven(reader.Hash) || !IsGiven(WordOf(word[Vocabulary.And.Length..])))) continue;
            (joints ??= []).Add(new TextRange(range.Start + reader.Start, Vocabulary.And.Length));
        }

        return joints ?? (IReadOnlyList<TextRange>)[];
    }

    /// <summary>The name in front of what the person is, "Israa Ahmad, journalist" without a comma, and in front of a button.</summary>
    public static TextRange WithoutOccupation(string text, TextRange range)
    {
        var (words, end) = (0, 0);
        for (var reader = new WordReader(range.Of(text)); reader.MoveNext(); end = reader.End)
        {
            if (++words <= FewestWordsOfName) continue;
            if (IsButton(range.Of(text)[reader.Start..]) || Vocabulary.Bylines.TryGet(WordReader.Append(0, reader.Hash), out var word) && word == BylineWord.Occupation)
                return new TextRange(range.Start, end);
        }

        return range;
    }

    // "Mahmoud Zaghloul Send an email"
    private static bool IsButton(ReadOnlySpan<char> text) =>
        Vocabulary.Cues.TryOpen(text, out var cue, out var rest, out _) && cue.Kind == CueKind.Share && !new WordReader(text[rest..]).MoveNext();

    /// <summary>Whether one of the words says what a person is.</summary>
    public static bool HasOccupation(ReadOnlySpan<char> text)
    {
        for (var reader = new WordReader(text); reader.MoveNext();)
        {
            if (Vocabulary.Bylines.TryGet(WordReader.Append(0, reader.Hash), out var word) && word is BylineWord.Occupation or BylineWord.Reporter or BylineWord.Writer) return true;
        }

        return false;
    }

    public static bool IsGiven(ulong word) => Vocabulary.GivenNames.TryGet(WordReader.Append(0, word), out _);

    private static bool IsLatin(ReadOnlySpan<char> word) => word[0] <= LastLatin;

    private static ulong WordOf(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        return reader.MoveNext() ? reader.Hash : 0;
    }

    // A double name is listed in one word and often printed in two.
    private static bool OpensDoubleName(ReadOnlySpan<char> text, ulong first, int end)
    {
        var reader = new WordReader(text[end..]);
        return reader.MoveNext() && Vocabulary.GivenNames.TryGet(WordReader.Append(WordReader.Append(0, first), reader.Hash), out _);
    }

    private static bool BeginsWith(ReadOnlySpan<char> word, params ReadOnlySpan<string> heads)
    {
        foreach (var head in heads)
        {
            if (word.Length > head.Length && ArabicText.FoldEquals(word[..head.Length], head)) return true;
        }

        return false;
    }
}
