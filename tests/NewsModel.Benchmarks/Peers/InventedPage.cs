using System.Text.Json;

namespace NewsModel.Benchmarks.Peers;

/// <summary>An invented page of <c>tests/tools/pages</c> (the fourth set's first ten): as HTML, as a crawler's dump, and what a reader takes from it.</summary>
internal sealed record InventedPage(string Html, string Dump, string Title, string Day, IReadOnlyList<string> Body)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<InventedPage> All { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/NewsModel.Benchmarks/Pages"), "*.html").Order(StringComparer.Ordinal).Select(Of)];

    private static InventedPage Of(string html)
    {
        var texts = Repository.PathOf($"tests/NewsModel.Tests/Pages/Unread/{Path.GetFileNameWithoutExtension(html)}");
        var truth = JsonSerializer.Deserialize<Truth>(File.ReadAllText(texts + ".truth.json"), Web)!;
        return new(File.ReadAllText(html), File.ReadAllText(texts + ".dump.txt"), truth.Title, truth.Published[..10], truth.Body);
    }

    private sealed record Truth(string Title, string Published, IReadOnlyList<string> Body);
}
