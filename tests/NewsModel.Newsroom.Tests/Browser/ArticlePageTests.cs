using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace NewsModel.Newsroom.Tests.Browser;

[Collection(nameof(OpenBrowser))]
public sealed class ArticlePageTests(OpenBrowser browser)
{
    private static readonly string[] Formats = ["json", "html", "jsonld", "ninjs", "rss", "atom", "jsonfeed", "newsml", "sitemap", "opengraph", "c4", "oscar", "txt"];

    [BrowserFact]
    public async Task A_pasted_page_is_typeset_from_right_to_left()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync(Texts.Seed);
        var article = PageParser.Default.Parse(Texts.Seed).Article;

        Assert.Equal(article.Title, await page[".sheet .headline"].InnerTextAsync());
        Assert.Equal("rtl", await page.EvaluateAsync("getComputedStyle(document.querySelector('.sheet')).direction"));
        Assert.Equal("right", await page.EvaluateAsync("getComputedStyle(document.querySelector('.sheet .text p')).textAlign.replace('start', 'right')"));
        Assert.Equal("محرر الأقباط متحدون", await page[".sheet .byline"].InnerTextAsync());
        Assert.Equal("2018-03-03T17:28+02:00", await page[".sheet time"].GetAttributeAsync("datetime"));
        Assert.Equal("وزير الداخلية و السيد/ فلاديمير إيفانوفيتش", await page[".sheet figcaption"].InnerTextAsync());
        Assert.Equal(article.Body.Select(block => block.Text), await page[".sheet .text > p"].AllTextContentsAsync());
        Assert.Contains("assumed: the clock was printed minute first", await page[".facts"].InnerTextAsync(), StringComparison.Ordinal);
        await page.ShootAsync("article");
        Assert.Empty(page.Complaints);
        Assert.All(page.Requests, request => Assert.StartsWith(browser.Address.AbsoluteUri, request, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Every_line_shows_its_role_and_how_sure_it_is()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync(Texts.Market);
        await page.ShowAsync("lines");

        Assert.Equal(
            ["page title 100%", "blank", "headline 100%", "blank", "byline 90%", "timestamp 95%", "blank", "text 95%", "blank", "text 95%"],
            (await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.line')].map(line => [...line.querySelectorAll('.line-role, .line-sure')].map(part => part.textContent).join(' '))")));
        await page[".filter [data-role=body]"].ClickAsync();
        Assert.Equal(2, await page[".line:visible"].CountAsync());
        Assert.Equal("true", await page[".filter [data-role=body]"].GetAttributeAsync("aria-pressed"));
        await page.ShootAsync("lines");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Every_document_is_shown_as_it_is()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync(Texts.Seed);
        Assert.Equal(Formats.Select(format => $"tab-{format}"), await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[role=tab]')].slice(2).map(tab => tab.id)"));
        foreach (var format in Formats)
        {
            await page.ShowAsync(format);
            var address = await page[$"#panel-{format} .toolbar a"].GetAttributeAsync("href");
            var document = await browser.Client.GetStringAsync(address);
            var shown = await page[$"#panel-{format} pre"].TextContentAsync() ?? "";
            if (format is "json" or "jsonld" or "ninjs" or "jsonfeed" or "c4" or "oscar") Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document), JsonNode.Parse(shown)), format);
            else Assert.Equal(document.Replace("\n", "", StringComparison.Ordinal), shown.Replace("\n", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal));
        }

        await page.ShootAsync("document");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task An_address_with_an_article_opens_it_again()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync(Texts.Market);
        Assert.Equal($"#{Texts.MarketId}", await page.EvaluateAsync("location.hash"));

        await page.Page.ReloadAsync();
        await Assertions.Expect(page[".sheet .headline"]).ToHaveTextAsync("السوق القديمة تفتح أبوابها بعد الترميم");
        await Assertions.Expect(page[".recent [aria-current]"]).ToContainTextAsync("السوق القديمة تفتح أبوابها بعد الترميم");

        await page.ReadAsync(Texts.Seed);
        await Assertions.Expect(page[".sheet .headline"]).ToContainTextAsync("تعاون");
        await page[$".recent a[href='#{Texts.MarketId}']"].ClickAsync();
        await Assertions.Expect(page[".sheet .headline"]).ToHaveTextAsync("السوق القديمة تفتح أبوابها بعد الترميم");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_examples_can_be_read()
    {
        await using var page = await browser.OpenAsync();
        foreach (var (example, headline) in new[] { ("seed", "تعاون بين أجهزة"), ("harbour", "افتتاح رصيف جديد") })
        {
            await page[$"[data-example*={example}]"].ClickAsync();
            await Assertions.Expect(page["#text"]).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(headline));
            await page["#text"].PressAsync("Control+Enter");
            await Assertions.Expect(page[".sheet .headline"]).ToContainTextAsync(headline);
        }

        Assert.Empty(page.Complaints);
    }
}
