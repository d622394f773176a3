using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>
/// Timestamps outside the text. Above the headline they are the page's own, whatever clock stands beside whatever
/// date; below it several blocks may make one stamp.
/// </summary>
internal sealed class StampReader : RoleReader
{
    private const int MostBlocks = 4;
    private const double Certain = 0.95;
    private const double OfPage = 0.9;
    private const double Labelled = 0.8;

    /// <summary>How far above the headline a line that says "published" still speaks of the article.</summary>
    private const int Near = 4;

    /// <summary>So close to each other stand the clocks of a table or a ticker, with what they are of between them.</summary>
    private const int NextOfTable = 3;

    /// <summary>How far above it a line with day and time may.</summary>
    private const int Reach = 6;
    private const int MostWordsOfSection = 3;

    /// <summary>"News code: 84803312".</summary>
    private const int MostWordsOfField = 4;
    private const int LongestDayPart = 8;
    private const int MostLettersOfMark = 2;

    public override Answer Read(Page page, Block block)
    {
        if ((!block.IsStamp && !IsFragment(block)) || IsOfComments(page, block)) return Answer.Pass;
        if (page.IsAbove(block)) return ReadAbove(page, block);
        if (block.IsStamp && BylineEvidence.Of(page, block) > 0)
        {
            block.Take(LineRole.Byline, Certain);
            return Answer.Taken;
        }

        return ReadBelow(page, block);
    }

    /// <summary>"Comments: 4 - the last on 22 June": words between the cue and the time say whose time it is.</summary>
    private static bool IsOfComments(Page page, Block block)
    {
        if (block.Cue is not { Kind: CueKind.Comments, Whole: false, Rest: var rest } || block.StampCount != 1 || page.Stamps[block.FirstStamp] is not { Label: StampLabel.None or StampLabel.Issue } stamp) return false;
        return StampFinder.ReadLabel(page.WordsOf(block, new TextRange(block.Content.Start + rest, Math.Max(0, stamp.Value.Source.Start - block.Content.Start - rest)))).OtherWords > 0;
    }

    private static Answer ReadAbove(Page page, Block block)
    {
        if (!block.IsStamp) return Answer.Pass;
        var (date, published) = (false, false);
        for (var i = block.FirstStamp; i < block.FirstStamp + block.StampCount; i++)
        {
            date |= page.Stamps[i].Value is { Month: not null };
            published |= page.Stamps[i] is { Label: StampLabel.Published, Value.Date: not null };
        }

        if (!date && IsOfTable(page, block)) return Answer.Pass;
        if (IsOfArticleBelowMenu(page, block)) return ReadBelow(page, block);
        if ((published && page.HeadFirst - block.Index <= Near) || IsOfArticle(page, block)) block.Take(LineRole.Timestamp, Labelled);
        else block.Take(date ? LineRole.PageDate : LineRole.PageClock, OfPage);
        return Answer.Taken;
    }

    /// <summary>Day and time right above the headline, in numbers alone or beside the section or a counter, on a page with no other below it; a page's own date names the weekday.</summary>
    private static bool IsOfArticle(Page page, Block block)
    {
        return page.HeadFirst >= 0 && block.Index >= Near && (IsRightAbove(page, block) || IsSecondDate(page, block) || IsOfIssue(page, block) || IsOfBlog(page, block) || IsBesideAuthor(page, block) || IsBelowPath(page, block) || IsZoned(page, block)) && !HasStampBelow(page);
    }

    /// <summary>Day, time and zone near the headline: a page's own clock is that of its readers and names none.</summary>
    private static bool IsZoned(Page page, Block block) =>
        page.HeadFirst - block.Index <= Reach && StampJoiner.IsWhole(page, block) && page.Stamps[block.FirstStamp].Value.OffsetSource is OffsetSource.Printed or OffsetSource.ZoneName;

    // Above the headline, below or above who wrote it.
    private static bool IsBesideAuthor(Page page, Block block) =>
        (block.Index == page.HeadFirst - 1 && page.Before(block) is { Role: LineRole.Byline })
        || (block.Index == page.HeadFirst - 2 && BylineEvidence.Of(page, page.Blocks[block.Index + 1]) >= BylineEvidence.Cue);

    /// <summary>A day between the way from the home page and the headline: all that stands there is the article's.</summary>
    private static bool IsBelowPath(Page page, Block block)
    {
        if (page.HeadFirst - block.Index > Reach || page.Stamps[block.FirstStamp].Value is not { Date: not null }) return false;
        for (var i = block.Index - 1; i >= Math.Max(0, block.Index - Near); i--)
        {
            if (page.Blocks[i].Role == LineRole.Breadcrumb || BreadcrumbReader.IsPath(page, page.Blocks[i])) return true;
        }

        return false;
    }

    /// <summary>Whether a time stands between the headline and the text.</summary>
    public static bool HasStampBelow(Page page) => HasStamp(page, page.HeadFirst, page.HeadEnd);

    /// <summary>Whether a time stands from one block up to another; from the page's first where there is no headline.</summary>
    public static bool HasStamp(Page page, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to; i++)
        {
            if (page.Blocks[i].IsStamp) return true;
        }

        return false;
    }

    /// <summary>A day in numbers alone, with or without a clock, between the menu and the headline, where at most a section or a clock stands and the article's numbers: a page's own date has words.</summary>
    private static bool IsOfArticleBelowMenu(Page page, Block block)
    {
        if (block.Index < Near || page.HeadFirst - block.Index is < 1 or > Near || block.StampCount != 1 || HasLetters(page[block]) || page.Stamps[block.FirstStamp].Value is not { Date: not null }) return false;
        var lines = 0;
        for (var i = block.Index + 1; i < page.HeadFirst; i++)
        {
            var next = page.Blocks[i];
            if (next is { IsStamp: false, HasDigit: true, EndsInStop: false, Words: <= MostWordsOfField } && page[next].Contains(':')) continue;
            if (++lines > 1 || next is not ({ Bulleted: false, HasDigit: false, EndsInStop: false, Words: <= MostWordsOfSection, Cue.Kind: CueKind.None } or { IsStamp: true })) return false;
        }

        return !HasStampBelow(page);
    }

    private static bool IsRightAbove(Page page, Block block) =>
        block.Index == page.HeadFirst - 1 && StampJoiner.IsWhole(page, block) && (block.OtherWords > 0 || !HasLetters(page[block]));

    /// <summary>Day and time near the headline, and another day at the head of the page, which is the page's own.</summary>
    private static bool IsSecondDate(Page page, Block block)
    {
        if (page.HeadFirst - block.Index > Reach || !StampJoiner.IsWhole(page, block)) return false;
        for (var i = 0; i < block.Index; i++)
        {
            if (page.Blocks[i] is { Role: LineRole.PageDate } other && page.Stamps[other.FirstStamp].Value.Date != page.Stamps[block.FirstStamp].Value.Date) return true;
        }

        return false;
    }

    /// <summary>Near the headline the issue's number, or the article's, and the day: the only one above the text.</summary>
    private static bool IsOfIssue(Page page, Block block)
    {
        if (page.HeadFirst - block.Index > Reach || page.Stamps[block.FirstStamp] is not { Label: StampLabel.Issue, Value.Date: not null } stamp) return false;
        for (var i = 0; i < block.Index; i++)
        {
            if (page.Blocks[i].Role == LineRole.PageDate) return false;
        }

        page.Stamps[block.FirstStamp] = stamp with { Label = StampLabel.None };
        return true;
    }

    // Blogs print the day above the headline, and the clock with the author below the text.
    private static bool IsOfBlog(Page page, Block block)
    {
        if (block.Index != page.HeadFirst - 1 || block.StampCount != 1 || page.Stamps[block.FirstStamp].Value is not { Date: not null, Time: null }) return false;
        for (var i = Math.Max(page.BodyFirst, page.CoreLast) + 1; i > 0 && i < Math.Min(page.Blocks.Count, page.CoreLast + 1 + Near); i++)
        {
            var near = page.Blocks[i];
            if (near.StampCount == 1 && page.Stamps[near.FirstStamp].Value is { Time: not null, Month: null } && BylineEvidence.Of(page, near) >= BylineEvidence.Cue) return true;
        }

        return false;
    }

    // A stamp that a machine wrote has a letter before the clock, another for its zone, or one or two for the part of the day.
    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters > MostLettersOfMark) return true;
        }

        return false;
    }

    // "Cairo 09:17" is the page's clock; "noon prayer 12:34" is a line of a table, and so is a clock below a clock, or below what another is of.
    private static bool IsOfTable(Page page, Block block) =>
        IsNearClock(page, block)
        || (block.OtherWords > 0 && !Vocabulary.Places.TryGet(PageWord.Sum(page.WordsOf(BylineEvidence.WithoutStamps(page, block))), out _));

    private static bool IsNearClock(Page page, Block block)
    {
        var last = Math.Min(page.Blocks.Count - 1, block.Index + NextOfTable);
        for (var i = Math.Max(0, block.Index - NextOfTable); i <= last; i++)
        {
            if (i != block.Index && IsClock(page, page.Blocks[i])) return true;
        }

        return false;
    }

    /// <summary>Whether a block has a clock and no day.</summary>
    public static bool IsClock(Page page, Block? block) =>
        block is { IsStamp: true } && page.Stamps[block.FirstStamp].Value is { Time: not null, Date: null };

    private static Answer ReadBelow(Page page, Block block)
    {
        var last = block;
        while (last.Index - block.Index + 1 < MostBlocks && page.Behind(last) is { Role: null } next && (next.IsStamp || IsFragment(next))) last = next;
        for (; last != block; last = page.Before(last)!)
        {
            var range = new TextRange(block.Content.Start, last.Content.End - block.Content.Start);
            if (StampJoiner.Join(page, block, last, range) is not { } stamp) continue;
            page.Joined[block.Index] = stamp;
            for (var i = block.Index; i <= last.Index; i++)
            {
                page.JoinedBlocks.Add(i);
                page.Blocks[i].Take(BylineEvidence.Of(page, page.Blocks[i]) > 0 ? LineRole.Byline : LineRole.Timestamp, Certain);
            }

            return Answer.TakenRun;
        }

        if (!block.IsStamp) return Answer.Pass;
        block.Take(LineRole.Timestamp, Certain);
        if (JoinDayPart(page, block) is not { } whole) return Answer.Taken;
        page.Joined[block.Index] = whole;
        page.Blocks[block.Index + 1].Take(LineRole.Timestamp, Certain);
        return Answer.TakenRun;
    }

    /// <summary>"2:32" and on the next line "in the afternoon", where the line broke.</summary>
    private static Stamp? JoinDayPart(Page page, Block block)
    {
        if (page.Stamps[block.FirstStamp] is not { Value: { Date: not null, Time: not null } value } stamp || value.Source.End != block.Content.End) return null;
        if (page.Behind(block) is not { Role: null, Apart: false, Bulleted: false, Words: 1, HasDigit: false, Length: <= LongestDayPart } part) return null;

        // No timestamp goes on behind the end of its line.
        var line = $"{value.Source.Of(page.Text)} {page[part]}";
        foreach (var match in page.Rules.Timestamps.EnumerateMatches(line))
            return match.Source.End == line.Length ? stamp with { Value = match with { Source = new TextRange(value.Source.Start, part.Content.End - value.Source.Start) } } : null;
        return null;
    }

    /// <summary>Whether a block can be a piece of a broken clock: digits before a colon.</summary>
    private static bool IsFragment(Block block) => block is { HasDigit: true, Words: 1, EndsInColon: true };
}
