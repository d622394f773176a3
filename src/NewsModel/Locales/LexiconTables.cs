using System.Globalization;

namespace NewsModel.Locales;

/// <summary>The tables of words, and what their rows mean.</summary>
internal static class LexiconTables
{
    private static readonly string[] Names = ["names"];

    public static WordTable[] All() =>
    [
        new("months.tsv", Numbered(13), static name => new Meaning(MeaningKinds.Month, name.Cell.Column + 1) { Calendar = RegionTable.Calendar(name.Row, "calendar") }),
        new("weekdays.tsv", Numbered(7), static name => new Meaning(MeaningKinds.Weekday, name.Cell.Column + 1)),
        new("dayparts.tsv", Names, static name => new Meaning(MeaningKinds.DayPart, Named(name.Row, "part", typeof(DayPart)))),
        new("markers.tsv", Names, static name => new Meaning(MeaningKinds.Marker, Named(name.Row, "marker", typeof(Marker)))),
        new("units.tsv", Names, static name => Unit(name.Row)),
        new("numbers.tsv", Names, static name => OfNumber(name.Row)),
        new("labels.tsv", Names, static name => new Meaning(MeaningKinds.Label, (int)Kind(name.Row.Required("label")))),
        new("zones.tsv", Names, static name => Zone(name)),
    ];

    /// <summary>Adds to an entry what a name means that begins with its word, or is it when its words are joined.</summary>
    /// <exception cref="FormatException">The row is wrong, or two words have one hash.</exception>
    public static void Add(ref WordEntry? entry, uint hash, WordName name)
    {
        var parts = ArabicText.Fold(name.Text).Split(NameHashes.Separators, StringSplitOptions.RemoveEmptyEntries);
        var meaning = name.Cell.Table.Meaning(name) with { Regions = Regions(name.Row), Weak = name.IsWeak };
        if (Lexicon.Hash(parts[0]) != hash) Of(ref entry, string.Concat(parts), name).Add(meaning);
        else if (parts.Length == 1) Of(ref entry, parts[0], name).Add(meaning);
        else Of(ref entry, parts[0], name).AddPhrase(parts[1..]).Add(meaning);
    }

    private static WordEntry Of(ref WordEntry? entry, string key, WordName name)
    {
        entry ??= new WordEntry(key);
        return entry.Key == key ? entry : throw name.Row.Wrong(name.Cell.Name, $"the words '{key}' and '{entry.Key}' have one hash");
    }

    private static string[] Numbered(int count)
    {
        var columns = new string[count];
        for (var i = 0; i < count; i++) columns[i] = (i + 1).ToString(CultureInfo.InvariantCulture);
        return columns;
    }

    private static Meaning Unit(LocaleRow row)
    {
        int? amount = row["amount"] switch { "n" => null, "one" => 1, "two" => 2, _ => Number(row, "amount") };
        return new Meaning(MeaningKinds.Unit, Named(row, "unit", typeof(TimeUnit))) { Amount = amount, IsMoment = row["amount"] is not ("n" or "one" or "two") };
    }

    private static Meaning OfNumber(LocaleRow row) => new(MeaningKinds.Number, Number(row, "value"))
    {
        Ordinal = row["kind"] is not "cardinal",
        Feminine = row["kind"] == "feminine",
        NamesDay = row["kind"] == "day",
    };

    private static Meaning Zone(WordName name)
    {
        var row = name.Row;
        TimeSpan? offset = row["offset"] is { } text ? TimeSpan.Parse(text.TrimStart('+'), CultureInfo.InvariantCulture) : null;
        return new Meaning(MeaningKinds.Zone, row.Line) { Zone = new ZoneRow(row["id"], offset, (ZoneKind)Named(row, "kind", typeof(ZoneKind)), name.Text.ToString().ToUpperInvariant()) };
    }

    private static LabelKind Kind(string label) => label switch
    {
        "issue" or "volume" or "code" or "number" or "views" => LabelKind.Number,
        "edition" => LabelKind.Edition,
        "part" => LabelKind.Part,
        _ => LabelKind.Other,
    };

    private static string[] Regions(LocaleRow row) => row.Has("regions") && row["regions"] is { } codes and not "*" ? codes.Split(' ') : [];

    private static int Named(LocaleRow row, string column, Type names) =>
        Enum.TryParse(names, row.Required(column).Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value)
            ? Convert.ToInt32(value, CultureInfo.InvariantCulture)
            : throw row.Wrong(column, $"expected one of {string.Join(", ", Enum.GetNames(names))}, found '{row[column]}'");

    private static int Number(LocaleRow row, string column) =>
        int.TryParse(row.Required(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Wrong(column, $"expected a number, found '{row[column]}'");
}
