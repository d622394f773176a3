using System.Globalization;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Locales;

/// <summary>Every name of every row is read, in each region that claims it, in a line of the kind that papers print.</summary>
public class NamesReadTests
{
    private static readonly Dictionary<string, TimestampParser> Parsers = Region.All.ToDictionary(
        region => region.Code,
        region => new TimestampParser(TimestampOptions.Default with { Region = region, Clock = NameLines.Clock, TimeZone = "UTC" }));

    /// <summary>The tables of the timestamp parser; the others are words of pages.</summary>
    public static TheoryData<string> Tables { get; } =
        ["months.tsv", "weekdays.tsv", "dayparts.tsv", "zones.tsv", "markers.tsv", "units.tsv", "numbers.tsv", "labels.tsv"];

    [Theory, MemberData(nameof(Tables))]
    public void Every_name_reads_in_every_region_that_claims_it(string table) => Rule.HasNoCulprits(
        from name in LocaleNames.Of(NewsModel.Locales.LocaleTable.Load(table))
        from line in NameLines.Of(name)
        let wrong = name.Regions.Select(region => (Region: region, Found: Answer(region, line))).Where(each => each.Found != line.Expected).ToArray()
        where wrong.Length > 0
        select name.Complaint($"'{line.Text}' should be {line.Expected} but is {wrong[0].Found} in {string.Join(' ', wrong.Select(each => each.Region))}"));

    private static string Answer(string region, NameLine line)
    {
        var result = Parsers[region].Read(line.Text);
        if (!result.Success) return result.Error.Kind.ToString();
        var value = result.Value;
        var relative = value.Assumptions.HasFlag(TimestampAssumptions.RelativeToClock);
        var answer = value.OffsetSource == OffsetSource.Caller && !relative ? value with { Offset = null } : value;
        return string.Create(CultureInfo.InvariantCulture, $"{answer} {value.Calendar}{Flags(value, line)}{Rest(value, line)}");
    }

    private static string Flags(NewsTimestamp value, NameLine line)
    {
        var flags = value.Assumptions & line.Watched;
        return flags == 0 ? "" : $" {flags}";
    }

    /// <summary>A name that was not understood is left outside the stamp.</summary>
    private static string Rest(NewsTimestamp value, NameLine line) =>
        line.Whole && value.Source != new TextRange(0, line.Text.Length) ? $" of '{value.Source.Of(line.Text)}'" : "";
}
