using System.Net;
using System.Text;

namespace NewsModel.Newsroom.Tests;

public sealed class PostArticleTests : IAsyncDisposable
{
    private readonly NewsroomHost host = new();
    private readonly HttpClient client;

    public PostArticleTests() => client = host.CreateClient();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_seed_page_becomes_its_article()
    {
        var response = await client.PostBytesAsync(Texts.SeedBytes, "text/plain");
        var article = await response.ArticleAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"/articles/{article.Id!["urn:uuid:".Length..]}", response.Headers.Location!.OriginalString);
        Assert.Equal(PageParser.Default.Parse(Texts.Seed).Article with { Id = article.Id }, article);
    }

    [Fact]
    public async Task The_same_page_twice_is_one_article()
    {
        var first = await client.PostTextAsync(Texts.Market);
        var second = await client.PostTextAsync(Texts.Market);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(await first.ArticleAsync(), await second.ArticleAsync());
        Assert.Single((await client.JsonAsync("/articles"))["articles"]!.AsArray());
    }

    /// <summary>However a page is sent, its text makes its id.</summary>
    public static TheoryData<string, string, bool> Ways { get; } = new()
    {
        { "text/plain", "utf-8", false },
        { "text/plain; charset=utf-8", "utf-8", true },
        { "TEXT/PLAIN; charset=\"UTF-8\"", "utf-8", false },
        { "text/plain", "windows-1256", false },
        { "text/plain; charset=windows-1256", "windows-1256", false },
        { "text/plain; charset=iso-8859-6", "iso-8859-6", false },
        { "text/plain; charset=utf-16", "utf-16", true },
        { "text/plain", "utf-16", true },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Charsets_and_line_ends_make_no_difference(string type, string charset, bool mark)
    {
        var plain = await client.PostTextAsync(Texts.Market);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        var bytes = encoding.GetBytes(Texts.Market.ReplaceLineEndings("\r\n"));

        var response = await client.PostBytesAsync(mark ? [.. encoding.Preamble, .. bytes] : bytes, type);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(plain.Headers.Location, response.Headers.Location);
    }

    [Fact]
    public async Task Json_says_what_is_known_of_the_page()
    {
        var text = Texts.Market.Replace("\n", "\\n", StringComparison.Ordinal).ReplaceLineEndings("");
        var response = await client.PostJsonAsync($$"""{"text":"{{text}}","url":"https://example.com/أخبار/1","region":"eg"}""");
        var article = await response.ArticleAsync();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("https://example.com/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1", article.Url!.AbsoluteUri);
        Assert.Equal("2024-05-06T10:15+03:00", article.Published.ToString());
    }

    [Fact]
    public async Task The_query_says_it_of_plain_text()
    {
        var response = await client.PostTextAsync(Texts.Market, "/articles?url=https://example.com/1&region=SA");
        var article = await response.ArticleAsync();

        Assert.Equal("https://example.com/1", article.Url!.AbsoluteUri);
        Assert.Equal("2024-05-06T10:15+03:00", article.Published.ToString());
    }

    [Fact]
    public async Task A_profile_knows_the_site()
    {
        var article = await (await client.PostTextAsync(Texts.Market, "/articles?profile=youm7.com")).ArticleAsync();
        Assert.Equal(("youm7.com", "EG", "2024-05-06T10:15+03:00"), (article.Site!.Domain, article.Site.Country, article.Published.ToString()));
    }

    [Fact]
    public async Task What_is_known_of_a_page_is_part_of_what_it_is()
    {
        var plain = await client.AddAsync(Texts.Market);
        var placed = await client.AddAsync(Texts.Market, "/articles?region=EG");
        Assert.NotEqual(plain, placed);
    }

    [Fact]
    public async Task Text_that_was_once_read_in_a_wrong_charset_is_repaired()
    {
        var mojibake = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Texts.Market));
        var path = await client.AddAsync(mojibake);
        var lines = await client.JsonAsync($"{path}/lines");

        Assert.Equal("mojibake", (string?)lines["notes"]![0]!["kind"]);
        Assert.Equal("صدى الوادي | السوق القديمة تفتح أبوابها بعد الترميم", (string?)lines["lines"]![0]!["text"]);
    }

    [Fact]
    public async Task Damaged_utf_8_is_read_with_a_note()
    {
        byte[] damaged = [.. Encoding.UTF8.GetBytes(Texts.Market), 0xFF];
        var response = await client.PostBytesAsync(damaged, "text/plain");
        var notes = (await client.JsonAsync($"{response.Headers.Location}/lines"))["notes"]!.AsArray();

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"Expected UTF-8, found once other bytes, first at position {Texts.Market.Length}; U+FFFD stands for them.", (string?)Assert.Single(notes)!["message"]);
    }
}
