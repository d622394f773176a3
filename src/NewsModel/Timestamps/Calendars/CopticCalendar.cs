namespace NewsModel.Timestamps.Calendars;

/// <summary>
/// The calendar of the martyrs: twelve months of 30 days and a thirteenth of 5, or 6 before each Julian leap day.
/// 1 Tout 1 is 29 August 284 (Julian), Rata Die 103605 (Reingold and Dershowitz, Calendrical Calculations).
/// </summary>
internal static class CopticCalendar
{
    private const int Epoch = 103605;

    public static int DaysInMonth(int year, int month) => month <= 12 ? 30 : year % 4 == 3 ? 6 : 5;

    public static DateOnly ToGregorian(int year, int month, int day) =>
        DateOnly.FromDayNumber(Epoch - 2 + (365 * (year - 1)) + (year / 4) + (30 * (month - 1)) + day);

    public static (int Year, int Month, int Day) FromGregorian(DateOnly date)
    {
        var days = date.DayNumber - (Epoch - 1);
        if (days < 0) return default;
        var year = ((4 * days) + 1463) / 1461;
        var rest = days - ((365 * (year - 1)) + (year / 4));
        return (year, (rest / 30) + 1, (rest % 30) + 1);
    }
}
