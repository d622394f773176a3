using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Finds the headline: by the document's title when there is one, else by what stands around it.</summary>
internal static class HeadlineFinder
{
    /// <summary>How many blocks may stand between two prints of the headline in one cluster.</summary>
    private const int Cluster = 12;
    private const int Reach = 30;
    private const int Nearby = 4;
    private const int LongestUsual = 14;
    private const int MostWords = 30;
    private const int FewestOfCued = 5;

    /// <summary>What is short and printed more often is a section or a program.</summary>
    private const int MostWordsOfProgram = 3, MostPrints = 2;
    private const int CostOfHead = 4;

    /// <summary>A few words in a page's first line are most often the site's name.</summary>
    private const double ScoreOfFirst = 4;

    /// <summary>So far down a page's own clock and date may stand.</summary>
    private const int HeaderBlocks = 5;

    /// <summary>Finds it and the text below it.</summary>
    public static void Find(Page page, ulong titleKey)
    {
        // What is known of the document's title is a line below it.
        var from = page.PageTitle + 1;
        while (titleKey != 0 && page.Blocks[from].Key != titleKey) from++;
        var core = BodyFinder.FindCore(page, titleKey == 0 ? from : from + 1);
        if (titleKey == 0 && core.First >= 0 && IsLongHeadline(page, page.Blocks[core.First])) core = BodyFinder.FindCore(page, core.First + 1);
        page.CoreLast = core.Last;
        if (titleKey == 0) TakeBest(page, from, core.First);
        else TakePrints(page, titleKey, from, core.First);
        page.BodyFirst = core.First < 0 ? FirstSentence(page) : Decks.Behind(page, Widen(page, core.First));
    }

    /// <summary>Of several prints, the last before the text, and those close above it.</summary>
    private static void TakePrints(Page page, ulong key, int first, int core)
    {
        var last = first;
        var end = core < 0 ? page.Blocks.Count : core;
        for (var i = first; i < end; i++)
        {
            if (page.Blocks[i].Key != key) continue;
            if (i - last > Cluster) first = i;
            last = i;
        }

        (page.HeadFirst, page.HeadLast, page.TitleConfidence) = (first, last, 1);
    }

    private static void TakeBest(Page page, int from, int core)
    {
        var end = core < 0 ? page.Blocks.Count : core;
        var words = Headlines.WordsOfText(page, core);
        var head = LastOfHead(page, from, end);
        var (best, bestScore) = (-1, 0.0);
        for (var i = Math.Max(from, end - Reach); i < end; i++)
        {
            var score = Score(page, page.Blocks[i], end, words) - (i < head ? CostOfHead : 0);
            if (i == 0 && page.Blocks[i].Words <= MostWordsOfProgram) score = Math.Min(score, ScoreOfFirst);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        if (best < 0) return;
        (page.HeadFirst, page.HeadLast, page.TitleConfidence) = (best, best, Math.Min(0.9, bestScore / 12));
        for (var i = Math.Max(from, best - Cluster); i < Math.Min(end, best + Cluster); i++)
        {
            if (page.Blocks[i].Key != page.Blocks[best].Key) continue;
            page.HeadFirst = Math.Min(page.HeadFirst, i);
            page.HeadLast = Math.Max(page.HeadLast, i);
        }
    }

    /// <summary>The last line that is a path or a menu on one line: what stands above it is the page's, not the article's.</summary>
    private static int LastOfHead(Page page, int from, int end)
    {
        for (var i = end - 1; i >= from; i--)
        {
            if (BreadcrumbReader.GoesOn(page, page.Blocks[i]) || MenuLines.IsMenu(page, page.Blocks[i]) || MenuLines.IsBehindHome(page, page.Blocks[i])) return i;
        }

        return -1;
    }

    private static double Score(Page page, Block block, int end, HashSet<ulong> words)
    {
        if ((block.Cue.Kind != CueKind.None && !CanOpenHeadline(block)) || block.IsStamp || block.IsNumbers || block.IsAddress || block.Key == 0 || block.Words > MostWords) return 0;
        if (BylineEvidence.Of(page, block) >= BylineEvidence.Cue) return 0;
        var shared = Headlines.Shared(page, block, words);
        if (block.Words <= MostWordsOfProgram && page.Repeats[block.Key] > MostPrints) return 0;
        if (block.Words <= 2 && (block.Words == 1 || shared < 0.5 || page.IsRepeated(block)) && !IsBetweenPathAndAuthor(page, block)) return 0;
        if (MenuLines.IsMenu(page, block) || BreadcrumbReader.IsPath(page, block) || BreadcrumbReader.StepToBelow(page, block) is not null) return 0;
        if (BylineEvidence.Of(page, block) >= BylineEvidence.Name && (PersonNames.HasOccupation(page.WordsOf(block)) || BylineEvidence.IsOfAuthor(page, block, words))) return 0;
        if (IsOccupationOfAuthor(page, block) || CreditReader.HasCueInside(page[block]) || Headlines.IsCode(page, block)) return 0;
        var score = 1 + (Math.Min(block.Words, 12) / 3.0) - (Math.Max(0, block.Words - LongestUsual) * 0.3) + (shared * 4) - ((end - block.Index) * 0.12);
        if (IsCaption(page, block) || Headlines.IsRow(page[block]) || OpensWithClock(page, block)) score -= 4;
        if (block.Cue.Kind != CueKind.None) score -= 2.5;
        if (PersonNames.OpensWithTitle(page, block) && BylineEvidence.Of(page, block) == BylineEvidence.Name) score -= CostOfHead;
        if (IsAboveWords(page, block)) score -= 4;
        if (Headlines.IsKicker(page, block)) score -= 2.5;
        if (IsBelowHeadline(page, block, shared, words)) score -= 2.5;
        var isNear = false;
        for (var (i, steps) = (1, 1); steps <= Nearby && i <= Cluster && block.Index + i < page.Blocks.Count; i++)
        {
            var near = page.Blocks[block.Index + i];
            var evidence = StampReader.IsClock(page, near) ? 0 : near.IsStamp ? BylineEvidence.Cue : BylineEvidence.Of(page, near);
            if (evidence >= BylineEvidence.Name)
            {
                score += (4.5 - (steps * 0.75)) * (evidence >= BylineEvidence.Cue ? 1 : 0.6);
                isNear = true;
                break;
            }

            // Buttons, polls and an image with its text may stand between.
            if (near.Cue.Kind == CueKind.None && !IsTwin(page, near)) steps++;
        }

        // Two words of the text far from its author and its time are a link or the site's name.
        if (block.Words == 2 && !isNear && end - block.Index > Nearby) return 0;
        if (page.IsRepeated(block) && !IsTwin(page, block)) score += 1.5;
        if (Headlines.RepeatsItself(page[block])) score -= 4;
        if (block.EndsInStop) score -= 1.5;
        if (block.Bulleted) score -= 4;
        if (page.Before(block) is not { } above) return score;
        if (above is { Words: <= 3, IsStamp: false, Cue.Kind: CueKind.None or CueKind.Home }) score++;
        if (above.IsStamp && above.Index >= HeaderBlocks && !StampReader.IsClock(page, above)) score++;
        if (above.Cue.Kind == CueKind.Home || page.Rules.IsSection(above.Key) || IsPathTo(page, above, block) || Headlines.IsKicker(page, above)) score += 1.5;

        // Behind a line printed twice, or behind the time of publication, such a line is an image's.
        if (IsTwin(page, block) && (IsTwin(page, page.Blocks[Math.Max(0, First(page, block) - 1)]) || IsBelowStamp(page, block))) score -= 4;
        return score;
    }

    // "13:27 the bridge opens" is a line of the latest news.
    private static bool OpensWithClock(Page page, Block block) =>
        page.WordsOf(block) is [{ IsNumber: true } hour, { IsNumber: true } minute, ..] && hour.Start == block.Content.Start && page.Text.AsSpan(hour.End, minute.Start - hour.End) is ":";

    /// <summary>Whether nothing but this line stands between the way from the home page, or the button to listen to the text, and who wrote it or when, as a headline of a word or two does.</summary>
    private static bool IsBetweenPathAndAuthor(Page page, Block block) =>
        page.Before(block) is { } path && (BreadcrumbReader.GoesOn(page, path) ? Headlines.StartAtEnd(page, path, block) is null : path.Cue.Kind == CueKind.Listen && IsPublished(page, block))
        && block is { Bulleted: false, EndsInColon: false } && !page.IsRepeated(block) && !page.Rules.IsSection(block.Key) && BylineEvidence.Of(page, block) < BylineEvidence.WeakCue
        && page.Behind(block) is { } behind && (behind.IsStamp ? !StampReader.IsClock(page, behind) : BylineEvidence.Of(page, behind) >= BylineEvidence.Cue);

    private static bool IsPublished(Page page, Block block) =>
        page.Behind(block) is { IsStamp: true } stamp && page.Stamps[stamp.FirstStamp].Label == StampLabel.Published;

    /// <summary>Whether what is as long as a paragraph stands where only a headline does, and above more text.</summary>
    private static bool IsLongHeadline(Page page, Block block) =>
        block is { EndsInStop: false, Words: <= MostWords } && IsBetweenPathAndAuthor(page, block) && BodyFinder.FindCore(page, block.Index + 1).First >= 0;

    /// <summary>Whether the words of a button or a menu open a longer line, as they do some headlines: "Weather: …", "Share 300 …".</summary>
    private static bool CanOpenHeadline(Block block) =>
        block is { Cue: { Whole: false, Kind: CueKind.Share or CueKind.Menu or CueKind.Breaking or CueKind.Footer or CueKind.Poll or CueKind.Photo }, Words: >= FewestOfCued };

    // Whose picture it is stands in the line, in parentheses at its end, or below it.
    private static bool IsCaption(Page page, Block block) =>
        page[block].Contains(CreditReader.CopyrightSign) || (page.Before(block) is { Cue: { Kind: CueKind.Photo, Whole: true } } photo && page.Before(photo) is { Cue.Kind: CueKind.Credit }) || (block.Cue.Kind == CueKind.Photo && page.Before(block) is { Cue.Kind: CueKind.Credit })
        || (page[block] is [.., ')'] && !page[block].StartsWith("(", StringComparison.Ordinal))
        || (page.Behind(block) is { } behind && CreditReader.IsCredit(page, behind) && (IsBelowStamp(page, block) || IsImageBelowHeadline(page, block)));

    /// <summary>Above an image's text, a blank line apart, stands a longer line that is no part of a menu.</summary>
    private static bool IsImageBelowHeadline(Page page, Block block) =>
        (block.Apart || !page.IsParted) && page.Before(block) is { Cue.Kind: CueKind.None, IsStamp: false, Bulleted: false, Key: not 0 } above && (above.Apart || !page.IsParted) && (above.Words > block.Words || page.Behind(block) is { Cue.Kind: CueKind.Credit } && above.Words >= FewestOfCued) && !BreadcrumbReader.IsPath(page, above);

    /// <summary>Whether the line above already speaks of the text, as a headline above its subtitle and its image does.</summary>
    private static bool IsBelowHeadline(Page page, Block block, double own, HashSet<ulong> words)
    {
        if (own < 0.3 && IsBelowTwoClauses(page, block, words)) return true;
        for (var i = block.Index - 1; i >= Math.Max(0, block.Index - 2); i--)
        {
            var above = page.Blocks[i];
            if (above is { Cue.Kind: CueKind.None, IsStamp: false, Bulleted: false, Words: >= 4 and <= MostWords } && above.Key != block.Key && Headlines.Shared(page, above, words) is >= 0.3 and var shared && !(i == block.Index - 1 && IsKickerOf(page, above, shared, own)) && BreadcrumbReader.StepToBelow(page, above) is null && !IsAboveWords(page, above)) return true;
        }

        return false;
    }

    // "The old clocks' market... where time is sold by instalments" above a subtitle: neither speaks of the text in its words.
    private static bool IsBelowTwoClauses(Page page, Block block, HashSet<ulong> words) =>
        page.Before(block) is { Cue.Kind: CueKind.None, IsStamp: false, Bulleted: false, EndsInStop: false, Key: not 0, Words: >= FewestOfCued and <= MostWords } above
        && Headlines.HasClauses(page[above]) && Headlines.Shared(page, above, words) < 0.3;

    // A headline may share less with the text than its subtitle, but a kicker much less than its headline.
    private static bool IsKickerOf(Page page, Block above, double shared, double below) =>
        Headlines.IsKicker(page, above) || (shared <= 0.6 && below - shared > 0.25 && !(page.Before(above) is { } first && Headlines.IsKicker(page, first)));

    /// <summary>Whether a line ends in the site's name in quotation marks, and perhaps a colon, as one does that says who speaks to whom, and the line below it has what was said.</summary>
    public static bool IsAboveWords(Page page, Block block)
    {
        var text = page[block].TrimEnd(": ");
        if (text.LastIndexOfAny(Quotes.Marks) is not (> 0 and var close) || close + 1 < text.Length || text[..close].LastIndexOfAny(Quotes.Marks) is not (> 0 and var open)) return false;
        var quoted = new TextRange(block.Content.Start + open, close - open);
        var name = PageWord.Sum(page.WordsOf(block, quoted));
        return name != 0 && (name == page.SiteKey || name == page.FrontKey || page.Repeats.ContainsKey(name) || Mastheads.IsShort(page, quoted))
            && page.Behind(block) is { Cue.Kind: CueKind.None, IsStamp: false, Bulleted: false, Key: not 0, Words: >= FewestOfCued and <= MostWords } below && BylineEvidence.Of(page, below) < BylineEvidence.Name;
    }

    // "Academic, expert in curricula" below the name.
    private static bool IsOccupationOfAuthor(Page page, Block block) =>
        PersonNames.OpensWithOccupation(page.WordsOf(block)) && page.Before(block) is { } name
        && (BylineEvidence.Of(page, name) >= BylineEvidence.Name || PersonNames.OpensWithTitle(page, name));

    private static bool IsBelowStamp(Page page, Block block)
    {
        for (var i = Math.Max(HeaderBlocks, block.Index - Nearby); i < block.Index; i++)
        {
            if (page.Blocks[i].IsStamp) return true;
        }

        return false;
    }

    private static bool IsPathTo(Page page, Block above, Block block) =>
        above.Words > block.Words && Headlines.StartAtEnd(page, above, block) is not null;

    private static bool IsTwin(Page page, Block block) =>
        block.Key != 0 && (page.Before(block)?.Key == block.Key || page.Behind(block)?.Key == block.Key);

    private static int First(Page page, Block block) => page.Before(block)?.Key == block.Key ? block.Index - 1 : block.Index;

    /// <summary>Takes in short sentences that stand between the headline and the long paragraphs.</summary>
    private static int Widen(Page page, int first)
    {
        while (first - 1 > page.HeadLast)
        {
            if (BodyFinder.IsShortSentence(page.Blocks[first - 1])) first--;
            else if (Interruption.Above(page, page.Blocks[first]) is { } above && above > page.HeadLast) first = above;
            else break;
        }

        return BeginsInSentence(page, first);
    }

    /// <summary>"The minister, / Upon sight of the law, / Decides: / Article 1": a line that ends in a comma belongs to the text, and so does what follows it.</summary>
    private static int BeginsInSentence(Page page, int first)
    {
        var begin = first;
        for (var i = first - 1; i > page.HeadLast; i--)
        {
            var block = page.Blocks[i];
            if (block.IsStamp || block.Cue.Kind != CueKind.None || BylineEvidence.Of(page, block) >= BylineEvidence.Name) break;
            if (block.EndsInComma && !CreditReader.SpeaksOfImage(page, block)) begin = i;
        }

        return begin;
    }

    // A text without one long paragraph: its first sentence below the headline.
    private static int FirstSentence(Page page)
    {
        for (var i = page.HeadLast + 1; page.HeadLast >= 0 && i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Cue.Kind is CueKind.Comments or CueKind.Footer or CueKind.Rights or CueKind.Related or CueKind.MostRead) break;
            if (BodyFinder.IsShortSentence(page.Blocks[i])) return i;
        }

        return -1;
    }
}
