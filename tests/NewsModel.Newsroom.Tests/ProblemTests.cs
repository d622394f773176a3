using System.Text;

namespace NewsModel.Newsroom.Tests;

/// <summary>Every refusal, whole.</summary>
public sealed class ProblemTests : IAsyncDisposable
{
    private readonly NewsroomHost host = new(("Newsroom:MaxBodyBytes", "4000"), ("Newsroom:MaxLines", "50"));
    private readonly HttpClient client;

    public ProblemTests() => client = host.CreateClient();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("application/xml", "<a/>",
        """{"title":"Unsupported Media Type","status":415,"detail":"Expected the text of a page as text/plain, or application/json, found 'application/xml'."}""")]
    [InlineData(null, "x",
        """{"title":"Unsupported Media Type","status":415,"detail":"Expected the text of a page as text/plain, or application/json, found no Content-Type."}""")]
    [InlineData("text/plain; charset=klingon", "x",
        """{"title":"Unsupported Media Type","status":415,"detail":"Expected the name of a charset, found 'klingon'."}""")]
    [InlineData("text/plain; charset=utf-7", "x",
        """{"title":"Unsupported Media Type","status":415,"detail":"Expected the name of a charset, found 'utf-7'."}""")]
    [InlineData("application/json; charset=windows-1256", "{}",
        """{"title":"Unsupported Media Type","status":415,"detail":"Expected JSON in utf-8, found 'windows-1256'."}""")]
    [InlineData("application/json", "{",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found something else at $, line 1, byte 2."}""")]
    [InlineData("application/json", "[]",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found something else at $, line 1, byte 2."}""")]
    [InlineData("application/json", "null",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found null."}""")]
    [InlineData("application/json", "{}",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found no text."}""")]
    [InlineData("application/json", "{\"text\":\n1}",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found something else at $.text, line 2, byte 2."}""")]
    [InlineData("application/json", "{\"text\":\"a\",\"regoin\":\"EG\"}",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found something else at $.regoin, line 1, byte 22."}""")]
    [InlineData("application/json", "{\"text\":\"a\",\"text\":\"b\"}",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found something else at $.text, line 1, byte 20."}""")]
    [InlineData("application/json", "{\"text\":\"\\ud800\"}",
        """{"title":"Bad Request","status":400,"detail":"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found something else at $.text, line 1, byte 17."}""")]
    [InlineData("application/json", """{"text":"a","url":"javascript:alert(1)","region":"XX","profile":"../secret"}""",
        """{"title":"Bad Request","status":400,"detail":"Expected an absolute http or https address of at most 2000 characters as url, found 'javascript:alert(1)'. Expected the ISO 3166-1 code of a country in /regions as region, found 'XX'. Expected the id of a profile in /profiles as profile, found '../secret'.","errors":{"url":["Expected an absolute http or https address of at most 2000 characters as url, found 'javascript:alert(1)'."],"region":["Expected the ISO 3166-1 code of a country in /regions as region, found 'XX'."],"profile":["Expected the id of a profile in /profiles as profile, found '../secret'."]}}""")]
    [InlineData("text/plain", "", """{"title":"Unprocessable Entity","status":422,"detail":"Expected the text of a page, found nothing but white space."}""")]
    [InlineData("text/plain", " \n ", """{"title":"Unprocessable Entity","status":422,"detail":"Expected the text of a page, found nothing but white space."}""")]
    [InlineData("text/plain", "\0\0\0\0", """{"title":"Unprocessable Entity","status":422,"detail":"Expected text, found binary data at position 0."}""")]
    [InlineData("text/plain", "1", """{"title":"Unprocessable Entity","status":422,"detail":"Expected a news page, found neither a headline nor a paragraph."}""")]
    public async Task A_page_that_cannot_be_read(string? type, string body, string problem) =>
        Assert.Equal(problem, await (await client.PostBytesAsync(Encoding.UTF8.GetBytes(body), type)).ProblemAsync());

    [Fact]
    public async Task Too_many_bytes() => Assert.Equal(
        """{"title":"Content Too Large","status":413,"detail":"Expected at most 4000 bytes, found 4001."}""",
        await (await client.PostTextAsync(new string('a', 4001))).ProblemAsync());

    [Fact]
    public async Task Too_many_bytes_of_unknown_number()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/articles") { Content = new StringContent(new string('a', 100_000)) };
        request.Headers.TransferEncodingChunked = true;
        Assert.Equal(
            """{"title":"Content Too Large","status":413,"detail":"Expected at most 4000 bytes, found more."}""",
            await (await client.SendAsync(request)).ProblemAsync());
    }

    [Fact]
    public async Task Too_many_lines() => Assert.Equal(
        """{"title":"Unprocessable Entity","status":422,"detail":"Expected at most 50 lines, found more from position 100 on."}""",
        await (await client.PostTextAsync(string.Concat(Enumerable.Repeat("a\n", 60)))).ProblemAsync());

    [Theory]
    [InlineData("/articles/0b0e7f7e-0000-8000-8000-000000000000",
        """{"title":"Not Found","status":404,"detail":"Expected the id of an article of this newsroom, found '0b0e7f7e-0000-8000-8000-000000000000'."}""")]
    [InlineData("/articles/0b0e7f7e-0000-8000-8000-000000000000.rss",
        """{"title":"Not Found","status":404,"detail":"Expected the id of an article of this newsroom, found '0b0e7f7e-0000-8000-8000-000000000000'."}""")]
    [InlineData("/articles/0b0e7f7e-0000-8000-8000-000000000000/lines",
        """{"title":"Not Found","status":404,"detail":"Expected the id of an article of this newsroom, found '0b0e7f7e-0000-8000-8000-000000000000'."}""")]
    [InlineData("/articles/0b0e7f7e-0000-8000-8000-000000000000/documents",
        """{"title":"Not Found","status":404,"detail":"Expected the id of an article of this newsroom, found '0b0e7f7e-0000-8000-8000-000000000000'."}""")]
    [InlineData("/articles/0b0e7f7e-0000-8000-8000-000000000000.pdf",
        """{"title":"Not Found","status":404,"detail":"Expected one of json, html, jsonld, ninjs, rss, atom, jsonfeed, newsml, sitemap, opengraph, c4, oscar, txt, found 'pdf'."}""")]
    [InlineData("/articles/1%20OR%201=1", """{"title":"Not Found","status":404}""")]
    [InlineData("/articles?limit=0", """{"title":"Bad Request","status":400,"detail":"Expected a number from 1 to 100 as limit, found '0'.","errors":{"limit":["Expected a number from 1 to 100 as limit, found '0'."]}}""")]
    [InlineData("/articles?before=1;DROP", """{"title":"Bad Request","status":400,"detail":"Expected a number from 1 to 9223372036854775807 as before, found '1;DROP'.","errors":{"before":["Expected a number from 1 to 9223372036854775807 as before, found '1;DROP'."]}}""")]
    public async Task A_path_that_leads_nowhere(string path, string problem) => Assert.Equal(problem, await (await client.GetAsync(path)).ProblemAsync());

    [Fact]
    public async Task A_media_type_that_no_document_has()
    {
        var path = await client.AddAsync(Texts.Market);
        Assert.Equal(
            """{"title":"Not Acceptable","status":406,"detail":"Expected one of application/json, text/html, application/ld+json, application/rss+xml, application/atom+xml, application/feed+json, application/vnd.iptc.g2.newsitem+xml, application/xml, text/plain, found 'image/png'."}""",
            await (await client.GetAsync(path, "Accept", "image/png")).ProblemAsync());
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task A_request_of_another_site(string site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/articles") { Content = new StringContent(Texts.Market) };
        request.Headers.Add("Sec-Fetch-Site", site);
        Assert.Equal(
            $$"""{"title":"Forbidden","status":403,"detail":"Expected a request of this site's own page or of a program, found one of another site ('{{site}}')."}""",
            await (await client.SendAsync(request)).ProblemAsync());
    }

    [Fact]
    public async Task A_method_that_a_path_does_not_know() =>
        Assert.Equal("""{"title":"Method Not Allowed","status":405}""", await (await client.DeleteAsync("/articles")).ProblemAsync());
}
