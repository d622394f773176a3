using System.Text.Json;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Json;

/// <summary>The articles of a JSON-LD document.</summary>
internal sealed class SchemaOrgReader
{
    private const char ArabicComma = '\u060C';

    private readonly JsonPart part;

    private SchemaOrgReader(JsonPart part) => this.part = part;

    public static ImportResult Read(JsonElement root, ImportOptions options)
    {
        var log = new ImportLog(options);
        var graph = new SchemaOrgGraph(root);
        List<Article> articles = [];
        foreach (var (element, path) in graph.Articles()) articles.Add(new SchemaOrgReader(new JsonPart(element, path, log, graph.Resolve)).Article());
        if (articles.Count == 0) log.Add("$", "Expected an object with the @type NewsArticle or a kind of it, found none.");
        return new ImportResult(articles, log.Notes);
    }

    private Article Article()
    {
        var (canonical, pageTitle) = MainEntity();
        part.Take("@context");
        var article = new Article
        {
            Title = part.Text("headline") ?? part.Text("name"),
            Subtitle = part.Text("alternativeHeadline"),
            Summary = part.Text("description"),
            PageTitle = pageTitle,
            Url = part.Address("url"),
            CanonicalUrl = canonical,
            Id = Identifier(),
            Language = Language(part),
            Dateline = part.Text("dateline"),
            Published = part.Time("datePublished"),
            Modified = part.Time("dateModified"),
            Sections = [.. part.Texts("articleSection", "name").Select(name => new Section { Name = name })],
            Byline = Byline("author") ?? Byline("creator"),
            Site = Publisher(),
            Images = Images(),
            Body = part.Text("articleBody") is { } body ? PlainBody.Read(body) : [],
            Tags = Keywords(),
            Translations = [.. Translations("workTranslation", null), .. Translations("translationOfWork", SchemaOrgWriter.Original)],
            Rights = part.Text("copyrightNotice"),
        };
        NameItself(ref article);
        article.Extensions = part.Rest(SchemaOrgWriter.Format);
        return article;
    }

    // Of an article without another address, its name in the graph is one.
    private void NameItself(ref Article article)
    {
        if (part.Take("@type") is { ValueKind: JsonValueKind.String } type && type.ValueEquals("NewsArticle"u8))
        {
            if (article.Url is null && part.Take("@id") is { ValueKind: JsonValueKind.String } id
                && NewsModel.Address.TryReadAbsolute(id.GetString(), out var address) && address.Scheme is "http" or "https")
                article = article with { Url = address };
        }
        else part.Leave("@type");
    }

    private (Uri? Canonical, string? PageTitle) MainEntity()
    {
        Uri? canonical = null;
        string? title = null;
        foreach (var page in part.Parts("mainEntityOfPage", text => canonical ??= Address(text)))
        {
            canonical ??= page.Address("@id") ?? page.Address("url");
            title ??= page.Text("name");
        }

        return (canonical, title);
    }

    private static Uri? Address(string text) => NewsModel.Address.TryRead(text.Trim(), out var address) ? address : null;

    private string? Identifier()
    {
        string? id = null;
        foreach (var property in part.Parts("identifier", text => id ??= text)) id ??= property.Text("value") ?? property.Text("name");
        return id;
    }

    private static string? Language(JsonPart part)
    {
        string? language = null;
        foreach (var named in part.Parts("inLanguage", text => language ??= text)) language ??= named.Text("alternateName") ?? named.Text("name");
        return language;
    }

    private Byline? Byline(string member)
    {
        List<Contributor> contributors = [];
        foreach (var author in part.Parts(member, name => contributors.Add(new Contributor { Name = name })))
        {
            contributors.Add(new Contributor
            {
                Name = author.Text("name") ?? "",
                Kind = author.Text("@type") is { } type ? SchemaOrgTypes.ToContributor(type) : null,
                Url = author.Address("url"),
                Extensions = author.Rest(SchemaOrgWriter.Format),
            });
        }

        return contributors.Count == 0 ? null : new Byline { Contributors = contributors };
    }

    private Site? Publisher()
    {
        Site? site = null;
        foreach (var publisher in part.Parts("publisher", name => site ??= new Site { Name = name }))
        {
            if (site is not null) continue;
            publisher.Take("@type");
            string? country = null;
            foreach (var address in publisher.Parts("address", _ => { })) country ??= address.Text("addressCountry");
            site = new Site
            {
                Name = publisher.Text("name"),
                Domain = WebAddress.DomainOf(publisher.Address("url")),
                Country = country,
                Extensions = publisher.Rest(SchemaOrgWriter.Format),
            };
        }

        return site;
    }

    private List<ArticleImage> Images()
    {
        List<ArticleImage> images = [];
        foreach (var image in part.Parts("image", text => images.Add(new ArticleImage { Url = Address(text) })))
        {
            image.Take("@type");
            images.Add(new ArticleImage
            {
                Url = image.Address("url") ?? image.Address("contentUrl"),
                Caption = image.Text("caption"),
                AltText = image.Text("description"),
                Credit = image.Text("creditText"),
                Width = Pixels(image, "width"),
                Height = Pixels(image, "height"),
                Extensions = image.Rest(SchemaOrgWriter.Format),
            });
        }

        return images;
    }

    private static int? Pixels(JsonPart image, string name)
    {
        if (image.Take(name) is not { ValueKind: JsonValueKind.Object }) return image.Number(name);
        int? number = null;
        foreach (var quantity in image.Parts(name)) number ??= quantity.Number("value");
        return number;
    }

    // A text holds them all, parted by commas; a list may hold texts and terms.
    private List<string> Keywords()
    {
        if (part.Take("keywords") is { ValueKind: JsonValueKind.String } text)
            return [.. text.GetString()!.Split([',', ArabicComma], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return [.. part.Texts("keywords", "name")];
    }

    private List<Translation> Translations(string member, string? relation)
    {
        List<Translation> translations = [];
        foreach (var work in part.Parts(member, text => translations.Add(new Translation { Language = "", Url = Address(text), Relation = relation })))
        {
            work.Take("@type");
            translations.Add(new Translation
            {
                Language = Language(work) ?? "",
                Url = work.Address("url") ?? work.Address("@id"),
                Relation = relation,
                Extensions = work.Rest(SchemaOrgWriter.Format),
            });
        }

        return translations;
    }
}
