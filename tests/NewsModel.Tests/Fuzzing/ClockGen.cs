using System.Globalization;
using CsCheck;
using NewsModel.Tests.Locales;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Times of day as they are printed: of 24 hours, of twelve with every part of the day, minute first, an hour alone.</summary>
internal static class ClockGen
{
    public static Gen<(string Text, TimeOnly Time)> Of(RegionWords words)
    {
        var twelve = Twelve(words);
        return Gen.OneOf(Whole, twelve, twelve, MinuteFirst(words));
    }

    private static readonly Gen<(string Text, TimeOnly Time)> Whole =
        from second in Gen.Int[1, 86_399]
        from form in Gen.OneOfConst("HH':'mm", "H':'mm", "HH':'mm':'ss", "HH' : 'mm", "'الساعة 'HH':'mm")
        let time = new TimeOnly(second * TimeSpan.TicksPerSecond)
        let printed = form.Contains('s', StringComparison.Ordinal) ? time : new TimeOnly(time.Hour, Math.Max(time.Minute, 1))
        select (printed.ToString(form, CultureInfo.InvariantCulture), printed);

    private static Gen<(string Text, TimeOnly Time)> Twelve(RegionWords words) =>
        from part in Gen.OneOfConst(words.DayParts)
        from choice in Gen.Int[0, 1 << 10]
        from minute in Gen.Int[0, 59]
        from form in Gen.OneOfConst("{0}:{1:00} {2}", "{0:00}:{1:00} {2}", "{0}:{1:00}{2}", "الساعة {0}:{1:00} {2}", "{0} {2}")
        let hours = Hours(part.Row["part"]!)
        let hour = hours[choice % hours.Length]
        let isHourOnly = !form.Contains("{1", StringComparison.Ordinal)
        select (string.Format(CultureInfo.InvariantCulture, form, hour.Printed, minute, part.Text), new TimeOnly(hour.Read, isHourOnly ? 0 : minute));

    /// <summary>What bidirectional text makes of a clock whose colon sticks to the minutes.</summary>
    private static Gen<(string Text, TimeOnly Time)> MinuteFirst(RegionWords words) =>
        from part in Gen.OneOfConst(words.DayParts.Where(name => name.Row["part"] is "am" or "pm").ToArray())
        from choice in Gen.Int[0, 11]
        from minute in Gen.Int[0, 59]
        let hour = Hours(part.Row["part"]!)[choice]
        select (string.Create(CultureInfo.InvariantCulture, $"{minute:00}: {hour.Printed:00} {part.Text}"), new TimeOnly(hour.Read, minute));

    private static (int Printed, int Read)[] Hours(string part) => part switch
    {
        "am" => [.. Enumerable.Range(1, 12).Select(hour => (hour, hour % 12))],
        "pm" => [.. Enumerable.Range(1, 12).Select(hour => (hour, (hour % 12) + 12))],
        "dawn" => [(3, 3), (4, 4), (5, 5)],
        "morning" => [(6, 6), (7, 7), (9, 9), (11, 11)],
        "noon" => [(11, 11), (12, 12), (1, 13), (2, 14)],
        "afternoon" => [(3, 15), (4, 16), (5, 17)],
        "evening" => [(5, 17), (8, 20), (11, 23)],
        "night" => [(8, 20), (11, 23), (12, 0), (1, 1), (3, 3)],
        _ => [(12, 0)],
    };
}
