using System.Globalization;

namespace NewsModel.Formats.Xml;

/// <summary>The elements that stand in every kind of feed: Dublin Core, Media RSS, Atom's links.</summary>
internal abstract partial class EntryReader
{
    private bool TakeShared(XmlPart part) => part.Namespace switch
    {
        var space when space == Namespace.Dc.Uri => TakeDublinCore(part),
        var space when space == Namespace.DcTerms.Uri => part.Name == "modified" && Time(part, Article.Modified, time => Article with { Modified = time }),
        var space when space == Namespace.Media.Uri => TakeMedia(part),
        var space when space == Namespace.Content.Uri => part.Name == "encoded" && Body(part.Html),
        var space when space == Namespace.Atom.Uri => TakeAtom(part),
        _ => false,
    };

    private bool TakeDublinCore(XmlPart part) => part.Name switch
    {
        "creator" => AddContributor(part.Text, part.FullName),
        "date" => Time(part, Article.Published, time => Article with { Published = time }),
        "language" => Once(Article.Language, part.Text, text => Article with { Language = text }),
        "publisher" => Once(Article.Site, part.Text, text => Article with { Site = new Site { Name = text } }),
        "rights" => Once(Article.Rights, part.Text, text => Article with { Rights = text }),
        "subject" => AddCategory(part.Text, null),
        _ => false,
    };

    private bool TakeAtom(XmlPart part) => part.Name switch
    {
        "link" => TakeLink(part),
        "updated" => Time(part, Article.Modified, time => Article with { Modified = time }),
        "published" => Time(part, Article.Published, time => Article with { Published = time }),
        _ => false,
    };

    private bool TakeLink(XmlPart part)
    {
        var href = part.Attribute("href") ?? "";
        switch (part.Attribute("rel") ?? "alternate")
        {
            case "alternate" when part.Attribute("type") is null or "text/html" or "application/xhtml+xml":
                return part.Attribute("hreflang") is { Length: > 0 } language ? AddTranslation(part, href, language) : Link(part, href, Article.Url, url => Article with { Url = url });
            case "canonical":
                return Link(part, href, Article.CanonicalUrl, url => Article with { CanonicalUrl = url });
            case "enclosure":
                return Enclosure(part, href);
            default:
                return false;
        }
    }

    private bool AddTranslation(XmlPart part, string href, string language)
    {
        if (!Address.TryRead(href.Trim(), out var url)) return Keep(part, $"Expected an address, found '{href}'.");
        translations.Add(new Translation { Language = language, Url = url });
        return true;
    }

    // Many feeds give each entry's own language to its own link.
    private void FindOwnLink()
    {
        foreach (var own in translations.Where(each => LanguageTag.AreSame(each.Language, Article.Language)).ToList())
        {
            if (Article.Url is null) Article = Article with { Url = own.Url };
            if (Article.Url!.OriginalString == own.Url!.OriginalString) translations.Remove(own);
        }
    }

    /// <summary>A file that goes with the entry: an image unless its type says otherwise.</summary>
    protected bool Enclosure(XmlPart part, string address)
    {
        if (!IsImage(part.Attribute("type"))) return false;
        if (!Address.TryRead(address.Trim(), out var url)) return Keep(part, $"Expected an address, found '{address}'.");
        Add(new ArticleImage { Url = url, Caption = part.Attribute("title") is { Length: > 0 } title ? title : null }, part.FullName);
        return true;
    }

    private bool TakeMedia(XmlPart part)
    {
        switch (part.Name)
        {
            case "group":
                var places = new ChildPlaces(part);
                foreach (var inner in part.Parts)
                {
                    var below = places.Next(inner);
                    if (!inner.Is(Namespace.Media, "content") || !Media(inner, below)) Keep(inner, below: below);
                }

                return true;
            case "content" or "thumbnail":
                return Media(part, null);
            default:
                return false;
        }
    }

    private bool Media(XmlPart part, string? below)
    {
        if (part.Attribute("medium") is { } medium ? medium != "image" : !IsImage(part.Attribute("type"))) return false;
        if (part.Attribute("url")?.Trim() is not { Length: > 0 } text || !Address.TryRead(text, out var url)) return false;
        var image = new ArticleImage { Url = url, Width = Number(part, "width"), Height = Number(part, "height") };
        foreach (var inner in part.Parts)
        {
            if (inner.Is(Namespace.Media, "description") && image.Caption is null) image = image with { Caption = OrNull(inner.Text) };
            else if (inner.Is(Namespace.Media, "credit") && image.Credit is null) image = image with { Credit = OrNull(inner.Text) };
            else Keep(inner, below: below is null ? inner.FullName : $"{below}/{inner.FullName}");
        }

        Add(image, part.FullName);
        return true;
    }

    private static bool IsImage(string? type) => type is null || type.StartsWith("image/", StringComparison.OrdinalIgnoreCase);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static int? Number(XmlPart part, string name) =>
        int.TryParse(part.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
