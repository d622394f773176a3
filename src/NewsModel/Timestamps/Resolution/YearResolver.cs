using NewsModel.Locales;
using NewsModel.Timestamps.Calendars;
using NewsModel.Timestamps.Shapes;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>Dates without a year, or with half of one.</summary>
internal sealed class YearResolver(TimestampOptions options, OffsetResolver offsets)
{
    private const int DaysBack = 335;
    private const int DaysAhead = 31;

    /// <summary>Nowruz falls on 20 or 21 March; this Solar Hijri year began on the 21st.</summary>
    private const int OrdinaryYear = 1396;

    /// <summary>The first two digits: POSIX's pivot for Gregorian years, the present century for the Hijri ones.</summary>
    public static int Expand(int year, CalendarName calendar) => calendar switch
    {
        CalendarName.Gregorian => year + (year < 69 ? 2000 : 1900),
        CalendarName.Coptic => year + 1700,
        _ => year + (year < 50 ? 1400 : 1300),
    };

    public bool TryResolve(DateFields date, CalendarName calendar, int weekday, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        NameMonths(ref date, calendar);
        var near = Nearest(date, calendar);
        if (!Check(calendar, date.Month, date.Day, tokens[date.DayToken], ref draft)) return false;
        if (date.EndDay >= 0 && !Check(calendar, date.EndMonth, date.EndDay, tokens[date.EndDayToken], ref draft)) return false;
        DateResolver.SetPrecision(ref draft, TimestampPrecision.Day);
        var last = near is { } first && date.EndDay >= 0 ? End(first, date, calendar) : null;
        if (near is { } day && CalendarMath.IsoWeekday(day) == weekday && (date.EndDay < 0 || last is not null))
        {
            (draft.Fields.Date, draft.Fields.EndDate) = (day, last);
            draft.Fields.Assumptions |= TimestampAssumptions.Year;
            return true;
        }

        if (calendar == CalendarName.Gregorian)
        {
            (draft.Fields.Month, draft.Fields.Day) = (date.Month, date.Day);
            if (date.EndDay >= 0) (draft.Fields.EndMonth, draft.Fields.EndDay) = (date.EndMonth, date.EndDay);
            return true;
        }

        if (calendar != CalendarName.SolarHijri) return FailYear(date, tokens, ref draft);

        var known = near ?? CalendarMath.ToGregorian(calendar, OrdinaryYear, date.Month, Math.Min(date.Day, CalendarMath.DaysInMonth(calendar, OrdinaryYear, date.Month)));
        (draft.Fields.Month, draft.Fields.Day) = (known.Month, known.Day);
        if (date.EndDay >= 0 && End(known, date, calendar) is { } end) (draft.Fields.EndMonth, draft.Fields.EndDay) = (end.Month, end.Day);
        return true;
    }

    /// <summary>Gives a range's last day its month; "from 28 to 3 March" begins in the month before. From a day to the same day is no range.</summary>
    private static void NameMonths(ref DateFields date, CalendarName calendar)
    {
        if (date.EndDay < 0) return;
        if (date.EndMonth < 0)
        {
            date.EndMonth = date.Month;
            if (date.EndDay < date.Day) date.Month = (short)(date.Month > 1 ? date.Month - 1 : CalendarMath.Months(calendar));
        }

        if (date.EndMonth == date.Month && date.EndDay == date.Day) date.EndDay = -1;
    }

    private static bool Check(CalendarName calendar, int month, int day, in Token token, ref Draft draft)
    {
        // 2000 was a leap year: 29 February passes.
        var most = calendar switch
        {
            CalendarName.Gregorian => DateTime.DaysInMonth(2000, month),
            CalendarName.SolarHijri => month <= 6 ? 31 : 30,
            _ => 30,
        };
        return day <= most || draft.Fail(ParseErrorKind.DayOutOfRange, token, most);
    }

    /// <summary>The first occurrence of a range's last day that is not before its first.</summary>
    private static DateOnly? End(DateOnly first, in DateFields date, CalendarName calendar)
    {
        if (!CalendarMath.TryFromGregorian(calendar, first, out var start)) return null;
        for (var year = start.Year; year <= start.Year + 1 && year <= CalendarMath.Years(calendar).Last; year++)
        {
            if (date.EndDay > CalendarMath.DaysInMonth(calendar, year, date.EndMonth)) continue;
            var last = CalendarMath.ToGregorian(calendar, year, date.EndMonth, date.EndDay);
            if (last >= first) return last;
        }

        return null;
    }

    private static bool FailYear(in DateFields date, ReadOnlySpan<Token> tokens, ref Draft draft) =>
        draft.Fail(ParseErrorKind.YearRequired, tokens[Math.Min(date.DayToken, date.MonthToken)], tokens[Math.Max(date.DayToken, date.MonthToken)]);

    /// <summary>The occurrence from eleven months before the clock to one month after it.</summary>
    private DateOnly? Nearest(in DateFields date, CalendarName calendar)
    {
        if (options.Clock is not { } clock) return null;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), offsets.Local ?? clock.LocalTimeZone).DateTime);
        if (!CalendarMath.TryFromGregorian(calendar, today, out var now)) return null;
        for (var year = now.Year + 1; year >= now.Year - 1; year--)
        {
            var (first, last) = CalendarMath.Years(calendar);
            if (year < first || year > last || date.Day > CalendarMath.DaysInMonth(calendar, year, date.Month) || date.Day < 1) continue;
            var day = CalendarMath.ToGregorian(calendar, year, date.Month, date.Day);
            if (day.DayNumber <= today.DayNumber + DaysAhead && day.DayNumber >= today.DayNumber - DaysBack) return day;
        }

        return null;
    }
}
