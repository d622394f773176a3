using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using NewsModel.Cli.Help;

namespace NewsModel.Cli.Tests;

public partial class HelpTests
{
    [Theory]
    [InlineData("newsmodel")]
    [InlineData("article")]
    [InlineData("batch")]
    [InlineData("dates")]
    [InlineData("find")]
    [InlineData("profile")]
    [InlineData("profile-lint")]
    [InlineData("profile-learn")]
    [InlineData("profile-schema")]
    [InlineData("schema")]
    public void Shows_its_page_below_the_options(string command)
    {
        var run = command == "newsmodel" ? CommandRun.Of("", "--help") : CommandRun.Of("", [.. command.Split('-'), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Description:\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith(HelpPage.Of(command), run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newsmodel", 2)]
    [InlineData("article", 2)]
    [InlineData("dates", 2)]
    [InlineData("find", 2)]
    [InlineData("profile", 1)]
    [InlineData("profile-schema", 1)]
    [InlineData("schema", 1)]
    public void Its_examples_print_what_they_show(string command, int atLeast)
    {
        var examples = Examples(HelpPage.Of(command));
        Assert.True(examples.Count >= atLeast, $"Expected at least {atLeast} examples in the help of {command}, found {examples.Count}.");
        foreach (var (line, shown) in examples)
        {
            var output = Run(line).Select(each => $"  {each}").ToList();
            var expected = shown is [.., "  …"] ? shown[..^1] : shown;
            if (expected.Count < shown.Count) output = output[..Math.Min(expected.Count, output.Count)];
            Assert.Equal([line, .. expected], [line, .. output]);
        }
    }

    // The few words of a shell that the help needs: echo 'TEXT' | newsmodel …, whose output comes behind its errors.
    private static List<string> Run(string line)
    {
        var match = ExampleLine().Match(line);
        Assert.True(match.Success, $"Not an example that a test can run: {line}");
        var input = match.Groups["text"].Success ? match.Groups["text"].Value + "\n" : "";
        var args = CommandLineParser.SplitCommandLine(match.Groups["args"].Value)
            .Select(arg => arg.EndsWith(".txt", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, "Pages", arg) : arg);
        var run = CommandRun.Of(input, [.. args]);
        return [.. (run.Errors + run.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static List<(string Line, List<string> Shown)> Examples(string page)
    {
        var found = new List<(string, List<string>)>();
        List<string>? shown = null;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("  $ ", StringComparison.Ordinal)) found.Add((line[4..], shown = []));
            else if (line.Length == 0) shown = null;
            else shown?.Add(line);
        }

        return found;
    }

    [GeneratedRegex(@"^(echo '(?<text>[^']*)' \| )?newsmodel (?<args>.*)$")]
    private static partial Regex ExampleLine();
}
