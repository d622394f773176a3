using NewsModel.Locales;

namespace NewsModel.Tests.Locales;

/// <summary>One spelling in one cell of a locale table, and where it stands.</summary>
internal sealed record LocaleName(LocaleTable Table, LocaleRow Row, string Column, string Variant)
{
    /// <summary>The marker of a name that is also an ordinary word.</summary>
    public bool Weak => Variant.EndsWith('?');

    /// <summary>The name without that marker, and without the one of a phrase that may open a longer line.</summary>
    public string Text => Weak ? Variant[..^1] : Variant.TrimEnd('…');

    /// <summary>The name as a lookup sees it: folded, and its words run together, as they may be unless one is a single letter.</summary>
    public string Key => ArabicText.Fold(Text) is var folded && Array.Exists(folded.Split(' '), word => word.Length == 1)
        ? folded
        : folded.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What the name says, in the words of its table; null where one name may play several roles.</summary>
    public string? Meaning => Table.Name switch
    {
        "months.tsv" => $"month {Column} of {Row["calendar"]}",
        "weekdays.tsv" => $"day {Column} of the week",
        "dayparts.tsv" => Row["part"],
        "zones.tsv" => $"{Row["id"] ?? "UTC"} {Row["offset"]}".TrimEnd(),
        "numbers.tsv" => Row["value"],
        "units.tsv" => $"{(Row["amount"] is "n" ? "one" : Row["amount"])} {Row["unit"]}",
        "labels.tsv" => Row["label"],
        "agencies.tsv" => Row["code"],
        "page-cues.tsv" => Row["cue"],

        // What opens the line above a headline is asked of no byline, and a preposition may be both.
        "byline-cues.tsv" => Row["role"] is "kicker" ? null : Row["role"],
        _ => null,
    };

    public IReadOnlyList<string> Regions => LocaleNames.RegionsOf(Table, Row);

    public string Complaint(string complaint) => Row.Wrong(Column, complaint).Message;
}

internal static class LocaleNames
{
    public static string[] TableNames { get; } =
    [
        "agencies.tsv", "byline-cues.tsv", "dayparts.tsv", "given-names.tsv", "labels.tsv", "languages.tsv", "markers.tsv",
        "months.tsv", "numbers.tsv", "page-cues.tsv", "places.tsv", "printing.tsv", "regions.tsv", "units.tsv", "weekdays.tsv", "zones.tsv",
    ];

    public static IEnumerable<LocaleTable> Tables => TableNames.Select(LocaleTable.Load);

    public static IEnumerable<LocaleName> Of(LocaleTable table) =>
        from row in table.Rows
        from column in NameColumns(table)
        from variant in row.Variants(column)
        select new LocaleName(table, row, column, variant);

    public static IEnumerable<string> NameColumns(LocaleTable table) => table.Name switch
    {
        "regions.tsv" => [],
        "printing.tsv" => ["ah", "martyrs", "sh", "am", "pm", "clock", "to", "year"],
        _ => table.Columns.Where(column => column == "names" || int.TryParse(column, out _)),
    };

    /// <summary>The regions whose pages print the row's names; every one for <c>*</c> and for tables without the column.</summary>
    public static IReadOnlyList<string> RegionsOf(LocaleTable table, LocaleRow row) =>
        !table.Columns.Contains("regions") || row["regions"] is "*"
            ? [.. Region.All.Select(region => region.Code)]
            : row["regions"]?.Split(' ') ?? [];
}
