using Microsoft.Playwright;

namespace NewsModel.Newsroom.Tests.Browser;

/// <summary>Keys, languages, themes and widths.</summary>
[Collection(nameof(OpenBrowser))]
public sealed class LookTests(OpenBrowser browser)
{
    [BrowserTheory]
    [InlineData("en", "ArrowRight", "ArrowLeft")]
    [InlineData("ar", "ArrowLeft", "ArrowRight")]
    public async Task Tabs_are_used_with_keys(string language, string forward, string backward)
    {
        await using var page = await browser.OpenAsync(options: new() { Locale = language });
        await page.ReadAsync(Texts.Market);
        await page["#tab-article"].FocusAsync();
        foreach (var (key, tab) in new[] { (forward, "lines"), (forward, "json"), (backward, "lines"), ("Home", "article"), (backward, "txt"), (forward, "article"), ("End", "txt"), ("Home", "article") })
        {
            await page.Page.Keyboard.PressAsync(key);
            Assert.Equal(
                $"tab-{tab} tab-{tab} tab-{tab} panel-{tab}",
                await page.EvaluateAsync("[document.activeElement.id, ...['[role=tab][aria-selected=true]', '[role=tab][tabindex=\"0\"]', '[role=tabpanel]:not([hidden])'].map(each => [...document.querySelectorAll(each)].map(found => found.id).join())].join(' ')"));
        }

        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("panel-article", await page.EvaluateAsync("document.activeElement.id"));
        Assert.Equal("tab-article", await page["#panel-article"].GetAttributeAsync("aria-labelledby"));
        Assert.Equal("panel-article", await page["#tab-article"].GetAttributeAsync("aria-controls"));
    }

    [BrowserFact]
    public async Task The_page_speaks_two_languages_and_remembers_which()
    {
        await using var page = await browser.OpenAsync();
        Assert.Equal("en ltr Paste a page", await Spoken(page));
        await page["#language"].ClickAsync();
        await Assertions.Expect(page["#paste-title"]).ToHaveTextAsync("ألصق صفحة");
        await page.GoAsync("");
        Assert.Equal("ar rtl ألصق صفحة", await Spoken(page));
        await page.ReadAsync(Texts.Market);
        await page.ShowAsync("lines");
        Assert.Equal(["عنوان الصفحة", "فارغ", "العنوان"], (await page[".line-role"].AllInnerTextsAsync()).Take(3));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "rgb(246, 243, 236)", "rgb(21, 23, 27)")]
    [InlineData(ColorScheme.Dark, "rgb(21, 23, 27)", "rgb(246, 243, 236)")]
    public async Task The_theme_is_the_systems_until_somebody_chooses(ColorScheme scheme, string first, string second)
    {
        await using var page = await browser.OpenAsync(options: new() { ColorScheme = scheme });
        Assert.Equal(first, await Background(page));
        await page["#theme"].ClickAsync();
        Assert.Equal(second, await Background(page));
        await page.GoAsync("");
        Assert.Equal(second, await Background(page));
    }

    [BrowserTheory]
    [InlineData("en-GB", ColorScheme.Light)]
    [InlineData("ar", ColorScheme.Dark)]
    public async Task Nothing_is_wider_than_a_phone(string language, ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(options: new() { Locale = language, ColorScheme = scheme, ViewportSize = new() { Width = 360, Height = 740 } });
        await page.ReadAsync(Texts.Seed);
        foreach (var tab in new[] { "article", "lines", "json", "rss", "txt" })
        {
            await page.ShowAsync(tab);
            if (tab is "article" or "lines") await page.ShootAsync($"phone-{language}-{tab}");
            Assert.Equal("360", await page.EvaluateAsync("Math.max(innerWidth, document.documentElement.scrollWidth)"));
        }
    }

    /// <summary>Every text in view stands out from its ground by 4.5 to 1 (WCAG 2.2, 1.4.3).</summary>
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Texts_can_be_read_on_their_ground(ColorScheme scheme)
    {
        await using var page = await browser.OpenAsync(options: new() { ColorScheme = scheme });
        await page.ReadAsync(await browser.Client.GetStringAsync("/examples/harbour.txt"));
        foreach (var tab in new[] { "article", "lines", "json", "rss" })
        {
            await page.ShowAsync(tab);
            await page.ShootAsync($"{scheme.ToString().ToLowerInvariant()}-{tab}");
            var faint = await page.EvaluateAsync($"({Contrast})()");
            Assert.True(faint.Length == 0, faint);
        }
    }

    private const string Contrast = """
        () => {
          const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
          const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const linear = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
          const ground = part => { for (; part; part = part.parentElement) { const colour = rgba(getComputedStyle(part).backgroundColor); if (colour[3] === 255) return colour; } };
          const faint = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const part = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !part.checkVisibility() || part.closest("option, .unseen, .skip, noscript")) continue;
            const [high, low] = [light(rgba(getComputedStyle(part).color)), light(ground(part))].sort((a, b) => b - a);
            const ratio = (high + 0.05) / (low + 0.05);
            if (ratio < 4.5) faint.add(`${part.tagName}.${part.className} ${part.closest("[data-role]")?.dataset.role ?? ""} ${ratio.toFixed(2)}`);
          }
          return [...faint].join("\n");
        }
        """;

    private static Task<string> Background(NewsroomPage page) => page.EvaluateAsync("getComputedStyle(document.body).backgroundColor");

    private static Task<string> Spoken(NewsroomPage page) =>
        page.EvaluateAsync("[document.documentElement.lang, document.documentElement.dir, document.getElementById('paste-title').textContent].join(' ')");
}
