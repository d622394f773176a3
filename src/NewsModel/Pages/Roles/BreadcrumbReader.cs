using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>The way from the home page, on one line or on several right above the headline.</summary>
internal sealed class BreadcrumbReader : RoleReader
{
    private const int Near = 3;
    private const int MostWordsOfStep = 4;
    private const int MostOfAuthor = 5;
    private const int MostWordsOfPath = 6;
    private const int FewestWordsOfHeadline = 3;
    private const int FewestOfMenu = 3;
    private const int FarAbove = 12;
    private const double Certain = 0.9;

    /// <summary>A row of more steps is a menu.</summary>
    private const int MostSteps = 5;

    /// <summary>What parts the steps of a path.</summary>
    private const string Steps = ">\u00BB\u203A/|\\<\u00AB\u2039\u2190\u2192\u25C4\u25BA";

    private static readonly SearchValues<char> StepSet = SearchValues.Create(Steps);
    private static readonly SearchValues<char> Commas = SearchValues.Create(",\u060C");

    public override Answer Read(Page page, Block block)
    {
        if (IsPathWithHeadline(page, block) || IsPathOfSections(page, block) || IsListOfSections(page, block) || IsNextStep(page, block) || (block.Index < page.HeadFirst && StepToBelow(page, block) is { } step && step.Below == page.HeadFirst))
        {
            block.Take(LineRole.Breadcrumb, Certain);
            return Answer.Taken;
        }

        if (LastOfPartedSteps(page, block) is > 0 and var lastStep)
        {
            for (var i = block.Index; i <= lastStep; i++) page.Blocks[i].Take(LineRole.Breadcrumb, Certain);
            return Answer.TakenRun;
        }

        if (block.Cue.Kind != CueKind.Home) return Answer.Pass;
        if (block.Cue.Whole && page.IsInHeadline(block) && LastOfMenu(page, block) is > 0 and var end)
        {
            for (var i = block.Index; i <= end; i++) page.Blocks[i].Take(LineRole.Navigation, Certain);
            return Answer.TakenRun;
        }

        var last = block;

        // A path that goes on in its own line is whole; what stands between it and the headline is a kicker.
        while (block.Cue.Whole && page.Behind(last) is { Cue.Kind: CueKind.None, IsStamp: false, Words: <= MostWordsOfStep } next && next.Index < page.HeadFirst) last = next;
        var reachesHeadline = page.HeadFirst >= 0 && (last.Index + 1 >= page.HeadFirst ? page.HeadFirst - block.Index <= Near : last.Index == block.Index + 1 && block.Index >= FewestOfMenu && IsAboveAuthor(page, last));
        // A menu begins with "home" as well, and has more than one step.
        if (page.Before(block)?.Cue.Kind == CueKind.Menu && !GoesOn(page, block) && last.Index != block.Index + 1) return Answer.Pass;
        if (IsMenuInOneLine(page, block) || (!reachesHeadline && (block.Cue.Whole || !page.IsAbove(block) || IsLink(page, block))))
        {
            block.Take(LineRole.Navigation, Certain);
            return Answer.Taken;
        }

        for (var i = block.Index; i <= last.Index; i++) page.Blocks[i].Take(LineRole.Breadcrumb, Certain);
        return Answer.TakenRun;
    }

    /// <summary>Whether who wrote the article, for whom and when stand between the end of a path and the headline, and nothing else.</summary>
    private static bool IsAboveAuthor(Page page, Block last)
    {
        var isDated = false;
        for (var i = last.Index + 1; i < page.HeadFirst; i++)
        {
            var next = page.Blocks[i];
            if (i - last.Index > MostOfAuthor || (!next.IsStamp && next.Cue.Kind != CueKind.Source && BylineEvidence.Of(page, next) < BylineEvidence.Name)) return false;
            isDated |= next.IsStamp;
        }

        return isDated;
    }

    /// <summary>Where a menu ends below a headline that only the document's title prints: behind "home" stand several known sections; 0 when it is no menu.</summary>
    private static int LastOfMenu(Page page, Block home)
    {
        var (last, known) = (0, 0);
        for (var i = home.Index + 1; i < page.HeadEnd && page.Blocks[i] is { Cue.Kind: CueKind.None, IsStamp: false, EndsInStop: false, Words: <= MostWordsOfStep } line; i++)
        {
            if (!page.Rules.IsSection(line.Key)) continue;
            (last, known) = (i, known + 1);
        }

        return known >= FewestOfMenu ? last : 0;
    }

    /// <summary>"Home / sport" is a path, also below the last word of a menu.</summary>
    public static bool GoesOn(Page page, Block block) =>
        block.Cue.Kind == CueKind.Home && OpensWithStep(page[block][Math.Min(block.Cue.Rest, block.Length)..]);

    /// <summary>Whether the next that stands there parts the steps of a path.</summary>
    public static bool OpensWithStep(ReadOnlySpan<char> text) => text.TrimStart() is [var first, ..] && Steps.Contains(first, StringComparison.Ordinal);

    // "Home page of the party" is a link: what follows is a step nowhere else.
    private static bool IsLink(Page page, Block block)
    {
        if (page[block].IndexOfAny(StepSet) >= 0) return false;
        var (key, _) = WordReader.Sum(page[block][block.Cue.Rest..]);
        return !page.Rules.IsSection(key) && !page.Repeats.ContainsKey(key);
    }

    // "Home news analyses articles talks contact us": more words than a section has, and nothing that parts them, or more parts than a path has.
    private static bool IsMenuInOneLine(Page page, Block block) =>
        (((block.Words > MostWordsOfPath || CueReader.NamesSections(page, block)) && page[block][Math.Min(block.Cue.Rest, block.Length)..].IndexOfAny(StepSet) < 0) || page[block].Count('|') > MostSteps || IsFarAbove(page, block)) && !(page.HeadFirst >= 0 && Headlines.StartAtEnd(page, block, page.Blocks[page.HeadFirst]) is not null);

    // Steps between bars, and much between them and the headline.
    private static bool IsFarAbove(Page page, Block block) => page.HeadFirst - block.Index > FarAbove && page[block].Count('|') >= FewestOfMenu;

    // "Football > Bahrain > First division" right above the headline and its time, a step of which stands in the menu.
    private static bool IsPathOfSections(Page page, Block block)
    {
        if (block.Index >= page.HeadFirst || page.HeadFirst - block.Index > MostOfAuthor) return false;
        var isTimed = false;
        for (var i = block.Index + 1; i < page.HeadFirst; i++)
        {
            var next = page.Blocks[i];
            if (next.IsStamp || next.Cue.Kind == CueKind.Counter) isTimed = true;
            else if (!IsStep(page, next)) return false;
        }

        return (isTimed ? !MenuLines.IsMenu(page, block) : page.HeadFirst - block.Index <= Near) && IsPath(page, block);
    }

    /// <summary>"News", "|", "Arab world", each on a line of its own near the headline: where the last step stands; 0 when they are no path.</summary>
    private static int LastOfPartedSteps(Page page, Block block)
    {
        var isKnown = false;
        for (var last = block; IsPlain(last) && last.Index < page.HeadFirst; last = page.Blocks[last.Index + 1])
        {
            isKnown |= page.Rules.IsSection(last.Key) || page.IsRepeated(last);
            if (IsFollowedBySign(page, last)) continue;
            return last.Key != block.Key && isKnown && page.HeadFirst - last.Index < Near ? last.Index : 0;
        }

        return 0;
    }

    // Above the headline: there is a next block.
    private static bool IsFollowedBySign(Page page, Block block)
    {
        var next = page.Blocks[block.Index + 1].FirstLine;
        for (var i = block.LastLine + 1; i < next; i++)
        {
            if (page.Lines[i].Content.Of(page.Text) is not [var sign] || !Steps.Contains(sign, StringComparison.Ordinal)) return false;
        }

        return next - block.LastLine > 1;
    }

    private static bool IsPlain(Block block) => block is { HasDigit: false, EndsInStop: false, Cue.Kind: CueKind.None, Words: > 0 and <= MostWordsOfStep };

    /// <summary>"Arab states, culture and art" right above the headline: sections of the menu, with commas.</summary>
    private static bool IsListOfSections(Page page, Block block)
    {
        if (block.Index != page.HeadFirst - 1 || block.HasDigit || block.Cue.Kind != CueKind.None) return false;
        var parts = 0;
        foreach (var part in FieldReader.Of(page.Text, block.Content, Commas))
        {
            var key = PageWord.Sum(page.WordsOf(block, part));
            if (!page.Repeats.ContainsKey(key)) return false;
            parts++;
        }

        return parts > 1;
    }

    // "News|Politics", and on the next line "|Libya".
    private static bool IsNextStep(Page page, Block block) =>
        page.Before(block)?.Role == LineRole.Breadcrumb && IsStep(page, block);

    private static bool IsStep(Page page, Block block) =>
        IsPlain(block) && OpensWithStep(page[block]);

    /// <summary>Whether a line is short steps, one of which the page prints elsewhere.</summary>
    public static bool IsPath(Page page, Block block)
    {
        if (block.Key == 0 || block.HasDigit || block.Cue.Kind != CueKind.None || page[block].IndexOfAny(StepSet) < 0) return false;

        // The row of a table: "|politics|sport|"; and words in quotation marks.
        if (page[block] is ['|', .., '|'] || (page[block].Contains('\u00AB') && page[block].Contains('\u00BB'))) return false;
        var (steps, isKnown) = (0, false);
        foreach (var step in FieldReader.Of(page.Text, block.Content, StepSet))
        {
            var (key, words) = WordReader.Sum(step.Of(page.Text));
            if (words is 0 or > MostWordsOfStep) return false;
            steps++;
            isKnown |= page.Rules.IsSection(key) || page.Repeats.ContainsKey(key);
        }

        return steps is > 1 and <= MostSteps && isKnown;
    }

    /// <summary>
    /// Where in the page the last step of a path begins that is one of the two lines below it, whole or cut short:
    /// "Sport / football / The Dean turns the table" above "The Dean turns the table in 12 minutes". Null when it is not.
    /// </summary>
    public static (int Start, int Below)? StepToBelow(Page page, Block block)
    {
        if (block.Key == 0 || page[block].LastIndexOfAny(StepSet) is not (> 0 and var sign)) return null;
        foreach (var step in FieldReader.Of(page.Text, new TextRange(block.Content.Start, sign), StepSet))
        {
            if (page.WordsOf(block, step).Length > MostWordsOfStep) return null;
        }

        var last = page.WordsOf(block, new TextRange(block.Content.Start + sign, block.Length - sign));

        // The last word may be cut, too.
        if (page[block] is [.., '.', '.'] or [.., '\u2026'] && last.Length > FewestWordsOfHeadline) last = last[..^1];
        if (last.Length < FewestWordsOfHeadline) return null;
        for (var i = block.Index + 1; i < Math.Min(page.Blocks.Count, block.Index + Near); i++)
        {
            var below = page.Blocks[i];
            if (below.Key != 0 && below.Words >= last.Length && Begins(page.Text, page.WordsOf(below)[..last.Length], last)) return (last[0].Start, i);
        }

        return null;
    }

    // The last word of a step may be cut without a sign, too.
    private static bool Begins(string text, ReadOnlySpan<PageWord> headline, ReadOnlySpan<PageWord> step) =>
        PageWord.Sum(headline[..^1]) == PageWord.Sum(step[..^1])
        && (headline[^1].Hash == step[^1].Hash || (step.Length > FewestWordsOfHeadline && headline[^1].Of(text).StartsWith(step[^1].Of(text), StringComparison.Ordinal)));

    // "Section headline" right above "headline".
    private static bool IsPathWithHeadline(Page page, Block block)
    {
        if (block.Index != page.HeadFirst - 1) return false;
        var headline = page.Blocks[page.HeadFirst];
        return block.Words > headline.Words && block.Words - headline.Words <= MostWordsOfStep && Headlines.StartAtEnd(page, block, headline) is not null;
    }
}
