using System.Net;
using System.Text.Json.Nodes;

namespace NewsModel.Newsroom.Tests;

public sealed class DocumentTests : IAsyncLifetime
{
    private readonly NewsroomHost host = new();
    private HttpClient client = null!;
    private string path = "";

    public async Task InitializeAsync()
    {
        client = host.CreateClient();
        path = await client.AddAsync(Texts.Market);
    }

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    /// <summary>Every document as the library writes it, of an article that has its place here for an address.</summary>
    public static TheoryData<string, string, string> Documents { get; } = new()
    {
        { "json", "application/json; charset=utf-8", NewsJson.Serialize(Source) },
        { "html", "text/html; charset=utf-8", HtmlPage.Write(Source).Text },
        { "jsonld", "application/ld+json; charset=utf-8", SchemaOrg.Write(Placed).Text },
        { "ninjs", "application/json; charset=utf-8", Ninjs.Write(Placed).Text },
        { "rss", "application/rss+xml; charset=utf-8", Rss.Write(Feed, [Placed]).Text },
        { "atom", "application/atom+xml; charset=utf-8", Atom.Write(Feed, [Placed]).Text },
        { "jsonfeed", "application/feed+json; charset=utf-8", JsonFeed.Write(Feed, [Placed]).Text },
        { "newsml", "application/vnd.iptc.g2.newsitem+xml; charset=utf-8", NewsMlG2.Write(Placed, Feed.Updated!.Value).Text },
        { "sitemap", "application/xml; charset=utf-8", NewsSitemap.Write([Placed]).Text },
        { "opengraph", "text/plain; charset=utf-8", OpenGraph.Write(Placed).Text },
        { "c4", "application/json; charset=utf-8", CorpusRows.C4(Placed).Text },
        { "oscar", "application/json; charset=utf-8", CorpusRows.Oscar(Placed).Text },
        { "txt", "text/plain; charset=utf-8", PlainText.Write(Source).Text },
    };

    private static Article Source => PageParser.Default.Parse(Texts.Market).Article with { Id = $"urn:uuid:{Texts.MarketId}" };

    private static Article Placed => Source with { Url = new Uri($"http://localhost/articles/{Texts.MarketId}") };

    private static FeedInfo Feed => new() { Title = "Newsroom", HomePage = new Uri("http://localhost/"), Updated = new DateTimeOffset(2024, 5, 14, 9, 0, 0, TimeSpan.Zero) };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task An_extension_gives_a_document(string extension, string type, string document)
    {
        var response = await client.GetAsync($"{path}.{extension}");
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(document, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/*", "text/html")]
    [InlineData("text/plain", "text/plain")]
    [InlineData("application/ld+json", "application/ld+json")]
    [InlineData("application/json;q=0.4, application/ld+json;q=0.5", "application/ld+json")]
    [InlineData("*/*;q=0.1, application/rss+xml", "application/rss+xml")]
    [InlineData("application/json;q=0, */*;q=0.5", "text/html")]
    [InlineData("Application/JSON; charset=windows-1256", "application/json")]
    [InlineData("application/feed+json", "application/feed+json")]
    [InlineData("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsitem+xml")]
    public async Task Accept_chooses_a_document(string accept, string type)
    {
        var response = await client.GetAsync(path, "Accept", accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Accept", response.Headers.Vary.ToString());
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".html")]
    [InlineData("/lines")]
    [InlineData("")]
    public async Task What_did_not_change_is_not_sent_again(string document)
    {
        var tag = (await client.GetAsync(path + document)).Headers.ETag!.ToString();
        var again = await client.GetAsync(path + document, "If-None-Match", tag);
        var other = await client.GetAsync(path + document, "If-None-Match", "\"other\"");

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, other.StatusCode));
        Assert.Equal("", await again.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_line_has_a_role() => Assert.Equal(
        """
        1 pageTitle 1 0 51 صدى الوادي | السوق القديمة تفتح أبوابها بعد الترميم
        2 blank 1 52 0 
        3 title 1 53 38 السوق القديمة تفتح أبوابها بعد الترميم
        4 blank 1 92 0 
        5 byline 0.9 93 17 كتبت: ليلى الحسني
        6 timestamp 0.95 111 33 الاثنين 6 مايو 2024 - 10:15 صباحا
        7 blank 1 145 0 
        8 body 0.95 146 103 فتحت السوق القديمة في مدينة الوادي أبوابها صباح اليوم بعد ترميم دام عامين، وعاد إليها أكثر من مئة تاجر.
        9 blank 1 250 0 
        10 body 0.95 251 89 وقال رئيس البلدية إن الترميم حفظ واجهات الدكاكين كما كانت، وإن الشارع سيبقى للمشاة وحدهم.
        """,
        string.Join('\n', (await client.JsonAsync($"{path}/lines"))["lines"]!.AsArray().Select(Line)));

    [Fact]
    public async Task The_documents_are_listed_with_what_they_lose()
    {
        var documents = (await client.JsonAsync($"{path}/documents"))["documents"]!.AsArray();
        Assert.Equal(Documents.Select(row => (string)row[0]), documents.Select(each => (string)each!["name"]!));
        foreach (var each in documents) Assert.Equal($"{path}.{each!["name"]}", (string?)each["href"]);
        Assert.Empty(documents[0]!["lost"]!.AsArray());
        Assert.Equal(
            HtmlPage.Write(Source).Notes.Select(note => note.ToString()),
            documents[1]!["lost"]!.AsArray().Select(note => (string)note!));
    }

    private static string Line(JsonNode? line) => $"{line!["number"]} {line["role"]} {line["confidence"]} {line["start"]} {line["length"]} {line["text"]}";
}
