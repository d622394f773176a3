using System.Globalization;
using NewsModel.Locales;

namespace NewsModel.Timestamps.Calendars;

/// <summary>Days of the four calendars as Gregorian days. Arithmetic only; no names, no culture.</summary>
internal static class CalendarMath
{
    // A later year beside a month of these calendars is a Gregorian one, and the month another.
    private const int LastOfMartyrs = 1899;
    private const int LastSolarHijri = 1799;

    private static readonly UmAlQuraCalendar UmAlQura = new();
    private static readonly PersianCalendar SolarHijri = new();

    /// <summary>The years that can be converted, both included.</summary>
    public static (int First, int Last) Years(CalendarName calendar) => calendar switch
    {
        CalendarName.Gregorian => (1, 9999),
        CalendarName.UmAlQura => (1318, 1500),
        CalendarName.Coptic => (1, LastOfMartyrs),
        _ => (1, LastSolarHijri),
    };

    /// <summary>The number of a weekday by ISO 8601: Monday is 1.</summary>
    public static int IsoWeekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    public static int Months(CalendarName calendar) => calendar == CalendarName.Coptic ? 13 : 12;

    /// <summary>How many days a month has; the year must lie within <see cref="Years"/> and the month within <see cref="Months"/>.</summary>
    public static int DaysInMonth(CalendarName calendar, int year, int month) => calendar switch
    {
        CalendarName.Gregorian => DateTime.DaysInMonth(year, month),
        CalendarName.UmAlQura => UmAlQura.GetDaysInMonth(year, month),
        CalendarName.Coptic => CopticCalendar.DaysInMonth(year, month),
        _ => SolarHijri.GetDaysInMonth(year, month),
    };

    /// <summary>The Gregorian day of a day that exists.</summary>
    public static DateOnly ToGregorian(CalendarName calendar, int year, int month, int day) => calendar switch
    {
        CalendarName.Gregorian => new DateOnly(year, month, day),
        CalendarName.UmAlQura => DateOnly.FromDateTime(UmAlQura.ToDateTime(year, month, day, 0, 0, 0, 0)),
        CalendarName.Coptic => CopticCalendar.ToGregorian(year, month, day),
        _ => DateOnly.FromDateTime(SolarHijri.ToDateTime(year, month, day, 0, 0, 0, 0)),
    };

    /// <summary>Year, month and day of a Gregorian day in a calendar; false outside its tables.</summary>
    public static bool TryFromGregorian(CalendarName calendar, DateOnly date, out (int Year, int Month, int Day) result)
    {
        result = default;
        if (calendar == CalendarName.Gregorian) result = (date.Year, date.Month, date.Day);
        else if (calendar == CalendarName.Coptic) result = CopticCalendar.FromGregorian(date);
        else
        {
            Calendar source = calendar == CalendarName.UmAlQura ? UmAlQura : SolarHijri;
            var moment = date.ToDateTime(TimeOnly.MinValue);
            if (moment < source.MinSupportedDateTime || moment > source.MaxSupportedDateTime) return false;
            result = (source.GetYear(moment), source.GetMonth(moment), source.GetDayOfMonth(moment));
        }

        return result.Year >= 1;
    }
}
