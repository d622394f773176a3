using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Tells by which cue a block begins.</summary>
internal static class CueReader
{
    private const int MostWordsOfLabel = 14;
    private const int FewestWordsOfSentence = 6;

    public static void Read(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Key != 0) block.Cue = Read(block, page[block], page.Rules);
        }
    }

    // A row of buttons repeats one kind of cue; the numbers around are its counters.
    private static Cue Read(Block block, ReadOnlySpan<char> content, SiteRules rules)
    {
        var start = BehindNumbers(content, 0);
        if (!rules.TryOpenCue(content[start..], out var first, out var rest, out var opens)) return default;
        rest += start;
        var end = rest;
        while (true)
        {
            end = BehindNumbers(content, end);
            if (!HasWords(content[end..])) return new Cue(first.Kind, rest, true, first.Language);
            if (!rules.TryOpenCue(content[end..], out var next, out var more, out _) || next.Kind != first.Kind) break;
            end += more;
        }

        return opens && start == 0 && (CanOpen(block, first.Kind) || IsLabelOfLink(block, first.Kind, content[rest..])) ? new Cue(first.Kind, rest, false, first.Language) : default;
    }

    // A sentence of the text may begin like a label; only notices are sentences themselves.
    private static bool CanOpen(Block block, CueKind kind) =>
        kind is CueKind.Warning or CueKind.Comments or CueKind.Rights or CueKind.Newsletter
        || (block.Words <= MostWordsOfLabel && !(block.EndsInStop && block.Words > FewestWordsOfSentence));

    // "Read also: why do birds leave early?": what a colon parts from its title is a label, however the title ends.
    private static bool IsLabelOfLink(Block block, CueKind kind, ReadOnlySpan<char> rest) =>
        kind == CueKind.ReadAlso && block.Words <= MostWordsOfLabel + FewestWordsOfSentence && rest.TrimStart() is [':' or '|', ..];

    private static int BehindNumbers(ReadOnlySpan<char> content, int from)
    {
        var end = from;
        for (var words = new WordReader(content[from..]); words.MoveNext() && words.IsNumber;) end = from + words.End;
        return end;
    }

    private static bool HasWords(ReadOnlySpan<char> text) => new WordReader(text).MoveNext();
}
