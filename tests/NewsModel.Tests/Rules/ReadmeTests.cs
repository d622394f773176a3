using Xunit;

namespace NewsModel.Tests.Rules;

public class ReadmeTests
{
    private static readonly string[] Compiled =
    [
        "tests/NewsModel.Tests/Rules/ReadmeExamples.cs",
        .. Repository.SourceFiles("samples"),
    ];

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/NewsModel/README.md")]
    public void Every_example_is_code_that_runs(string readme)
    {
        var examples = Examples(readme);
        var sources = Compiled.Select(path => Flatten(Repository.Read(path))).ToArray();
        Assert.NotEmpty(examples);
        Rule.HasNoCulprits(examples
            .Where(example => !sources.Any(source => source.Contains(Flatten(example), StringComparison.Ordinal)))
            .Select(example => $"{readme} holds code that no compiled file holds:\n{example}"));
    }

    [Fact]
    public void Every_example_prints_what_its_comments_say()
    {
        var examples = Examples("README.md");
        Assert.Equal(ReadmeExamples.InOrder.Count, examples.Count);
        foreach (var (example, run) in examples.Zip(ReadmeExamples.InOrder))
        {
            var house = new ReadmeExamples();
            run(house);
            Assert.Equal(Comments(example), house.Printed);
        }
    }

    private static List<string> Examples(string readme)
    {
        var examples = new List<string>();
        var parts = Repository.Read(readme).ReplaceLineEndings("\n").Split("\n```");
        for (var index = 1; index < parts.Length; index += 2)
            if (parts[index].StartsWith("csharp\n", StringComparison.Ordinal)) examples.Add(parts[index]["csharp\n".Length..]);
        return examples;
    }

    /// <summary>Without indentation and empty lines.</summary>
    private static string Flatten(string code) =>
        string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) + "\n";

    /// <summary>The comments behind the lines that print.</summary>
    private static IEnumerable<string> Comments(string example) =>
        example.Split('\n').Where(line => line.StartsWith("Console.WriteLine", StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf("// ", StringComparison.Ordinal) + 3)..]);
}
