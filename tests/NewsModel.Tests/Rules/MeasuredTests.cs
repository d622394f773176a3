using Xunit;

namespace NewsModel.Tests.Rules;

/// <summary>The README's figures are those of the newest results, whole tables, and of no memory.</summary>
public sealed class MeasuredTests
{
    private const string Section = "## How fast";

    [Fact]
    public void Each_table_of_the_readme_stands_in_the_results_that_it_names()
    {
        var results = Directory.GetFiles(Repository.PathOf("tests/NewsModel.Benchmarks/results"), "*.md").Order(StringComparer.Ordinal).Last();
        var section = SectionOf(File.ReadAllText(Repository.PathOf("README.md")));
        var measured = TablesOf(File.ReadAllText(results));

        Assert.Contains($"(tests/NewsModel.Benchmarks/results/{Path.GetFileName(results)})", section, StringComparison.Ordinal);
        var tables = TablesOf(section);
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Contains(table, measured));
    }

    private static string SectionOf(string readme)
    {
        var start = readme.IndexOf(Section, StringComparison.Ordinal);
        Assert.True(start >= 0, $"Expected '{Section}' in README.md, found none.");
        var end = readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? readme[start..] : readme[start..end];
    }

    private static IReadOnlyList<string> TablesOf(string markdown) =>
        [.. markdown.ReplaceLineEndings("\n").Split("\n\n").Select(block => block.Trim()).Where(block => block.StartsWith("| ", StringComparison.Ordinal))];
}
