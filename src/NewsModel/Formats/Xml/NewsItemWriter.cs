using System.Xml;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Xml;

/// <summary>Writes an article as a news item of NewsML-G2.</summary>
internal sealed class NewsItemWriter(XmlWriter xml, Article article, string versionCreated, ExportLog log)
{
    private const string Catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";

    private static readonly HeldMembers Held = new(
        "title", "summary", "url", "canonicalUrl", "id", "language", "direction", "site.name", "site.domain", "sections.name", "byline.raw",
        "byline.contributors.name", "byline.contributors.kind", "byline.contributors.url", "dateline", "published", "modified", "images.url",
        "images.width", "images.height", "body", "tags", "translations.language", "translations.url", "rights");

    private static readonly Namespace Space = Namespace.NewsMl;

    private readonly string? language = ArticleMembers.Language(log, "language", article.Language);
    private readonly string? title = ArticleMembers.Text(log, "title", article.Title);
    private readonly TextDirection? direction = ArticleHtml.Direction(article);

    public List<ExportNote> Write()
    {
        if (direction is null) log.Lost("direction", article.Direction, "NewsML-G2 has the directions ltr and rtl.");
        var published = DocumentTime.Write(log, "published", article.Published, DocumentTime.W3c);
        var modified = DocumentTime.Write(log, "modified", article.Modified, DocumentTime.W3c);
        xml.Start(Space, "newsItem");
        xml.Attribute("guid", Guid());
        xml.Attribute("version", "1");
        xml.Attribute("standard", "NewsML-G2");
        xml.Attribute("standardversion", "2.35");
        xml.Attribute("conformance", "power");
        Language();
        xml.Empty(Space, "catalogRef", ("href", Catalog));
        Rights();
        ItemMeta(published);
        ContentMeta(published, modified);
        Content();
        xml.WriteEndElement();
        return log.Close(article, Held);
    }

    // The page's own address tells apart all articles; the id is in altId.
    private string Guid()
    {
        var canonical = ArticleMembers.Link(log, "canonicalUrl", article.CanonicalUrl);
        var url = ArticleMembers.Link(log, "url", article.Url);
        if (canonical is not null && url is not null && canonical != url) log.Add("url", "NewsML-G2 holds one address, the canonical one.");
        if ((canonical ?? url) is { } address) return address;
        if (Iri.Is(article.Id)) return article.Id!;
        log.Add("id", "NewsML-G2 needs a guid; a urn made of the article's content stands in.");
        return Address.Write(ContentId.Of(article));
    }

    private void Language()
    {
        if (language is not null) xml.WriteAttributeString("xml", "lang", null, language);
        xml.Attribute("dir", direction?.ToString());
    }

    private void Rights()
    {
        if (ArticleMembers.Text(log, "rights", article.Rights) is not { } rights) return;
        xml.Start(Space, "rightsInfo");
        xml.Text(Space, "copyrightNotice", rights);
        xml.WriteEndElement();
    }

    private void ItemMeta(string? published)
    {
        xml.Start(Space, "itemMeta");
        xml.Empty(Space, "itemClass", ("qcode", "ninat:text"));
        Named("provider", ArticleMembers.Line(log, "site.name", article.Site?.Name), ("literal", ArticleMembers.Line(log, "site.domain", article.Site?.Domain)));
        if (article.Site is { Name: null or "", Domain: null or "" }) log.Add("site", "NewsML-G2 holds a site's name and domain; this one has neither.");
        xml.Text(Space, "versionCreated", versionCreated);
        if (published?.Contains('T', StringComparison.Ordinal) == true) xml.Text(Space, "firstCreated", published);
        xml.Empty(Space, "pubStatus", ("qcode", "stat:usable"));
        xml.Text(Space, "title", title);
        foreach (var (other, address) in FeedLinks.TranslationsOf(article, language, log))
        {
            xml.Start(Space, "link");
            xml.Attribute("rel", "irel:seeAlso");
            xml.Attribute("href", address);
            xml.Empty(Space, "language", ("tag", other));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void ContentMeta(string? published, string? modified)
    {
        xml.Start(Space, "contentMeta");
        for (var i = 0; i < article.Images.Count; i++) Icon(article.Images[i], $"images[{i}]");
        xml.Text(Space, "contentCreated", published);
        xml.Text(Space, "contentModified", modified);
        foreach (var (name, contributor, path) in ArticleMembers.Names(log, article)) Creator(name, contributor, path);
        xml.Text(Space, "altId", ArticleMembers.Line(log, "id", article.Id));
        if (language is not null) xml.Empty(Space, "language", ("tag", language));
        foreach (var (section, path) in ArticleMembers.Sections(log, article)) Named("subject", ArticleMembers.Line(log, path, section), ("type", "cpnat:abstract"));
        foreach (var (tag, path) in ArticleMembers.Tags(log, article)) xml.Text(Space, "keyword", ArticleMembers.Line(log, path, tag));
        xml.Text(Space, "headline", title);
        xml.Text(Space, "dateline", ArticleMembers.Text(log, "dateline", article.Dateline));
        xml.Text(Space, "by", ArticleMembers.Text(log, "byline.raw", article.Byline?.Raw));
        xml.Text(Space, "description", ArticleMembers.Text(log, "summary", article.Summary), ("role", "drol:summary"));
        xml.WriteEndElement();
    }

    private void Icon(ArticleImage image, string path)
    {
        if (image.Url is not { IsAbsoluteUri: true }) log.Add(path, "NewsML-G2 holds an image by its absolute address.");
        else
        {
            xml.Empty(
                Space,
                "icon",
                ("href", Address.Write(image.Url)),
                ("width", ArticleMembers.Size(log, $"{path}.width", image.Width)),
                ("height", ArticleMembers.Size(log, $"{path}.height", image.Height)));
        }
    }

    private void Creator(string name, Contributor contributor, string path)
    {
        var line = ArticleMembers.Line(log, $"{path}.name", name);
        Named("creator", line, ("type", CreatorType(contributor.Kind, path)), ("uri", ArticleMembers.Link(log, $"{path}.url", contributor.Url)));
    }

    private string? CreatorType(ContributorKind? kind, string path)
    {
        if (kind is null) return null;
        if (kind == ContributorKind.Person) return "cpnat:person";
        if (kind == ContributorKind.Organization) return "cpnat:organisation";
        log.Add($"{path}.kind", "NewsML-G2 has persons and organisations.");
        return kind == ContributorKind.Agency ? "cpnat:organisation" : null;
    }

    private void Named(string element, string? name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Start(Space, element);
        foreach (var (attribute, value) in attributes) xml.Attribute(attribute, value);
        xml.Text(Space, "name", name);
        xml.WriteEndElement();
    }

    private void Content()
    {
        var html = HtmlFragment.Write(article with { Language = language, Direction = direction }, log);
        if (html.Length == 0) return;
        xml.Start(Space, "contentSet");
        xml.Start(Space, "inlineXML");
        xml.Attribute("contenttype", "application/xhtml+xml");
        Language();
        xml.Start(Namespace.Xhtml.AsDefault, "html");
        xml.Attribute("lang", language);
        xml.Attribute("dir", direction?.ToString());
        xml.Start(Namespace.Xhtml.AsDefault, "head");
        xml.Text(Namespace.Xhtml.AsDefault, "title", title ?? "");
        xml.WriteEndElement();
        xml.Start(Namespace.Xhtml.AsDefault, "body");
        Xhtml.Write(xml, html);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
