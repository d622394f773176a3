using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Tells by which cue a block begins.</summary>
internal static class CueReader
{
    private const int MostWordsOfSubhead = 6;
    private const int MostWordsOfLabel = 14;
    private const int FewestWordsOfSentence = 6;

    /// <summary>So many sections behind "home" make a menu of a line, however long it is.</summary>
    private const int FewestSections = 4;

    public static void Read(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Key != 0) block.Cue = Read(page, block, page.WordsOf(block));
            else if (page.Rules.TryOpenCue(block.Head.Of(page.Text), out var notice, out var opens) && opens && notice.Kind == CueKind.Warning) block.Cue = new Cue(notice.Kind, block.Length, false, notice.Language);
        }
    }

    // A row of buttons repeats one kind of cue; the numbers around are its counters.
    private static Cue Read(Page page, Block block, ReadOnlySpan<PageWord> words)
    {
        var start = BehindNumbers(words, 0);
        if (!page.Rules.TryOpenCue(words[start..], out var first, out var count, out var opens)) return default;
        if (first.Kind == CueKind.Home && NamesSections(page, block)) return new Cue(first.Kind, words[start + count - 1].End - block.Content.Start, false, first.Language);
        if (first.Kind == CueKind.Credit && IsOfWriter(words[start..])) return default;
        var end = start + count;
        var rest = words[end - 1].End - block.Content.Start;
        while (true)
        {
            end = BehindNumbers(words, end);
            if (end == words.Length) return new Cue(first.Kind, rest, true, first.Language);
            if (!page.Rules.TryOpenCue(words[end..], out var next, out var more, out _) || (next.Kind != first.Kind && !(IsButton(first.Kind) && IsButton(next.Kind)))) break;
            end += more;

            // "You are here: home / sport"
            if (first.Kind == CueKind.Home) rest = words[end - 1].End - block.Content.Start;
        }

        return opens && start == 0 && (CanOpen(block, first.Kind, page[block][rest..]) || IsLabelOfLink(block, first.Kind, page[block][rest..]) || (first.Kind == CueKind.Home && BreadcrumbReader.OpensWithStep(page[block][rest..]))) ? new Cue(first.Kind, rest, false, first.Language) : default;
    }

    /// <summary>Whether so many words of a line are sections that it is a menu.</summary>
    public static bool NamesSections(Page page, Block block)
    {
        var count = 0;
        foreach (ref readonly var word in page.WordsOf(block))
        {
            if (page.Rules.IsSection(WordReader.Append(0, word.Hash))) count++;
        }

        return count >= FewestSections;
    }

    // A sentence of the text may begin like a label; only notices are sentences themselves.
    private static bool CanOpen(Block block, CueKind kind, ReadOnlySpan<char> rest) =>
        (kind != CueKind.Poll || AsksOrRates(block, rest)) && (kind != CueKind.Counter || block.HasDigit) && (kind is CueKind.Warning or CueKind.Comments or CueKind.Rights or CueKind.Newsletter
        || (block.Words <= MostWordsOfLabel && !(block.EndsInStop && block.Words > FewestWordsOfSentence)));

    // "A vote without a result" is a subhead; "Vote: do you agree", "rating 4.5" are boxes.
    private static bool AsksOrRates(Block block, ReadOnlySpan<char> rest) =>
        block.HasDigit || block.EndsInQuestion || block.EndsInColon || rest.TrimStart() is [':', ..] || block.Words > MostWordsOfSubhead;

    // "Read also: why do birds leave early?": what a colon parts from its title is a label, however the title ends.
    private static bool IsLabelOfLink(Block block, CueKind kind, ReadOnlySpan<char> rest) =>
        kind == CueKind.ReadAlso && block.Words <= MostWordsOfLabel + FewestWordsOfSentence && rest.TrimStart() is [':' or '|', ..];

    // "Pictures and text: Aso Ali" begins like a credit and says who wrote.
    private static bool IsOfWriter(ReadOnlySpan<PageWord> words) =>
        Vocabulary.Bylines.TryOpen(words, out var word, out _, out _) && word == BylineWord.Writer;

    // "Print E-mail" is a row of buttons, whatever each is for.
    private static bool IsButton(CueKind kind) => kind is CueKind.Share or CueKind.Comments or CueKind.Listen or CueKind.Window;

    private static int BehindNumbers(ReadOnlySpan<PageWord> words, int from)
    {
        while (from < words.Length && words[from].IsNumber) from++;
        return from;
    }
}
