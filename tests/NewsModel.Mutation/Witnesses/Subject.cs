using System.Reflection;
using NewsModel.Mutation.Running;

namespace NewsModel.Mutation.Witnesses;

/// <summary>Texts among which a witness is sought, and how one is read.</summary>
/// <param name="Between">What parts the pieces of a text: the lines of a page, the words of a date.</param>
/// <param name="Texts">Known texts in pieces.</param>
/// <param name="Read">Reads a text, by whatever mutant is on.</param>
internal sealed record Subject(char Between, IReadOnlyList<string[]> Texts, Func<string, Answer> Read)
{
    private const int FewestLines = 3;
    private const int TextColumn = 2;

    /// <summary>The pages of the tests' tables; of one with a headline and a text, the roles of the lines, the article and the notes.</summary>
    public static Subject Pages(Assembly tests) => new('\n', [.. TestCase.In(tests, "Tests.Pages").SelectMany(row => row.Arguments).OfType<string>().Select(text => text.Split('\n')).Where(lines => lines.Length > FewestLines)], ReadPage);

    /// <summary>The golden dates; of what is read as one, the value as a line and in prose, for several regions, as chars and as UTF-8.</summary>
    public static Subject Dates(string folder)
    {
        var rows = Directory.EnumerateFiles(Path.Combine(folder, "Golden", "dates"), "*.tsv").SelectMany(File.ReadLines).Where(line => !line.StartsWith('#'));
        var parsers = new[] { null, "EG", "SA", "IR", "US" }.Select(region => new TimestampParser(TimestampOptions.Default with { Region = region is null ? null : NewsModel.Region.Parse(region), Clock = new StoppedClock() })).ToList();
        return new(' ', [.. rows.Select(row => row.Split('\t')).Where(row => row.Length > TextColumn).Select(row => row[TextColumn].Split(' '))], text => ReadDate(parsers, text));
    }

    public string Join(IEnumerable<string> pieces) => string.Join(Between, pieces);

    private static Answer ReadPage(string page)
    {
        var reading = PageParser.Default.Parse(page);
        var roles = string.Join(' ', reading.Lines.Where(line => line.Content.Length > 0).Select(line => line.Role));
        return new Answer(roles, string.Join('\n', reading.Notes.Select(note => note.Kind.ToString()).Prepend(NewsJson.Serialize(reading.Article))))
        {
            Counts = roles.Contains(nameof(LineRole.Title), StringComparison.Ordinal) && roles.Contains(nameof(LineRole.Body), StringComparison.Ordinal),
        };
    }

    private static Answer ReadDate(List<TimestampParser> parsers, string text)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var readings = new List<string>();
        foreach (var parser in parsers)
        {
            readings.Add(Describe(parser.Read(text)));
            if (Describe(parser.Read(utf8)) is var same && same != readings[^1]) readings.Add(same);
            foreach (var match in parser.EnumerateMatches(text)) readings.Add($"{match} {match.Source} {match.Assumptions} {match.AlternativeDate:O}");
            foreach (var match in parser.EnumerateMatches(utf8)) readings.Add($"{match.Source}");
        }

        return new Answer(string.Join("; ", readings.Distinct()), "") { Counts = readings.Exists(reading => char.IsAsciiDigit(reading[0])) };

        static string Describe(ParseResult<NewsTimestamp> result) => result.Success
            ? $"{result.Value} {result.Value.Source} {result.Value.Calendar} {result.Value.Assumptions} {result.Value.AlternativeDate:O} {result.Value.TimeZone} {result.Value.OffsetSource}"
            : $"- {result.Error.Kind} {result.Error.Where}";
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2018, 3, 4, 15, 0, 0, TimeSpan.Zero);
    }
}
