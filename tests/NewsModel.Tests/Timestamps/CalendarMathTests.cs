using System.Globalization;
using NewsModel.Locales;
using NewsModel.Tests.Golden;
using NewsModel.Timestamps.Calendars;
using Xunit;

namespace NewsModel.Tests.Timestamps;

/// <summary>Known days of three calendars, as ICU 78 gives them or history does: a second opinion, since the code under test does not use ICU.</summary>
public class CalendarMathTests
{
    [Theory]
    // Days of Saudi history by both calendars: the fire in al-Aqsa, the October war, King Faisal's death, the attack on
    // the Grand Mosque, the founding of the Gulf council, King Khalid's death, Kuwait, the Basic Law.
    [InlineData("UmAlQura", 1389, 6, 8, "1969-08-21")]
    [InlineData("UmAlQura", 1393, 9, 10, "1973-10-06")]
    [InlineData("UmAlQura", 1395, 3, 13, "1975-03-25")]
    [InlineData("UmAlQura", 1400, 1, 1, "1979-11-20")]
    [InlineData("UmAlQura", 1401, 7, 21, "1981-05-25")]
    [InlineData("UmAlQura", 1402, 8, 21, "1982-06-13")]
    [InlineData("UmAlQura", 1411, 1, 11, "1990-08-02")]
    [InlineData("UmAlQura", 1412, 8, 27, "1992-03-01")]
    [InlineData("UmAlQura", 1422, 6, 23, "2001-09-11")]
    [InlineData("UmAlQura", 1432, 2, 21, "2011-01-25")]
    [InlineData("UmAlQura", 1439, 7, 6, "2018-03-23")]
    [InlineData("UmAlQura", 1441, 12, 10, "2020-07-31")]
    [InlineData("UmAlQura", 1446, 6, 2, "2024-12-03")]
    [InlineData("UmAlQura", 1472, 4, 7, "2050-01-01")]
    [InlineData("UmAlQura", 1500, 12, 30, "2077-11-16")]
    [InlineData("Coptic", 1517, 6, 23, "1801-03-01")]
    [InlineData("Coptic", 1616, 6, 22, "1900-03-01")]
    [InlineData("Coptic", 1638, 6, 21, "1922-02-28")]
    [InlineData("Coptic", 1668, 11, 16, "1952-07-23")]
    [InlineData("Coptic", 1727, 11, 15, "2011-07-22")]
    [InlineData("Coptic", 1730, 12, 6, "2014-08-12")]
    [InlineData("Coptic", 1734, 7, 14, "2018-03-23")]
    [InlineData("Coptic", 1735, 13, 6, "2019-09-11")]
    [InlineData("Coptic", 1736, 1, 1, "2019-09-12")]
    [InlineData("Coptic", 1739, 13, 6, "2023-09-11")]
    [InlineData("Coptic", 1816, 6, 21, "2100-03-01")]
    [InlineData("SolarHijri", 1200, 1, 1, "1821-03-21")]
    [InlineData("SolarHijri", 1228, 10, 11, "1850-01-01")]
    [InlineData("SolarHijri", 1285, 5, 13, "1906-08-05")]
    [InlineData("SolarHijri", 1357, 11, 22, "1979-02-11")]
    [InlineData("SolarHijri", 1375, 1, 1, "1996-03-20")]
    [InlineData("SolarHijri", 1379, 1, 1, "2000-03-20")]
    [InlineData("SolarHijri", 1383, 1, 1, "2004-03-20")]
    [InlineData("SolarHijri", 1387, 1, 1, "2008-03-20")]
    [InlineData("SolarHijri", 1395, 12, 30, "2017-03-20")]
    [InlineData("SolarHijri", 1397, 1, 1, "2018-03-21")]
    [InlineData("SolarHijri", 1399, 8, 12, "2020-11-02")]
    [InlineData("SolarHijri", 1399, 12, 30, "2021-03-20")]
    [InlineData("SolarHijri", 1403, 12, 30, "2025-03-20")]
    [InlineData("SolarHijri", 1404, 1, 1, "2025-03-21")]
    [InlineData("SolarHijri", 1408, 1, 1, "2029-03-20")]
    [InlineData("SolarHijri", 1408, 12, 30, "2030-03-20")]
    [InlineData("SolarHijri", 1436, 12, 30, "2058-03-20")]
    [InlineData("SolarHijri", 1479, 1, 1, "2100-03-21")]
    [InlineData("SolarHijri", 1499, 12, 29, "2121-03-20")]
    public void Known_days(string calendar, int year, int month, int day, string gregorian)
    {
        var name = Enum.Parse<CalendarName>(calendar);
        Assert.Equal(gregorian, CalendarMath.ToGregorian(name, year, month, day).ToString("yyyy-MM-dd"));
        Assert.True(CalendarMath.TryFromGregorian(name, DateOnly.Parse(gregorian), out var back));
        Assert.Equal((year, month, day), back);
    }

    [Theory]
    [InlineData("Coptic", 1600, 1820)]
    [InlineData("SolarHijri", 1200, 1500)]
    [InlineData("UmAlQura", 1318, 1499)]
    public void Every_day_follows_the_one_before(string calendar, int first, int last)
    {
        var name = Enum.Parse<CalendarName>(calendar);
        var expected = CalendarMath.ToGregorian(name, first, 1, 1);
        for (var year = first; year <= last; year++)
        {
            for (var month = 1; month <= CalendarMath.Months(name); month++)
            {
                for (var day = 1; day <= CalendarMath.DaysInMonth(name, year, month); day++, expected = expected.AddDays(1))
                {
                    if (CalendarMath.ToGregorian(name, year, month, day) != expected) Assert.Fail($"{calendar} {year}-{month}-{day} is not {expected:O}.");
                }
            }
        }
    }

    /// <summary>Every month of the years for which ICU has the published table.</summary>
    [Fact]
    public void Umm_al_Qura_is_that_of_ICU()
    {
        foreach (var row in GoldenTable.Rows("calendars/umalqura.tsv"))
        {
            var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
            var lengths = string.Join(' ', Enumerable.Range(1, 12).Select(month => CalendarMath.DaysInMonth(CalendarName.UmAlQura, year, month)));
            var first = CalendarMath.ToGregorian(CalendarName.UmAlQura, year, 1, 1).ToString("O", CultureInfo.InvariantCulture);
            Assert.Equal($"{year} {row["first"]} {row["lengths"]}", $"{year} {first} {lengths}");
        }
    }
}
