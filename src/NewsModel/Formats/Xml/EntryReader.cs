using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Xml;

/// <summary>Reads an entry of a feed, element by element; what it does not take is noted and kept.</summary>
/// <param name="format">The name of the extension that keeps the rest.</param>
/// <param name="path">The entry's place in the document.</param>
/// <param name="options">How dates are read.</param>
/// <param name="notes">Where notes go.</param>
internal abstract partial class EntryReader(string format, string path, ImportOptions options, List<ExportNote> notes)
{
    private readonly KeptParts kept = new();
    private readonly List<Translation> translations = [];
    private readonly List<Section> sections = [];
    private readonly List<string> tags = [];
    private readonly List<(ArticleImage Image, string Source)> images = [];
    private readonly List<(string Name, Contributor Contributor, string Source)> contributors = [];
    private string? bodyLanguage;

    // The place of the element that is read now.
    private string place = "";

    /// <summary>The article so far, without its lists.</summary>
    protected Article Article { get; set; } = new();

    protected bool HasContributors => contributors.Count > 0;

    /// <param name="entry">The entry.</param>
    /// <param name="feedLanguage">The language of entries that name none; null or empty for none.</param>
    public Article Read(XmlPart entry, string? feedLanguage)
    {
        var places = new ChildPlaces(entry);
        foreach (var part in entry.Parts)
        {
            place = places.Next(part);
            if (!Take(part) && !TakeShared(part)) Keep(part);
        }

        var language = Article.Language ?? entry.Attribute("lang", Namespace.Xml.Uri) ?? bodyLanguage ?? feedLanguage;
        Article = Article with { Language = language is { Length: > 0 } ? language : null };
        FindOwnLink();
        Finish();
        return Article with
        {
            Byline = contributors.Count == 0 ? null : new Byline { Contributors = [.. contributors.Select(each => each.Contributor)] },
            Sections = sections,
            Tags = tags,
            Translations = translations,
            Images = [.. images.Select(each => each.Image)],
            Extensions = kept.ToExtension(format),
        };
    }

    /// <summary>Takes an element, or gives false when it is not understood or comes a second time.</summary>
    protected abstract bool Take(XmlPart part);

    /// <summary>Called after the last element.</summary>
    protected abstract void Finish();

    /// <summary>Keeps an element as it is, and says so.</summary>
    /// <returns>Always true: that is how it was taken.</returns>
    protected bool Keep(XmlPart part, string reason = "It has no place in an article.", string? below = null)
    {
        Note(below, reason);
        kept.Add(below is null ? part.FullName : $"{place[..(place.IndexOf('[') is >= 0 and var end ? end : place.Length)]}/{below}", part);
        return true;
    }

    /// <summary>Says what about the present element, or a part of it, was not taken.</summary>
    protected void Note(string? below, string reason) => notes.Add(new ExportNote(below is null ? $"{path}/{place}" : $"{path}/{place}/{below}", reason));

    /// <summary>Takes a text, once; an empty element says nothing.</summary>
    protected bool Once(object? present, string text, Func<string, Article> with)
    {
        if (text.Length == 0) return true;
        if (present is not null) return false;
        Article = with(text);
        return true;
    }

    protected bool Time(XmlPart part, NewsTimestamp? present, Func<NewsTimestamp, Article> with)
    {
        var text = part.Text;
        if (text.Length == 0) return true;
        if (present is not null) return false;
        if (!DocumentTime.TryRead(text, options.Timestamps, out var time)) return Keep(part, $"Expected a date, found '{text}'.");
        Article = with(time);
        return true;
    }

    protected bool Link(XmlPart part, string text, object? present, Func<Uri, Article> with)
    {
        text = text.Trim();
        if (text.Length == 0) return true;
        if (present is not null) return false;
        if (!Address.TryRead(text, out var address)) return Keep(part, $"Expected an address, found '{text}'.");
        Article = with(address!);
        return true;
    }

    protected bool Body(string html)
    {
        if (html.Length == 0) return true;
        if (Article.Body.Count > 0) return false;
        var reader = new HtmlFragmentReader();
        Article = Article with { Body = reader.ReadAll(html), Direction = reader.Direction };
        bodyLanguage = reader.Language;
        return true;
    }

    /// <summary>A summary that may be HTML; its images are the article's.</summary>
    protected bool Summary(string html)
    {
        if (Article.Summary is not null) return false;
        var text = HtmlText.Read(html, out var shown);
        foreach (var image in shown) Add(image, "summary");
        return Once(null, text, value => Article with { Summary = value });
    }

    // The same name as author and as creator is one person, twice as creator are two as printed.
    protected bool AddContributor(string name, string source, string? raw = null, Uri? url = null)
    {
        if (name.Length > 0 && !contributors.Exists(each => each.Name == name && each.Source != source))
            contributors.Add((name, new Contributor { Name = name, Raw = raw, Url = url }, source));
        return true;
    }

    protected bool AddCategory(string name, string? scheme)
    {
        if (name.Length == 0) return true;
        if (scheme == FeedNames.SectionScheme) sections.Add(new Section { Name = name });
        else tags.Add(name);
        if (scheme is { Length: > 0 } && scheme != FeedNames.SectionScheme) Note(null, $"Its scheme, {scheme}, is not kept.");
        return true;
    }

    // Feeds often give one picture as enclosure, thumbnail and content.
    private void Add(ArticleImage image, string source)
    {
        if (!images.Exists(each => each.Source != source && each.Image.Url?.OriginalString == image.Url?.OriginalString)) images.Add((image, source));
    }
}
