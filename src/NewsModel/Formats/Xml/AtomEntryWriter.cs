using System.Xml;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Xml;

/// <summary>Writes an article as an entry of Atom.</summary>
internal static class AtomEntryWriter
{
    private static readonly HeldMembers Held = new(
        "title", "summary", "url", "canonicalUrl", "id", "language", "direction", "site.name", "sections.name", "byline.contributors.name",
        "byline.contributors.url", "published", "modified", "images.url", "images.caption", "body", "tags", "translations.language",
        "translations.url", "rights");

    private static readonly Namespace Space = Namespace.Atom.AsDefault;

    /// <param name="xml">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="feed">What the feed says of itself.</param>
    /// <param name="updated">When the feed last changed, for articles that name no time.</param>
    /// <param name="log">Where notes go.</param>
    public static List<ExportNote> Write(XmlWriter xml, Article article, FeedHead feed, string updated, ExportLog log)
    {
        var (language, inForce) = feed.LanguageOf(article, log);
        var links = FeedLinks.Of(article, inForce, log);
        var html = ArticleHtml.Write(article, language, log);
        xml.Start(Space, "entry");
        if (language is not null) xml.WriteAttributeString("xml", "lang", null, language);
        xml.Text(Space, "id", Id(article, links, log));
        xml.Text(Space, "title", ArticleMembers.Text(log, "title", article.Title) ?? "");
        Times(xml, article, updated, log);
        Authors(xml, article, feed, log);
        foreach (var (section, _) in ArticleMembers.Sections(log, article)) xml.Empty(Space, "category", ("term", section), ("scheme", FeedNames.SectionScheme));
        foreach (var (tag, _) in ArticleMembers.Tags(log, article)) xml.Empty(Space, "category", ("term", tag));
        Links(xml, links);
        for (var i = 0; i < article.Images.Count; i++) Enclosure(xml, article.Images[i], $"images[{i}]", log);
        xml.Text(Space, "summary", ArticleMembers.Text(log, "summary", article.Summary));
        xml.Text(Space, "rights", ArticleMembers.Text(log, "rights", article.Rights));
        Source(xml, ArticleMembers.SiteName(log, article));

        // An entry needs a text or an address.
        if (html.Length > 0 || links.Own is null) xml.Text(Space, "content", html, ("type", "html"));
        xml.WriteEndElement();
        return log.Close(article, Held);
    }

    private static string Id(Article article, FeedLinks links, ExportLog log)
    {
        var address = links.Canonical ?? links.Own;
        if (article.Id is { } id && Iri.Is(id))
        {
            if (id == links.Own || id == links.Canonical) log.Add("id", "It is the address, and read as no more than that.");
            return id;
        }

        var reason = article.Id is null ? "Atom needs one" : "Atom takes an absolute address or urn";
        if (address is null) log.Add("id", $"{reason}; a urn made of the article's content stands in.");
        else log.Lost("id", article.Id, $"{reason}; the article's address stands in.");
        return address ?? Address.Write(ContentId.Of(article));
    }

    private static void Times(XmlWriter xml, Article article, string feedUpdated, ExportLog log)
    {
        var published = DocumentTime.Write(log, "published", article.Published, DocumentTime.Rfc3339);
        var modified = DocumentTime.Write(log, "modified", article.Modified, DocumentTime.Rfc3339);
        if (modified is not null && modified == published) log.Add("modified", "It is the time of publication, and read as no change.");
        if (modified is null && published is null) log.Add("modified", $"Atom needs a time of change; that of the feed, {feedUpdated}, stands in.");
        xml.Text(Space, "published", published);
        xml.Text(Space, "updated", modified ?? published ?? feedUpdated);
    }

    private static void Authors(XmlWriter xml, Article article, FeedHead feed, ExportLog log)
    {
        var names = ArticleMembers.Names(log, article);
        foreach (var (name, contributor, path) in names) Author(xml, name, ArticleMembers.Link(log, $"{path}.url", contributor.Url));
        if (names.Count > 0) return;
        log.Add("byline", "Atom needs an author; the feed's title stands in.");
        Author(xml, feed.Title, null);
    }

    private static void Author(XmlWriter xml, string name, string? address)
    {
        xml.Start(Space, "author");
        xml.Text(Space, "name", name);
        xml.Text(Space, "uri", address);
        xml.WriteEndElement();
    }

    private static void Links(XmlWriter xml, FeedLinks links)
    {
        if (links.Own is not null) xml.Empty(Space, "link", ("rel", "alternate"), ("type", "text/html"), ("href", links.Own));
        if (links.Canonical is not null) xml.Empty(Space, "link", ("rel", "canonical"), ("href", links.Canonical));
        foreach (var (language, address) in links.Translations)
            xml.Empty(Space, "link", ("rel", "alternate"), ("type", "text/html"), ("hreflang", language), ("href", address));
    }

    private static void Enclosure(XmlWriter xml, ArticleImage image, string path, ExportLog log)
    {
        if (image.Url is not { IsAbsoluteUri: true }) log.Add(path, "Atom holds an image by its absolute address.");
        else xml.Empty(Space, "link", ("rel", "enclosure"), ("href", Address.Write(image.Url)), ("title", ArticleMembers.Text(log, $"{path}.caption", image.Caption)));
    }

    private static void Source(XmlWriter xml, string? name)
    {
        if (name is null) return;
        xml.Start(Space, "source");
        xml.Text(Space, "title", name);
        xml.WriteEndElement();
    }
}
