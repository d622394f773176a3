using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Collects the parts of one timestamp (weekday, date, time, zone, second calendar) in whatever order they stand.</summary>
[SkipLocalsInit]
internal readonly ref struct StampReader(ReadOnlySpan<Token> tokens, string? region)
{
    private const MeaningKinds StartKinds = MeaningKinds.Month | MeaningKinds.Weekday | MeaningKinds.DayPart | MeaningKinds.Zone | MeaningKinds.Unit | MeaningKinds.Number;
    private const Marker StartMarkers = Marker.Ago | Marker.Ahead | Marker.Clock | Marker.Zone | Marker.From | Marker.Year | Marker.Era;

    private readonly ReadOnlySpan<Token> tokens = tokens;

    /// <summary>Whether a timestamp can start here at all; cheap, since prose asks it of every token.</summary>
    public static bool CanStart(in Token token) => token.Kind switch
    {
        TokenKind.Number => token.Digits <= 6,
        TokenKind.Word => token.Entry is { } entry && ((entry.Kinds & StartKinds) != 0 || (entry.Markers & StartMarkers) != 0),
        _ => false,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(int start, out StampFields stamp)
    {
        stamp = default;
        (stamp.First, stamp.End, stamp.Clock) = (start, start, ClockFields.Empty);
        var at = start;

        // The time of an ISO 8601 date that is none (0001-01-01T00:00) stands for nothing.
        if (start > 1 && tokens[start].Kind == TokenKind.Number && Gap.IsIsoT(tokens, start - 1) && tokens[start - 2].Kind == TokenKind.Number) return false;
        if (!TryPart(ref at, ref stamp, default)) return false;
        Continue(at, ref stamp);
        if (stamp.DayPartAhead != DayPart.None && stamp is { Clock.Exists: false, Relative.Exists: false }) stamp.First++;
        return Evidence.Suffices(tokens, stamp);
    }

    /// <summary>Walks over the gap behind a part and every part that follows, as long as they belong together.</summary>
    /// <remarks>A part that turns out not to belong leaves the stamp as it was; each of the methods below sees to that.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Continue(int at, ref StampFields stamp)
    {
        while (true)
        {
            stamp.End = at;
            if (tokens[at].Kind == TokenKind.End) return;
            if (stamp is { Date: { Exists: true, Year: >= 0, Day: >= 0, EndDay: < 0 }, Clock.Exists: false } && Asides.TryRead(tokens, stamp.First, at, out var clock) && TryClock(ref clock, ref stamp, default))
            {
                at = clock;
                continue;
            }

            // "7 o'clock this morning": "today" is no filler behind a part of the day.
            if (stamp is { Clock: { Exists: true, DayPart: not DayPart.None }, Date.Exists: false } && TryRelative(ref at, ref stamp)) continue;
            if (!Gap.TryRead(tokens, at, out var gap, out var next)) return;
            var joined = gap.NewLine ? TryAcrossLines(ref next, ref stamp, gap) : TryPart(ref next, ref stamp, gap) || TryBracketedZone(at, ref next, ref stamp);
            if (!joined) return;
            at = next;
        }
    }

    /// <summary>A line's end joins a date and a clock only when the clock has its zone, or when each of both has its line for itself.</summary>
    private bool TryAcrossLines(ref int at, ref StampFields stamp, Gap gap)
    {
        if (stamp is { Clock.Exists: true, Date.Exists: false }) return TryDateBelow(ref at, ref stamp);
        if (stamp.Date.Exists && TryDate(ref at, ref stamp)) return true;
        if (!stamp.Date.Exists || stamp.Clock.Exists || !TryClock(ref at, ref stamp, gap)) return false;
        if (TryZone(ref at, ref stamp) || Evidence.IsEdge(tokens, at)) return true;
        stamp.Clock = ClockFields.Empty;
        return false;
    }

    private bool TryDateBelow(ref int at, ref StampFields stamp)
    {
        var ahead = at;
        var hasWeekday = tokens[at].Entry is { Weekday: > 0 } && stamp.Weekday == 0;
        if (hasWeekday && (!Gap.TryRead(tokens, at + 1, out var inner, out ahead) || inner.NewLine)) return false;
        if (!new DateShapes(tokens, region).TryRead(ahead, out _, out var end)) return false;
        if (!stamp.Zone.Exists && !(Evidence.IsEdge(tokens, stamp.First - 1) && Evidence.IsEdge(tokens, end))) return false;
        return hasWeekday ? TryWeekday(ref at, ref stamp) : TryDate(ref at, ref stamp);
    }

    private bool TryPart(ref int at, ref StampFields stamp, Gap gap)
    {
        // "Last update 00:32 | Friday …": a header's clock and its date are two fields.
        if (gap.Label && IsDayBehindClock(at, stamp)) gap = default;
        if (gap.Bar && stamp.Clock.Exists && !stamp.Date.Exists && Evidence.IsLabelled(tokens, stamp.First)) return false;
        if (gap.Label) return !gap.Bar && stamp.Date.Exists && TryLabelledClock(ref at, ref stamp, gap);
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Word)
        {
            if (token.Entry is not { } entry) return false;
            if (entry.Weekday > 0 && (entry.Kinds & MeaningKinds.Month) == 0)
            {
                return TryWeekdayPair(ref at, ref stamp) || TryWeekday(ref at, ref stamp);
            }

            if (entry is { DayPart: not DayPart.None, Key.Length: > 1 } && !stamp.Clock.Exists && (tokens[at + 1].Entry is { Weekday: > 0 } || new RelativeReader(tokens, region).IsDay(at + 1)))
            {
                stamp.DayPartAhead = entry.DayPart;
                at++;
                TryRelative(ref at, ref stamp);
                return true;
            }

            if (BesideDate.TryPartOfDay(tokens, ref at, ref stamp)) return true;
        }
        else if (token.Kind is not (TokenKind.Number or TokenKind.Plus or TokenKind.Dash)) return false;

        return TryYearBehind(ref at, ref stamp, gap) || TryDate(ref at, ref stamp) || TryClock(ref at, ref stamp, gap) || TryZoneOrPrefix(ref at, ref stamp) || TryRelative(ref at, ref stamp);
    }

    /// <summary>"Time: 16:35 - date: 14/3/2018": each of both has its word in front.</summary>
    private bool IsDayBehindClock(int at, in StampFields stamp) => stamp is { Clock.Exists: true, Date.Exists: false } && Evidence.IsAnnouncedTime(tokens, stamp.First) && Evidence.IsAnnouncedDay(tokens, at);

    private bool TryWeekday(ref int at, ref StampFields stamp)
    {
        var weekday = tokens[at].Entry!.Weekday;
        if (stamp.Weekday > 0 && stamp.Weekday != weekday) return false;
        stamp.Weekday = weekday;
        at++;
        return true;
    }

    /// <summary>"Saturday and Sunday 3 and 4 March": the weekdays of a range's first and last day.</summary>
    private bool TryWeekdayPair(ref int at, ref StampFields stamp)
    {
        if (stamp.Weekday > 0 || stamp.Date.Exists) return false;
        var last = tokens[at + 1].Kind is TokenKind.Dash or TokenKind.Comma || tokens[at + 1].Is(Marker.And | Marker.To) ? at + 2 : at + 1;
        return tokens[last].Entry is { Weekday: > 0 and var weekday } && TryPairedDays(ref at, ref stamp, last, weekday);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryPairedDays(ref int at, ref StampFields stamp, int last, int weekday)
    {
        if (!Gap.TryRead(tokens, last + 1, out var gap, out var next) || gap.NewLine) return false;
        if (!new DateShapes(tokens, region).TryRead(next, out var date, out _) || date.EndDay < 0) return false;
        (stamp.Weekday, stamp.EndWeekday, at) = (tokens[at].Entry!.Weekday, weekday, last + 1);
        return true;
    }

    /// <summary>C and Unix print the year last, behind the time; some sites in a field of its own.</summary>
    private bool TryYearBehind(ref int at, ref StampFields stamp, Gap gap)
    {
        return (stamp.Clock.Exists || gap.Bar) && stamp.Date is { Year: -1, Month: > 0, Day: > 0 } && !stamp.Other.Exists && TryLastYear(ref at, ref stamp);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLastYear(ref int at, ref StampFields stamp)
    {
        if (tokens[at - 1].Kind is not (TokenKind.Number or TokenKind.Word or TokenKind.Bar) && stamp.Weekday == 0) return false;
        var (date, end) = (stamp.Date, at);
        if (!new DateShapes(tokens, region).TryYear(ref end, ref date) || !Evidence.IsEdge(tokens, end)) return false;
        (stamp.Date, at) = (date, end);
        return true;
    }

    private bool TryDate(ref int at, ref StampFields stamp)
    {
        if (stamp.Relative is { Exists: true, Day: false }) return false;
        if (stamp.Date.Exists) return TryOther(ref at, ref stamp);
        if (!new DateShapes(tokens, region).TryRead(at, out stamp.Date, out var end)) return false;
        if (!Fits(stamp.Date, stamp))
        {
            stamp.Date = default;
            return false;
        }

        TryUntil(ref end, ref stamp);
        if (stamp.Date.Weekday > 0) stamp.Weekday = stamp.Date.Weekday;
        at = end;
        return true;
    }

    /// <summary>A second date is the same day in another calendar, or printed again in front of its time.</summary>
    private bool TryOther(ref int at, ref StampFields stamp)
    {
        if (!new DateShapes(tokens, region).TryRead(at, out var other, out var end) || !Fits(other, stamp)) return false;
        if (SameDay.Prints(stamp.Date, other))
        {
            if (other.Order == DateOrder.Named || stamp.Date.Order == DateOrder.YearLast) stamp.Date = other;
            at = end;
            return true;
        }

        if ((other.EndDay >= 0 && stamp.Date.EndDay < 0) || Guess(stamp.Date) == Guess(other) || (stamp.Other.Exists && Guess(other) != CalendarName.Gregorian)) return false;
        stamp.Other = other;
        if (other.Weekday > 0) stamp.Weekday = other.Weekday;
        at = end;
        return true;
    }

    private static bool Fits(in DateFields date, in StampFields stamp) =>
        (!stamp.Clock.Exists || date.Day >= 0) && (date.Weekday == 0 || stamp.Weekday == 0 || stamp.Weekday == date.Weekday);

    /// <summary>A whole second date behind "to" or a dash ends a range.</summary>
    private void TryUntil(ref int end, ref StampFields stamp)
    {
        if ((tokens[end].Kind == TokenKind.Dash || tokens[end].Is(Marker.To)) && stamp.Date.EndDay < 0) TakeUntil(ref end, ref stamp);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeUntil(ref int end, ref StampFields stamp)
    {
        var next = tokens[end + 1].Entry is { Weekday: > 0 } ? end + 2 : end + 1;
        if (!new DateShapes(tokens, region).TryRead(next, out var until, out var behind) || until.Year < 0 || until.Day < 0 || Guess(until) != Guess(stamp.Date)) return;
        if (tokens[end].Kind == TokenKind.Dash && !RangeEnds.Fits(tokens, region, stamp, until, next, behind)) return;
        stamp.Until = until;
        end = behind;
    }

    /// <summary>"14 July 2018, updated 17:28" is one timestamp, unless the update has its own date.</summary>
    private bool TryLabelledClock(ref int at, ref StampFields stamp, Gap gap)
    {
        var clocked = at;
        if (!TryClock(ref clocked, ref stamp, gap)) return false;
        if (Gap.TryRead(tokens, clocked, out _, out var next) && new DateShapes(tokens, region).TryRead(next, out _, out _))
        {
            stamp.Clock = ClockFields.Empty;
            return false;
        }

        at = clocked;
        return true;
    }

    /// <summary>Numbers alone are told apart by the size of the year: no Gregorian news is of 1446.</summary>
    private static CalendarName Guess(in DateFields date) =>
        date.Calendar ?? ((date.Era & Marker.Ah) != 0 ? CalendarName.UmAlQura
            : (date.Era & Marker.Sh) != 0 ? CalendarName.SolarHijri
            : (date.Era & Marker.Am) != 0 ? CalendarName.Coptic
            : date is { YearDigits: 4, Year: < 1600 } ? CalendarName.UmAlQura
            : CalendarName.Gregorian);

    private bool TryClock(ref int at, ref StampFields stamp, Gap gap)
    {
        if (stamp.Clock.Exists || stamp.Date is { Exists: true, Day: < 0 } || !(new ClockShapes(tokens).TryRead(at, out stamp.Clock, out var end) || BesideDate.TryDottedClock(tokens, at, stamp, out stamp.Clock, out end) || BesideDate.TryNamedHour(tokens, at, stamp, out stamp.Clock, out end))) return false;
        stamp.Clock.Marked |= gap.ClockMarker;
        BesideDate.TakeDayPart(tokens, at, ref stamp);
        if (stamp.Clock is { DayPart: DayPart.None, EndDayPart: DayPart.None, Hour: <= 12 }) stamp.Clock.DayPart = stamp.DayPartAhead;
        stamp.Clock.Iso = gap.Iso;
        at = stamp.Clock.EndToken > 0 && !(stamp.Date.Exists && new DateShapes(tokens, region).TryRead(stamp.Clock.EndToken, out _, out _)) && (tokens[end].Kind != TokenKind.Dash || tokens[end + 1].Spaced || IsUntil(end, stamp)) ? stamp.Clock.EndToken : end;
        return true;
    }

    private bool TryZone(ref int at, ref StampFields stamp)
    {
        var zone = default(ZoneFields);
        if (stamp.Zone.Exists || IsUntil(at, stamp) || !new ZoneReader(tokens, region).TryRead(at, ref zone, out var end) || OtherClocks.HasZone(tokens, stamp, at, end)) return false;
        (stamp.Zone, at) = (zone, end);
        return true;
    }

    /// <summary>"10:00-14:00" behind a newspaper's date is from ten to two; an offset so near follows the T and the year-first dates of software.</summary>
    private bool IsUntil(int at, in StampFields stamp) =>
        tokens[at] is { Kind: TokenKind.Dash, Spaced: false } && tokens[at + 1] is { Kind: TokenKind.Number, Digits: <= 2, Spaced: false } && tokens[at + 2].Kind == TokenKind.Colon
        && stamp.Clock is { Exists: true, Iso: false, Second: < 0, DayPart: DayPart.None } && stamp.Date.Order != DateOrder.YearFirst;

    /// <summary>A zone behind its time, or in front of it (<c>GMT 17:27</c>).</summary>
    private bool TryZoneOrPrefix(ref int at, ref StampFields stamp)
    {
        if (stamp.Clock.Exists) return TryZone(ref at, ref stamp);
        if (tokens[at].Kind != TokenKind.Word || stamp.Zone.Exists || !tokens[at].Is(MeaningKinds.Zone) && !tokens[at].Is(Marker.Zone)) return false;
        var (zone, end) = (default(ZoneFields), at);
        if (!new ZoneReader(tokens, region).TryRead(at, ref zone, out end)) return false;
        if (tokens[end].Kind is TokenKind.Colon or TokenKind.Close or TokenKind.Dash) end++;
        if (!new ClockShapes(tokens).TryRead(end, out var clock, out end)) return false;
        (stamp.Zone, stamp.Clock, at) = (zone, clock, end);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryBracketedZone(int gapStart, ref int at, ref StampFields stamp)
    {
        // The gap swallowed a sign or a bracket that is the zone's own.
        for (var start = gapStart; start < at; start++)
        {
            if (tokens[start].Kind is not (TokenKind.Open or TokenKind.Dash)) continue;
            var place = start;
            if (!stamp.Clock.Exists || !TryZone(ref place, ref stamp)) continue;
            at = place;
            return true;
        }

        return false;
    }

    private bool TryRelative(ref int at, ref StampFields stamp)
    {
        if (stamp.Relative.Exists || stamp.Date.Exists) return false;
        var relative = default(RelativeFields);
        if (!new RelativeReader(tokens, region).TryRead(at, ref relative, out var end)) return false;
        if (stamp.Clock.Exists && !relative.Day) return false;
        stamp.Relative = relative;
        at = end;
        return true;
    }
}
