using BenchmarkDotNet.Attributes;
using NewsModel.Benchmarks.Peers;

namespace NewsModel.Benchmarks;

/// <summary>The same pages through NewsModel and the readers of HTML; <c>--peers</c> prints what each gets right besides.</summary>
[MemoryDiagnoser]
public class PeerPageBenchmarks
{
    private const int Pages = 10;

    private readonly Action newsModel = OfPages(PagePeers.NewsModel);
    private readonly Action newsModelFromHtml = OfPages(PagePeers.NewsModelFromHtml);
    private readonly Action smartReader = OfPages(PagePeers.SmartReader);
    private readonly Action angleSharp = OfPages(PagePeers.AngleSharp);

    [Benchmark(Baseline = true, OperationsPerInvoke = Pages)]
    public void NewsModelOfDump() => newsModel();

    [Benchmark(OperationsPerInvoke = Pages)]
    public void NewsModelOfHtml() => newsModelFromHtml();

    [Benchmark(OperationsPerInvoke = Pages)]
    public void SmartReaderOfHtml() => smartReader();

    /// <summary>The tree alone, without an article.</summary>
    [Benchmark(OperationsPerInvoke = Pages)]
    public void AngleSharpOfHtml() => angleSharp();

    private static Action OfPages(Func<InventedPage, object> read) =>
        InventedPage.All.Count == Pages ? PageTable.Pass(read) : throw new InvalidOperationException($"{InventedPage.All.Count} pages, not {Pages}.");
}
