using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Reads the date that starts at a token, by the first shape that fits.</summary>
[SkipLocalsInit]
internal readonly ref struct DateShapes(ReadOnlySpan<Token> tokens, string? region)
{
    private const int ShortestYear = 1000;
    private const int LongestYear = 2199;
    private const int FirstOfYears = 1800;
    private const Marker GapWords = Marker.Ordinal | Marker.Linking | Marker.Of | Marker.Year | Marker.Month;

    private readonly ReadOnlySpan<Token> tokens = tokens;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryRead(int start, out DateFields date, out int end)
    {
        (date, end) = (default, start);
        if (!CanStart(start)) return false;
        foreach (var shape in ShapeTable.DatesFrom(tokens, start))
        {
            date = DateFields.Empty;
            if (!TryMatch(shape, start, ref date, out end)) continue;
            if (start > 0 && date is { Order: DateOrder.Named, EndDay: -1, Month: > 0 }) date.StrayDay = DayRules.StrayDay(tokens, start, date);
            return true;
        }

        date = default;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool CanStart(int at)
    {
        ref readonly var token = ref tokens[at];
        return token.Kind == TokenKind.Number
            ? token.Digits <= 4 && !(tokens[at + 1].Kind == TokenKind.Colon && tokens[at + 2].Kind == TokenKind.Number) && !GluedToNumber(at)
            : token.Kind == TokenKind.Word && (token.Is(MeaningKinds.Month) ? !BehindStrayNumber(at) : token.Is(MeaningKinds.Number) || token.Is(Marker.From | Marker.Year | Marker.Era));
    }

    /// <summary>Whether a number that is no part of a clock or an offset and that no label explains stands before a month: not all of the date was understood.</summary>
    private bool BehindStrayNumber(int at) =>
        at > 0 && tokens[at - 1].Kind == TokenKind.Number
        && (at == 1 || !(tokens[at - 2].Kind is TokenKind.Colon or TokenKind.Dot or TokenKind.Plus or TokenKind.Dash || tokens[at - 2].Entry is { Counts: true }));

    /// <summary>Whether the number is the tail of a longer one, as the 5 of <c>3.5</c>; not behind a clock, as the 3 of <c>17:28-3 March</c>.</summary>
    private bool GluedToNumber(int at) =>
        at >= 2 && !tokens[at].Spaced && !tokens[at - 1].Spaced && tokens[at - 2].Kind == TokenKind.Number
        && tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dot or TokenKind.Slash or TokenKind.Dash
        && !(tokens[at - 1].Kind == TokenKind.Dash && at >= 4 && tokens[at - 3].Kind == TokenKind.Colon && tokens[at + 1].Is(MeaningKinds.Month))
        && !NumericDates.IsBehindClock(tokens, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryMatch(Shape shape, int start, ref DateFields date, out int end)
    {
        end = start;
        var at = start;
        var last = Element.To;
        foreach (var element in shape.Elements)
        {
            if (shape.HasGaps && at > start && element is not (Element.To or Element.And or Element.ListedDays) && last is not (Element.To or Element.And)) SkipGap(ref at);
            var before = at;
            if (!TryElement(element, ref at, ref date)) return false;
            if (at > before) (end, last) = (at, element);
        }

        return ShapeRules.Fits(tokens, shape, ref date, end);
    }

    /// <summary>What may stand between two elements: an ordinal's ending, one separator, "of", the words for year and month.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipGap(ref int at)
    {
        if (tokens[at].Kind is TokenKind.Number or TokenKind.End || (tokens[at].Kind == TokenKind.Word && !tokens[at].Is(GapWords))) return;
        if (tokens[at].Is(Marker.Ordinal | Marker.Linking) && !tokens[at].Is(Marker.Era) && !tokens[at].Is(MeaningKinds.Month)) at++;
        if (IsGap(at)) at++;
        for (var words = 0; words < 2 && tokens[at].Is(Marker.Of | Marker.Year | Marker.Month) && !tokens[at].Is(MeaningKinds.Month); words++) at++;
        if (tokens[at].Kind is TokenKind.Close or TokenKind.Comma && tokens[at - 1].Kind != TokenKind.Comma) at++;
    }

    /// <summary>The dot behind a day, as in German: "14. March".</summary>
    private bool IsOrdinalDot(int at) => !tokens[at].Spaced && tokens[at - 1] is { Kind: TokenKind.Number, Digits: <= 2 } && tokens[at + 1].Is(MeaningKinds.Month);

    /// <summary>A sign between a month and the year that ends the field.</summary>
    private bool IsLastYear(int at) => tokens[at - 1].Is(MeaningKinds.Month) && tokens[at + 1] is { Kind: TokenKind.Number, Digits: 4 } && Evidence.IsEdge(tokens, at + 2);

    private bool IsGap(int at) => tokens[at].Kind switch
    {
        TokenKind.Comma or TokenKind.Dash or TokenKind.Slash or TokenKind.Open or TokenKind.Close => true,
        TokenKind.Dot => tokens[at - 1].Entry is { IsLatin: true } || (!tokens[at].Spaced && !tokens[at + 1].Spaced) || IsOrdinalDot(at) || IsLastYear(at),
        TokenKind.Colon => IsLastYear(at),
        _ => false,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryElement(Element element, ref int at, ref DateFields date)
    {
        ref readonly var token = ref tokens[at];
        switch (element)
        {
            case Element.From:
                if (token.Is(Marker.From)) at++;
                return true;
            case Element.Between:
                if (!token.Is(Marker.From)) return false;
                at++;
                return true;
            case Element.To:
                if (token.Kind != TokenKind.Dash && !token.Is(Marker.To)) return false;
                at++;
                return true;
            case Element.And:
                if (!token.Is(Marker.And)) return false;
                at++;
                return true;
            case Element.Dash:
                if (token.Kind != TokenKind.Dash) return false;
                at++;
                return true;
            case Element.Weekday:
                if (token.Entry is not { Weekday: > 0 } weekday) return false;
                date.Weekday = (byte)weekday.Weekday;
                at++;
                return true;
            case Element.NextWeekday:
                if (token.Entry is not { Weekday: > 0 and var next } || date.DayToken == 0 || tokens[date.DayToken - 1].Entry is not { Weekday: > 0 and var first } || (first % 7) + 1 != next) return false;
                at++;
                return true;
            case Element.Day:
                if (at > 0 && tokens[at - 1].Is(Marker.From)) SkipWeekday(ref at);
                return TryDay(ref at, ref date.Day, ref date.DayToken, ref date);
            case Element.EndDay:
                SkipWeekday(ref at);
                return TryDay(ref at, ref date.EndDay, ref date.EndDayToken, ref date);
            case Element.ListedDays:
                return TryListedDays(ref at, ref date);
            case Element.Month:
                return TryMonth(ref at, ref date.Month, ref date);
            case Element.EndMonth:
                return TryMonth(ref at, ref date.EndMonth, ref date);
            case Element.CopticMonth:
                return TryMonth(ref at, ref date.Month, ref date) && date.Calendar == CalendarName.Coptic;
            case Element.Year:
                return TryYear(ref at, ref date);
            case Element.YearShort:
                if (token.Kind != TokenKind.Number || token.Digits != 2 || IsClock(at)) return false;
                SetYear(ref date, token, at++);
                return true;
            case Element.YearWord:
                if (!token.Is(Marker.Year)) return false;
                at++;
                date.Order = DateOrder.Named;
                return true;
            case Element.Era or Element.EraOptional:
                return TryEra(ref at, ref date) || element == Element.EraOptional;
            default:
                return NumericDates.TryElement(tokens, element, ref at, ref date);
        }
    }

    private void SkipWeekday(ref int at)
    {
        if (tokens[at].Entry is { Weekday: > 0 }) at++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryDay(ref int at, ref short day, ref byte place, ref DateFields date)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            // A day of three digits is read so that it can be named as wrong.
            if (token.Digits > 3 || IsClock(at) || DayRules.IsCounted(tokens, at)) return false;
            (day, place) = ((short)token.Value, (byte)at++);
        }
        else
        {
            if (token.Entry?.Find(MeaningKinds.Number, region) is not { Ordinal: true, Feminine: false } number) return false;
            (day, place) = ((short)number.Value, (byte)at++);
        }

        date.Extended |= token.Extended;
        if (!tokens[at].Is(Marker.Ordinal) || tokens[at].Is(Marker.Era)) return true;
        date.Ordinal = true;
        if (!tokens[at].Is(MeaningKinds.Month) || date.Month != -1 || tokens[at + 1].Is(MeaningKinds.Month)) at++;
        return true;
    }

    private bool TryListedDays(ref int at, ref DateFields date)
    {
        var count = 0;
        for (var last = date.Day; tokens[at].Kind is TokenKind.Comma or TokenKind.Dash || tokens[at].Is(Marker.And); count++)
        {
            var next = at + 1;
            if (tokens[at].Kind == TokenKind.Comma && tokens[next].Is(Marker.And)) next++;
            if (!TryDay(ref next, ref date.EndDay, ref date.EndDayToken, ref date) || date.EndDay != last + 1) return false;
            (last, at) = (date.EndDay, next);
        }

        return count > 1;
    }

    private bool IsClock(int at) =>
        tokens[at + 1].Kind == TokenKind.Colon && tokens[at + 2].Kind == TokenKind.Number && !tokens[at + 2].Spaced;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryMonth(ref int at, ref short month, ref DateFields date)
    {
        if (IsForeignMonth(at)) at += 2;
        if (tokens[at].Entry?.Find(MeaningKinds.Month, region) is not { } meaning) return false;
        if (date.Calendar is { } calendar && month == -1 && date.Month != -1 && calendar != meaning.Calendar) return false;
        if (date.Month == -1) date.MonthToken = (byte)at;
        (month, date.Calendar, date.Order) = ((short)meaning.Value, meaning.Calendar, DateOrder.Named);
        date.Weak = meaning.Weak;
        date.MonthFirst |= date.Day == -1;
        at++;

        // The same month in a second family: "Adhar/March", "Shubat (February)".
        var second = tokens[at].Kind is TokenKind.Slash or TokenKind.Dash or TokenKind.Open or TokenKind.Comma or TokenKind.Bar ? at + 1 : at;
        if (tokens[second].Entry?.Find(MeaningKinds.Month, region) is not { } twin || twin.Value != meaning.Value || twin.Calendar != meaning.Calendar) return true;
        date.Weak &= twin.Weak;
        at = second + 1;
        if (second < at && tokens[at].Kind == TokenKind.Close && tokens[second - 1].Kind == TokenKind.Open) at++;
        return true;
    }

    /// <summary>"17 Hannibal (August) 2007": a month's name that the region does not use, and the one that it does behind it, before the year.</summary>
    private bool IsForeignMonth(int at) =>
        tokens[at + 1].Kind == TokenKind.Open && tokens[at + 2].Is(MeaningKinds.Month) && tokens[at + 3].Kind == TokenKind.Close && tokens[at + 4] is { Kind: TokenKind.Number, Digits: 4 }
        && at > 0 && tokens[at - 1] is { Kind: TokenKind.Number, Digits: <= 2 } && tokens[at].Kind == TokenKind.Word && tokens[at].Entry?.Find(MeaningKinds.Month, region) is null;

    public bool TryYear(ref int at, ref DateFields date)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Number) return false;
        if (token.Digits == 4 ? token.Value is < ShortestYear or > LongestYear : token.Digits != 3 || date.Calendar is null or CalendarName.Gregorian) return false;
        if (IsYears(at)) return false;
        SetYear(ref date, token, at++);
        if (tokens[at].Is(Marker.LibyanEra) && date.Calendar is CalendarName.Gregorian)
        {
            date.Year += Eras.LibyanEpoch;
            at++;
        }

        return true;
    }

    /// <summary>"24 April - 1915-2015": the years from one to another are those of an anniversary.</summary>
    private bool IsYears(int at) =>
        tokens[at + 1] is { Kind: TokenKind.Dash, Spaced: false } && tokens[at + 2] is { Kind: TokenKind.Number, Digits: 4, Spaced: false, Value: <= LongestYear } last && tokens[at].Value >= FirstOfYears && last.Value > tokens[at].Value;

    private static void SetYear(ref DateFields date, in Token token, int at)
    {
        (date.Year, date.YearToken, date.YearDigits) = ((short)token.Value, (byte)at, token.Digits);
        date.Extended |= token.Extended;
    }

    private bool TryEra(ref int at, ref DateFields date)
    {
        if (tokens[at].Entry is not { } entry || (entry.Markers & Marker.Era) is var era && era == Marker.None) return false;
        if (date.Calendar is { } calendar && (era & Eras.Of(calendar)) == Marker.None) return false;
        date.Era = era;
        if (!date.Exists) date.Order = DateOrder.Named;
        at++;
        if (tokens[at].Kind == TokenKind.Dot && entry.Key.Length > 1 && tokens[at + 1].Kind != TokenKind.NewLine) at++;
        return true;
    }
}
