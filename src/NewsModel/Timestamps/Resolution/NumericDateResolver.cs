using NewsModel.Locales;
using NewsModel.Timestamps.Calendars;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Decides the calendar of bare numbers, and which of two numbers is the day.</summary>
internal sealed class NumericDateResolver(TimestampOptions options)
{
    private const int FirstGregorianYear = 1600;
    private const int LastSolarHijriYear = 1420;

    /// <summary>The calendar of a date, and whether it had to be inferred from the size of the year.</summary>
    public (CalendarName Name, bool Inferred) CalendarOf(in DateFields date)
    {
        if (date.Calendar is { } named) return (named, false);
        if ((date.Era & Marker.Ah) != 0) return (CalendarName.UmAlQura, false);
        if ((date.Era & Marker.EraS) != 0 && date.Year >= FirstGregorianYear) return (CalendarName.Coptic, false);
        if ((date.Era & (Marker.Sh | Marker.EraS)) != 0) return (CalendarName.SolarHijri, false);
        if ((date.Era & Marker.Am) != 0) return (CalendarName.Coptic, false);
        if (date is { Order: DateOrder.YearFirst, YearDigits: 2 }) return (CalendarName.SolarHijri, true);
        if ((date.Era & Marker.Ce) != 0 || date.YearDigits < 4 || date.Year >= FirstGregorianYear) return (CalendarName.Gregorian, false);
        return (date.Extended || options.Region?.Row.Calendar == CalendarName.SolarHijri ? CalendarName.SolarHijri : CalendarName.UmAlQura, true);
    }

    /// <summary>The calendar that was inferred, unless the printed weekday fits the day of the other one alone.</summary>
    public static CalendarName ByWeekday(in DateFields date, CalendarName inferred, int weekday)
    {
        var other = inferred == CalendarName.UmAlQura ? CalendarName.SolarHijri : CalendarName.UmAlQura;
        return weekday > 0 && !Fits(date, inferred, weekday) && Fits(date, other, weekday) ? other : inferred;
    }

    /// <summary>The day in the other Hijri calendar, where a bare year up to 1420 (AD 2041) would be one of its news as well.</summary>
    public static DateOnly? InOtherCalendar(in DateFields date, CalendarSystem inferred) =>
        inferred == CalendarSystem.UmAlQura && date.Year <= LastSolarHijriYear
            ? Find(CalendarName.SolarHijri, date.Year, date.Month, date.Day)
            : null;

    public bool TryResolve(in DateFields date, CalendarName calendar, int year, int weekday, DateOnly? witness, bool latinDayPart, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var dayFirst = Find(calendar, year, date.Month, date.Day);
        var monthFirst = Find(calendar, year, date.Day, date.Month);
        if (dayFirst is null && monthFirst is null) return Fail(date, calendar, year, tokens, ref draft);
        DateResolver.SetPrecision(ref draft, TimestampPrecision.Day);
        if (dayFirst is not { } one || monthFirst is not { } two || one == two)
        {
            draft.Fields.Date = (dayFirst ?? monthFirst)!.Value;
            return true;
        }

        if (Agrees(one, weekday, witness) != Agrees(two, weekday, witness))
        {
            draft.Fields.Date = Agrees(one, weekday, witness) ? one : two;
            return true;
        }

        var preferMonth = PrefersMonth(latinDayPart && tokens[date.DayToken + 1].Kind == TokenKind.Slash);
        draft.Fields.Date = preferMonth ? two : one;
        draft.Fields.AlternativeDate = preferMonth ? one : two;
        draft.Fields.Assumptions |= TimestampAssumptions.DayMonthOrder;
        return true;
    }

    private bool PrefersMonth(bool latinDayPart) => options.DayMonthOrder switch
    {
        DayMonthOrder.DayFirst => false,
        DayMonthOrder.MonthFirst => true,
        _ when options.Region is { } region => region.Row.MonthFirst,

        // "3/8/2018 5:28 PM" is how software of American setting writes.
        _ => latinDayPart,
    };

    private static bool Agrees(DateOnly date, int weekday, DateOnly? witness) =>
        (weekday == 0 || CalendarMath.IsoWeekday(date) == weekday) && (witness is not { } other || Math.Abs(other.DayNumber - date.DayNumber) <= 2);

    private static bool Fits(in DateFields date, CalendarName calendar, int weekday)
    {
        var (first, last) = CalendarMath.Years(calendar);
        if (date.Year < first || date.Year > last) return false;
        return (Find(calendar, date.Year, date.Month, date.Day) is { } one && CalendarMath.IsoWeekday(one) == weekday)
            || (date.Order == DateOrder.YearLast && Find(calendar, date.Year, date.Day, date.Month) is { } two && CalendarMath.IsoWeekday(two) == weekday);
    }

    private static DateOnly? Find(CalendarName calendar, int year, int month, int day) =>
        month >= 1 && month <= CalendarMath.Months(calendar) && day >= 1 && day <= CalendarMath.DaysInMonth(calendar, year, month)
            ? CalendarMath.ToGregorian(calendar, year, month, day)
            : null;

    private static bool Fail(in DateFields date, CalendarName calendar, int year, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var months = CalendarMath.Months(calendar);
        if (date.Month < 1 || date.Month > months) return draft.Fail(ParseErrorKind.MonthOutOfRange, tokens[date.MonthToken], months);
        return draft.Fail(ParseErrorKind.DayOutOfRange, tokens[date.DayToken], CalendarMath.DaysInMonth(calendar, year, date.Month));
    }
}
