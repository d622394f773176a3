namespace NewsModel.Cli.Output;

/// <summary>The feed that one article makes: its site's.</summary>
internal static class FeedOf
{
    public static FeedInfo Article(Article article) => new()
    {
        Title = article.Site?.Name ?? article.Site?.Domain ?? article.Title ?? "",
        HomePage = HomePage(article),
        Language = article.Language,
    };

    private static Uri? HomePage(Article article) =>
        article.Url is { IsAbsoluteUri: true } url ? new Uri(url, "/")
        : article.Site?.Domain is { } domain && Uri.TryCreate($"https://{domain}/", UriKind.Absolute, out var home) ? home
        : null;
}
