using System.Globalization;

namespace NewsModel.Locales;

/// <summary>Turns the rows of the tables into words with meanings.</summary>
internal static class LexiconTables
{
    /// <summary>Room for the words of all tables, so that it is taken once.</summary>
    private const int MostWords = 4000;

    public static Dictionary<string, WordEntry> Load()
    {
        var words = new Dictionary<string, WordEntry>(MostWords, StringComparer.Ordinal);
        foreach (var row in LocaleTable.Load("months.tsv").Rows)
        {
            var calendar = RegionTable.Calendar(row, "calendar");
            for (var month = 1; month <= 13; month++)
                Add(words, row, month.ToString(CultureInfo.InvariantCulture), new Meaning(MeaningKinds.Month, month) { Calendar = calendar });
        }

        foreach (var row in LocaleTable.Load("weekdays.tsv").Rows)
        {
            for (var day = 1; day <= 7; day++)
                Add(words, row, day.ToString(CultureInfo.InvariantCulture), new Meaning(MeaningKinds.Weekday, day));
        }

        foreach (var row in LocaleTable.Load("dayparts.tsv").Rows)
            Add(words, row, "names", new Meaning(MeaningKinds.DayPart, Named(row, "part", typeof(DayPart))));
        foreach (var row in LocaleTable.Load("markers.tsv").Rows)
            Add(words, row, "names", new Meaning(MeaningKinds.Marker, Named(row, "marker", typeof(Marker))));
        foreach (var row in LocaleTable.Load("units.tsv").Rows)
        {
            int? amount = row["amount"] switch { "n" => null, "one" => 1, "two" => 2, _ => Number(row, "amount") };
            var isMoment = row["amount"] is not ("n" or "one" or "two");
            Add(words, row, "names", new Meaning(MeaningKinds.Unit, Named(row, "unit", typeof(TimeUnit))) { Amount = amount, IsMoment = isMoment });
        }

        foreach (var row in LocaleTable.Load("numbers.tsv").Rows)
            Add(words, row, "names", new Meaning(MeaningKinds.Number, Number(row, "value")) { Ordinal = row["kind"] is not "cardinal", Feminine = row["kind"] == "feminine", NamesDay = row["kind"] == "day" });
        foreach (var row in LocaleTable.Load("labels.tsv").Rows)
            Add(words, row, "names", new Meaning(MeaningKinds.Label, (int)Kind(row.Required("label"))));
        AddZones(words);
        return words;
    }

    private static void AddZones(Dictionary<string, WordEntry> words)
    {
        foreach (var row in LocaleTable.Load("zones.tsv").Rows)
        {
            TimeSpan? offset = row["offset"] is { } text ? TimeSpan.Parse(text.TrimStart('+'), CultureInfo.InvariantCulture) : null;
            var kind = (ZoneKind)Named(row, "kind", typeof(ZoneKind));
            var regions = Regions(row);
            foreach (var name in row.Variants("names"))
                Add(words, row, "names", name, new Meaning(MeaningKinds.Zone, row.Line) { Regions = regions, Zone = new ZoneRow(row["id"], offset, kind, name.TrimEnd('?').ToUpperInvariant()) });
        }
    }

    private static void Add(Dictionary<string, WordEntry> words, LocaleRow row, string column, Meaning meaning)
    {
        var regional = meaning with { Regions = Regions(row) };
        foreach (var variant in row.Variants(column)) Add(words, row, column, variant, regional);
    }

    private static LabelKind Kind(string label) => label switch
    {
        "issue" or "volume" or "code" or "number" or "views" => LabelKind.Number,
        "edition" => LabelKind.Edition,
        "part" => LabelKind.Part,
        _ => LabelKind.Other,
    };

    private static string[] Regions(LocaleRow row) => row.Has("regions") && row["regions"] is { } codes and not "*" ? codes.Split(' ') : [];

    private static void Add(Dictionary<string, WordEntry> words, LocaleRow row, string column, string variant, Meaning meaning)
    {
        var weak = variant.EndsWith('?');
        var name = ArabicText.Fold(weak ? variant[..^1] : variant);
        var parts = name.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) throw row.Wrong(column, $"nothing is left of '{variant}' after folding");
        var full = weak ? meaning with { Weak = true } : meaning;
        if (parts.Length == 1) Word(words, parts[0]).Add(full);
        else
        {
            Word(words, parts[0]).AddPhrase(parts[1..]).Add(full);
            if (Array.TrueForAll(parts, part => part.Length > 1 && char.IsLetter(part[0]))) Word(words, string.Concat(parts)).Add(full);
        }
    }

    private static WordEntry Word(Dictionary<string, WordEntry> words, string key)
    {
        if (!words.TryGetValue(key, out var entry)) words[key] = entry = new WordEntry(key);
        return entry;
    }

    private static int Named(LocaleRow row, string column, Type names) =>
        Enum.TryParse(names, row.Required(column).Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value)
            ? Convert.ToInt32(value, CultureInfo.InvariantCulture)
            : throw row.Wrong(column, $"expected one of {string.Join(", ", Enum.GetNames(names))}, found '{row[column]}'");

    private static int Number(LocaleRow row, string column) =>
        int.TryParse(row.Required(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Wrong(column, $"expected a number, found '{row[column]}'");
}
