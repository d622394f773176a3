using System.Text;
using Xunit;
using Xunit.Abstractions;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Lines made from the locale tables together with what they say: read exactly, or not without a sign.</summary>
public sealed class StampTests(ITestOutputHelper output)
{
    private const double MostlyExact = 0.999;

    private static readonly Dictionary<RegionWords, TimestampParser> Parsers =
        RegionWords.All.ToDictionary(words => words, words => new TimestampParser(TimestampOptions.Default with { Region = words.Region }));

    [Fact]
    public void A_line_is_read_exactly_or_not_without_a_sign()
    {
        var counts = new int[Enum.GetValues<Verdict>().Length];
        FuzzSample.ForEach(StampGen.All, FuzzCases.Percent(73), stamp =>
        {
            var result = Parsers[stamp.Words].Read(stamp.Text);
            var verdict = stamp.Judge(result);
            Interlocked.Increment(ref counts[(int)verdict]);
            Assert.True(verdict != Verdict.Wrong, result.Success ? $"is read as {result.Value} with {result.Value.Assumptions}" : "");
        });
        output.WriteLine(string.Join(", ", Enum.GetValues<Verdict>().Select(verdict => $"{counts[(int)verdict]} {verdict}")));
        Assert.True(counts[(int)Verdict.Exact] >= MostlyExact * counts.Sum(), $"Only {counts[(int)Verdict.Exact]} of {counts.Sum()} lines were read exactly.");
    }
}
