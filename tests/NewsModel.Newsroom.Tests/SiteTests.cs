using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace NewsModel.Newsroom.Tests;

/// <summary>What is there besides articles, and what guards it.</summary>
public sealed class SiteTests : IAsyncDisposable
{
    private readonly NewsroomHost host = new();
    private readonly HttpClient client;

    public SiteTests() => client = host.CreateClient();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task It_says_whether_it_is_well() => Assert.Equal("Healthy", await client.GetStringAsync("/health"));

    [Fact]
    public async Task It_knows_regions_and_profiles()
    {
        Assert.Equal(Region.All.Select(region => (region.Code, region.Name)), (await client.JsonAsync("/regions")).AsArray().Select(each => ((string)each!["code"]!, (string)each["name"]!)));
        Assert.Equal(SiteProfile.BuiltIn.Select(profile => profile.Id), (await client.JsonAsync("/profiles")).AsArray().Select(each => (string)each!["id"]!));
    }

    [Fact]
    public async Task Its_api_is_described()
    {
        var api = await client.JsonAsync("/openapi.json");
        Assert.Equal("3.1.1", (string?)api["openapi"]);
        Assert.Equal(
            ["/articles", "/articles/{id}", "/articles/{id}.{extension}", "/articles/{id}/lines", "/articles/{id}/documents", "/feed.xml", "/feed.atom", "/feed.json", "/regions", "/profiles"],
            api["paths"]!.AsObject().Select(path => path.Key));
        Assert.Equal(["200", "201", "400", "403", "413", "415", "422"], api["paths"]!["/articles"]!["post"]!["responses"]!.AsObject().Select(each => each.Key).Order());
        Assert.Equal("The headline.", (string?)api["components"]!["schemas"]!["Article"]!["properties"]!["title"]!["description"]);
        var named = api.ToJsonString().Split("\"$ref\":\"#/components/schemas/").Skip(1).Select(reference => reference.Split('"')[0]).Distinct().Order();
        Assert.Equal(named, api["components"]!["schemas"]!.AsObject().Select(each => each.Key).Order());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/js/main.js")]
    [InlineData("/examples/seed.txt")]
    [InlineData("/articles")]
    [InlineData("/nowhere")]
    public async Task No_response_lets_a_browser_run_what_is_not_ours(string path)
    {
        var headers = (await client.GetAsync(path)).Headers;
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            Assert.Single(headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task An_article_as_html_may_use_its_own_style_alone()
    {
        var response = await client.GetAsync($"{await client.AddAsync(Texts.Market)}.html");
        var html = await response.Content.ReadAsStringAsync();
        var style = html.Split("<style>")[1].Split("</style>")[0];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task The_page_has_neither_inline_code_nor_anything_from_elsewhere()
    {
        var html = await client.GetStringAsync("/");
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" on", html.Replace(" one", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("//", html.Replace("placeholder=\"https://\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(html.Split("<script").Skip(1), script => Assert.StartsWith(" src=\"js/", script, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_languages_have_the_same_texts()
    {
        var (english, arabic) = (await client.JsonAsync("/texts/en.json"), await client.JsonAsync("/texts/ar.json"));
        Assert.Equal(english.AsObject().Select(each => each.Key), arabic.AsObject().Select(each => each.Key));
        foreach (var group in new[] { "roles", "precisions", "calendars", "assumptions" })
            Assert.Equal(english[group]!.AsObject().Select(each => each.Key), arabic[group]!.AsObject().Select(each => each.Key));
        Assert.Equal(Enum.GetNames<LineRole>().Order(StringComparer.OrdinalIgnoreCase), english["roles"]!.AsObject().Select(each => each.Key).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_real_example_is_the_seed_page() => Assert.Equal(Texts.SeedBytes, await client.GetByteArrayAsync("/examples/seed.txt"));

    [Fact]
    public async Task Another_host_is_not_answered_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.xml");
        request.Headers.Host = "rebound.example";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("rss")]
    [InlineData("atom")]
    [InlineData("opengraph")]
    [InlineData("newsml")]
    public async Task No_page_puts_markup_of_its_own_into_a_document(string extension)
    {
        var document = await client.GetStringAsync($"{await client.AddAsync(Texts.Hostile)}.{extension}");
        Assert.DoesNotContain("<script", document, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<svg", document, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", document, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<a href=\"javascript:", document, StringComparison.OrdinalIgnoreCase);
    }
}
