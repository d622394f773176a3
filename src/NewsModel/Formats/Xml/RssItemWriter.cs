using System.Xml;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Xml;

/// <summary>Writes an article as an item of RSS 2.0.</summary>
internal static class RssItemWriter
{
    private static readonly HeldMembers Held = new(
        "title", "summary", "url", "canonicalUrl", "id", "language", "direction", "site.name", "sections.name", "byline.contributors.name",
        "published", "modified", "images.url", "images.caption", "images.credit", "images.width", "images.height", "body", "tags",
        "translations.language", "translations.url", "rights");

    public static List<ExportNote> Write(XmlWriter xml, Article article, FeedHead feed, ExportLog log)
    {
        var (language, inForce) = feed.LanguageOf(article, log);
        var links = FeedLinks.Of(article, inForce, log);
        var html = ArticleHtml.Write(article, language, log);
        xml.Start(Namespace.None, "item");
        xml.Text(Namespace.None, "title", ArticleMembers.Text(log, "title", article.Title) ?? "");
        xml.Text(Namespace.None, "link", links.Own);
        Guid(xml, ArticleMembers.Text(log, "id", article.Id), links);
        Times(xml, article, log);
        var names = ArticleMembers.Names(log, article);
        if (names.Count == 0) log.Lost("byline", article.Byline, "RSS 2.0 holds the names in a byline; this one has none.");
        foreach (var (name, _, _) in names) xml.Text(Namespace.Dc, "creator", name);
        foreach (var (section, _) in ArticleMembers.Sections(log, article)) xml.Text(Namespace.None, "category", section, ("domain", FeedNames.SectionScheme));
        foreach (var (tag, _) in ArticleMembers.Tags(log, article)) xml.Text(Namespace.None, "category", tag);
        xml.Text(Namespace.Dc, "publisher", ArticleMembers.SiteName(log, article));
        xml.Text(Namespace.Dc, "language", language);
        xml.Text(Namespace.Dc, "rights", ArticleMembers.Text(log, "rights", article.Rights));
        if (links.Canonical is not null) xml.Empty(Namespace.Atom, "link", ("rel", "canonical"), ("href", links.Canonical));
        foreach (var (other, address) in links.Translations)
            xml.Empty(Namespace.Atom, "link", ("rel", "alternate"), ("hreflang", other), ("href", address));
        xml.Text(Namespace.None, "description", HtmlText.Write(ArticleMembers.Text(log, "summary", article.Summary)));
        if (html.Length > 0)
        {
            xml.Start(Namespace.Content, "encoded");
            xml.WriteCData(html);
            xml.WriteEndElement();
        }

        for (var i = 0; i < article.Images.Count; i++) Image(xml, article.Images[i], $"images[{i}]", log);
        xml.WriteEndElement();
        return log.Close(article, Held);
    }

    private static void Guid(XmlWriter xml, string? id, FeedLinks links)
    {
        var permalink = links.Canonical ?? links.Own;
        xml.Text(Namespace.None, "guid", id ?? permalink, ("isPermaLink", id is null ? "true" : "false"));
    }

    // pubDate takes whole times alone; a day or a year goes into Dublin Core's date.
    private static void Times(XmlWriter xml, Article article, ExportLog log)
    {
        if (article.Published is { Date: not null, Time: not null, Offset: not null })
            xml.Text(Namespace.None, "pubDate", DocumentTime.Write(log, "published", article.Published, DocumentTime.Rfc822));
        else xml.Text(Namespace.Dc, "date", DocumentTime.Write(log, "published", article.Published, DocumentTime.W3c));
        xml.Text(Namespace.DcTerms, "modified", DocumentTime.Write(log, "modified", article.Modified, DocumentTime.W3c));
    }

    private static void Image(XmlWriter xml, ArticleImage image, string path, ExportLog log)
    {
        if (image.Url is not { IsAbsoluteUri: true })
        {
            log.Add(path, "RSS 2.0 holds an image by its absolute address.");
            return;
        }

        xml.Start(Namespace.Media, "content");
        xml.Attribute("url", Address.Write(image.Url));
        xml.Attribute("medium", "image");
        xml.Attribute("width", ArticleMembers.Size(log, $"{path}.width", image.Width));
        xml.Attribute("height", ArticleMembers.Size(log, $"{path}.height", image.Height));
        xml.Text(Namespace.Media, "description", ArticleMembers.Text(log, $"{path}.caption", image.Caption));
        xml.Text(Namespace.Media, "credit", ArticleMembers.Text(log, $"{path}.credit", image.Credit));
        xml.WriteEndElement();
    }
}
