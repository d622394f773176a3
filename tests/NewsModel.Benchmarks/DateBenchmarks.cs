using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace NewsModel.Benchmarks;

/// <summary>One date line, against what .NET takes for an ISO 8601 string. Budget: a ratio of 1.2, and no allocation.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private readonly TimestampParser parser = TimestampParser.Default;
    private readonly string iso = "2018-03-03T17:28:00+02:00";
    private readonly string line = "السبت ٣ مارس ٢٠١٨";
    private readonly byte[] lineUtf8 = Encoding.UTF8.GetBytes("السبت ٣ مارس ٢٠١٨");
    private readonly string seed = "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET";
    private readonly byte[] seedUtf8 = Encoding.UTF8.GetBytes("السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET");
    private readonly string failing = "لا تاريخ هنا ولا";

    [Benchmark(Baseline = true)]
    public bool DateTimeOffsetOfIso() => DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    [Benchmark]
    public bool DateWithWeekday() => parser.TryParse(line.AsSpan(), out _);

    [Benchmark]
    public bool DateWithWeekdayUtf8() => parser.TryParse(lineUtf8, out _);

    [Benchmark]
    public bool MinuteFirstClockAndZone() => parser.TryParse(seed.AsSpan(), out _);

    [Benchmark]
    public bool MinuteFirstClockAndZoneUtf8() => parser.TryParse(seedUtf8, out _);

    [Benchmark]
    public bool NoDate() => parser.TryParse(failing.AsSpan(), out _);
}
