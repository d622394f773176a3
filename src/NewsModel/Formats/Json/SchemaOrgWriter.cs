using System.Text.Json;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Json;

/// <summary>An article as JSON-LD.</summary>
internal sealed class SchemaOrgWriter
{
    public const string Format = "schemaOrg";

    private const string Pixel = "E37";

    private static readonly HeldMembers Held = new(
        "title", "subtitle", "summary", "url", "canonicalUrl", "pageTitle", "id", "language", "dateline", "published", "modified", "tags", "rights",
        "site.name", "site.domain", "site.country", "site.schemaOrg", "sections.name", "body", Format,
        "byline.contributors.name", "byline.contributors.kind", "byline.contributors.url", "byline.contributors.schemaOrg",
        "images.url", "images.caption", "images.altText", "images.credit", "images.width", "images.height", "images.schemaOrg",
        "translations.language", "translations.url", "translations.relation", "translations.schemaOrg");

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "@context", "url", "mainEntityOfPage", "identifier", "headline", "alternativeHeadline", "description", "articleSection", "inLanguage",
        "datePublished", "dateModified", "dateline", "author", "publisher", "image", "articleBody", "keywords", "workTranslation",
        "translationOfWork", "copyrightNotice",
    };

    private static readonly HashSet<string> OwnOfParts = new(StringComparer.Ordinal)
    {
        "@type", "name", "url", "address", "caption", "description", "creditText", "width", "height", "inLanguage",
    };

    private readonly ExportLog log = new("schema.org");
    private readonly Utf8JsonWriter json;
    private readonly Article article;

    private SchemaOrgWriter(Article article, Utf8JsonWriter json) => (this.article, this.json) = (article, json);

    public static ExportedDocument Write(Article article)
    {
        List<ExportNote> notes = [];
        var text = JsonText.Write(json =>
        {
            var writer = new SchemaOrgWriter(article, json);
            writer.Write();
            notes = writer.log.Close(article, Held);
        });
        return new ExportedDocument(text, notes);
    }

    private void Write()
    {
        json.WriteString("@context", "https://schema.org");
        if (!HasOwnType()) json.WriteString("@type", "NewsArticle");
        Address("url", article.Url);
        MainEntity();
        json.Text("identifier", article.Id);
        json.Text("headline", article.Title);
        json.Text("alternativeHeadline", article.Subtitle);
        json.Text("description", article.Summary);
        json.Texts("articleSection", article.Sections.Select(section => section.Name));
        json.Text("inLanguage", article.Language);
        json.Text("datePublished", DocumentTime.Write(log, "published", article.Published, DocumentTime.Iso));
        json.Text("dateModified", DocumentTime.Write(log, "modified", article.Modified, DocumentTime.Iso));
        json.Text("dateline", article.Dateline);
        Authors();
        Publisher();
        Images();
        json.Text("articleBody", PlainBody.Write(article, log));
        json.Texts("keywords", article.Tags);
        if (article.Translations.SkipWhile(translation => translation.Relation != Original).Any(translation => translation.Relation != Original))
            log.Add("translations", "schema.org parts translations from originals, which come last then.");
        Translations("workTranslation", translation => translation.Relation != Original);
        Translations("translationOfWork", translation => translation.Relation == Original);
        json.Text("copyrightNotice", article.Rights);
        KeptMembers.Write(json, article, Format, "", log, name => !Own.Contains(name));
    }

    public const string Original = "original";

    // A document that was read may have been a ReportageNewsArticle.
    private bool HasOwnType() =>
        article.Extensions is not null && article.Extensions.TryGetValue(Format, out var kept)
        && kept.ValueKind == JsonValueKind.Object && kept.TryGetProperty("@type", out _);

    private void Address(string name, Uri? address) => json.Text(name, address is null ? null : NewsModel.Address.Write(address));

    private void MainEntity()
    {
        if (article.PageTitle is null)
        {
            Address("mainEntityOfPage", article.CanonicalUrl);
            return;
        }

        json.WriteStartObject("mainEntityOfPage");
        json.WriteString("@type", "WebPage");
        Address("@id", article.CanonicalUrl);
        json.WriteString("name", article.PageTitle);
        json.WriteEndObject();
    }

    private void Authors()
    {
        var authors = article.Byline?.Contributors ?? [];
        if (authors.Count == 0)
        {
            log.Lost("byline", article.Byline, "schema.org has authors, no byline.");
            return;
        }

        json.WriteStartArray("author");
        for (var i = 0; i < authors.Count; i++) Author(authors[i], $"byline.contributors[{i}]");
        json.WriteEndArray();
    }

    private void Author(Contributor author, string path)
    {
        if (author.Kind is null && author.Url is null && author.Extensions is null)
        {
            json.WriteStringValue(author.Name);
            return;
        }

        json.WriteStartObject();
        var type = SchemaOrgTypes.OfContributor(author.Kind);
        if (SchemaOrgTypes.ToContributor(type) != author.Kind) log.Add($"{path}.kind", "Authors in schema.org are persons or organizations; this one is written as a person.");
        json.WriteString("@type", type);
        json.WriteString("name", author.Name);
        Address("url", author.Url);
        KeptMembers.Write(json, author, Format, path + ".", log, name => !OwnOfParts.Contains(name));
        json.WriteEndObject();
    }

    private void Publisher()
    {
        if (article.Site is not { } site) return;
        json.WriteStartObject("publisher");
        json.WriteString("@type", "NewsMediaOrganization");
        json.Text("name", site.Name);
        json.Text("url", WebAddress.OfDomain(log, site.Domain));
        if (site.Country is { } country)
        {
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            json.WriteString("addressCountry", country);
            json.WriteEndObject();
        }

        KeptMembers.Write(json, site, Format, "site.", log, name => !OwnOfParts.Contains(name));
        json.WriteEndObject();
    }

    private void Images()
    {
        for (var i = 0; i < article.Images.Count; i++)
        {
            if (article.Images[i].Url is null) log.Add($"images[{i}]", "An image in schema.org needs its address.");
        }

        if (article.Images.All(image => image.Url is null)) return;
        json.WriteStartArray("image");
        for (var i = 0; i < article.Images.Count; i++)
        {
            if (article.Images[i].Url is not null) Image(article.Images[i], i);
        }

        json.WriteEndArray();
    }

    private void Image(ArticleImage image, int index)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ImageObject");
        Address("url", image.Url);
        json.Text("caption", image.Caption);
        json.Text("description", image.AltText);
        json.Text("creditText", image.Credit);
        Pixels("width", image.Width);
        Pixels("height", image.Height);
        KeptMembers.Write(json, image, Format, $"images[{index}].", log, name => !OwnOfParts.Contains(name));
        json.WriteEndObject();
    }

    private void Pixels(string name, int? number)
    {
        if (number is not { } pixels) return;
        json.WriteStartObject(name);
        json.WriteString("@type", "QuantitativeValue");
        json.WriteNumber("value", pixels);
        json.WriteString("unitCode", Pixel);
        json.WriteEndObject();
    }

    private void Translations(string name, Func<Translation, bool> stands)
    {
        var started = false;
        for (var i = 0; i < article.Translations.Count; i++)
        {
            var translation = article.Translations[i];
            if (!stands(translation)) continue;
            if (!started) json.WriteStartArray(name);
            started = true;
            json.WriteStartObject();
            json.WriteString("@type", "NewsArticle");
            Address("url", translation.Url);
            json.WriteString("inLanguage", translation.Language);
            if (translation.Relation is not (null or Original)) log.Add($"translations[{i}].relation", "schema.org knows translations and originals.");
            KeptMembers.Write(json, translation, Format, $"translations[{i}].", log, member => !OwnOfParts.Contains(member));
            json.WriteEndObject();
        }

        if (started) json.WriteEndArray();
    }
}
