using System.Xml;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Xml;

/// <summary>Writes an article as an entry of a news sitemap.</summary>
internal static class SitemapEntry
{
    private const int LongestAddress = 2048;
    private const int ShortestAddress = 12;
    private const int LongestLanguage = 3;
    private const int ShortestLanguage = 2;

    private static readonly HeldMembers Held = new(
        "title", "url", "canonicalUrl", "language", "site.name", "published", "modified", "images.url", "translations.language", "translations.url");

    /// <summary>What the article lacks, as words in a row; empty for nothing.</summary>
    public static string Missing(Article article)
    {
        List<string> missing = [];
        if (OwnAddress(article) is null) missing.Add("an address on the web");
        if (string.IsNullOrWhiteSpace(article.Site?.Name)) missing.Add("the name of its site");
        if (Language(article.Language) is null) missing.Add("a language of two or three letters");
        if (article.Published?.Date is null) missing.Add("the day of its publication");
        if (string.IsNullOrWhiteSpace(article.Title)) missing.Add("a title");
        return missing.Count < 2 ? string.Concat(missing) : $"{string.Join(", ", missing[..^1])} and {missing[^1]}";
    }

    /// <summary>Writes an article that lacks nothing.</summary>
    public static List<ExportNote> Write(XmlWriter xml, Article article, ExportLog log)
    {
        var address = OwnAddress(article)!;
        var language = Language(article.Language)!;
        NoteAddresses(article, address, log);
        if (language != article.Language) log.Add("language", $"A news sitemap writes it as {language}.");
        xml.Start(Namespace.Sitemap, "url");
        xml.Plain(Namespace.Sitemap, "loc", Address.Write(address));
        xml.Plain(Namespace.Sitemap, "lastmod", Modified(article, log));
        Translations(xml, FeedLinks.TranslationsOf(article, article.Language, log), article.Language!, Address.Write(address));
        for (var i = 0; i < article.Images.Count; i++) Image(xml, article.Images[i], $"images[{i}]", log);
        xml.Start(Namespace.SitemapNews, "news");
        xml.Start(Namespace.SitemapNews, "publication");
        xml.Plain(Namespace.SitemapNews, "name", ArticleMembers.Text(log, "site.name", article.Site!.Name));
        xml.Plain(Namespace.SitemapNews, "language", language);
        xml.WriteEndElement();
        xml.Plain(Namespace.SitemapNews, "publication_date", DocumentTime.Write(log, "published", article.Published, DocumentTime.W3c));
        xml.Plain(Namespace.SitemapNews, "title", ArticleMembers.Text(log, "title", article.Title));
        xml.WriteEndElement();
        xml.WriteEndElement();
        return log.Close(article, Held);
    }

    private static Uri? OwnAddress(Article article) => new[] { article.CanonicalUrl, article.Url }.FirstOrDefault(IsWeb);

    private static bool IsWeb(Uri? address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" } && Address.Write(address).Length is >= ShortestAddress and <= LongestAddress;

    // Of both addresses, search engines get the one that the page itself names.
    private static void NoteAddresses(Article article, Uri address, ExportLog log)
    {
        if (article.CanonicalUrl is { } canonical && canonical != address) log.Add("canonicalUrl", "A news sitemap takes addresses on the web alone.");
        if (article.Url is { } url && !new Address(url).Equals(new Address(address))) log.Add("url", "A news sitemap holds the canonical address alone.");
    }

    private static string? Language(string? tag)
    {
        if (tag is null || !LanguageTag.IsWellFormed(tag)) return null;
        var lower = tag.ToLowerInvariant();
        if (lower is "zh-cn" or "zh-tw") return lower;
        var primary = lower.Split('-')[0];
        return primary.Length is >= ShortestLanguage and <= LongestLanguage ? primary : null;
    }

    private static string? Modified(Article article, ExportLog log)
    {
        if (article.Modified is null or { Date: not null }) return DocumentTime.Write(log, "modified", article.Modified, DocumentTime.W3c);
        log.Add("modified", "A news sitemap takes days and whole times; this one has no day.");
        return null;
    }

    // Who names another language must name the own one too.
    private static void Translations(XmlWriter xml, List<(string Language, string Address)> translations, string language, string address)
    {
        if (translations.Count == 0) return;
        foreach (var (other, target) in translations.Prepend((language, address)))
            xml.Empty(Namespace.Xhtml, "link", ("rel", "alternate"), ("hreflang", other), ("href", target));
    }

    private static void Image(XmlWriter xml, ArticleImage image, string path, ExportLog log)
    {
        if (image.Url is not { IsAbsoluteUri: true })
        {
            log.Add(path, "A news sitemap holds an image by its absolute address.");
            return;
        }

        xml.Start(Namespace.SitemapImage, "image");
        xml.Plain(Namespace.SitemapImage, "loc", Address.Write(image.Url));
        xml.WriteEndElement();
    }
}
