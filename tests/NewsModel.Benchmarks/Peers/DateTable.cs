using System.Globalization;
using NewsModel.Benchmarks.Quick;

namespace NewsModel.Benchmarks.Peers;

/// <summary>The table of the date readers: right, wrong and unanswered beside time and memory, a line of text each.</summary>
internal static class DateTable
{
    private static readonly (string Name, Func<string, DateAnswer?> Read, Func<DateLine, string> Text)[] Rows =
    [
        ("DateTimeOffset.TryParse, the same moments as ISO 8601", DatePeers.Iso, line => line.Iso),
        ("NewsModel", DatePeers.NewsModel, line => line.Text),
        ("DateTimeOffset.TryParse, ar-EG, digits folded", DatePeers.EgyptFolded, line => line.Text),
        ("DateTimeOffset.TryParse, 6 cultures in turn, digits folded", DatePeers.CulturesInTurn, line => line.Text),
        ("DateTimeOffset.TryParseExact, 10 formats, ar-EG, digits folded", DatePeers.Exact, line => line.Text),
        ("Noda Time, 10 patterns in turn, ar-EG, digits folded", DatePeers.Noda, line => line.Text),
    ];

    public static void Print(TextWriter output)
    {
        var works = Rows.Select(row => Pass(row.Read, [.. DateLine.All.Select(row.Text)])).ToArray();
        var times = PeersMode.Nanoseconds(works);
        var count = DateLine.All.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} date lines | right | wrong | none | ns a line | ratio | bytes a line |"));
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (var i = 0; i < Rows.Length; i++)
        {
            var (right, wrong, none) = Count(DateLine.All.Select(line => (line, Rows[i].Read(Rows[i].Text(line)))));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Rows[i].Name} | {right} | {wrong} | {none} | {times[i] / count:N0} | {times[i] / times[0]:0.0} | {Paired.Allocated(works[i]) / count:N0} |"));
        }

        var (version, nanoseconds, answers) = PythonDateparser.Read([.. DateLine.All.Select(line => line.Text)]);
        if (answers is null)
        {
            output.WriteLine("| python3-dateparser: not installed, left out | | | | | | |");
            return;
        }

        var (rightly, wrongly, unanswered) = Count(DateLine.All.Zip(answers));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| python3-dateparser {version}, in its own process | {rightly} | {wrongly} | {unanswered} | {nanoseconds:N0} | {nanoseconds * count / times[0]:0.0} | |"));
    }

    /// <summary>One reading of every line.</summary>
    public static Action Pass(Func<string, DateAnswer?> read, string[] lines) => () =>
    {
        foreach (var line in lines) _ = read(line);
    };

    private static (int Right, int Wrong, int None) Count(IEnumerable<(DateLine Line, DateAnswer? Answer)> answers)
    {
        var all = answers.ToList();
        var right = all.Count(each => each.Answer is { } answer && answer.Answers(each.Line.Printed));
        var none = all.Count(each => each.Answer is null);
        return (right, all.Count - right - none, none);
    }
}
