using System.Text.Json;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;
using static NewsModel.Formats.Json.NinjsNames;

namespace NewsModel.Formats.Json;

/// <summary>An article as ninjs 3.2.</summary>
internal sealed class NinjsWriter
{
    private static readonly HeldMembers Held = new(
        "title", "kicker", "subtitle", "pageTitle", "summary", "url", "canonicalUrl", "id", "language", "direction", "dateline", "published", "modified",
        "tags", "rights", "site.name", "site.domain", "sections.name", "sections.url", "body", Format,
        "byline.raw", "byline.contributors.name", "byline.contributors.kind", "byline.contributors.url",
        "images.url", "images.caption", "images.altText", "images.credit", "images.width", "images.height",
        "translations.language", "translations.url", "translations.relation");

    private readonly ExportLog log = new("ninjs 3.2");
    private readonly Article article;
    private readonly Utf8JsonWriter json;
    private readonly string uri;

    private NinjsWriter(Article article, Utf8JsonWriter json)
    {
        (this.article, this.json) = (article, json);
        uri = FindUri();
    }

    public static ExportedDocument Write(Article article)
    {
        List<ExportNote> notes = [];
        var text = JsonText.Write(json =>
        {
            var writer = new NinjsWriter(article, json);
            writer.Write();
            notes = writer.log.Close(article, Held);
        });
        return new ExportedDocument(text, notes);
    }

    private void Write()
    {
        json.WriteString("uri", uri);
        if (!HasOwnType()) json.WriteString("type", "text");
        json.Text("firstCreated", DocumentTime.Write(log, "published", article.Published, DocumentTime.Rfc3339));
        json.Text("versionCreated", DocumentTime.Write(log, "modified", article.Modified, DocumentTime.Rfc3339));
        json.Text("language", article.Language);
        json.Text("title", article.Title);
        json.Values("headlines", (Main, article.Title), (Subhead, article.Subtitle), (Kicker, article.Kicker), (PageTitle, article.PageTitle));
        json.Values("descriptions", (Summary, article.Summary));
        Body();
        json.Text("by", article.Byline?.Raw);
        Contributors();
        json.Text("located", article.Dateline);
        Subjects();
        Publisher();
        json.Text("copyrightNotice", article.Rights);
        Ids();
        new NinjsAssociations(article, uri, json, log).Write();
        KeptMembers.Write(json, article, Format, "", log, Kept.Contains);
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "3.2");
        json.WriteString("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#");
        json.WriteEndObject();
    }

    private bool HasOwnType() =>
        article.Extensions is not null && article.Extensions.TryGetValue(Format, out var kept)
        && kept.ValueKind == JsonValueKind.Object && kept.TryGetProperty("type", out _);

    private string FindUri()
    {
        if (article.Url is { } url && WebAddress.Is(url)) return Address.Write(url);
        if (article.CanonicalUrl is { } canonical && WebAddress.Is(canonical))
        {
            log.Add("url", "ninjs demands one address; the canonical one stands for it.");
            return Address.Write(canonical);
        }

        log.Lost("url", article.Url, "ninjs takes absolute addresses of the web alone.");
        if (article.Id is { } id && Address.TryReadAbsolute(id, out var named) && Address.Write(named) == id) return id;
        if (article.Id is null) log.Add("id", "ninjs demands a name; one is made from the article's content.");
        return Address.Write(ContentId.Of(article));
    }

    private void Body()
    {
        var html = HtmlFragment.Write(article, log);
        if (article.Direction is { } direction && (html.Length == 0 || direction.ToString().Length == 0))
            log.Add("direction", "ninjs has directions in the HTML of a body alone, and there is none.");
        if (html.Length == 0) return;
        json.WriteStartArray("bodies");
        if (PlainBody.Write(article, new ExportLog("")) is { } text) json.Value(Main, PlainType, text);
        json.Value("html", HtmlType, html);
        json.WriteEndArray();
    }

    private void Contributors()
    {
        var all = article.Byline?.Contributors ?? [];
        if (article.Byline is not null && article.Byline.Raw is null && all.Count == 0) log.Add("byline", "An empty byline has no place in ninjs.");
        var bodies = all.Where(IsBody).ToList();
        if (all.SkipWhile(each => !IsBody(each)).Any(each => !IsBody(each)))
            log.Add("byline.contributors", "ninjs parts persons from organisations, which come last then.");
        for (var i = 0; i < all.Count; i++)
        {
            if (!IsBody(all[i]) && all[i].Kind != ContributorKind.Person) log.Add($"byline.contributors[{i}].kind", "ninjs has persons and organisations; this one is written as a person.");
            if (all[i].Url is { IsAbsoluteUri: false }) log.Add($"byline.contributors[{i}].url", "ninjs takes absolute addresses alone.");
        }

        json.Objects("people", [.. all.Where(each => !IsBody(each))], (person, _) => Named(person.Name, Author, person.Url));
        json.Objects("organisations", bodies, (body, _) => Named(body.Name, body.Kind == ContributorKind.Agency ? Agency : Author, body.Url));
    }

    private static bool IsBody(Contributor contributor) => contributor.Kind == ContributorKind.Organization || contributor.Kind == ContributorKind.Agency;

    private void Named(string name, string relation, Uri? address)
    {
        json.WriteString("name", name);
        json.WriteString("rel", relation);
        if (address is { IsAbsoluteUri: true }) json.WriteString("uri", Address.Write(address));
    }

    private void Subjects()
    {
        List<(string Name, string Relation, Uri? Address)> subjects =
        [
            .. article.Sections.Select(section => (section.Name, SectionSubject, section.Url)),
            .. article.Tags.Select(tag => (tag, Keyword, (Uri?)null)),
        ];
        json.Objects("subjects", subjects, (subject, _) => Named(subject.Name, subject.Relation, subject.Address));
        for (var i = 0; i < article.Sections.Count; i++)
        {
            if (article.Sections[i].Url is { IsAbsoluteUri: false }) log.Add($"sections[{i}].url", "ninjs takes absolute addresses alone.");
        }
    }

    private void Publisher()
    {
        if (article.Site is not { } site) return;
        json.WriteStartArray("infoSources");
        json.WriteStartObject();
        json.Text("name", site.Name);
        json.WriteString("role", NinjsNames.Publisher);
        json.Text("uri", WebAddress.OfDomain(log, site.Domain));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Ids()
    {
        List<(string Role, string Value)> ids = [];
        if (article.Id is { } id && id != uri) ids.Add((Id, id));
        if (article.CanonicalUrl is { } canonical) ids.Add((Canonical, Address.Write(canonical)));
        json.Objects("altIds", ids, (each, _) =>
        {
            json.WriteString("role", each.Role);
            json.WriteString("value", each.Value);
        });
    }
}
