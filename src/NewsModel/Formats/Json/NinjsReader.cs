using System.Text.Json;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;
using static NewsModel.Formats.Json.NinjsNames;

namespace NewsModel.Formats.Json;

/// <summary>The article of a ninjs document, by the names of 3.2 and 2.x, and by those of 1.x where these are missing.</summary>
internal sealed class NinjsReader
{
    private readonly JsonPart part;
    private readonly string? uri;
    private string? html;
    private string? plain;

    private NinjsReader(JsonPart part) => (this.part, uri) = (part, part.Text("uri"));

    public static ImportResult Read(JsonElement root, ImportOptions options)
    {
        var log = new ImportLog(options);
        List<Article> articles = [];
        var index = 0;
        foreach (var element in root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : new[] { root })
        {
            var path = root.ValueKind == JsonValueKind.Array ? $"$[{index++}]" : "$";
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("uri", out _)) articles.Add(new NinjsReader(new JsonPart(element, path, log)).Article());
            else log.Add(path, "Expected an object with the member 'uri', found none.");
        }

        return new ImportResult(articles, log.Notes);
    }

    private Article Article()
    {
        var headlines = Values("headlines", Main, Subhead, Kicker, PageTitle, "");
        var descriptions = Values("descriptions", Summary, "");
        var title = headlines.GetValueOrDefault(Main) ?? part.Text("headline") ?? headlines.GetValueOrDefault("");
        var ids = Ids();
        var address = uri is not null && Address.TryRead(uri, out var named) && WebAddress.Is(named) ? named : null;
        ReadBodies();
        var fragment = new HtmlFragmentReader();
        var body = html is not null ? fragment.ReadAll(html) : plain is not null ? PlainBody.Read(plain) : [];
        var (images, translations) = new NinjsRelated(part, uri ?? "").Read();
        part.Take("standard");
        var article = new Article
        {
            Title = title ?? part.Text("title"),
            Kicker = headlines.GetValueOrDefault(Kicker),
            Subtitle = headlines.GetValueOrDefault(Subhead),
            PageTitle = headlines.GetValueOrDefault(PageTitle),
            Summary = descriptions.GetValueOrDefault(Summary) ?? descriptions.GetValueOrDefault("") ?? part.Text("description_text"),
            Url = address,
            CanonicalUrl = ids.GetValueOrDefault(Canonical) is { } canonical && Address.TryRead(canonical, out var read) ? read : null,
            Id = ids.GetValueOrDefault(NinjsNames.Id) ?? (address is null ? uri : null),
            Language = part.Text("language") ?? fragment.Language,
            Direction = fragment.Direction,
            Dateline = part.Text("located"),
            Published = part.Time("firstCreated") ?? part.Time("firstcreated"),
            Modified = part.Time("versionCreated") ?? part.Time("versioncreated"),
            Rights = part.Text("copyrightNotice") ?? part.Text("copyrightnotice"),
            Byline = Byline(),
            Site = Publisher(),
            Body = body,
            Images = images,
            Translations = translations,
        };
        article = Subjects(article);
        if (title == part.Text("title") || title is null) part.Take("title");
        else part.Leave("title");
        LeaveType();
        article.Extensions = part.Rest(Format);
        return article;
    }

    private void LeaveType()
    {
        if (part.Text("type") != "text") part.Leave("type");
    }

    // By role; without one under the empty name. The first of a role counts; what does not count is left.
    private Dictionary<string, string> Values(string member, params ReadOnlySpan<string> roles)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        var all = true;
        foreach (var value in part.Parts(member))
        {
            var role = value.Text("role") ?? "";
            all &= value.Text("value") is { } text && roles.Contains(role) && values.TryAdd(role, text);
        }

        if (!all) part.Leave(member);
        return values;
    }

    private Dictionary<string, string> Ids()
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var id in part.Parts("altIds"))
        {
            if (id.Text("value") is { } value) ids.TryAdd(id.Text("role") ?? "", value);
        }

        if (ids.Keys.Any(role => role is not (NinjsNames.Id or Canonical))) part.Leave("altIds");
        return ids;
    }

    private void ReadBodies()
    {
        foreach (var body in part.Parts("bodies"))
        {
            if (body.Text("value") is not { } value) continue;
            var isHtml = body.Text("contentType") is { } type && type.Contains("html", StringComparison.OrdinalIgnoreCase);
            if ((isHtml ? html : plain) is not null) part.Leave("bodies");
            else if (isHtml) html = value;
            else plain = value;
        }

        html ??= part.Text("body_html");
        plain ??= part.Text("body_text");
    }

    private Byline? Byline()
    {
        var raw = part.Text("by") ?? part.Text("byline");
        List<Contributor> contributors = [.. Authors("people", ContributorKind.Person), .. Authors("organisations", ContributorKind.Organization)];
        return raw is null && contributors.Count == 0 ? null : new Byline { Raw = raw, Contributors = contributors };
    }

    // Others are those whom the article is about.
    private List<Contributor> Authors(string member, ContributorKind kind)
    {
        List<Contributor> authors = [];
        foreach (var named in part.Parts(member))
        {
            var relation = named.Text("rel");
            if (relation is not (Author or Agency))
            {
                part.Leave(member);
                continue;
            }

            authors.Add(new Contributor
            {
                Name = named.Text("name") ?? "",
                Kind = relation == Agency ? ContributorKind.Agency : kind,
                Url = named.Address("uri"),
            });
        }

        return authors;
    }

    private Site? Publisher()
    {
        Site? site = null;
        foreach (var source in part.Parts("infoSources"))
        {
            if (site is not null || source.Text("role") is not (NinjsNames.Publisher or null)) part.Leave("infoSources");
            else site = new Site { Name = source.Text("name"), Domain = WebAddress.DomainOf(source.Address("uri")) };
        }

        return site;
    }

    private Article Subjects(Article article)
    {
        List<Section> sections = [];
        List<string> tags = [];
        foreach (var subject in part.Parts("subjects"))
        {
            var name = subject.Text("name") ?? "";
            var relation = subject.Text("rel");
            if (relation == SectionSubject) sections.Add(new Section { Name = name, Url = subject.Address("uri") });
            else tags.Add(name);
            if (relation is not (SectionSubject or Keyword)) part.Leave("subjects");
        }

        return article with { Sections = sections, Tags = tags };
    }
}
