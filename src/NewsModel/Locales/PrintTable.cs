using System.Globalization;

namespace NewsModel.Locales;

/// <summary>The words with which the sites of a language print a timestamp: the rows of <c>printing.tsv</c>, with the names they point to.</summary>
internal sealed class PrintTable
{
    private static readonly LocaleTable Months = LocaleTable.Load("months.tsv");
    private static readonly LocaleTable Weeks = LocaleTable.Load("weekdays.tsv");
    private static readonly Dictionary<string, PrintTable> Tables = LocaleTable.Load("printing.tsv").Rows.ToDictionary(row => row.Required("language"), row => new PrintTable(row));

    private readonly string[] gregorian;
    private readonly string[] umAlQura;
    private readonly string[] coptic;
    private readonly string[] solarHijri;

    private PrintTable(LocaleRow row)
    {
        Weekdays = Names(Weeks, row, "weekdays", 7);
        (gregorian, umAlQura) = (Names(Months, row, "gregorian", 12), Names(Months, row, "umalqura", 12));
        (coptic, solarHijri) = (Names(Months, row, "coptic", 13), Names(Months, row, "solarhijri", 12));
        (YearFirst, Is24Hours) = (row.Required("numeric") == "ymd", row.Required("hours") == "24");
        (Ah, Martyrs, Sh) = (row.Required("ah"), row.Required("martyrs"), row.Required("sh"));
        (Am, Pm, Clock) = (row.Required("am"), row.Required("pm"), row.Required("clock"));
        (To, Year) = (row.Required("to"), row.Required("year"));
    }

    public static IReadOnlyCollection<string> Languages => Tables.Keys;

    /// <summary>Monday first.</summary>
    public string[] Weekdays { get; }

    public bool YearFirst { get; }

    public bool Is24Hours { get; }

    public string Ah { get; }

    public string Martyrs { get; }

    public string Sh { get; }

    public string Am { get; }

    public string Pm { get; }

    /// <summary>The word in front of a lone hour, and of every time of a 24-hour clock.</summary>
    public string Clock { get; }

    public string To { get; }

    public string Year { get; }

    public static PrintTable? Find(string language) => Tables.GetValueOrDefault(language);

    /// <summary>The names of a calendar's months; those of a region's own Gregorian set, when it has one in this language.</summary>
    public string[] MonthsOf(CalendarName calendar, RegionRow region) => calendar switch
    {
        CalendarName.UmAlQura => umAlQura,
        CalendarName.Coptic => coptic,
        CalendarName.SolarHijri => solarHijri,
        _ => Find(region.Language) == this && Months.Rows.FirstOrDefault(row => row["set"] == region.Months && row["calendar"] == "gregorian") is { } own ? Names(own, 12) : gregorian,
    };

    private static string[] Names(LocaleTable table, LocaleRow row, string column, int count) =>
        table.Rows.FirstOrDefault(each => each["set"] == row.Required(column)) is { } names
            ? Names(names, count)
            : throw row.Wrong(column, $"expected a set of {table.Name}, found '{row[column]}'");

    /// <summary>The first variant is the one to print; its question mark is for readers.</summary>
    private static string[] Names(LocaleRow row, int count) =>
        [.. Enumerable.Range(1, count).Select(number => row.Variants(number.ToString(CultureInfo.InvariantCulture))[0].TrimEnd('?'))];
}
