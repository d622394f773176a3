using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Makes one timestamp of a date and a clock that stand on lines of their own.</summary>
internal static class StampJoiner
{
    /// <summary>Joins the stamps of neighboring blocks; null when they are not one.</summary>
    public static Stamp? Join(Page page, Block first, Block last, TextRange range)
    {
        // Two whole stamps are two: published and updated.
        if (IsWhole(page, first) || IsWhole(page, last)) return null;
        if (StampFinder.Read(page, range) is { } read)
            return read.Value.Source.Start < first.Content.End && read.Value.Source.End > last.Content.Start ? read with { Label = Label(page, first, last) } : null;
        return last.Index == first.Index + 1 ? JoinPair(page, first, last, range) : null;
    }

    private static Stamp? JoinPair(Page page, Block first, Block last, TextRange range)
    {
        if (first.StampCount != 1 || last.StampCount != 1) return null;
        var (one, other) = (page.Stamps[first.FirstStamp].Value, page.Stamps[last.FirstStamp].Value);
        return Combine(one, other, range) is { } value ? new Stamp(value, Label(page, first, last)) : null;
    }

    /// <summary>A date with the time of a clock beside it; null when they are anything else.</summary>
    public static NewsTimestamp? Combine(in NewsTimestamp one, in NewsTimestamp other, TextRange range)
    {
        var (date, clock) = one.Date is null ? (other, one) : (one, other);
        if (date.Date is null || date.Time is not null || clock.Time is null || clock.Date is not null) return null;
        return date with
        {
            Time = clock.Time,
            Precision = clock.Precision,
            Offset = clock.Offset,
            OffsetSource = clock.OffsetSource,
            TimeZone = clock.TimeZone,
            Assumptions = date.Assumptions | clock.Assumptions,
            Source = range,
        };
    }

    /// <summary>Whether a block's first timestamp has day and time.</summary>
    public static bool IsWhole(Page page, Block block) =>
        block.StampCount > 0 && page.Stamps[block.FirstStamp].Value is { Date: not null, Time: not null };

    private static StampLabel Label(Page page, Block first, Block last)
    {
        for (var i = first.Index; i <= last.Index; i++)
        {
            var block = page.Blocks[i];
            if (block.StampCount > 0 && page.Stamps[block.FirstStamp].Label is not StampLabel.None and var label) return label;
        }

        return StampLabel.None;
    }
}
