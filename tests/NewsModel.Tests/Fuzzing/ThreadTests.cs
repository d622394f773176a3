using CsCheck;
using NewsModel.Tests.Golden;
using Xunit;

namespace NewsModel.Tests.Fuzzing;

/// <summary>One parser for many threads: what it says does not depend on what it reads at the same time.</summary>
public sealed class ThreadTests
{
    private const int Threads = 32;
    private const int Different = 4_000;
    private static readonly int Lines = FuzzCases.Total * 5;

    [Fact]
    public void Threads_that_share_a_parser_get_the_answers_of_one()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, Different).Select(index => FuzzSample.Make(StampGen.All, (uint)index).Text),
            .. GoldenTable.Files("dates", "errors.tsv").SelectMany(GoldenTable.Rows).Select(row => row.Text),
        ];
        var options = TimestampOptions.Default with { Region = Region.Egypt };
        var alone = new TimestampParser(options);
        var expected = Array.ConvertAll(texts, text => Answer(alone, text));
        var shared = new TimestampParser(options);
        var differences = new List<string>();
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            // Each its own way through the texts, so that all kinds meet.
            var random = new Random(number);
            start.SignalAndWait();
            for (var line = number; line < Lines; line += Threads)
            {
                var at = random.Next(texts.Length);
                var answer = Answer(shared, texts[at]);
                if (answer == expected[at]) continue;
                lock (differences) differences.Add($"{texts[at]}: {expected[at]}, among threads {answer}");
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Empty(differences);
    }

    [Fact]
    public void Threads_that_share_a_page_parser_get_the_articles_of_one()
    {
        var pages = Enumerable.Range(0, 100).Select(index => FuzzSample.Make(PageGen.All, (uint)index).Text).ToArray();
        var expected = Array.ConvertAll(pages, page => new PageParser(PageOptions.Default).Parse(page).Article);
        var shared = new PageParser(PageOptions.Default);
        Parallel.For(0, Threads * pages.Length / 8, new ParallelOptions { MaxDegreeOfParallelism = Threads }, index =>
            Assert.Equal(expected[index % pages.Length], shared.Parse(pages[index % pages.Length]).Article));
    }

    private static (NewsTimestamp Value, TextRange Source, ParseError Error) Answer(TimestampParser parser, string text)
    {
        var result = parser.Read(text.AsSpan());
        return result.TryGetValue(out var value) ? (value, value.Source, default) : (default, default, result.Error);
    }
}
