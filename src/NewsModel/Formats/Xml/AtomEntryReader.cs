namespace NewsModel.Formats.Xml;

/// <summary>Reads an entry of Atom 1.0.</summary>
/// <param name="path">The entry's place in the document.</param>
/// <param name="options">How dates are read.</param>
/// <param name="notes">Where notes go.</param>
/// <param name="feedAuthors">The feed's authors, who are those of an entry that names none.</param>
internal sealed class AtomEntryReader(string path, ImportOptions options, List<ExportNote> notes, List<XmlPart> feedAuthors)
    : EntryReader("atom", path, options, notes)
{
    private string? id;

    protected override bool Take(XmlPart part)
    {
        if (part.Attribute("base", Namespace.Xml.Uri) is not null) Note("@xml:base", "Relative addresses are not joined with it.");
        if (part.Namespace != Namespace.Atom.Uri) return false;
        switch (part.Name)
        {
            case "id":
                if (id is not null) return false;
                id = part.Text;
                return true;
            case "title":
                return Once(Article.Title, Text(part), text => Article with { Title = text });
            case "summary":
                return IsMarkup(part) ? Summary(part.Html) : Once(Article.Summary, part.Text, text => Article with { Summary = text });
            case "rights":
                return Once(Article.Rights, Text(part), text => Article with { Rights = text });
            case "content":
                return Content(part);
            case "author" or "contributor":
                return Person(part);
            case "category":
                return Category(part);
            case "source":
                return Source(part);
            default:
                return false;
        }
    }

    protected override void Finish()
    {
        if (id is { Length: > 0 } && id != Article.Url?.OriginalString && id != Article.CanonicalUrl?.OriginalString) Article = Article with { Id = id };
        foreach (var author in HasContributors ? [] : feedAuthors)
            AddContributor(author.Parts.FirstOrDefault(part => part.Is(Namespace.Atom, "name"))?.Text ?? "", author.Name);

        // Every entry has a time of change; one that was never changed has that of its publication.
        if (Article.Modified is { } modified && modified == Article.Published && modified.Raw == Article.Published?.Raw) Article = Article with { Modified = null };
    }

    private bool Content(XmlPart part)
    {
        if (part.Attribute("src") is { } source) return Keep(part, $"The text is elsewhere, at '{source}'.");
        if (IsMarkup(part)) return Body(part.Html);
        if (part.Attribute("type") is not (null or "text" or "text/plain")) return false;
        if (part.Text.Length == 0) return true;
        if (Article.Body.Count > 0) return false;
        Article = Article with { Body = [new ArticleBlock { Kind = ArticleBlockKinds.Paragraph, Text = part.Text }] };
        return true;
    }

    private bool Person(XmlPart part)
    {
        string name = "", address = "";
        foreach (var inner in part.Parts)
        {
            if (inner.Is(Namespace.Atom, "name") && name.Length == 0) name = inner.Text;
            else if (inner.Is(Namespace.Atom, "uri") && address.Length == 0) address = inner.Text;
            else Keep(inner, below: inner.FullName);
        }

        return AddContributor(name, part.Name, url: address.Length > 0 && Address.TryRead(address, out var url) ? url : null);
    }

    // The label is for people, the term for machines.
    private bool Category(XmlPart part)
    {
        var term = part.Attribute("term") ?? "";
        var label = part.Attribute("label") is { Length: > 0 } text ? text : term;
        if (label != term) Note("@term", $"The label is kept, the term '{term}' is not.");
        return AddCategory(label, part.Attribute("scheme"));
    }

    private bool Source(XmlPart part)
    {
        if (Article.Site is not null) return false;
        foreach (var inner in part.Parts)
        {
            if (inner.Is(Namespace.Atom, "title") && Article.Site is null) Once(Article.Site, Text(inner), text => Article with { Site = new Site { Name = text } });
            else Keep(inner, below: inner.FullName);
        }

        return true;
    }

    private static string Text(XmlPart part) => IsMarkup(part) ? HtmlText.Read(part.Html, out _) : part.Text;

    private static bool IsMarkup(XmlPart part) => part.Attribute("type") is "html" or "xhtml" or "text/html" or "application/xhtml+xml";
}
