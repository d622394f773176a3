using System.Text.Json;
using NewsModel.Tests.Rules;
using Xunit;
using Xunit.Abstractions;

namespace NewsModel.Tests.Pages;

/// <summary>
/// The pages of <c>Rendered</c>, which <c>tests/tools/pages</c> writes as HTML and renders as a crawler's dump, by w3m
/// and by lynx, held against what their author says that a reader takes from them. No profile knows their sites.
/// </summary>
public class PageScoreTests(ITestOutputHelper output)
{
    private const string Folder = "tests/NewsModel.Tests/Pages/Rendered";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Pages_are_read_as_their_author_reads_them()
    {
        var scores = Scores().ToList();
        foreach (var line in PageScore.Table(scores)) output.WriteLine(line);
        foreach (var score in scores.Where(score => score.Missed.Length > 0)) output.WriteLine($"{score.Name} {score.Rendering}: {score.Missed}");
        foreach (var rendering in scores.GroupBy(score => score.Rendering))
        {
            Assert.True(rendering.Count() >= 26, $"{rendering.Key}: {rendering.Count()} pages.");
            Assert.Empty(rendering.Where(score => !score.Title || !score.Published).Select(score => $"{score.Name} {score.Rendering}: {score.Missed}"));
            Check(rendering.Key, "authors", rendering.Average(score => score.Authors ? 1.0 : 0), rendering.Key == "lynx" ? 0.9 : 0.95);
            Check(rendering.Key, "sections", rendering.Average(score => score.Section ? 1.0 : 0), 0.95);
            Check(rendering.Key, "body F1", rendering.Average(score => score.Body), rendering.Key == "dump" ? 0.98 : 0.96);
        }
    }

    private static void Check(string rendering, string part, double share, double least) =>
        Assert.True(share >= least, $"{rendering}: expected {part} of at least {least:F2}, found {share:F3}.");

    private static IEnumerable<PageScore> Scores() =>
        from file in Directory.EnumerateFiles(Repository.PathOf(Folder), "*.truth.json").Order(StringComparer.Ordinal)
        let name = Path.GetFileName(file)[..^".truth.json".Length]
        let truth = JsonSerializer.Deserialize<PageTruth>(File.ReadAllText(file), Web)
        from rendering in new[] { "dump", "w3m", "lynx" }
        select PageScore.Of(name, rendering, Repository.Read($"{Folder}/{name}.{rendering}.txt"), truth);
}
