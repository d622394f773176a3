using System.Globalization;
using System.Text;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Markup;

/// <summary>An article as Open Graph and article meta tags.</summary>
internal sealed class MetaTags
{
    private static readonly HeldMembers Held = new(
        "title", "summary", "url", "canonicalUrl", "language", "published", "modified", "tags", "site.name", "site.country", "sections.name",
        "byline.contributors.name", "byline.contributors.url", "images.url", "images.caption", "images.altText", "images.width", "images.height",
        "translations.language", "translations.url");

    private readonly ExportLog log = new("Open Graph");
    private readonly StringBuilder html = new();
    private readonly Article article;

    private MetaTags(Article article) => this.article = article;

    public static ExportedDocument Write(Article article)
    {
        var tags = new MetaTags(article);
        tags.Write();
        return new ExportedDocument(tags.html.ToString(), tags.log.Close(article, Held));
    }

    private void Write()
    {
        Property("og:type", "article");
        Property("og:title", XmlText.Clean(log, "title", article.Title));
        Addresses();
        Property("og:site_name", XmlText.Clean(log, "site.name", article.Site?.Name));
        Locale();
        Property("og:description", XmlText.Clean(log, "summary", article.Summary));
        Name("description", article.Summary);
        for (var i = 0; i < article.Images.Count; i++) Image(article.Images[i], $"images[{i}]");
        Property("article:published_time", DocumentTime.Write(log, "published", article.Published, DocumentTime.Iso));
        Property("article:modified_time", DocumentTime.Write(log, "modified", article.Modified, DocumentTime.Iso));
        Authors();
        foreach (var section in article.Sections) Property("article:section", section.Name);
        foreach (var tag in article.Tags) Property("article:tag", tag);
        for (var i = 0; i < article.Translations.Count; i++) Translation(article.Translations[i], $"translations[{i}]");
    }

    private void Addresses()
    {
        var address = article.CanonicalUrl ?? article.Url;
        if (article.CanonicalUrl is not null && article.Url is not null && Address.Write(article.Url) != Address.Write(article.CanonicalUrl))
            log.Add("url", "Open Graph has one address, the canonical one.");
        if (Absolute(address, article.CanonicalUrl is null ? "url" : "canonicalUrl") is not { } text) return;
        Property("og:url", text);
        html.Append("<link rel=\"canonical\" href=\"").Append(Html.Encode(text)).Append("\">\n");
    }

    private void Locale()
    {
        var parts = article.Language?.Split('-') ?? [];
        var country = parts.FirstOrDefault(part => part is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) ?? article.Site?.Country;
        if (article.Language is null) log.Lost("site.country", article.Site?.Country, "Open Graph has a country with a language alone.");
        else if (country is null) log.Add("language", "Open Graph has locales of language and country; no country is known.");
        else Property("og:locale", $"{parts[0]}_{country}");
    }

    private void Image(ArticleImage image, string path)
    {
        if (image.Url is null)
        {
            log.Add(path, "Open Graph has images with an address alone.");
            return;
        }

        if (Absolute(image.Url, path) is not { } address) return;
        Property("og:image", address);
        Property("og:image:alt", image.AltText ?? image.Caption);
        if (image.AltText is not null) log.Lost($"{path}.caption", image.Caption, "Open Graph has one text of an image, the alternative one.");
        Property("og:image:width", image.Width?.ToString(CultureInfo.InvariantCulture));
        Property("og:image:height", image.Height?.ToString(CultureInfo.InvariantCulture));
    }

    private void Authors()
    {
        var authors = article.Byline?.Contributors ?? [];
        if (authors.Count > 0) Name("author", string.Join(", ", authors.Select(author => author.Name)));
        for (var i = 0; i < authors.Count; i++) Property("article:author", Absolute(authors[i].Url, $"byline.contributors[{i}].url"));
    }

    private void Translation(Translation translation, string path)
    {
        if (translation.Url is null)
        {
            log.Add(path, "A link to a translation needs its address.");
            return;
        }

        if (Absolute(translation.Url, path) is not { } address) return;
        html.Append("<link rel=\"alternate\" hreflang=\"").Append(Encode(translation.Language)).Append("\" href=\"").Append(Html.Encode(address)).Append("\">\n");
    }

    private string? Absolute(Uri? address, string path)
    {
        if (address is null) return null;
        if (WebAddress.Is(address)) return Address.Write(address);
        log.Add(path, "Open Graph takes absolute addresses of the web alone.");
        return null;
    }

    private void Property(string name, string? content) => Tag("property", name, content);

    private void Name(string name, string? content) => Tag("name", name, content);

    private void Tag(string attribute, string name, string? content)
    {
        if (content is null) return;
        html.Append("<meta ").Append(attribute).Append("=\"").Append(name).Append("\" content=\"").Append(Encode(content)).Append("\">\n");
    }

    private static string Encode(string text) => Html.Encode(XmlText.Clean(text));
}
