using System.Text;

namespace NewsModel.Cli.Tests;

public class ProfileTests
{
    [Fact]
    public void Lint_runs_the_tests_of_a_profile_and_counts_what_it_found()
    {
        using var file = new TemporaryFile("""
            {
              "id": "a", "version": "2018-03-03", "domains": ["a.example"], "sections": ["رياضة"],
              "tests": [{ "name": "one", "lines": ["افتتاح مكتبة عامة في حي الميناء"], "expect": { "title": "افتتاح مكتبة" } }]
            }
            """u8.ToArray());
        Assert.Equal(
            new CommandRun(1, $"""
                {file.Path}: hint: sections: 'رياضة' stands in ar-default already.
                {file.Path}: error: tests 'one': Expected the title 'افتتاح مكتبة', found 'افتتاح مكتبة عامة في حي الميناء'.
                {file.Path}: 1 tests, 1 errors, 1 hints.

                """.ReplaceLineEndings("\n"), ""),
            CommandRun.Of("", "profile", "lint", file.Path));
    }

    [Fact]
    public void Lint_takes_several_profiles_and_fails_when_one_does()
    {
        using var wrong = new TemporaryFile("""{ "id": "a", "version": "today" }"""u8.ToArray());
        Assert.Equal(0, CommandRun.Of("", "profile", "lint", "youm7.com", "albayan.ae").ExitCode);
        Assert.Equal(1, CommandRun.Of("", "profile", "lint", wrong.Path, "youm7.com").ExitCode);
    }

    [Fact]
    public void Lint_names_a_file_that_holds_no_profile()
    {
        using var file = new TemporaryFile("[]"u8.ToArray());
        var run = CommandRun.Of("", "profile", "lint", file.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"newsmodel: Expected a site's profile in '{file.Path}', which failed: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Learn_prints_a_profile_that_lint_accepts()
    {
        var page = Path.Combine(AppContext.BaseDirectory, "Pages", "page.txt");
        var run = CommandRun.Of("", "profile", "learn", "--id", "marfaa.example", page, page, page);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var profile = SiteProfile.Parse(run.Output);
        Assert.Equal("marfaa.example", profile.Id);
        Assert.Equal(["جريدة المرفأ"], profile.Names);
        Assert.DoesNotContain(profile.Lint(), finding => finding.IsError);

        using var file = new TemporaryFile(Encoding.UTF8.GetBytes(run.Output));
        Assert.Equal(0, CommandRun.Of("", "profile", "lint", file.Path).ExitCode);
    }

    [Fact]
    public void Learn_asks_for_three_pages()
    {
        var run = CommandRun.Of("", "profile", "learn", "one.txt", "two.txt");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Schema_prints_the_schema() => Assert.Equal(new CommandRun(0, SiteProfile.JsonSchema, ""), CommandRun.Of("", "profile", "schema"));
}
