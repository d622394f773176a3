namespace NewsModel.Formats.Json;

/// <summary>The types of schema.org 30.0 that matter to articles; a type may stand with or without the vocabulary's address.</summary>
internal static class SchemaOrgTypes
{
    private const string Person = "Person";
    private const string Organization = "Organization";
    private const string Agency = "NewsMediaOrganization";

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "Article", "AdvertiserContentArticle", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle",
        "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Report", "SatiricalArticle", "ScholarlyArticle",
        "SocialMediaPosting", "BlogPosting", "LiveBlogPosting", "TechArticle",
    };

    public static bool IsArticle(string type) => Articles.Contains(Short(type));

    public static string OfContributor(ContributorKind? kind) =>
        kind == ContributorKind.Organization ? Organization : kind == ContributorKind.Agency ? Agency : Person;

    public static ContributorKind? ToContributor(string? type) => Short(type ?? "") switch
    {
        Person => ContributorKind.Person,
        Organization => ContributorKind.Organization,
        Agency => ContributorKind.Agency,
        _ => null,
    };

    private static string Short(string type)
    {
        var end = type.LastIndexOfAny(['/', ':', '#']);
        return end < 0 ? type : type[(end + 1)..];
    }
}
