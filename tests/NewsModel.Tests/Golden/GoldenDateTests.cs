using System.Globalization;
using System.Text;
using Xunit;

namespace NewsModel.Tests.Golden;

/// <summary>Every line of Golden/dates and Golden/cldr. To report a date that is read wrongly, add a line there.</summary>
public sealed class GoldenDateTests
{
    private const string Errors = "errors.tsv", Negatives = "negatives.tsv", Prose = "prose.tsv";

    public static IEnumerable<object[]> Readings =>
        GoldenTable.Lines([.. GoldenTable.Files("dates", Errors, Negatives, Prose), .. GoldenTable.Files("cldr")]);

    public static IEnumerable<object[]> Failures => GoldenTable.Lines("dates/" + Errors);

    public static IEnumerable<object[]> Nothings => GoldenTable.Lines("dates/" + Negatives);

    public static IEnumerable<object[]> Texts => GoldenTable.Lines("dates/" + Prose);

    [Theory]
    [MemberData(nameof(Readings))]
    public void Reads(string file, int line)
    {
        var row = GoldenTable.Row(file, line);
        var expected = $"{row["value"]} {row["calendar"]} {row["assumed"]} {row["alternative"]}";
        var parser = row.Parser();
        row.Is(expected, Reading(parser.Read(row.Text), row.Text));
        row.Is(expected, Reading(parser.Read(Encoding.UTF8.GetBytes(row.Text)), row.Text));
        row.Is($"{Finest(row["value"])}", $"{parser.Parse(row.Text).Precision}");
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Fails(string file, int line)
    {
        var row = GoldenTable.Row(file, line);
        var kind = row["kind"];
        var result = row.Parser(kind == "doubtful" ? Strictness.Strict : Strictness.Lenient).Read(row.Text);
        var expected = $"{kind} {row["start"]}+{row["length"]} {GoldenTable.Unescape(row["message"])}";
        row.Is(expected, Reading(result, row.Text));
    }

    [Theory]
    [MemberData(nameof(Nothings))]
    public void Finds_nothing(string file, int line)
    {
        var row = GoldenTable.Row(file, line);
        var parser = row.Parser();
        row.Is("-", Matches(parser, row.Text));
        var result = parser.Read(row.Text);
        if (result.Success) row.Is("nothing", Reading(result, row.Text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Finds(string file, int line)
    {
        var row = GoldenTable.Row(file, line);
        row.Is(row["matches"], Matches(row.Parser(), row.Text));
    }

    [Fact]
    public void There_are_hundreds_of_lines()
    {
        Assert.InRange(GoldenTable.Files("dates", Errors, Negatives, Prose).Sum(file => GoldenTable.Rows(file).Count), 600, int.MaxValue);
        Assert.InRange(GoldenTable.Rows("dates/" + Negatives).Count, 150, int.MaxValue);
        Assert.InRange(GoldenTable.Files("cldr").Sum(file => GoldenTable.Rows(file).Count), 300, int.MaxValue);
    }

    [Theory]
    [InlineData(@"a\tb\nc\\d\u200Fe", "a\tb\nc\\d\u200Fe")]
    [InlineData("", "")]
    public void Escapes_are_read(string cell, string expected) => Assert.Equal(expected, GoldenTable.Unescape(cell));

    private static string Reading(ParseResult<NewsTimestamp> result, string text)
    {
        if (!result.Success)
        {
            var error = result.Error;
            return $"{Camel(error.Kind.ToString())} {error.Where.Start}+{error.Where.Length} {error.Describe(text)}";
        }

        var value = result.Value;
        var assumed = value.Assumptions is TimestampAssumptions.None ? "-" : string.Join(',', value.Assumptions.ToString().Split(", ").Select(Camel));
        var alternative = value.AlternativeDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        return $"{value} {Camel(value.Calendar.ToString())} {assumed} {alternative}";
    }

    /// <summary>How fine a value is, as it is written: no finer than its last part.</summary>
    private static TimestampPrecision Finest(string value)
    {
        var clock = value.IndexOf('T', StringComparison.Ordinal);
        if (clock >= 0) return (TimestampPrecision)((int)TimestampPrecision.Hour + value[clock..].Split('+', '-', '/')[0].Count(c => c == ':'));
        if (value.StartsWith("--", StringComparison.Ordinal)) return TimestampPrecision.Day;
        return (TimestampPrecision)((int)TimestampPrecision.Year + value.Split('/')[0].Count(c => c == '-'));
    }

    private static string Matches(TimestampParser parser, string text)
    {
        var matches = new List<string>();
        foreach (var match in parser.EnumerateMatches(text)) matches.Add($"{match.Source.Start}+{match.Source.Length}={match}");
        return matches.Count == 0 ? "-" : string.Join(' ', matches);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
