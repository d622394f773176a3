using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The article's times and the page's own, kept apart.</summary>
/// <remarks>Changed in place: it is large.</remarks>
internal record struct TimeAssembly
{
    public NewsTimestamp? Published { get; private set; }

    public NewsTimestamp? Modified { get; private set; }

    public NewsTimestamp? PageDate { get; private set; }

    public NewsTimestamp? PageClock { get; private set; }

    /// <summary>The day of the issue that a line beside the article names: the article's own when nothing else says when.</summary>
    private NewsTimestamp? issue;

    public static void Read(Page page, InputPlaces places, out TimeAssembly times)
    {
        times = default;
        foreach (var block in page.Blocks)
        {
            switch (block.Role)
            {
                case LineRole.PageDate or LineRole.PageClock:
                    times.AddHeader(page, block);
                    break;
                case LineRole.Timestamp or LineRole.Byline:
                    times.AddStamps(page, block);
                    break;
            }
        }

        times.Published ??= times.issue ?? Datelines.Day(page);
        var isOne = times.PageDate?.Source == times.PageClock?.Source;
        times.Published = Printed(times.Published, page, places);
        times.Modified = Printed(times.Modified, page, places);
        times.PageDate = Printed(times.PageDate, page, places);
        if (!isOne) times.PageClock = Printed(times.PageClock, page, places);
        else if (times.PageClock is { } clock) times.PageClock = clock with { Raw = times.PageDate?.Raw, Source = times.PageDate!.Value.Source };
    }

    /// <summary>The timestamps of a header.</summary>
    private void AddHeader(Page page, Block block)
    {
        if (page[block].Contains('|') || HasDateInside(page, block))
        {
            AddPieces(page, block);
            return;
        }

        for (var i = block.FirstStamp; i < block.FirstStamp + block.StampCount; i++) AddPage(page.Stamps[i].Value);
    }

    // A date that was found inside another timestamp is not one of the header's own.
    private static bool HasDateInside(Page page, Block block)
    {
        for (var i = block.FirstStamp + 1; i < block.FirstStamp + block.StampCount; i++)
        {
            if (page.Stamps[i].Value.Source.Start < page.Stamps[i - 1].Value.Source.End) return true;
        }

        return false;
    }

    /// <summary>Piece by piece between bars, so that a clock and a date beside it stay two.</summary>
    private void AddPieces(Page page, Block block)
    {
        foreach (var piece in FieldReader.Of(page.Text, block.Content, FieldReader.Bar))
        {
            foreach (var match in page.Rules.Timestamps.EnumerateMatches(piece.Of(page.Text)))
                AddPage(StampFinder.Placed(match, piece.Start));
        }
    }

    private void AddStamps(Page page, Block block)
    {
        if (page.Joined.TryGetValue(block.Index, out var joined))
        {
            // The day above "last update 18:05" is that of publication as well.
            if (joined.Label == StampLabel.Updated && page.Stamps[block.FirstStamp] is { Label: StampLabel.None, Value.Date: not null } day) AddArticle(day);
            AddArticle(joined);
            return;
        }

        if (page.JoinedBlocks.Contains(block.Index)) return;
        for (var i = block.FirstStamp; i < block.FirstStamp + block.StampCount; i++)
        {
            AddArticle(page.Stamps[i]);
            if (i > block.FirstStamp && WithDateBefore(page.Stamps[i - 1], page.Stamps[i]) is { } updated) AddArticle(updated);
        }
    }

    // "Thursday 27 February, last update 13:44", "27 February 10:00, last update 13:44": the day is said once, and so is the offset. An earlier clock may be that of the next day.
    private static Stamp? WithDateBefore(in Stamp before, in Stamp stamp)
    {
        var range = new TextRange(before.Value.Source.Start, stamp.Value.Source.End - before.Value.Source.Start);
        var (day, clock) = (before.Value, stamp.Value);
        if (stamp.Label != StampLabel.Updated || day.Time is null) return StampJoiner.Combine(day, clock, range) is { } joined ? new Stamp(joined, stamp.Label) : null;
        if (StampJoiner.Combine(DateOf(day), clock, range) is not { } update || clock.Time < day.Time) return null;
        if (update is { Offset: null, TimeZone: null }) update = update with { Offset = day.Offset, OffsetSource = day.OffsetSource, TimeZone = day.TimeZone };
        return new Stamp(update, stamp.Label);
    }

    // A clock beside a date in a header was printed when the page was served: two facts, not one.
    private void AddPage(in NewsTimestamp value)
    {
        if (PageDate is null && (value.Month is not null || value.Year is not null)) PageDate = DateOf(value);
        if (PageClock is null && value.Time is not null) PageClock = ClockOf(value);
    }

    private void AddArticle(in Stamp stamp)
    {
        if (stamp.Value.Year is null && stamp.Value.Month is null) AddClock(stamp);
        else if (stamp.Label == StampLabel.Issue) issue ??= stamp.Value;
        else if (stamp.Label == StampLabel.Updated) Modified ??= stamp.Value;
        else if (stamp.Value.Time is not null && Published is { Time: null, Date: { } day } && stamp.Value.Date == day) Published = stamp.Value;
        else Published ??= stamp.Value;
    }

    /// <summary>A clock of its own belongs to a day of publication that has none, unless it is that of an update; the place stays that of the day.</summary>
    private void AddClock(in Stamp clock)
    {
        if (clock.Label != StampLabel.Updated && Published is { Time: null } day && StampJoiner.Combine(day, clock.Value, day.Source) is { } joined) Published = joined;
    }

    private static NewsTimestamp DateOf(in NewsTimestamp value) => value.Time is null
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

    private static NewsTimestamp ClockOf(in NewsTimestamp value) => new()
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

    /// <summary>A timestamp with the letters that say it, and its place in the input; one of a day and a clock that stood apart with their offset.</summary>
    private static NewsTimestamp? Printed(NewsTimestamp? value, Page page, InputPlaces places) =>
        value is { } stamp ? page.Rules.Timestamps.Complete(stamp) with { Raw = stamp.Source.Of(page.Text).ToString(), Source = places.Map(stamp.Source) } : null;
}
