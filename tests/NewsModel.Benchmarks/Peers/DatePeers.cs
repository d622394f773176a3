using System.Globalization;
using NodaTime.Text;

namespace NewsModel.Benchmarks.Peers;

/// <summary>The date readers: each takes a line, and gives its answer or null.</summary>
internal static class DatePeers
{
    private static readonly CultureInfo Egypt = CultureInfo.GetCultureInfo("ar-EG");

    /// <summary>One for each set of month names that Arabic has, and Persian.</summary>
    private static readonly CultureInfo[] Cultures =
        [Egypt, .. new[] { "ar-SY", "ar-DZ", "ar-MA", "ar-SA", "fa-IR" }.Select(CultureInfo.GetCultureInfo)];

    /// <summary>As one would write them who knows the sites.</summary>
    private static readonly string[] Formats =
    [
        "dddd d MMMM yyyy", "dddd، d MMMM yyyy h:mm tt", "d MMMM yyyy", "d'/'M'/'yyyy", "yyyy'/'M'/'d - HH:mm", "d-M-yyyy",
        "d MMMM yyyy hh:mm tt", "dddd d MMMM yyyy - HH:mm", "HH:mm | dddd d MMMM yyyy",
    ];

    private static readonly string[] FormatsWithOffset = [.. Formats, "yyyy'-'MM'-'dd'T'HH:mm:sszzz"];

    private static readonly LocalDateTimePattern[] Patterns =
        [.. Formats.Select(format => LocalDateTimePattern.Create(format, Egypt))];

    public static DateAnswer? NewsModel(string line) =>
        TimestampParser.Default.TryParse(line.AsSpan(), out var value) ? new(value.Date, value.Time, value.Offset) : null;

    /// <summary>The yardstick, to be given ISO 8601.</summary>
    public static DateAnswer? Iso(string line) => TryParse(line, CultureInfo.InvariantCulture);

    public static DateAnswer? EgyptFolded(string line) => TryParse(Digits.Fold(line), Egypt);

    public static DateAnswer? CulturesInTurn(string line)
    {
        var folded = Digits.Fold(line);
        foreach (var culture in Cultures)
        {
            if (TryParse(folded, culture) is { } answer) return answer;
        }

        return null;
    }

    public static DateAnswer? Exact(string line) =>
        DateTimeOffset.TryParseExact(Digits.Fold(line), FormatsWithOffset, Egypt, DateTimeStyles.AllowWhiteSpaces, out var value) ? Of(value) : null;

    public static DateAnswer? Noda(string line)
    {
        var folded = Digits.Fold(line);
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(folded).TryGetValue(default, out var local))
            {
                return new(new DateOnly(local.Year, local.Month, local.Day), new TimeOnly(local.Hour, local.Minute, local.Second), null);
            }
        }

        return OffsetDateTimePattern.ExtendedIso.Parse(folded).TryGetValue(default, out var value) ? Of(value.ToDateTimeOffset()) : null;
    }

    private static DateAnswer? TryParse(string line, CultureInfo culture) =>
        DateTimeOffset.TryParse(line, culture, DateTimeStyles.AllowWhiteSpaces, out var value) ? Of(value) : null;

    private static DateAnswer Of(DateTimeOffset value) =>
        new(DateOnly.FromDateTime(value.DateTime), TimeOnly.FromDateTime(value.DateTime), value.Offset);
}
