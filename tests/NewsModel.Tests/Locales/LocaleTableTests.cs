using System.Globalization;
using NewsModel.Locales;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Locales;

/// <summary>The locale tables keep their rules; a complaint names the table, the line and the cell.</summary>
public class LocaleTableTests
{
    public static TheoryData<string> Tables { get; } = [.. LocaleNames.TableNames];

    [Fact]
    public void Every_table_is_embedded_and_checked() => Assert.Equal(
        LocaleNames.TableNames,
        typeof(Region).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Locales/", StringComparison.Ordinal))
            .Select(name => name["Locales/".Length..])
            .Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Tables))]
    public void Rows_are_well_formed(string name)
    {
        var table = LocaleTable.Load(name);
        Assert.NotEmpty(table.Rows);
        Rule.HasNoCulprits(LocaleRules.EmptySources(table));
        Rule.HasNoCulprits(LocaleRules.UnknownValues(table));
        Rule.HasNoCulprits(LocaleRules.UnknownRegions(table));
        Rule.HasNoCulprits(LocaleRules.ArabicOutsideNames(table));
    }

    [Theory, MemberData(nameof(Tables))]
    public void Names_are_complete_and_listed_once(string name)
    {
        var table = LocaleTable.Load(name);
        Rule.HasNoCulprits(LocaleRules.MissingNames(table));
        Rule.HasNoCulprits(LocaleRules.UntidyNames(table));
        Rule.HasNoCulprits(LocaleRules.DoubledNames(table));
    }

    [Theory, MemberData(nameof(Tables))]
    public void No_name_says_two_things_in_one_region(string name) =>
        Rule.HasNoCulprits(LocaleRules.Contradictions(LocaleTable.Load(name)));

    [Fact]
    public void Every_region_has_a_set_of_months()
    {
        var sets = LocaleTable.Load("months.tsv").Rows.Select(row => row["set"]).ToHashSet();
        Rule.HasNoCulprits(LocaleTable.Load("regions.tsv").Rows
            .Where(row => !sets.Contains(row["months"]))
            .Select(row => row.Wrong("months", $"months.tsv has no set '{row["months"]}'").Message));
    }

    [Fact]
    public void Every_region_has_a_language_to_print_in()
    {
        var languages = LocaleTable.Load("printing.tsv").Rows.Select(row => row["language"]).ToHashSet();
        Rule.HasNoCulprits(LocaleTable.Load("regions.tsv").Rows
            .Where(row => !languages.Contains(row["language"]))
            .Select(row => row.Wrong("language", $"printing.tsv has no language '{row["language"]}'").Message));
    }

    [Fact]
    public void Every_set_and_every_region_code_is_listed_once()
    {
        foreach (var (table, column) in new[] { ("months.tsv", "set"), ("weekdays.tsv", "set"), ("regions.tsv", "code"), ("agencies.tsv", "code") })
        {
            var seen = new HashSet<string?>();
            Rule.HasNoCulprits(LocaleTable.Load(table).Rows
                .Where(row => !seen.Add(row[column]))
                .Select(row => row.Wrong(column, $"'{row[column]}' stands above already").Message));
        }
    }

    [Fact]
    public void Every_zone_is_one_that_the_system_knows()
    {
        // A Windows without ICU knows no IANA ids; there the form of the id is all that can be held.
        var known = !OperatingSystem.IsWindows() || TimeZoneInfo.TryFindSystemTimeZoneById("Africa/Cairo", out _);
        var ids = LocaleTable.Load("regions.tsv").Rows.Select(row => (Row: row, Column: "zone"))
            .Concat(LocaleTable.Load("zones.tsv").Rows.Select(row => (Row: row, Column: "id")));
        Rule.HasNoCulprits(ids
            .Where(each => each.Row[each.Column] is { } id && !(known ? TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) : id == "UTC" || id.Contains('/', StringComparison.Ordinal)))
            .Select(each => each.Row.Wrong(each.Column, $"there is no time zone '{each.Row[each.Column]}'").Message));
    }

    [Fact]
    public void Every_zone_has_an_offset_or_rules() => Rule.HasNoCulprits(
        from row in LocaleTable.Load("zones.tsv").Rows
        let offset = row["offset"]
        let wrong = offset is null
            ? row["id"] is null ? "expected an offset, or an id with rules" : null
            : TimeSpan.TryParseExact(offset[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var amount)
              && offset[0] is '+' or '-' && amount <= TimeSpan.FromHours(14) ? null : $"'{offset}' is no offset"
        where wrong is not null
        select row.Wrong("offset", wrong).Message);

    [Fact]
    public void Numbers_run_from_1_to_60() => Rule.HasNoCulprits(
        from row in LocaleTable.Load("numbers.tsv").Rows
        where !int.TryParse(row["value"], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > 60
        select row.Wrong("value", $"'{row["value"]}' is not a number from 1 to 60").Message);
}
