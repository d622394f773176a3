using System.Text;
using System.Text.Json;

namespace NewsModel.Cli.Tests;

public class ArticleTests
{
    private static readonly string Page = Path.Combine(AppContext.BaseDirectory, "Pages", "page.txt");

    [Fact]
    public void Prints_the_article_indented_for_people()
    {
        var run = CommandRun.Of("", "article", Page);
        var article = PageParser.Default.Parse(File.ReadAllBytes(Page)).Article;
        Assert.Equal(new CommandRun(0, NewsJson.Serialize(article, NewsJson.Indented) + "\n", ""), run);

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal("افتتاح مكتبة عامة في حي الميناء", root.GetProperty("title").GetString());
        Assert.Equal("2018-03-11T16:15+02:00", root.GetProperty("published").GetProperty("value").GetString());
        Assert.Equal(2, root.GetProperty("body").GetArrayLength());
    }

    [Theory]
    [InlineData("jsonld", "\"headline\": \"افتتاح مكتبة عامة في حي الميناء\"")]
    [InlineData("ninjs", "\"uri\": \"https://example.com/1\"")]
    [InlineData("rss", "<pubDate>Sun, 11 Mar 2018 16:15:00 +0200</pubDate>")]
    [InlineData("atom", "<published>2018-03-11T16:15:00+02:00</published>")]
    [InlineData("feed", "\"_newsmodel\": {")]
    [InlineData("sitemap", "<news:publication_date>2018-03-11T16:15:00+02:00</news:publication_date>")]
    [InlineData("newsml", "standardversion=\"2.35\"")]
    [InlineData("opengraph", "<meta property=\"og:url\" content=\"https://example.com/1\">")]
    [InlineData("c4", "{\"text\":\"افتتاح مكتبة عامة في حي الميناء\\n")]
    [InlineData("oscar", "{\"content\":\"افتتاح مكتبة عامة في حي الميناء\\n")]
    [InlineData("text", "افتتاح مكتبة عامة في حي الميناء\n\nمحرر المرفأ\n")]
    [InlineData("html", "<html lang=\"ar\" dir=\"rtl\">")]
    public void Writes_every_format_and_says_what_it_lacks(string format, string expected)
    {
        var run = CommandRun.Of("", "article", "--format", format, "--url", "https://example.com/1", Page);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        if (format == "feed") Assert.Empty(run.Errors);
        else Assert.All(run.Errors.TrimEnd().Split('\n'), line => Assert.StartsWith("newsmodel: not in the document: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Says_what_a_format_needs()
    {
        var run = CommandRun.Of("خبر بلا موقع\n\nنص طويل عن مكتبة المدينة التي فتحت أبوابها أمس للقراء جميعا.", "article", "--format", "rss");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("newsmodel: The page could not be written as rss, try --url: Expected the page that the feed belongs to", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_a_format_leaves_out_is_a_failure()
    {
        var run = CommandRun.Of("", "article", "--format", "sitemap", Page);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("newsmodel: not in the document: [0]: A news sitemap needs", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_standard_input_as_it_reads_a_file() =>
        Assert.Equal(CommandRun.Of("", "article", Page), CommandRun.Of(File.ReadAllBytes(Page), "article", "-", "--format", "json"));

    [Fact]
    public void Prints_every_line_with_its_role() =>
        Assert.Equal(
            new CommandRun(
                0,
                """
                 1  pageTitle        جريدة المرفأ - افتتاح مكتبة عامة في حي الميناء
                 2  pageClock        ٠٩:٤٠
                 3  pageDate         الأحد , ١١ مارس ٢٠١٨
                 4  translationLink  English version
                 5  blank
                 6  title            افتتاح مكتبة عامة في حي الميناء
                 7  blank
                 8  byline           محرر المرفأ
                 9  blank
                10  section          ثقافة
                11  blank
                12  timestamp        ١٥: ٠٤ م +02:00 EET
                13  blank
                14  timestamp        الأحد ١١ مارس ٢٠١٨
                15  blank
                16  caption          مبنى المكتبة الجديدة
                17  caption          مبنى المكتبة الجديدة
                18  blank
                19  byline           محرر المرفأ
                20  body             افتتح محافظ المدينة صباح اليوم مكتبة عامة جديدة في حي الميناء، تضم نحو عشرين ألف كتاب وقاعة للأطفال.
                21  blank
                22  body             وقال مدير المكتبة إن أبوابها مفتوحة للجميع من التاسعة صباحا حتى الثامنة مساء، وإن الاشتراك فيها مجاني للطلاب.

                """,
                ""),
            CommandRun.Of("", "article", "--lines", Page));

    [Fact]
    public void Colors_the_roles_on_a_terminal_only()
    {
        using var output = new MemoryStream();
        Cli.Run(["article", "--lines", Page], new Terminal(() => Stream.Null, output, TextWriter.Null, Color: true));
        var colored = Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains("\e[1m 6  title            افتتاح مكتبة عامة في حي الميناء\e[0m\n", colored, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', CommandRun.Of("", "article", "--lines", Page).Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    public void Prints_no_article_of_an_empty_page(string page)
    {
        var run = CommandRun.Of(page, "article");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("Expected the text of a page, found nothing but white space.\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_address_for_the_article() =>
        Assert.Contains("\"url\": \"https://harbour.example/news/7\"", CommandRun.Of("", "article", Page, "--url", "https://harbour.example/news/7").Output, StringComparison.Ordinal);

    [Fact]
    public void Names_the_profiles_when_it_knows_none_of_that_name()
    {
        var names = string.Join(", ", SiteProfile.BuiltIn.Select(profile => profile.Id));
        Assert.Equal(
            new CommandRun(2, "", $"newsmodel: Expected a built-in profile ({names}) or a file as --profile, found 'no-such'.\nTry 'newsmodel article --help'.\n"),
            CommandRun.Of("", "article", Page, "--profile", "no-such"));
    }

    [Fact]
    public void Tells_a_profile_that_is_no_profile()
    {
        using var file = new TemporaryFile("[]"u8.ToArray());
        var run = CommandRun.Of("", "article", Page, "--profile", file.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"newsmodel: Expected a site's profile in '{file.Path}', which failed: ", run.Errors, StringComparison.Ordinal);
    }
}
