namespace NewsModel.Formats.Xml;

/// <summary>Reads an item of RSS, whatever its version.</summary>
internal sealed class RssItemReader(string path, ImportOptions options, List<ExportNote> notes) : EntryReader("rss", path, options, notes)
{
    private string? permalink;

    /// <summary>Whether an element is RSS's own: those of version 2.0 have no namespace, those of others have one of these.</summary>
    public static bool IsOwn(XmlPart part) => part.Namespace is ""
        or "http://purl.org/rss/1.0/" or "http://my.netscape.com/rdf/simple/0.9/" or "http://channel.netscape.com/rdf/simple/0.9/"
        or "http://backend.userland.com/rss2" or "http://blogs.law.harvard.edu/tech/rss";

    protected override bool Take(XmlPart part)
    {
        if (!IsOwn(part)) return false;
        switch (part.Name)
        {
            case "title":
                return Once(Article.Title, part.Text, text => Article with { Title = text });
            case "link":
                return Link(part, part.Text, Article.Url, url => Article with { Url = url });
            case "description":
                return Summary(part.Html);
            case "pubDate":
                return Time(part, Article.Published, time => Article with { Published = time });
            case "category":
                return AddCategory(part.Text, part.Attribute("domain"));
            case "author":
                return Author(part.Text);
            case "guid":
                return Guid(part);
            case "source":
                return Once(Article.Site, part.Text, text => Article with { Site = new Site { Name = text } });
            case "enclosure":
                return Enclosure(part, part.Attribute("url") ?? "");
            default:
                return false;
        }
    }

    protected override void Finish()
    {
        if (permalink is null || permalink == Article.Url?.OriginalString || permalink == Article.CanonicalUrl?.OriginalString) return;
        if (Article.Url is null && Address.TryRead(permalink, out var url)) Article = Article with { Url = url };
        else Article = Article with { Id = permalink };
    }

    private bool Guid(XmlPart part)
    {
        var text = part.Text;
        if (string.Equals(part.Attribute("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase))
            return Once(Article.Id ?? permalink, text, id => Article with { Id = id });
        if (Article.Id is not null || permalink is not null) return false;
        if (text.Length > 0) permalink = text;
        return true;
    }

    // RSS wants desk@example.com (Name), and gets names.
    private bool Author(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && text.EndsWith(')') && text.AsSpan(0, open).Contains('@')
            ? AddContributor(text[(open + 1)..^1].Trim(), "author", raw: text)
            : AddContributor(text, "author");
    }
}
