using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Finds the timestamps of each block, and which blocks say little else.</summary>
internal static class StampFinder
{
    private const int MostOtherWords = 2;
    private const int MostOtherWordsBesideLabel = 12;

    public static void Find(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (!block.HasDigit) continue;
            block.FirstStamp = page.Stamps.Count;
            var content = block.LastLine > block.FirstLine && block.Key != 0 ? OnOneLine(page[block]) : page[block];
            var others = 0;
            var labelled = false;
            var from = 0;
            foreach (var match in page.Rules.Timestamps.EnumerateMatches(content))
            {
                var (label, words) = ReadLabel(Between(page, block, from, match.Source.Start));
                if (label != StampLabel.Updated && DateBeforeUpdate(page, block, match) is { } date)
                {
                    page.Stamps.Add(new Stamp(date, label));
                    label = StampLabel.Updated;
                }

                others += words;
                labelled |= label != StampLabel.None;
                from = match.Source.End;
                page.Stamps.Add(new Stamp(Placed(match, block.Content.Start), label));
            }

            block.StampCount = page.Stamps.Count - block.FirstStamp;
            if (block.StampCount == 0) continue;
            var (trailing, rest) = ReadLabel(Between(page, block, from, content.Length));
            others += rest;
            labelled |= trailing != StampLabel.None;
            block.OtherWords = others;
            block.IsStamp = others <= MostOtherWords
                || (others <= MostOtherWordsBesideLabel && (labelled || content.Contains('|') || OpensWithStamp(page, block)) && !block.EndsInStop);
        }
    }

    // A text browser may have broken a line inside a time; the places stay the same.
    private static ReadOnlySpan<char> OnOneLine(ReadOnlySpan<char> text)
    {
        var line = text.ToArray();
        line.AsSpan().Replace('\n', ' ');
        line.AsSpan().Replace('\r', ' ');
        return line;
    }

    private static ReadOnlySpan<PageWord> Between(Page page, Block block, int from, int to) =>
        page.WordsOf(block, new TextRange(block.Content.Start + from, to - from));

    /// <summary>Whether day and time stand at the very start: what follows is beside the point.</summary>
    private static bool OpensWithStamp(Page page, Block block) =>
        page.Stamps[block.FirstStamp].Value is { Date: not null, Time: not null } value && value.Source.Start - block.Content.Start <= 1;

    /// <summary>In "Thursday 27 February, last update 13:44" the date alone: that is when it was published.</summary>
    private static NewsTimestamp? DateBeforeUpdate(Page page, Block block, NewsTimestamp match)
    {
        var start = block.Content.Start + match.Source.Start;
        var words = page.WordsOf(block, new TextRange(start, match.Source.Length));
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsNumber || !Vocabulary.Labels.TryOpen(words[i..], out var label, out _, out _) || label != StampLabel.Updated) continue;
            foreach (var date in page.Rules.Timestamps.EnumerateMatches(page.Text.AsSpan(start, words[i].Start - start)))
                return Placed(date, start);
            return null;
        }

        return null;
    }

    /// <summary>Reads one timestamp from a piece of the page; null when it is not wholly date and time.</summary>
    public static Stamp? Read(Page page, TextRange range)
    {
        foreach (var match in page.Rules.Timestamps.EnumerateMatches(range.Of(page.Text)))
        {
            return match.Date is null || match.Time is null ? null : new Stamp(Placed(match, range.Start), StampLabel.None);
        }

        return null;
    }

    /// <summary>A timestamp that was read from a piece of the text, with the place that it has in all of it.</summary>
    public static NewsTimestamp Placed(in NewsTimestamp match, int start) =>
        match with { Source = new TextRange(match.Source.Start + start, match.Source.Length) };

    /// <summary>The label in the words beside a timestamp, and how many belong to none.</summary>
    public static (StampLabel Label, int OtherWords) ReadLabel(ReadOnlySpan<PageWord> words)
    {
        var (label, others, from) = (StampLabel.None, 0, 0);
        while (from < words.Length)
        {
            if (Vocabulary.Labels.TryOpen(words[from..], out var found, out var count, out _))
            {
                (label, from) = (found, from + count);
                continue;
            }

            if (!words[from].IsNumber) others++;
            from++;
        }

        return (label, others);
    }
}
