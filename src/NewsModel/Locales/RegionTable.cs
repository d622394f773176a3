namespace NewsModel.Locales;

/// <summary>What <c>regions.tsv</c> says of a country.</summary>
internal sealed record RegionRow(string Code, string Name, string? TimeZone, bool MonthFirst, CalendarName Calendar, string Digits, string Months, string Language);

/// <summary>The calendars as the tables name them.</summary>
internal enum CalendarName : byte
{
    Gregorian,
    UmAlQura,
    Coptic,
    SolarHijri,
}

internal static class RegionTable
{
    public static IReadOnlyList<RegionRow> Rows { get; } =
    [
        .. LocaleTable.Load("regions.tsv").Rows.Select(row => new RegionRow(
            row.Required("code"),
            row.Required("name"),
            row["zone"],
            row["order"] == "mdy",
            Calendar(row, "calendar"),
            row.Required("digits"),
            row.Required("months"),
            row.Required("language")))
    ];

    public static CalendarName Calendar(LocaleRow row, string column) => row[column] switch
    {
        "gregorian" => CalendarName.Gregorian,
        "umalqura" => CalendarName.UmAlQura,
        "coptic" => CalendarName.Coptic,
        "solarhijri" => CalendarName.SolarHijri,
        var other => throw row.Wrong(column, $"expected gregorian, umalqura, coptic or solarhijri, found '{other}'"),
    };
}
