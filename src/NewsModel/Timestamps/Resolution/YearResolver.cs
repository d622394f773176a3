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

    /// <summary>The first two digits: POSIX's pivot for Gregorian years, the present century for the Hijri ones.</summary>
    public static int Expand(int year, CalendarName calendar) => calendar switch
    {
        CalendarName.Gregorian => year + (year < 69 ? 2000 : 1900),
        CalendarName.Coptic => year + 1700,
        _ => year + (year < 50 ? 1400 : 1300),
    };

    public bool TryResolve(in DateFields date, CalendarName calendar, int weekday, ReadOnlySpan<Token> tokens, ref Draft draft)
    {
        var near = Nearest(date, calendar);
        if (calendar is CalendarName.UmAlQura or CalendarName.Coptic && near is null) return FailYear(date, tokens, ref draft);
        DateResolver.SetPrecision(ref draft, TimestampPrecision.Day);
        if (near is { } day && weekday > 0 && DateResolver.IsoWeekday(day) == weekday)
        {
            draft.Fields.Date = day;
            draft.Fields.Assumptions |= TimestampAssumptions.Year;
            return true;
        }

        if (calendar == CalendarName.Gregorian)
        {
            // 2000 was a leap year: 29 February passes.
            var most = DateTime.DaysInMonth(2000, date.Month);
            if (date.Day > most) return draft.Fail(ParseErrorKind.DayOutOfRange, tokens[date.DayToken], most);
            (draft.Fields.Month, draft.Fields.Day) = (date.Month, date.Day);
            return true;
        }

        if (calendar != CalendarName.SolarHijri) return FailYear(date, tokens, ref draft);
        if (date.Day > (date.Month <= 6 ? 31 : 30)) return draft.Fail(ParseErrorKind.DayOutOfRange, tokens[date.DayToken], date.Month <= 6 ? 31 : 30);

        // Nowruz falls on 20 or 21 March; 1396 began on the 21st.
        var known = near ?? CalendarMath.ToGregorian(calendar, 1396, date.Month, Math.Min((int)date.Day, 29));
        (draft.Fields.Month, draft.Fields.Day) = (known.Month, known.Day);
        return true;
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
