using System.Runtime.CompilerServices;
using NewsModel.Locales;
using NewsModel.Timestamps.Calendars;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Turns one or two printed dates into a Gregorian one.</summary>
[SkipLocalsInit]
internal sealed class DateResolver(TimestampOptions options, OffsetResolver offsets)
{
    private const int MostDaysBetweenCalendars = 2;

    private readonly NumericDateResolver numbers = new(options);
    private readonly YearResolver years = new(options, offsets);

    public bool TryResolve(in StampFields stamp, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var swap = stamp.Other.Exists && numbers.CalendarOf(stamp.Other).Name == CalendarName.Gregorian;
        ref readonly var first = ref swap ? ref stamp.Other : ref stamp.Date;
        ref readonly var second = ref swap ? ref stamp.Date : ref stamp.Other;
        var witness = second.Exists ? Witness(second, tokens) : null;
        if (!TryOne(first, stamp.Weekday, witness, stamp.Clock.LatinDayPart, tokens, ref draft)) return false;
        if (draft.Fields.Date is not { } date) return true;
        if (stamp.Until.Exists && !TryUntil(stamp.Until, tokens, ref draft)) return false;
        if (witness is { } day && Math.Abs(day.DayNumber - date.DayNumber) > MostDaysBetweenCalendars) draft.Fields.Assumptions |= TimestampAssumptions.CalendarsDisagree;
        if ((draft.Fields.Assumptions & TimestampAssumptions.CalendarInferred) != 0 && stamp.Weekday == 0) draft.Fields.AlternativeDate ??= NumericDateResolver.InOtherCalendar(first, draft.Fields.Calendar);
        if (IsMismatch(stamp.Weekday, date) || (draft.Fields.EndDate is { } last && IsMismatch(stamp.EndWeekday, last))) Doubt(stamp.Weekday, date, ref draft);
        return true;
    }

    private static bool IsMismatch(int weekday, DateOnly date) => weekday > 0 && weekday != CalendarMath.IsoWeekday(date);

    /// <summary>Where months begin with the sighted moon, a Hijri day may be the day before or after that of the tables.</summary>
    private static void Doubt(int weekday, DateOnly date, ref Draft draft)
    {
        draft.Fields.Assumptions |= TimestampAssumptions.WeekdayMismatch;
        if (draft.Fields.Calendar != CalendarSystem.UmAlQura || draft.Fields.AlternativeDate is not null) return;
        if (!IsMismatch(weekday, date.AddDays(1))) draft.Fields.AlternativeDate = date.AddDays(1);
        else if (!IsMismatch(weekday, date.AddDays(-1))) draft.Fields.AlternativeDate = date.AddDays(-1);
    }

    private DateOnly? Witness(in DateFields second, ReadOnlySpan<Token> tokens)
    {
        var other = new Draft();
        return TryOne(second, 0, null, false, tokens, ref other) ? other.Fields.Date : null;
    }

    private bool TryUntil(in DateFields until, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var last = new Draft();
        if (!TryOne(until, 0, null, false, tokens, ref last))
        {
            draft.Error = last.Error;
            return false;
        }

        if (last.Fields.Date > draft.Fields.Date) draft.Fields.EndDate = last.Fields.Date;
        return true;
    }

    private bool TryOne(in DateFields date, int weekday, DateOnly? witness, bool latinDayPart, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var (calendar, inferred) = numbers.CalendarOf(date);
        if (inferred) calendar = NumericDateResolver.ByWeekday(date, calendar, weekday);
        draft.Fields.Calendar = (CalendarSystem)calendar;
        if (inferred) draft.Fields.Assumptions |= TimestampAssumptions.CalendarInferred;
        if (calendar != CalendarName.Gregorian) draft.Fields.Assumptions |= TimestampAssumptions.CalendarConverted;
        int year = date.Year;
        if (date.YearDigits == 2)
        {
            year = YearResolver.Expand(year, calendar);
            draft.Fields.Assumptions |= TimestampAssumptions.Century;
        }

        if (date.Guessed) draft.Fields.Assumptions |= TimestampAssumptions.DayMonthOrder;
        if (year < 0) return years.TryResolve(date, calendar, weekday, tokens, ref draft);
        var (earliest, latest) = CalendarMath.Years(calendar);
        if (year < earliest || year > latest) return draft.Fail(ParseErrorKind.YearOutOfRange, tokens[date.YearToken]);
        if (date.Order == DateOrder.YearLast) return numbers.TryResolve(date, calendar, year, weekday, witness, latinDayPart, tokens, ref draft);
        if (date.Day < 0) return TryPartial(date, calendar, year, tokens, ref draft);
        if (!Check(calendar, year, date, tokens, ref draft)) return false;
        if (calendar == CalendarName.Gregorian) draft.Fields.SetDate(year, date.Month, date.Day);
        else draft.Fields.Date = CalendarMath.ToGregorian(calendar, year, date.Month, date.Day);
        if (date.StrayDay > 0) draft.Fields.AlternativeDate = CalendarMath.ToGregorian(calendar, year, date.Month, date.StrayDay);
        SetPrecision(ref draft, TimestampPrecision.Day);
        return date.EndDay < 0 || TryRange(date, calendar, year, tokens, ref draft);
    }

    private static bool TryPartial(in DateFields date, CalendarName calendar, int year, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        // A month of another calendar lies across two Gregorian ones, and a year across two years.
        if (calendar != CalendarName.Gregorian) return draft.Fail(ParseErrorKind.DayRequired, tokens[date.Month < 0 ? date.YearToken : date.MonthToken]);
        (draft.Fields.Year, draft.Fields.Month) = (year, date.Month < 0 ? null : date.Month);
        if (date.StrayDay > 0) draft.Fields.AlternativeDate = new DateOnly(year, date.Month, date.StrayDay);
        SetPrecision(ref draft, date.Month < 0 ? TimestampPrecision.Year : TimestampPrecision.Month);
        return true;
    }

    private static bool TryRange(in DateFields date, CalendarName calendar, int year, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var month = date.EndMonth < 0 ? date.Month : date.EndMonth;
        var months = CalendarMath.Months(calendar);

        // Only a month in digits can be wrong; it stands behind its day and what parts them.
        if (month < 1 || month > months) return draft.Fail(ParseErrorKind.MonthOutOfRange, tokens[date.EndDayToken + 2], months);
        var most = CalendarMath.DaysInMonth(calendar, year, month);
        if (date.EndDay < 1 || date.EndDay > most) return draft.Fail(ParseErrorKind.DayOutOfRange, tokens[date.EndDayToken], most);
        var last = CalendarMath.ToGregorian(calendar, year, month, date.EndDay);

        var (firstYear, firstMonth) = (year, (int)date.Month);

        // "From 28 to 3 March" begins in the month before; "29 December to 2 January 2019": the printed year is that of the last day.
        if (date.EndMonth < 0 && date.EndDay < date.Day) (firstYear, firstMonth) = date.Month > 1 ? (year, date.Month - 1) : (year - 1, CalendarMath.Months(calendar));
        else if (last < draft.Fields.Date) firstYear--;
        if (firstYear < CalendarMath.Years(calendar).First) return draft.Fail(ParseErrorKind.YearOutOfRange, tokens[date.YearToken]);
        var longest = CalendarMath.DaysInMonth(calendar, firstYear, firstMonth);
        if (date.Day > longest) return draft.Fail(ParseErrorKind.DayOutOfRange, tokens[date.DayToken], longest);
        draft.Fields.Date = CalendarMath.ToGregorian(calendar, firstYear, firstMonth, date.Day);
        draft.Fields.EndDate = last > draft.Fields.Date ? last : null;
        return true;
    }

    private static bool Check(CalendarName calendar, int year, in DateFields date, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var months = CalendarMath.Months(calendar);
        if (date.Month < 1 || date.Month > months) return draft.Fail(ParseErrorKind.MonthOutOfRange, tokens[date.MonthToken], months);
        var days = CalendarMath.DaysInMonth(calendar, year, date.Month);
        return (date.Day >= 1 && date.Day <= days) || draft.Fail(ParseErrorKind.DayOutOfRange, tokens[date.DayToken], days);
    }

    /// <summary>A time that was read before keeps its finer precision.</summary>
    internal static void SetPrecision(ref Draft draft, TimestampPrecision precision)
    {
        if (draft.Fields.Time is null) draft.Fields.Precision = precision;
    }
}
