using System.Text;
using NewsModel.Cli.Batch;
using static NewsModel.Cli.Tests.BatchPages;

namespace NewsModel.Cli.Tests;

public class BatchTests
{
    private const string BadRecords = """
        {"url":"https://harbour.example/1","text":
        {"url":"https://harbour.example/2"}
        {"url":"harbour/3","text":"خبر"}
        {"url":"file:///etc/hosts","text":"خبر"}
        {"url":"https://harbour.example/5","text":" \n "}
        {"url":"https://harbour.example/6","text":"خبر","region":"QQ"}
        {"text":"12:30"}
        [1]
        """;

    private static readonly string Codes = string.Join(' ', Region.All);

    private static readonly string[] Reasons =
    [
        "{\"record\":1,\"url\":null,\"reason\":\"Expected a page as JSON, which failed: Expected depth to be zero at the end of the JSON payload. "
            + "There is an open JSON object or array that should be closed. Path: $.text | LineNumber: 0 | BytePositionInLine: 42.\"}",
        """{"record":2,"url":"https://harbour.example/2","reason":"Expected the text of a page in 'text', found none."}""",
        """{"record":3,"url":"harbour/3","reason":"Expected an absolute http or https address in 'url', found 'harbour/3'."}""",
        """{"record":4,"url":"file:///etc/hosts","reason":"Expected an absolute http or https address in 'url', found 'file:///etc/hosts'."}""",
        """{"record":5,"url":"https://harbour.example/5","reason":"Expected the text of a page, found nothing but white space."}""",
        $$"""{"record":6,"url":"https://harbour.example/6","reason":"Expected a region ({{Codes}}) in 'region', found 'QQ'."}""",
        """{"record":7,"url":null,"reason":"Expected a headline or paragraphs of an article, found neither."}""",
        "{\"record\":8,\"url\":null,\"reason\":\"Expected a page as JSON, which failed: The JSON value could not be converted to NewsModel.Cli.Batch.PageRecord. "
            + "Path: $ | LineNumber: 0 | BytePositionInLine: 1.\"}",
    ];

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("16")]
    public void Articles_stand_in_the_order_of_their_pages(string jobs)
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", Lines(Enumerable.Range(0, 200).Select(number => Record(number))));
        Assert.Equal(new CommandRun(0, "", "newsmodel: 200 articles, 0 bad records, N seconds.\n"), Run("", input, folder.PathOf("out"), "--jobs", jobs));
        Assert.Equal(Lines(Enumerable.Range(0, 200).Select(number => Line(number))), folder.Read("out"));
        Assert.Equal(["in.jsonl", "out", "out.errors.jsonl"], folder.Names);
        Assert.Equal("", folder.Read("out.errors.jsonl"));
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        var run = new CommandRun(0, Lines([Line(1), Line(2)]), "newsmodel: 2 articles, 0 bad records, N seconds.\n");
        Assert.Equal(run, Run($"\uFEFF{Record(1)}\r\n\n{Record(2)}"));
        Assert.Equal(run, Run(Lines([Record(1), Record(2)]), "-", "-"));
    }

    [Fact]
    public void Bad_records_go_to_a_file_of_their_own()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("in.jsonl", $"{BadRecords}\n\n{Record(1)}\n");
        Assert.Equal(new CommandRun(1, "", "newsmodel: 1 articles, 8 bad records, N seconds.\n"), Run("", input, folder.PathOf("out")));
        Assert.Equal(Lines(Reasons), folder.Read("out.errors.jsonl"));
        Assert.Equal(Lines([Line(1)]), folder.Read("out"));
    }

    [Fact]
    public void Bad_records_keep_their_place_when_asked_to()
    {
        var run = Run($"{Record(1)}\n{BadRecords}\n\n{Record(2)}\n", "--keep-place");
        Assert.Equal(Lines([Line(1), .. Enumerable.Repeat("null", 9), Line(2)]), run.Output);
    }

    [Fact]
    public void Bad_records_are_sentences_beside_standard_output_unless_they_have_a_file()
    {
        using var folder = new TemporaryFolder();
        var input = Lines([Record(1), """{"text":"12:30"}"""]);
        const string Summary = "newsmodel: 1 articles, 1 bad records, N seconds.\n";
        Assert.Equal(
            new CommandRun(1, Lines([Line(1)]), "newsmodel: line 2: Expected a headline or paragraphs of an article, found neither.\n" + Summary), Run(input));
        Assert.StartsWith(
            "newsmodel: line 1: Expected an absolute http or https address in 'url', found '␛[2J'.\n", Run("""{"url":"\u001b[2J","text":"خبر"}""").Errors, StringComparison.Ordinal);
        var errors = folder.Write("bad", "what an earlier run left");
        Assert.Equal(new CommandRun(1, Lines([Line(1)]), Summary), Run(input, "--errors", errors));
        Assert.Equal("{\"record\":2,\"url\":null,\"reason\":\"Expected a headline or paragraphs of an article, found neither.\"}\n", folder.Read("bad"));
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_its_paths()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pages/b.txt", Page(2));
        folder.Write("pages/a/z.txt", Page(1));
        folder.Write("pages/a.txt", "12:30");
        folder.Write("pages/B.txt", Page(3));
        folder.Write("pages/b.html", Page(4));
        Assert.Equal(new CommandRun(1, "", "newsmodel: 3 articles, 1 bad records, N seconds.\n"), Run("", folder.PathOf("pages"), folder.PathOf("out")));
        Assert.Equal(Lines(new[] { 3, 1, 2 }.Select(number => NewsJson.Serialize(PageParser.Default.Parse(Page(number)).Article))), folder.Read("out"));
        Assert.Equal("{\"record\":\"a.txt\",\"url\":null,\"reason\":\"Expected a headline or paragraphs of an article, found neither.\"}\n", folder.Read("out.errors.jsonl"));
    }

    [Fact]
    public void A_record_has_its_own_region_or_that_of_all()
    {
        var own = Record(2).Replace("{\"text\"", "{\"region\":\"SA\",\"text\"", StringComparison.Ordinal);
        Assert.Equal(Lines([Line(1, Region.Egypt), Line(2, Region.SaudiArabia)]), Run(Lines([Record(1), own]), "--region", "EG").Output);
    }

    [Fact]
    public void A_profile_holds_for_all_pages() =>
        Assert.All(Run(Lines([Record(1), Record(2)]), "--profile", "youm7.com").Output.TrimEnd('\n').Split('\n'), line => Assert.Contains("\"country\":\"EG\"", line, StringComparison.Ordinal));

    [Fact]
    public void A_line_beyond_the_limit_is_a_bad_record()
    {
        var run = Run($"{{\"text\":\"{new string('a', 16 * 1024 * 1024)}\"}}\n{Record(1)}\n");
        Assert.Equal((1, Lines([Line(1)])), (run.ExitCode, run.Output));
        Assert.StartsWith("newsmodel: line 1: Expected a line of at most 16777216 bytes, found 16777227.\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "a", "a" }, "Expected different files as IN, OUT and --errors, found 'a' twice.")]
    [InlineData(new[] { "a", "b", "--errors", "./b" }, "Expected different files as IN, OUT and --errors, found 'b' twice.")]
    [InlineData(new[] { "a", "--resume" }, "Expected a file as OUT with --resume, found standard output.")]
    [InlineData(new[] { "a", "b", "--jobs", "0" }, "Expected a number from 1 to 1024 as --jobs, found '0'.")]
    public void Wrong_usage_is_refused(string[] args, string sentence) =>
        Assert.Equal(new CommandRun(2, "", $"newsmodel: {sentence}\nTry 'newsmodel batch --help'.\n"), Run("", args));

    [Fact]
    public void A_missing_input_leaves_the_output_alone()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("out", "of yesterday");
        Assert.Equal(new CommandRun(1, "", $"newsmodel: Expected a file at '{folder.PathOf("in")}', found none.\n"), Run("", folder.PathOf("in"), output));
        Assert.Equal("of yesterday", folder.Read("out"));
    }

    [Fact]
    public void Work_begins_only_a_little_before_its_results_are_taken()
    {
        var begun = 0;
        var taken = 0;
        foreach (var number in OrderedWork.Run(Numbers(), number => number, threads: 2, CancellationToken.None).ToBlockingEnumerable())
        {
            Assert.Equal(taken++, number);
            Assert.InRange(begun, taken, taken + 10);
            if (taken == 1000) break;
        }

        IEnumerable<int> Numbers()
        {
            while (true) yield return begun++;
        }
    }

    [Fact]
    public void Progress_shows_how_much_is_done_when_that_is_known()
    {
        var state = new Checkpoint { Run = "", Records = 1250, Bad = 3 };
        Assert.Equal("1250 records, 417 a second, 3 bad", BatchProgress.Line(state, null, 416.7));
        Assert.Equal("[#########...........] 49 %, 1250 records, 417 a second, 3 bad", BatchProgress.Line(state, 0.499, 416.7));
        Assert.Equal("[####################] 100 %, 1250 records, 0 a second, 3 bad", BatchProgress.Line(state, 1, 0));
    }

    [Fact]
    public void Bytes_that_are_no_text_make_a_bad_record()
    {
        byte[] input = [.. "{\"text\":\"a"u8, 0xFF, .. "\"}\n"u8];
        var run = CommandRun.Of(input, "batch");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("newsmodel: line 1: Expected a page as JSON, which failed: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_help_shows_what_it_writes()
    {
        var help = CommandRun.Of("", "batch", "--help").Output;
        Assert.Contains("Expected the text of a page in 'text', found none.\"}", help, StringComparison.Ordinal);
        Assert.Contains("found 'harbour/8'.\"}", help, StringComparison.Ordinal);
        using var folder = new TemporaryFolder();
        Run(string.Concat(Enumerable.Repeat("\n", 16)) + "{\"url\":\"https://harbour.example/7\"}\n" + "{\"url\":\"harbour/8\",\"text\":\"a\"}\n", "-", folder.PathOf("out"));
        Assert.Contains(folder.Read("out.errors.jsonl").Split('\n')[0], help, StringComparison.Ordinal);
        Assert.Contains(folder.Read("out.errors.jsonl").Split('\n')[1].Replace("18", "1204", StringComparison.Ordinal), help, StringComparison.Ordinal);
    }
}
