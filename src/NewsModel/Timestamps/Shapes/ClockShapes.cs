using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Reads the time of day that starts at a token, by the first shape that fits.</summary>
[SkipLocalsInit]
internal readonly ref struct ClockShapes(ReadOnlySpan<Token> tokens)
{
    private const int LastHour = 24;

    private readonly ReadOnlySpan<Token> tokens = tokens;

    public bool TryRead(int start, out ClockFields clock, out int end) => TryRead(start, out clock, out end, isEnd: false);

    private bool TryRead(int start, out ClockFields clock, out int end, bool isEnd)
    {
        clock = ClockFields.Empty;
        end = start;
        ref readonly var token = ref tokens[start];
        if (token.Kind == TokenKind.Number ? token.Digits is 3 or > 4 || GluedToNumber(start) || IsOffset(start) : !token.Is(MeaningKinds.DayPart | MeaningKinds.Number) && !token.Is(Marker.Clock)) return false;
        foreach (var shape in ShapeTable.ClocksFrom(tokens, start))
        {
            clock = ClockFields.Empty;
            if (!TryMatch(shape.Elements, start, ref clock, out end)) continue;
            if (clock.Minute < 0 && (IsCount(start) || (clock.ShortDayPart && (clock.Hour > LastHour || IsBeforeNumber(end))))) break;
            if (clock.EndHour > 0 && clock.Minute < 0) (clock.EndDayPart, clock.DayPart) = (clock.DayPart, DayPart.None);
            else if (!isEnd) LookAtEnd(end, ref clock);
            return true;
        }

        clock = ClockFields.Empty;
        return false;
    }

    /// <summary>"From 5:15 to 6:30 pm" prints the part of the day once.</summary>
    private void LookAtEnd(int at, ref ClockFields clock)
    {
        var isAnd = tokens[at].Is(Marker.And);
        if (!isAnd && !tokens[at].Is(Marker.To) && tokens[at].Kind != TokenKind.Dash || !TryRead(at + 1, out var last, out var end, isEnd: true) || (isAnd && last is not { Minute: >= 0, DayPart: not DayPart.None })) return;
        (clock.EndHour, clock.EndMinute, clock.EndDayPart) = (last.Hour, Math.Max(last.Minute, (sbyte)0), last.DayPart);
        if (clock.Minute >= 0 && last is { Minute: >= 0, Hour: <= 24 }) clock.EndToken = (byte)end;
    }

    /// <summary>Whether a lone number is the second of a score, or counts what stands in front: an issue, or the dead of a morning.</summary>
    private bool IsCount(int at) =>
        (at >= 2 && tokens[at - 1] is { Kind: TokenKind.Dash, Spaced: false } && !tokens[at].Spaced && tokens[at - 2] is { Kind: TokenKind.Number, Digits: <= 2 })
        || (at >= 1 && tokens[at - 1].Kind == TokenKind.Word && (tokens[at - 1].Entry is { } entry ? entry.Counts : tokens[at].Kind == TokenKind.Number));

    /// <summary>"Year 12 p. 45": behind a letter and a number that begins no date the letter is no part of the day.</summary>
    private bool IsBeforeNumber(int at) => tokens[at] is { Kind: TokenKind.Number, Spaced: true } && tokens[at + 1].Entry is not { Counts: true } && !new DateShapes(tokens, null).TryRead(at, out _, out _);

    /// <summary>"GMT+04:00" says how far a zone lies from UTC.</summary>
    private bool IsOffset(int at) =>
        at > 1 && !tokens[at].Spaced && tokens[at - 1] is { Kind: TokenKind.Plus or TokenKind.Dash, Spaced: false } && tokens[at - 2].Entry is { IsLatin: true } zone && (zone.Kinds & MeaningKinds.Zone) != 0;

    private bool GluedToNumber(int at) =>
        at >= 2 && !tokens[at].Spaced && !tokens[at - 1].Spaced && tokens[at - 2].Kind == TokenKind.Number
        && (tokens[at - 1].Kind is TokenKind.Dot or TokenKind.Slash || (tokens[at - 1].Kind == TokenKind.Colon && tokens[at - 2].Digits != 4));

    private bool TryMatch(Element[] elements, int start, ref ClockFields clock, out int end)
    {
        end = start;
        foreach (var element in elements)
        {
            if (!TryElement(element, ref end, ref clock)) return false;
        }

        // "No. 7: 14 March": the number behind the colon is a day.
        if (clock.Minute >= 0 && tokens[end - 1].Spaced && tokens[end - 1].Kind == TokenKind.Number && DayRules.IsCounted(tokens, start)) return false;

        if (clock is { Minute: >= 0, DayPart: DayPart.None, Marked: false } && (IsDuration(start, end, clock) || IsBehindDuration(start))) return false;

        // 1:2:3:4 and 12:30.5:1 are no times; 14:22:2019/08/27 is one and a date.
        return tokens[end].Kind is not (TokenKind.Colon or TokenKind.Slash) || tokens[end].Spaced || tokens[end + 1].Kind != TokenKind.Number || tokens[end + 1].Spaced
            || NumericDates.IsBehindClock(tokens, end + 1);
    }

    /// <summary>"2:45 minutes" is how long something takes, unless a word for a clock, a date or a part of the day stands beside it; "17:30 hours" only with its seconds.</summary>
    private bool IsDuration(int start, int end, in ClockFields clock) =>
        tokens[end].Entry is { Key.Length: > 1 } entry && entry.Find(MeaningKinds.Unit, null) is { Amount: null, Value: <= (int)TimeUnit.Hour }
        && !tokens[end].Is(MeaningKinds.DayPart | MeaningKinds.Zone | MeaningKinds.Weekday) && (clock.Second >= 0 || !tokens[end].Is(Marker.At | Marker.Clock))
        && !tokens[end + 1].Is(MeaningKinds.DayPart) && !(start > 0 && (tokens[start - 1].Kind == TokenKind.Number || tokens[start - 1].Is(Marker.Clock)));

    /// <summary>"02 minutes 28 seconds 02:28" says twice how long a film is.</summary>
    private bool IsBehindDuration(int at) =>
        at > 3 && IsCounted(at - 1, TimeUnit.Second) && IsCounted(at - 3, TimeUnit.Minute);

    private bool IsCounted(int at, TimeUnit unit) =>
        tokens[at - 1].Kind == TokenKind.Number && tokens[at].Entry?.Find(MeaningKinds.Unit, null) is { Amount: null, Value: var value } && value == (int)unit;

    private bool TryElement(Element element, ref int at, ref ClockFields clock)
    {
        ref readonly var token = ref tokens[at];
        switch (element)
        {
            case Element.Hour:
                return TryNumber(ref at, 1, 2, clock.Reordered ? 23 : 99, ref clock.Hour, ref clock.HourToken);
            case Element.RangeHours:
                return TryRangeHours(ref at, ref clock);
            case Element.Hour12:
                if (token.Value is < 1) return false;
                clock.Reordered = true;
                return TryNumber(ref at, 1, 2, 12, ref clock.Hour, ref clock.HourToken);
            case Element.Minute:
                return TryNumber(ref at, 2, 2, 99, ref clock.Minute, ref clock.MinuteToken);
            case Element.MinuteShort:
                clock.ShortMinute = true;
                return TryNumber(ref at, 1, 1, 9, ref clock.Minute, ref clock.MinuteToken);
            case Element.MinuteOnly:
                if (token.Value is <= 24 or > 59) return false;
                clock.Reordered = true;
                return TryNumber(ref at, 2, 2, 59, ref clock.Minute, ref clock.MinuteToken);
            case Element.Colon:
                if (token.Kind != TokenKind.Colon) return false;
                at++;

                // A reordered clock is known by the blanks around its colon; 59:18 is a duration.
                return !clock.Reordered || token.Spaced || tokens[at].Spaced;
            case Element.ColonGlued:
                if (token.Kind != TokenKind.Colon || token.Spaced || tokens[at + 1].Spaced) return false;
                at++;
                return true;
            case Element.ColonApart:
                return TryColonApart(ref at);
            case Element.SecondOptional:
                TrySecond(ref at, ref clock);
                return true;
            case Element.Dot:
                if (!(token.Kind is TokenKind.Dot or TokenKind.Comma || (token.Kind == TokenKind.Dash && clock.Marked)) || token.Spaced || tokens[at + 1].Spaced) return false;
                at++;
                return true;
            case Element.HourSign:
                if (!token.Is(Marker.HourSign) || token.Spaced && !tokens[at + 1].Spaced) return false;
                at++;
                return true;
            case Element.ClockWord:
                if (token.Is(Marker.Clock)) at++;
                else if (at == 0 || !tokens[at - 1].Is(Marker.Clock)) return false;
                clock.Marked = true;
                return true;
            case Element.HourMinute:
                return TryHourMinute(ref at, ref clock);
            case Element.HourSignAhead:
                return at > 0 && tokens[at - 1].Is(Marker.HourSign);
            case Element.IsoT:
                return at > 1 && Gap.IsIsoT(tokens, at - 1) && token.Digits == 2;
            case Element.HourName:
                return TryHourName(ref at, ref clock);
            case Element.HourAnnounced:
                return at > 0 && tokens[at - 1].Is(Marker.At) && TryNumber(ref at, 1, 2, 23, ref clock.Hour, ref clock.HourToken);
            case Element.HourNameAnnounced:
                return at > 0 && tokens[at - 1].Is(Marker.At) && TryHourName(ref at, ref clock);
            case Element.OClock:
                if (!token.Is(Marker.OClock)) return false;
                clock.Marked = true;
                at++;
                return true;
            case Element.HourPart or Element.HourPartOptional:
                return HourParts.TryRead(tokens, ref at, ref clock) || element == Element.HourPartOptional;
            case Element.DayPart or Element.DayPartOptional:
                return TryDayPart(ref at, ref clock) || element == Element.DayPartOptional;
            default:
                return false;
        }
    }

    /// <summary>"5 to 8 pm": the part of the day is that of both, or of the last alone.</summary>
    private bool TryRangeHours(ref int at, ref ClockFields clock)
    {
        var before = at > 1 && tokens[at - 1].Is(Marker.Clock) ? at - 2 : at - 1;
        if (!tokens[at + 1].Is(Marker.To) && !(tokens[at + 1].Is(Marker.And) && before >= 0 && tokens[before].Is(Marker.From))) return false;
        var last = at + 2;
        byte place = 0;
        if (tokens[at].Value == 0 || !TryNumber(ref at, 1, 2, 12, ref clock.Hour, ref clock.HourToken) || !TryNumber(ref last, 1, 2, 12, ref clock.EndHour, ref place)) return false;
        at = last;
        return true;
    }

    private bool TryNumber(ref int at, int fewest, int most, int largest, ref sbyte value, ref byte place)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Number || token.Digits < fewest || token.Digits > most || token.Value > largest) return false;
        (value, place) = ((sbyte)token.Value, (byte)at++);
        return true;
    }

    /// <summary>"1730 GMT": in front of a zone four digits are an hour and a minute.</summary>
    private bool TryHourMinute(ref int at, ref ClockFields clock)
    {
        ref readonly var token = ref tokens[at];
        if (token is not { Kind: TokenKind.Number, Digits: 4, Value: < 2400 } || token.Value % 100 > 59) return false;
        ref readonly var zone = ref tokens[tokens[at + 1].Kind == TokenKind.Open ? at + 2 : at + 1];
        if (!zone.Is(Marker.Zone) && zone.Entry?.Find(MeaningKinds.Zone, null) is not { Zone.Kind: ZoneKind.Utc or ZoneKind.Abbreviation }) return false;
        (clock.Hour, clock.HourToken, clock.Minute, clock.MinuteToken) = ((sbyte)(token.Value / 100), (byte)at, (sbyte)(token.Value % 100), (byte)at);
        at++;
        return true;
    }

    private bool TryHourName(ref int at, ref ClockFields clock)
    {
        if (tokens[at].Entry?.Find(MeaningKinds.Number, null) is not { Value: >= 1 and <= 12 } name) return false;
        (clock.Hour, clock.HourToken) = ((sbyte)name.Value, (byte)at++);
        return true;
    }

    /// <summary>The minute of a stored-swapped clock sticks to its colon; the hour stands apart, even on the next line.</summary>
    private bool TryColonApart(ref int at)
    {
        if (tokens[at].Kind != TokenKind.Colon || tokens[at].Spaced || tokens[at - 1].Value > 59 || tokens[at - 1].Digits != 2) return false;
        at++;
        if (tokens[at].Kind == TokenKind.NewLine) at++;
        return tokens[at].Spaced;
    }

    private void TrySecond(ref int at, ref ClockFields clock)
    {
        if (tokens[at].Kind != TokenKind.Colon) return;
        ref readonly var second = ref tokens[at + 1];
        if (second.Kind != TokenKind.Number || second.Digits != 2 || second.Spaced != tokens[at].Spaced || NumericDates.IsBehindClock(tokens, at + 1)) return;
        clock.Second = (sbyte)second.Value;
        at += 2;
        ref readonly var fraction = ref tokens[at + 1];
        if (tokens[at].Kind is not (TokenKind.Dot or TokenKind.Comma) || tokens[at].Spaced || fraction.Kind != TokenKind.Number || fraction.Spaced || fraction.Digits > 7) return;
        clock.Ticks = fraction.Value;
        for (var digits = fraction.Digits; digits < 7; digits++) clock.Ticks *= 10;
        at += 2;
    }

    /// <summary>Whether one separator stands between a twelve-hour time and its part of the day, rather than between it and the next field.</summary>
    private bool IsParted(int at, int hour)
    {
        var isGlued = tokens[at] is { Kind: TokenKind.Colon, Spaced: false } && !tokens[at + 1].Spaced;
        if (hour is < 1 or > 12 || !(isGlued || tokens[at].Kind is TokenKind.Bar or TokenKind.Dash or TokenKind.Comma)) return false;
        if (tokens[at + 1].Entry is not { DayPart: not DayPart.None } entry) return false;

        // A lone letter may also begin a name: "Eng. So-and-so".
        return entry.Key.Length > 1 || Evidence.IsEdge(tokens, at + 2) || tokens[at + 2].Kind is TokenKind.Plus || tokens[at + 2].Is(MeaningKinds.Zone | MeaningKinds.Weekday) || tokens[at + 2].Is(Marker.Zone);
    }

    private bool TryDayPart(ref int at, ref ClockFields clock)
    {
        var open = tokens[at].Kind == TokenKind.Open || (tokens[at].Is(Marker.Of) && !tokens[at].Is(MeaningKinds.DayPart)) ? 1 : 0;
        if (open == 0 && IsParted(at, clock.Hour)) open = 1;
        ref readonly var token = ref tokens[at + open];
        if (token.Entry is not { DayPart: not DayPart.None } entry) return false;
        (clock.DayPart, clock.ShortDayPart, clock.LatinDayPart) = (entry.DayPart, entry.Key.Length == 1, entry.IsLatin);
        at += open + 1;
        if (open == 1 && tokens[at].Kind == TokenKind.Close) at++;

        // "08:05 PM" and the Arabic letter that says the same.
        if (tokens[at].Entry is { DayPart: var again } && again == entry.DayPart && tokens[at].Entry != entry) at++;
        if (tokens[at].Kind == TokenKind.Dot && !tokens[at].Spaced && entry.Key.Contains(' ', StringComparison.Ordinal)) at++;
        return true;
    }
}
