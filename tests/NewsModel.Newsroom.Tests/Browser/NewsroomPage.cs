using Microsoft.Playwright;

namespace NewsModel.Newsroom.Tests.Browser;

/// <summary>What a person does on the page; and everything that the browser complained of.</summary>
internal sealed class NewsroomPage : IAsyncDisposable
{
    public NewsroomPage(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, message) => Complaints.Add(message);
        page.Dialog += (_, dialog) => { Complaints.Add(dialog.Message); _ = dialog.DismissAsync(); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") Complaints.Add(message.Text); };
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, violations of the security policy, dialogs.</summary>
    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    public ILocator this[string selector] => Page.Locator(selector);

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        await this["#language:not(:empty)"].WaitForAsync();
    }

    public async Task ReadAsync(string text)
    {
        await this["#text"].FillAsync(text);
        await this["#read"].ClickAsync();
        await this["#tab-article, #problem:not([hidden])"].First.WaitForAsync();
    }

    public async Task ShowAsync(string tab)
    {
        await this[$"#tab-{tab}"].ClickAsync();
        await this[$"#panel-{tab} > :not(.hint:only-child)"].First.WaitForAsync();
    }

    public Task<string> EvaluateAsync(string script) => Page.EvaluateAsync<string>($"String({script})");

    /// <summary>For people to look at: <c>screenshots/NAME.png</c> beside the tests.</summary>
    public Task ShootAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png"), FullPage = true });
}
