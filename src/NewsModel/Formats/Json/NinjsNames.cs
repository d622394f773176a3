namespace NewsModel.Formats.Json;

/// <summary>The names that NewsModel uses in the open places of ninjs, and what stands where.</summary>
internal static class NinjsNames
{
    public const string Format = "ninjs";
    public const string PlainType = "text/plain";
    public const string HtmlType = "text/html";

    public const string Main = "main";
    public const string Subhead = "subhead";
    public const string Kicker = "kicker";
    public const string PageTitle = "pageTitle";
    public const string Summary = "summary";
    public const string Caption = "caption";
    public const string AltText = "altText";

    public const string Author = "author";
    public const string Agency = "agency";
    public const string Publisher = "publisher";
    public const string SectionSubject = "section";
    public const string Keyword = "keyword";
    public const string TranslationLink = "translation";
    public const string Original = "original";
    public const string Canonical = "canonicalUrl";
    public const string Id = "id";

    /// <summary>The members of ninjs 3.2 that an article has no place for, so that a document's own may be written again.</summary>
    public static IReadOnlySet<string> Kept { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "type", "representationType", "profile", "version", "contentCreated", "embargoedUntil", "pubStatus", "urgency", "copyrightHolder",
        "usageTerms", "edNote", "places", "events", "eventDetails", "plannedCoverage", "objects", "slugline", "renditions", "trustIndicators",
        "genres", "expires", "rightsInfo", "digitalSourceType",
    };
}
