using BenchmarkDotNet.Attributes;
using NewsModel.Benchmarks.Peers;

namespace NewsModel.Benchmarks;

/// <summary>The same date lines through NewsModel and its peers in .NET; <c>--peers</c> prints what each gets right besides.</summary>
[MemoryDiagnoser]
public class PeerDateBenchmarks
{
    private const int Lines = 21;

    private readonly Action iso = DateTable.Pass(DatePeers.Iso, [.. DateLine.All.Select(line => line.Iso)]);
    private readonly Action newsModel = OfText(DatePeers.NewsModel);
    private readonly Action egypt = OfText(DatePeers.EgyptFolded);
    private readonly Action cultures = OfText(DatePeers.CulturesInTurn);
    private readonly Action exact = OfText(DatePeers.Exact);
    private readonly Action noda = OfText(DatePeers.Noda);

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public void DateTimeOffsetOfIso() => iso();

    [Benchmark(OperationsPerInvoke = Lines)]
    public void NewsModel() => newsModel();

    [Benchmark(OperationsPerInvoke = Lines)]
    public void DateTimeOffsetOfEgypt() => egypt();

    [Benchmark(OperationsPerInvoke = Lines)]
    public void DateTimeOffsetOfCulturesInTurn() => cultures();

    [Benchmark(OperationsPerInvoke = Lines)]
    public void DateTimeOffsetExact() => exact();

    [Benchmark(OperationsPerInvoke = Lines)]
    public void NodaTimePatterns() => noda();

    private static Action OfText(Func<string, DateAnswer?> read)
    {
        string[] lines = [.. DateLine.All.Select(line => line.Text)];
        return lines.Length == Lines ? DateTable.Pass(read, lines) : throw new InvalidOperationException($"{lines.Length} lines, not {Lines}.");
    }
}
