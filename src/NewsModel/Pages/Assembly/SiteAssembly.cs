using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The site, as the page, its address and its profile name it.</summary>
internal static class SiteAssembly
{
    private const string Www = "www.";

    public static Site? Read(Page page, PageContext context)
    {
        var profile = page.Rules.Profile;
        var name = profile is { Names: [var preferred, ..] } ? preferred : page.SiteName.Length > 0 && !SiteNames.IsAuthor(page) ? BlockText.Of(page, page.SiteName) : null;
        var domain = Host(context.Url) ?? (profile is { Domains: [var first, ..] } ? first : null);
        var country = context.Region?.Code ?? profile?.Region;
        return name is null && domain is null && country is null ? null : new Site { Name = name, Domain = domain, Country = country };
    }

    /// <summary>The headline as the document's title has it, on a page that prints it nowhere else.</summary>
    public static string? TitleOfDocument(Page page)
    {
        if (page.PageTitle < 0 || page.SiteName.Length == 0) return null;
        var title = page.Blocks[page.PageTitle].Content;
        var isAtEnd = page.SiteName.Start > title.Start;
        var rest = isAtEnd
            ? new TextRange(title.Start, page.SiteName.Start - title.Start)
            : new TextRange(page.SiteName.End, title.End - page.SiteName.End);
        var (first, last) = (-1, -1);
        for (var reader = new WordReader(rest.Of(page.Text)); reader.MoveNext(); last = reader.End)
        {
            if (first < 0) first = reader.Start;
        }

        return first < 0 ? null : BlockText.Of(page, new TextRange(rest.Start + first, last - first));
    }

    private static string? Host(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true, Host.Length: > 0 }) return null;
        var host = url.IdnHost;
        return host.StartsWith(Www, StringComparison.OrdinalIgnoreCase) ? host[Www.Length..] : host;
    }
}
