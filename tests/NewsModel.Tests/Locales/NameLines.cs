using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace NewsModel.Tests.Locales;

/// <summary>A line that holds a name, and what it says when the name is understood.</summary>
/// <param name="Text">The line.</param>
/// <param name="Expected">The timestamp in ISO 8601, its calendar, and the watched flags.</param>
/// <param name="Whole">Whether the whole line is the timestamp.</param>
/// <param name="Watched">The assumptions that tell whether the name was understood.</param>
internal sealed record NameLine(string Text, string Expected, bool Whole = true, TimestampAssumptions Watched = 0);

/// <summary>Puts a name into lines of the kind that papers print.</summary>
internal static class NameLines
{
    private static readonly DateTimeOffset Now = new(2018, 3, 7, 12, 30, 0, TimeSpan.Zero);

    public static TimeProvider Clock { get; } = new FakeTimeProvider(Now);

    public static IEnumerable<NameLine> Of(LocaleName name) => name.Table.Name switch
    {
        "months.tsv" => [Month(name)],
        "weekdays.tsv" => Weekday(name),
        "dayparts.tsv" => [DayPart(name)],
        "zones.tsv" => [Zone(name)],
        "markers.tsv" => Marker(name),
        "units.tsv" => [Unit(name)],
        "numbers.tsv" => Number(name),
        "labels.tsv" => [new($"{name.Text}: 2018-03-05", "2018-03-05 Gregorian", Whole: false)],
        _ => throw new InvalidOperationException($"{name.Table.Name} has no lines."),
    };

    private static NameLine Month(LocaleName name)
    {
        var month = int.Parse(name.Column, CultureInfo.InvariantCulture);
        var day = month == 13 ? 4 : 14;
        var (year, date, calendar) = name.Row["calendar"] switch
        {
            "umalqura" => (1439, DateOnly.FromDateTime(new UmAlQuraCalendar().ToDateTime(1439, month, day, 0, 0, 0, 0)), CalendarSystem.UmAlQura),
            "solarhijri" => (1397, DateOnly.FromDateTime(new PersianCalendar().ToDateTime(1397, month, day, 0, 0, 0, 0)), CalendarSystem.SolarHijri),
            "coptic" => (1734, new DateOnly(2017, 9, 11).AddDays(((month - 1) * 30) + day - 1), CalendarSystem.Coptic),
            _ => (2018, new DateOnly(2018, month, day), CalendarSystem.Gregorian),
        };
        return new($"{day} {name.Text} {year}", Invariant($"{date:yyyy-MM-dd} {calendar}"));
    }

    /// <summary>A weekday is understood when it agrees with its day and disagrees with the next.</summary>
    private static IEnumerable<NameLine> Weekday(LocaleName name)
    {
        var day = 4 + int.Parse(name.Column, CultureInfo.InvariantCulture);
        const TimestampAssumptions watched = TimestampAssumptions.WeekdayMismatch;
        yield return new($"{name.Text} {day} March 2018", $"2018-03-{day:00} Gregorian", Watched: watched);
        yield return new($"{name.Text} {day + 1} March 2018", $"2018-03-{day + 1:00} Gregorian {watched}", Watched: watched);
    }

    private static NameLine DayPart(LocaleName name)
    {
        var (printed, read) = name.Row["part"] switch
        {
            "am" or "morning" => (8, 8),
            "dawn" => (4, 4),
            "pm" or "evening" => (8, 20),
            "noon" => (1, 13),
            "afternoon" => (4, 16),
            "night" => (10, 22),
            _ => (12, 0),
        };
        return new($"2018-03-05 {printed}:28 {name.Text}", $"2018-03-05T{read:00}:28 Gregorian");
    }

    private static NameLine Zone(LocaleName name)
    {
        var local = new DateTime(2018, 7, 5, 17, 28, 0);
        var offset = name.Row["offset"] is { } printed
            ? TimeSpan.Parse(printed.TrimStart('+'), CultureInfo.InvariantCulture)
            : TimeZoneInfo.FindSystemTimeZoneById(name.Row["id"]!).GetUtcOffset(local);
        var marker = name.Row["kind"] == "place" ? "بتوقيت " : "";
        var gap = name.Text.Length == 1 ? "" : " "; // A lone Z counts only where ISO 8601 has it.
        return new(
            $"2018-07-05 17:28{gap}{marker}{name.Text}",
            Invariant($"2018-07-05T17:28{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm} Gregorian"));
    }

    private static IEnumerable<NameLine> Marker(LocaleName name)
    {
        var word = name.Text;
        return name.Row["marker"] switch
        {
            "at" or "clock" => [new($"5 مارس 2018 {word} 17:28", "2018-03-05T17:28 Gregorian")],
            "day" => [new($"الاثنين {word} 5 مارس 2018", "2018-03-05 Gregorian")],
            "equals" => [new($"17/6/1439 {word} 5/3/2018", "2018-03-05 Gregorian")],
            "of" => [new($"15 {word} مارس 2018", "2018-03-15 Gregorian")],
            "zone" => [new($"2018-03-05 17:28 {word} القاهرة", "2018-03-05T17:28+02:00 Gregorian")],
            "local" => [new($"2018-03-05 17:28 {word}", "2018-03-05T17:28 Gregorian")],
            "ce" => [new($"15 مارس 2018 {word}", "2018-03-15 Gregorian")],
            "ah" => [new($"14/6/1439 {word}", "2018-03-02 UmAlQura")],
            "sh" => [new($"14/12/1396 {word}", "2018-03-05 SolarHijri")],
            "am" => [new($"14/7/1734 {word}", "2018-03-23 Coptic")],
            "era-s" => [new($"14 برمهات 1734 {word}", "2018-03-23 Coptic"), new($"14 اسفند 1396 {word}", "2018-03-05 SolarHijri")],
            "libyan-era" => [new($"15 مارس 1386 {word}", "2018-03-15 Gregorian")],
            "from" => [new($"{word} 3 إلى 5 مارس 2018", "2018-03-03/2018-03-05 Gregorian")],
            "to" => [new($"3 {word} 5 مارس 2018", "2018-03-03/2018-03-05 Gregorian")],
            "year" => [new($"15 مارس {word} 2018", "2018-03-15 Gregorian")],
            "month" => [new($"15 {word} مارس 2018", "2018-03-15 Gregorian")],
            "ago" => [new($"{word} 3 ساعات", "2018-03-07T09+00:00 Gregorian")],
            "ago-behind" => [new($"3 ساعات {word}", "2018-03-07T09+00:00 Gregorian")],
            "ahead" => [new($"{word} 3 ساعات", "2018-03-07T15+00:00 Gregorian")],
            "and" => [new($"قبل 3 ساعات {word} 10 دقائق", "2018-03-07T09:20+00:00 Gregorian")],
            "ordinal" => [new($"5{word} مارس 2018", "2018-03-05 Gregorian")],
            "hour-sign" => [new($"5 mars 2018, 17{word}28", "2018-03-05T17:28 Gregorian")],
            "prefix" => [new($"{word}الاثنين 5 مارس 2018", "2018-03-05 Gregorian", Whole: false)],
            "linking" => [new($"5 ئازار{word} 2018", "2018-03-05 Gregorian")],
            "half" =>
            [
                new($"قبل {word} ساعة", "2018-03-07T12:00+00:00 Gregorian"),
                new($"قبل ساعتين {word}", "2018-03-07T10:00+00:00 Gregorian"),
            ],
            "quarter" => [new($"قبل {word} ساعة", "2018-03-07T12:15+00:00 Gregorian"), new($"الساعة 5 {word} مساء", "T17:15 Gregorian")],
            "third" => [new($"قبل {word} ساعة", "2018-03-07T12:10+00:00 Gregorian"), new($"الساعة 5 {word} مساء", "T17:20 Gregorian")],
            "less" => [new($"الساعة 5 {word} ربعا مساء", "T16:45 Gregorian")],
            "o-clock" => [new($"شام 5 {word}", "T17 Gregorian")],
            "event" => [new($"{word} 26 يوليو، 15 مارس 2018", "2018-03-15 Gregorian", Whole: false)],
            "namesake" => [new($"{word} 26 يوليو، 15 مارس 2018", "2018-03-15 Gregorian", Whole: false)],
            var other => throw new InvalidOperationException($"No line shows the marker '{other}'."),
        };
    }

    private static NameLine Unit(LocaleName name)
    {
        var amount = name.Row["amount"]!;
        var moment = amount is not ("n" or "one" or "two");
        var steps = amount switch { "n" => 5, "one" => 1, "two" => 2, _ => int.Parse(amount, CultureInfo.InvariantCulture) };
        var signed = moment ? steps : -steps;
        var (then, format) = name.Row["unit"] switch
        {
            "second" => (Now.AddSeconds(signed), "yyyy-MM-ddTHH:mm:ss+00:00"),
            "minute" => (Now.AddMinutes(signed), "yyyy-MM-ddTHH:mm+00:00"),
            "hour" => (Now.AddHours(signed), "yyyy-MM-ddTHH+00:00"),
            "day" => (Now.AddDays(signed), "yyyy-MM-dd"),
            "week" => (Now.AddDays(signed * 7), "yyyy-MM-dd"),
            "month" => (Now.AddMonths(signed), "yyyy-MM"),
            _ => (Now.AddYears(signed), "yyyy"),
        };
        var text = moment ? name.Text : amount == "n" ? $"قبل 5 {name.Text}" : $"قبل {name.Text}";
        return new(text, $"{then.ToString(format, CultureInfo.InvariantCulture)} Gregorian");
    }

    private static IEnumerable<NameLine> Number(LocaleName name)
    {
        var value = int.Parse(name.Row["value"]!, CultureInfo.InvariantCulture);
        if (name.Row["kind"] == "cardinal") yield return new($"قبل {name.Text} دقيقة", Invariant($"{Now.AddMinutes(-value):yyyy-MM-ddTHH:mm}+00:00 Gregorian"));
        else if (name.Row["kind"] == "feminine" && value <= 12) yield return new($"الساعة {name.Text} مساء", Invariant($"T{(value % 12) + 12:00} Gregorian"));
        else if (name.Row["kind"] == "day") yield return new($"{name.Text} مارس 2018", $"2018-03-{value:00} Gregorian");
        else if (name.Row["kind"] == "ordinal" && value <= 31) yield return new($"{name.Text} من مارس 2018", $"2018-03-{value:00} Gregorian");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
