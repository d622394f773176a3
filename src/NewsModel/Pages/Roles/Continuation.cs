using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>
/// Paragraphs that go on with what was said: in Arabic they begin with "and", written at the head of their first word.
/// What a box of other articles says of them begins anew.
/// </summary>
internal static class Continuation
{
    private const int FewestWords = 4;
    private const int FewestLetters = 3;

    /// <summary>Whether a paragraph, or the question of an interview, goes on with what was said.</summary>
    public static bool Opens(Page page, Block block) =>
        block is { EndsInStop: true, IsStamp: false, Cue.Kind: CueKind.None, Words: >= FewestWords } && (block.IsProse || block.EndsInQuestion) && HasAnd(page, block);

    /// <summary>Whether two paragraphs in a row begin here, with no title between them as boxes have one above each.</summary>
    public static bool IsPair(Page page, Block block) => IsParagraph(block) && page.Behind(block) is { } next && IsParagraph(next);

    /// <summary>Whether a cue ends the text for good, whatever stands behind it.</summary>
    public static bool IsEnd(CueKind kind) => kind is CueKind.End or CueKind.Comments or CueKind.Footer or CueKind.Rights;

    private static bool IsParagraph(Block block) => block is { IsProse: true, EndsInPoint: true, Length: >= Interruption.FewestOfProse };

    /// <summary>Whether a line begins with the conjunction, and not with a word whose first letter it is.</summary>
    public static bool HasAnd(Page page, Block block)
    {
        // The words of a long paragraph are not read, and the first is enough.
        var text = page[block];
        var word = new WordReader(text);
        return word.MoveNext() && word.End - word.Start >= FewestLetters && text[word.Start..].StartsWith(Vocabulary.And, StringComparison.Ordinal) && !IsWhole(WordReader.Append(0, word.Hash));
    }

    private static bool IsWhole(ulong key) =>
        Vocabulary.WordsWithoutAnd.TryGet(key, out _) || Vocabulary.Bylines.TryGet(key, out _) || Vocabulary.GivenNames.TryGet(key, out _) || Vocabulary.Places.TryGet(key, out _);
}
