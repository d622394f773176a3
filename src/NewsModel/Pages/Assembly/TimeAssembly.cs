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
                    times = times.WithPieces(page, block, places);
                    break;
                case LineRole.Timestamp or LineRole.Byline:
                    foreach (var stamp in Stamps(page, block))
                        times = times.WithArticle(stamp with { Value = Placed(stamp.Value, places) });

                    break;
            }
        }

        return times;
    }

    /// <summary>The timestamps of a header's bar, piece by piece, so that a clock and a date beside it stay two.</summary>
    private TimeAssembly WithPieces(Page page, Block block, InputPlaces places)
    {
        var times = this;
        foreach (var piece in FieldReader.Of(page.Text, block.Content, FieldReader.Bar))
        {
            foreach (var match in page.Rules.Timestamps.EnumerateMatches(piece.Of(page.Text)))
                times = times.WithPage(Placed(StampFinder.Placed(match, page.Text, piece.Start), places));
        }

        return times;
    }

    private static IEnumerable<Stamp> Stamps(Page page, Block block)
    {
        if (page.Joined.TryGetValue(block.Index, out var joined)) yield return joined;
        else if (!page.JoinedBlocks.Contains(block.Index))
        {
            for (var i = block.FirstStamp; i < block.FirstStamp + block.StampCount; i++)
            {
                yield return page.Stamps[i];
                if (i > block.FirstStamp && WithDateBefore(page, page.Stamps[i - 1], page.Stamps[i]) is { } updated) yield return updated;
            }
        }
    }

    // "Thursday 27 February, last update 13:44": the day is said once.
    private static Stamp? WithDateBefore(Page page, Stamp before, Stamp stamp)
    {
        var range = new TextRange(before.Value.Source.Start, stamp.Value.Source.End - before.Value.Source.Start);
        return StampJoiner.Combine(before.Value, stamp.Value, page.Text, range) is { } value ? new Stamp(value, stamp.Label) : null;
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
        Published is { Time: null } day && StampJoiner.Combine(day, clock, "", default) is { } joined
            ? this with { Published = joined with { Source = day.Source, Raw = day.Raw } }
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
        Raw = value.Raw,
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

    private static NewsTimestamp Placed(NewsTimestamp value, InputPlaces places) => value with { Source = places.Map(value.Source) };
}
