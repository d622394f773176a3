using System.Net;

namespace NewsModel.Newsroom.Tests;

public sealed class FeedTests : IAsyncDisposable
{
    private readonly NewsroomHost host = new(("Newsroom:FeedLength", "2"), ("Newsroom:Title", "صدى الوادي"), ("Newsroom:PublicAddress", "https://news.example/room"));
    private readonly HttpClient client;

    public FeedTests() => client = host.CreateClient();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    public static TheoryData<string, string, Func<string, ImportResult>> Feeds { get; } = new()
    {
        { "/feed.xml", "application/rss+xml; charset=utf-8", text => Rss.Read(text) },
        { "/feed.atom", "application/atom+xml; charset=utf-8", text => Atom.Read(text) },
        { "/feed.json", "application/feed+json; charset=utf-8", text => JsonFeed.Read(text) },
    };

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task The_latest_come_first(string path, string type, Func<string, ImportResult> read)
    {
        var empty = read(await client.GetStringAsync(path));
        Assert.Empty(empty.Articles);

        string[] ids = [await Add(1), await Add(2), await Add(3)];
        var response = await client.GetAsync(path);
        var articles = read(await response.Content.ReadAsStringAsync()).Articles;

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal([$"urn:uuid:{ids[2]}", $"urn:uuid:{ids[1]}"], articles.Select(article => article.Id));
        Assert.Equal(["السوق رقم 3 تفتح أبوابها بعد الترميم", "السوق رقم 2 تفتح أبوابها بعد الترميم"], articles.Select(article => article.Title));
        Assert.Equal($"https://news.example/room/articles/{ids[2]}", articles[0].Url!.AbsoluteUri);
        Assert.Equal(2, articles[0].Body.Count);
    }

    [Fact]
    public async Task A_feed_says_what_it_is()
    {
        await Add(1);
        var feed = await client.JsonAsync("/feed.json");
        Assert.Equal(
            ("صدى الوادي", "https://news.example/room/", "https://news.example/room/feed.json"),
            ((string?)feed["title"], (string?)feed["home_page_url"], (string?)feed["feed_url"]));
        Assert.Contains("<lastBuildDate>Tue, 14 May 2024 09:01:00 GMT</lastBuildDate>", await client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_need_not_fetch_a_feed_twice()
    {
        await Add(1);
        var tag = (await client.GetAsync("/feed.xml")).Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await client.GetAsync("/feed.xml", "If-None-Match", tag)).StatusCode);
        await Add(2);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/feed.xml", "If-None-Match", tag)).StatusCode);
    }

    private async Task<string> Add(int number)
    {
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        return (await client.AddAsync(Texts.Numbered(number))).Split('/')[^1];
    }
}
