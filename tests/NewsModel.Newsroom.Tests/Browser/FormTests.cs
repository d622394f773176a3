using Microsoft.Playwright;

namespace NewsModel.Newsroom.Tests.Browser;

/// <summary>What the page does with what is wrong or hostile.</summary>
[Collection(nameof(OpenBrowser))]
public sealed class FormTests(OpenBrowser browser)
{
    [BrowserFact]
    public async Task A_wrong_address_is_refused_at_its_field()
    {
        await using var page = await browser.OpenAsync();
        await page["#known summary"].ClickAsync();
        await page["#url"].FillAsync("javascript:alert(1)");
        await page.ReadAsync(Texts.Market);

        const string Expected = "Expected an absolute http or https address of at most 2000 characters as url, found 'javascript:alert(1)'.";
        Assert.Equal(Expected, await page["#url-error"].InnerTextAsync());
        Assert.Equal($"400Bad Request\n\n{Expected}", await page["#problem"].InnerTextAsync());
        Assert.Equal("url", await page.EvaluateAsync("document.activeElement.id"));
        Assert.Equal("true", await page["#url"].GetAttributeAsync("aria-invalid"));
        await page.ShootAsync("error");

        await page["#url"].FillAsync("https://example.com/1");
        await page["#read"].ClickAsync();
        await Assertions.Expect(page[".facts a[href='https://example.com/1']"]).ToBeVisibleAsync();
        Assert.True(await page["#problem"].IsHiddenAsync());
        Assert.Null(await page["#url"].GetAttributeAsync("aria-invalid"));
    }

    [BrowserFact]
    public async Task No_text_is_refused()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync("");
        Assert.Equal("422Unprocessable Entity\n\nExpected the text of a page, found nothing but white space.", await page["#problem"].InnerTextAsync());
        Assert.Equal("problem", await page.EvaluateAsync("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task An_article_that_is_not_there_is_said_so()
    {
        await using var page = await browser.OpenAsync("#0b0e7f7e-0000-8000-8000-000000000000");
        await Assertions.Expect(page["#tabs .problem"]).ToContainTextAsync("found '0b0e7f7e-0000-8000-8000-000000000000'");
    }

    [BrowserFact]
    public async Task A_hostile_page_runs_nothing_in_any_view()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync(Texts.Hostile);
        foreach (var tab in await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[role=tab]')].map(tab => tab.dataset.name)"))
        {
            await page.ShowAsync(tab);
            Assert.Equal("2 0 0 undefined", await page.EvaluateAsync("[document.scripts.length, document.querySelectorAll('img, svg, iframe').length, document.querySelectorAll('a[href^=\"javascript:\"], [onerror], [onload], [onmouseover]').length, window.hacked].map(String).join(' ')"));
        }

        Assert.Contains("<script>window.hacked=1</script>", await page["#text"].InputValueAsync(), StringComparison.Ordinal);
        await page.Page.GotoAsync(await page[".toolbar a[href$='.html']"].First.GetAttributeAsync("href") ?? "");
        Assert.Equal("0 undefined", await page.EvaluateAsync("document.scripts.length + ' ' + window.hacked"));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task An_article_as_html_keeps_its_style()
    {
        await using var page = await browser.OpenAsync();
        await page.ReadAsync(Texts.Market);
        await page.Page.GotoAsync($"articles/{Texts.MarketId}.html");
        Assert.Equal("rtl 42rem", await page.EvaluateAsync("getComputedStyle(document.documentElement).direction + ' ' + parseFloat(getComputedStyle(document.body).maxWidth) / parseFloat(getComputedStyle(document.documentElement).fontSize) + 'rem'"));
        Assert.Empty(page.Complaints);
    }
}
