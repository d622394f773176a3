using System.Globalization;
using NewsModel.Locales;

namespace NewsModel.Tests.Locales;

/// <summary>What every locale table must keep. Each rule answers with complaints that read like a compiler's.</summary>
internal static class LocaleRules
{
    private static readonly Dictionary<(string Table, string Column), string[]> Closed = new()
    {
        [("regions.tsv", "order")] = ["dmy", "mdy"],
        [("regions.tsv", "calendar")] = ["gregorian", "umalqura", "solarhijri"],
        [("regions.tsv", "digits")] = ["arab", "latn", "arabext"],
        [("months.tsv", "calendar")] = ["gregorian", "umalqura", "coptic", "solarhijri"],
        [("dayparts.tsv", "part")] = ["am", "pm", "dawn", "morning", "noon", "afternoon", "evening", "night", "midnight"],
        [("zones.tsv", "kind")] = ["abbreviation", "utc", "name", "place"],
        [("markers.tsv", "marker")] =
        [
            "clock", "at", "day", "equals", "of", "zone", "local", "ce", "ah", "sh", "am", "era-s", "from", "to", "year", "month",
            "ago", "ago-behind", "ahead", "and", "ordinal", "hour-sign", "prefix", "linking", "half", "quarter", "third", "less",
            "o-clock", "namesake", "event", "libyan-era",
        ],
        [("units.tsv", "unit")] = ["second", "minute", "hour", "day", "week", "month", "year"],
        [("units.tsv", "amount")] = ["n", "one", "two", "-2", "-1", "0", "+1", "+2"],
        [("numbers.tsv", "kind")] = ["ordinal", "feminine", "day", "cardinal"],
        [("labels.tsv", "label")] =
        [
            "published", "updated", "date", "issue", "edition", "part", "volume", "code", "number", "views", "author", "interview", "report", "prepared",
            "edited", "translated", "correspondent", "source", "photo",
        ],
    };

    /// <summary>A cell of a closed column holds one of its values.</summary>
    public static IEnumerable<string> UnknownValues(LocaleTable table) =>
        from column in table.Columns
        where Closed.ContainsKey((table.Name, column))
        let known = Closed[(table.Name, column)]
        from row in table.Rows
        where !known.Contains(row[column])
        select row.Wrong(column, $"expected one of {string.Join(' ', known)}, found '{row[column] ?? "-"}'").Message;

    public static IEnumerable<string> EmptySources(LocaleTable table) =>
        from row in table.Rows
        where string.IsNullOrWhiteSpace(row["source"])
        select row.Wrong("source", "expected where the row comes from, found nothing").Message;

    public static IEnumerable<string> UnknownRegions(LocaleTable table) =>
        from row in table.Rows
        where table.Columns.Contains("regions")
        from complaint in LocaleNames.RegionsOf(table, row) is { Count: > 0 } regions
            ? regions.Where(code => !Region.TryParse(code, out _)).Select(code => $"there is no region '{code}' in regions.tsv")
            : ["expected region codes or *, found nothing"]
        select row.Wrong("regions", complaint).Message;

    /// <summary>Editors show the rest of a line reversed behind a first Arabic cell, so only the name columns hold Arabic letters.</summary>
    public static IEnumerable<string> ArabicOutsideNames(LocaleTable table) =>
        from column in table.Columns.Except(LocaleNames.NameColumns(table))
        from row in table.Rows
        where row[column]?.Any(c => c is >= '\u0600' and <= '\u06FF') == true
        select row.Wrong(column, "Arabic letters belong into the name columns").Message;

    /// <summary>Every row has its names: twelve months, or thirteen in the Coptic calendar, seven weekdays.</summary>
    public static IEnumerable<string> MissingNames(LocaleTable table) =>
        from row in table.Rows
        from column in LocaleNames.NameColumns(table)
        let wanted = column != "13" || row["calendar"] == "coptic"
        where row[column] is null == wanted
        select row.Wrong(column, wanted ? "expected a name, found nothing" : $"'{row[column]}' is one month too many").Message;

    public static IEnumerable<string> UntidyNames(LocaleTable table) =>
        from row in table.Rows
        from column in LocaleNames.NameColumns(table)
        where row[column] is not null
        from variant in row[column]!.Split('|')
        where variant.Trim() != variant || variant.TrimEnd('?').Length == 0 || variant.TrimEnd('?').Contains('?', StringComparison.Ordinal)
            || variant.EndsWith("??", StringComparison.Ordinal) || ArabicText.Fold(variant).Length == 0
        select row.Wrong(column, $"'{variant}' is no name").Message;

    /// <summary>Two spellings that folding makes one are one; the first is the one that is printed.</summary>
    public static IEnumerable<string> DoubledNames(LocaleTable table) =>
        from cell in LocaleNames.Of(table).GroupBy(name => (name.Row, name.Column))
        from doubled in cell.GroupBy(name => ArabicText.Fold(name.Text)).Where(same => same.Count() > 1)
        select doubled.Last().Complaint($"'{doubled.Last().Variant}' is '{doubled.First().Variant}' again");

    /// <summary>Inside one region a name says one thing. A name with a role in a sentence (markers.tsv) may have several.</summary>
    public static IEnumerable<string> Contradictions(LocaleTable table) =>
        from same in LocaleNames.Of(table).Where(name => name.Meaning is not null).GroupBy(name => name.Key)
        let names = same.ToArray()
        from pair in names.SelectMany((second, i) => names.Take(i).Select(first => (first, second)))
        where pair.first.Meaning != pair.second.Meaning
        let shared = pair.first.Regions.Intersect(pair.second.Regions).FirstOrDefault()
        where shared is not null
        select pair.second.Complaint(string.Create(
            CultureInfo.InvariantCulture,
            $"in {shared}, '{pair.second.Text}' says {pair.second.Meaning} here and {pair.first.Meaning} in line {pair.first.Row.Line}"));
}
