using System.Globalization;
using System.Text;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Markup;

/// <summary>An article as a page of HTML.</summary>
internal sealed class ArticlePage
{
    private const string Style =
        "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.8 \"Noto Naskh Arabic\",\"Amiri\",serif;color:#222;background:#fff}"
        + "h1{line-height:1.4}header p,footer,figcaption{color:#555}img{max-width:100%;height:auto}figure{margin:1.5rem 0}"
        + "blockquote{border-inline-start:.25rem solid #999;margin-inline:0;padding-inline-start:1rem}";

    private static readonly HeldMembers Held = new(
        "title", "kicker", "subtitle", "pageTitle", "summary", "canonicalUrl", "language", "direction", "site.name", "sections.name", "sections.url",
        "byline.raw", "byline.contributors.name", "published.raw", "published.value", "modified.raw", "modified.value",
        "images.url", "images.caption", "images.altText", "images.credit", "images.width", "images.height",
        "body", "tags", "translations.language", "translations.url", "rights");

    private readonly ExportLog log = new("HTML");
    private readonly StringBuilder html = new();
    private readonly Article article;

    private ArticlePage(Article article) => this.article = article;

    public static ExportedDocument Write(Article article)
    {
        var page = new ArticlePage(article);
        page.Write();
        return new ExportedDocument(page.html.ToString(), page.log.Close(article, Held));
    }

    private void Write()
    {
        html.Append("<!DOCTYPE html>\n<html").Append(Attribute("lang", article.Language)).Append(Attribute("dir", article.Direction?.ToString()))
            .Append(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Element("title", article.PageTitle ?? article.Title ?? article.Site?.Name ?? "");
        if (Link(article.CanonicalUrl) is { } canonical) html.Append("<link rel=\"canonical\" href=\"").Append(canonical).Append("\">\n");
        html.Append("<style>").Append(Style).Append("</style>\n</head>\n<body>\n<article>\n");
        Head();
        foreach (var image in article.Images) Image(image);
        if (article.Summary is { } summary) Element("p", summary);
        html.Append(HtmlFragment.Write(article, log)).Append("\n</article>\n");
        Foot();
        html.Append("</body>\n</html>\n");
    }

    private void Head()
    {
        html.Append("<header>\n");
        if (article.Sections.Count > 0)
        {
            html.Append("<nav>").AppendJoin(" › ", article.Sections.Select(section => Anchor(section.Name, section.Url))).Append("</nav>\n");
        }

        if (article.Kicker is { } kicker) Element("p", kicker);
        if (article.Title is { } title) Element("h1", title);
        if (article.Subtitle is { } subtitle) Element("p", subtitle);
        if ((article.Byline?.Raw ?? Names()) is { Length: > 0 } byline) Element("p", byline);
        Time(article.Published);
        if (article.Modified != article.Published) Time(article.Modified);
        html.Append("</header>\n");
    }

    private string Names() => string.Join(", ", (article.Byline?.Contributors ?? []).Select(author => author.Name));

    private void Time(NewsTimestamp? time)
    {
        if (time is not { } stamp) return;
        var shown = stamp.Raw ?? Printed(stamp);
        html.Append("<p><time").Append(Attribute("datetime", DateTimeValue(stamp))).Append('>').Append(Encode(shown)).Append("</time></p>\n");
    }

    private string Printed(NewsTimestamp time) =>
        article.Site?.Country is { } country && Region.TryParse(country, out var region) ? new NewsTimestampFormatter(new TimestampFormat(region)).Format(time) : time.ToString();

    // Hours without minutes, days without months and the ends of ranges have no form there.
    private static string? DateTimeValue(NewsTimestamp time)
    {
        if (time.Year is null || time.Year < 1000 || (time.Month is null && time.Day is not null) || (time.Date is null && time.Time is not null)) return null;
        var value = time with { EndDate = null };
        return (time.Precision == TimestampPrecision.Hour ? value with { Precision = TimestampPrecision.Minute } : value).ToString();
    }

    private void Image(ArticleImage image)
    {
        html.Append("<figure>");
        if (Link(image.Url) is { } address)
        {
            html.Append("<img src=\"").Append(address).Append('"').Append(Attribute("alt", image.AltText ?? "")).Append(Attribute("width", Pixels(image.Width)))
                .Append(Attribute("height", Pixels(image.Height))).Append('>');
        }

        html.Append("<figcaption>").AppendJoin(" ", new[] { image.Caption, image.Credit }.Where(text => text is not null).Select(text => Encode(text!)))
            .Append("</figcaption></figure>\n");
    }

    private void Foot()
    {
        html.Append("<footer>\n");
        if (article.Tags.Count > 0) html.Append("<ul>").AppendJoin("", article.Tags.Select(tag => $"<li>{Encode(tag)}</li>")).Append("</ul>\n");
        foreach (var translation in article.Translations)
        {
            if (Link(translation.Url) is { } address)
                html.Append("<p><a href=\"").Append(address).Append('"').Append(Attribute("hreflang", translation.Language)).Append('>')
                    .Append(Encode(translation.Language)).Append("</a></p>\n");
        }

        if (article.Site?.Name is { } site) Element("p", site);
        if (article.Rights is { } rights) Element("p", rights);
        html.Append("</footer>\n");
    }

    private void Element(string name, string text) => html.Append('<').Append(name).Append('>').Append(Encode(text)).Append("</").Append(name).Append(">\n");

    private static string Anchor(string text, Uri? address) =>
        Link(address) is { } link ? $"<a href=\"{link}\">{Encode(text)}</a>" : Encode(text);

    // An address of a script is none to follow.
    private static string? Link(Uri? address) =>
        address is not null && (!address.IsAbsoluteUri || WebAddress.Is(address)) ? Html.Encode(Address.Write(address)) : null;

    private static string? Pixels(int? number) => number is > 0 ? number.Value.ToString(CultureInfo.InvariantCulture) : null;

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Encode(value)}\"";

    private static string Encode(string text) => Html.Encode(XmlText.Clean(text));
}
