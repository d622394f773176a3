using BenchmarkDotNet.Attributes;

namespace NewsModel.Benchmarks;

/// <summary>A page to its article, against one full date line with weekday. Budget: a ratio of 60, and 1.5 bytes allocated for each byte of the strings returned.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly string page = SeedArticle.Page();
    private readonly string date = "السبت ٣ مارس ٢٠١٨";
    private readonly string stamp = "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET";

    [Benchmark(Baseline = true)]
    public bool DateLine() => TimestampParser.Default.TryParse(date.AsSpan(), out _);

    /// <summary>The page's own date, clock and zone, as one line.</summary>
    [Benchmark]
    public bool StampLine() => TimestampParser.Default.TryParse(stamp.AsSpan(), out _);

    [Benchmark]
    public PageReading Page() => PageParser.Default.Parse(page);

    [Benchmark]
    public PageReading TenPages() => PageParser.Default.Parse(string.Join('\n', Enumerable.Repeat(page, 10)));
}
