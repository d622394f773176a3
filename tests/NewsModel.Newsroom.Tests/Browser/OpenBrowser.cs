using Microsoft.Playwright;

namespace NewsModel.Newsroom.Tests.Browser;

/// <summary>A newsroom on a loopback port, and a browser before it; all tests share both.</summary>
[CollectionDefinition(nameof(OpenBrowser))]
public sealed class OpenBrowser : IAsyncLifetime, ICollectionFixture<OpenBrowser>
{
    private readonly NewsroomHost host = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is not null) return;
        host.UseKestrel(0);
        Client = host.CreateClient();
        Address = Client.BaseAddress!;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("Expected Chromium in the PATH, found none."),
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await host.DisposeAsync();
    }

    internal async Task<NewsroomPage> OpenAsync(string path = "", BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address.AbsoluteUri;
        options.Locale ??= "en-GB";
        options.ReducedMotion = ReducedMotion.Reduce;
        var context = await browser!.NewContextAsync(options);
        var page = new NewsroomPage(await context.NewPageAsync());
        await page.GoAsync(path);
        return page;
    }
}
