using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Xml;

/// <summary>The addresses of an article as entries of feeds hold them.</summary>
/// <param name="Own">Where readers go; read back as <see cref="Article.Url"/>.</param>
/// <param name="Canonical">That of <c>rel="canonical"</c>.</param>
/// <param name="Translations">At most one in a language, and none in the article's own, which would be the article.</param>
internal sealed record FeedLinks(string? Own, string? Canonical, IReadOnlyList<(string Language, string Address)> Translations)
{
    public static FeedLinks Of(Article article, string? language, ExportLog log)
    {
        var own = ArticleMembers.Link(log, "url", article.Url);
        var canonical = ArticleMembers.Link(log, "canonicalUrl", article.CanonicalUrl);
        if (article.Url is null && canonical is not null) log.Add("url", "The canonical address stands in its place.");
        return new FeedLinks(own ?? canonical, canonical, TranslationsOf(article, language, log));
    }

    public static List<(string Language, string Address)> TranslationsOf(Article article, string? language, ExportLog log)
    {
        List<(string Language, string Address)> translations = [];
        for (var i = 0; i < article.Translations.Count; i++)
        {
            var each = article.Translations[i];
            if (each.Url is not { IsAbsoluteUri: true } || !LanguageTag.IsWellFormed(each.Language))
                log.Add($"translations[{i}]", $"{log.Format} holds a translation by a BCP 47 tag and an absolute address.");
            else if (LanguageTag.AreSame(each.Language, language) || translations.Exists(other => LanguageTag.AreSame(other.Language, each.Language)))
                log.Add($"translations[{i}]", $"{log.Format} holds one address in a language; this is the second.");
            else translations.Add((each.Language, Address.Write(each.Url)));
        }

        return translations;
    }
}
