using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The article's times and the page's own, kept apart.</summary>
internal readonly record struct TimeAssembly(NewsTimestamp? Published, NewsTimestamp? Modified, NewsTimestamp? PageDate, NewsTimestamp? PageClock)
{
    public static TimeAssembly Read(Page page, InputPlaces places)
    {
        var times = default(TimeAssembly);
        foreach (var block in page.Blocks)
        {
            switch (block.Role)
            {
                case LineRole.PageDate or LineRole.PageClock:
                    times = times.WithPieces(page, block);
                    break;
                case LineRole.Timestamp or LineRole.Byline:
                    times = times.WithStamps(page, block);
                    break;
            }
        }

        var date = Printed(times.PageDate, page.Text, places);
        var isOne = times.PageDate?.Source == times.PageClock?.Source;
        return new TimeAssembly(
            Printed(times.Published, page.Text, places),
            Printed(times.Modified, page.Text, places),
            date,
            isOne ? times.PageClock is { } clock ? clock with { Raw = date?.Raw, Source = date!.Value.Source } : null : Printed(times.PageClock, page.Text, places));
    }

    /// <summary>The timestamps of a header's bar, piece by piece, so that a clock and a date beside it stay two.</summary>
    private TimeAssembly WithPieces(Page page, Block block)
    {
        var times = this;
        foreach (var piece in FieldReader.Of(page.Text, block.Content, FieldReader.Bar))
        {
            foreach (var match in page.Rules.Timestamps.EnumerateMatches(piece.Of(page.Text)))
                times = times.WithPage(StampFinder.Placed(match, piece.Start));
        }

        return times;
    }

    private TimeAssembly WithStamps(Page page, Block block)
    {
        if (page.Joined.TryGetValue(block.Index, out var joined)) return WithArticle(joined);
        var times = this;
        if (page.JoinedBlocks.Contains(block.Index)) return times;
        for (var i = block.FirstStamp; i < block.FirstStamp + block.StampCount; i++)
        {
            times = times.WithArticle(page.Stamps[i]);
            if (i > block.FirstStamp && WithDateBefore(page.Stamps[i - 1], page.Stamps[i]) is { } updated) times = times.WithArticle(updated);
        }

        return times;
    }

    // "Thursday 27 February, last update 13:44": the day is said once.
    private static Stamp? WithDateBefore(Stamp before, Stamp stamp)
    {
        var range = new TextRange(before.Value.Source.Start, stamp.Value.Source.End - before.Value.Source.Start);
        return StampJoiner.Combine(before.Value, stamp.Value, range) is { } value ? new Stamp(value, stamp.Label) : null;
    }

    // A clock beside a date in a header was printed when the page was served: two facts, not one.
    private TimeAssembly WithPage(NewsTimestamp value) => this with
    {
        PageDate = PageDate ?? (value.Month is null && value.Year is null ? null : DateOf(value)),
        PageClock = PageClock ?? (value.Time is null ? null : ClockOf(value)),
    };

    private TimeAssembly WithArticle(Stamp stamp)
    {
        if (stamp.Value.Year is null && stamp.Value.Month is null) return WithClock(stamp.Value);
        if (stamp.Label == StampLabel.Issue) return this;
        if (stamp.Label == StampLabel.Updated) return this with { Modified = Modified ?? stamp.Value };
        return this with { Published = Published ?? stamp.Value };
    }

    /// <summary>A clock of its own belongs to a day of publication that has none; the place stays that of the day.</summary>
    private TimeAssembly WithClock(NewsTimestamp clock) =>
        Published is { Time: null } day && StampJoiner.Combine(day, clock, day.Source) is { } joined
            ? this with { Published = joined }
            : this;

    private static NewsTimestamp DateOf(NewsTimestamp value) => value.Time is null
        ? value
        : value with
        {
            Time = null,
            Offset = null,
            OffsetSource = OffsetSource.None,
            TimeZone = null,
            Precision = TimestampPrecision.Day,
            Assumptions = value.Assumptions & ~OfClock,
        };

    private static NewsTimestamp ClockOf(NewsTimestamp value) => new()
    {
        Source = value.Source,
        Time = value.Time,
        Offset = value.OffsetSource == OffsetSource.Printed ? value.Offset : null,
        OffsetSource = value.OffsetSource == OffsetSource.Printed ? OffsetSource.Printed : OffsetSource.None,
        TimeZone = value.OffsetSource == OffsetSource.Printed ? value.TimeZone : null,
        Precision = value.Precision,
        Assumptions = value.Assumptions & OfClock,
    };

    private const TimestampAssumptions OfClock =
        TimestampAssumptions.ClockReordered | TimestampAssumptions.ContradictoryDayPart | TimestampAssumptions.MidnightIgnored
        | TimestampAssumptions.OffsetFromZoneName | TimestampAssumptions.OffsetFromRegion;

    /// <summary>A timestamp with the letters that say it, and its place in the input.</summary>
    private static NewsTimestamp? Printed(NewsTimestamp? value, string text, InputPlaces places) =>
        value is { } stamp ? stamp with { Raw = stamp.Source.Of(text).ToString(), Source = places.Map(stamp.Source) } : null;
}
