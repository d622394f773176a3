using System.Globalization;
using CsCheck;
using NewsModel.Tests.Locales;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Days as they are printed: every month's name that a region reads, in numbers too, in each order, with a weekday or an era or neither.</summary>
internal static class DayGen
{
    private const int FirstCopticDay = 736582; // 11 September 2017, the first day of 1734.

    private static readonly UmAlQuraCalendar UmAlQura = new();
    private static readonly PersianCalendar SolarHijri = new();

    /// <summary>Year, month and day go for {0}, {1} and {2}.</summary>
    private static readonly string[] NamedForms = ["{2} {1} {0}", "{2} {1}، {0}", "{2} {1} , {0}", "{1} {2}, {0}", "{0} {1} {2}", "{2}-{1}-{0}", "{2}/{1}/{0}", "{2} / {1} / {0}", "{2} من {1} {0}", "{2} {1} لعام {0}"];

    public static Gen<(string Text, DateOnly Date)> Of(RegionWords words)
    {
        var weekdays = Weekday(words);
        var named = Named(words, weekdays);
        return Gen.OneOf(named, named, Numeric(words, weekdays));
    }

    private static Gen<(string Text, DateOnly Date)> Named(RegionWords words, Gen<Func<DateOnly, string>> weekdays) =>
        from month in Gen.OneOfConst(words.Months)
        from form in Gen.OneOfConst(NamedForms)
        from day in Gen.Int[1, month.Column switch { "13" => 5, "2" => 28, _ => 29 }]
        from year in Gen.Int[0, 100]
        from era in Gen.Bool
        from weekday in weekdays
        where !(form.Contains("{1} {2}", StringComparison.Ordinal) && words.IsMonth($"{month.Text} {day}"))
        let calendar = month.Row["calendar"]!
        let whole = FirstYear(calendar) + year
        let date = Day(calendar, whole, int.Parse(month.Column, CultureInfo.InvariantCulture), day)
        let text = string.Format(CultureInfo.InvariantCulture, form, whole, month.Text, day)
        select (weekday(date) + text + (era && !form.StartsWith("{0}", StringComparison.Ordinal) ? Era(calendar) : ""), date);

    private static Gen<(string Text, DateOnly Date)> Numeric(RegionWords words, Gen<Func<DateOnly, string>> weekdays) =>
        from date in Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2060, 1, 1).DayNumber].Select(DateOnly.FromDayNumber)
        from separator in Gen.OneOfConst("/", "-", ".", " / ")
        from style in Gen.Int[0, 3]
        from weekday in weekdays
        let pad = style % 2 == 0 ? "{0:00}{3}{1:00}{3}{2}" : "{0}{3}{1}{3}{2}"
        let isMonthFirst = words.Region?.Row.MonthFirst == true
        let text = style < 2 ? string.Format(CultureInfo.InvariantCulture, pad, isMonthFirst ? date.Month : date.Day, isMonthFirst ? date.Day : date.Month, date.Year, separator)
            : string.Format(CultureInfo.InvariantCulture, style == 2 ? "{0}{3}{1:00}{3}{2:00}" : "{0}{3}{1}{3}{2}", date.Year, date.Month, date.Day, separator)
        select (weekday(date) + text, date);

    private static Gen<Func<DateOnly, string>> Weekday(RegionWords words) =>
        from row in Gen.OneOfConst(words.Weekdays.Select(name => name.Row).Distinct().ToArray())
        from behind in Gen.OneOfConst(" ", "، ", " , ", ": ", " - ", "")
        from spelling in Gen.Int[0, 1 << 10]
        select new Func<DateOnly, string>(date =>
        {
            if (behind.Length == 0) return "";
            var names = row.Variants($"{(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek)}");
            return names[spelling % names.Length].TrimEnd('?') + behind;
        });

    private static int FirstYear(string calendar) => calendar switch { "umalqura" => 1360, "solarhijri" => 1320, "coptic" => 1660, _ => 1950 };

    private static string Era(string calendar) => calendar switch { "umalqura" => " هـ", "solarhijri" => " ه.ش", "coptic" => " ش", _ => " م" };

    private static DateOnly Day(string calendar, int year, int month, int day) => calendar switch
    {
        "umalqura" => DateOnly.FromDateTime(UmAlQura.ToDateTime(year, month, day, 0, 0, 0, 0)),
        "solarhijri" => DateOnly.FromDateTime(SolarHijri.ToDateTime(year, month, day, 0, 0, 0, 0)),
        "coptic" => DateOnly.FromDayNumber(FirstCopticDay + ((year - 1734) * 365) + (year / 4) - (1734 / 4) + ((month - 1) * 30) + day - 1),
        _ => new DateOnly(year, month, day),
    };
}
