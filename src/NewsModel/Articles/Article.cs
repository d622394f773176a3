using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>A news article as a page printed it. What was not printed is null or an empty list; nothing is made up.</summary>
/// <remarks>
/// Immutable; change it by <c>with</c>. Two articles with equal content are equal and hash alike, lists and
/// <see cref="ExtensibleRecord.Extensions"/> included. The names in JSON are those of the attributes, whatever the serializer's naming policy.
/// </remarks>
/// <include file="Examples/Article.xml" path="*/example[@id='Article']"/>
public sealed record Article : ExtensibleRecord
{
    private readonly Address url;
    private readonly Address canonicalUrl;

    /// <summary>The headline.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Title']"/>
    [JsonPropertyName("title"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>The line above the headline.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Kicker']"/>
    [JsonPropertyName("kicker"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Kicker { get; init; }

    /// <summary>The line below the headline.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Subtitle']"/>
    [JsonPropertyName("subtitle"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Subtitle { get; init; }

    /// <summary>The title of the page, mostly the headline with the site's name.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='PageTitle']"/>
    [JsonPropertyName("pageTitle"), JsonIgnore(Condition = WhenWritingNull)]
    public string? PageTitle { get; init; }

    /// <summary>The lead or description that stands apart from the text.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Summary']"/>
    [JsonPropertyName("summary"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Summary { get; init; }

    /// <summary>The address at which the page was read.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Url']"/>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }

    /// <summary>The address that the page itself names as the right one.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='CanonicalUrl']"/>
    [JsonPropertyName("canonicalUrl"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? CanonicalUrl { get => canonicalUrl.Uri; init => canonicalUrl = new Address(value); }

    /// <summary>The name by which the site or the caller knows the article.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Id']"/>
    [JsonPropertyName("id"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>The BCP 47 tag of the text's language, as in <c>ar</c>.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Language']"/>
    [JsonPropertyName("language"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Language { get; init; }

    /// <summary>In which direction the text runs.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Direction']"/>
    [JsonPropertyName("direction"), JsonIgnore(Condition = WhenWritingNull)]
    public TextDirection? Direction { get; init; }

    /// <summary>The site it was published on.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Site']"/>
    [JsonPropertyName("site"), JsonIgnore(Condition = WhenWritingNull)]
    public Site? Site { get; init; }

    /// <summary>The sections it stands under, the widest first.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Sections']"/>
    [JsonPropertyName("sections")]
    public IReadOnlyList<Section> Sections { get => field ?? []; init => field = ContentList<Section>.Of(value); }

    /// <summary>Who wrote it.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Byline']"/>
    [JsonPropertyName("byline"), JsonIgnore(Condition = WhenWritingNull)]
    public Byline? Byline { get; init; }

    /// <summary>The place, and perhaps the agency, that opens the text, as printed.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Dateline']"/>
    [JsonPropertyName("dateline"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Dateline { get; init; }

    /// <summary>When it was published.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Published']"/>
    [JsonPropertyName("published"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Modified']"/>
    [JsonPropertyName("modified"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? Modified { get; init; }

    /// <summary>The day that the page's header shows: that of the visit or of the issue, not of the article.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='PageDate']"/>
    [JsonPropertyName("pageDate"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? PageDate { get; init; }

    /// <summary>The time that the page's header shows. Never join it with <see cref="PageDate"/> or take it for <see cref="Published"/>.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='PageClock']"/>
    [JsonPropertyName("pageClock"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? PageClock { get; init; }

    /// <summary>Its pictures, the main one first.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Images']"/>
    [JsonPropertyName("images")]
    public IReadOnlyList<ArticleImage> Images { get => field ?? []; init => field = ContentList<ArticleImage>.Of(value); }

    /// <summary>The text, block by block.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Body']"/>
    [JsonPropertyName("body")]
    public IReadOnlyList<ArticleBlock> Body { get => field ?? []; init => field = ContentList<ArticleBlock>.Of(value); }

    /// <summary>Its keywords, as printed.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Tags']"/>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>The same article in other languages.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Translations']"/>
    [JsonPropertyName("translations")]
    public IReadOnlyList<Translation> Translations { get => field ?? []; init => field = ContentList<Translation>.Of(value); }

    /// <summary>The notice of rights, as printed.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Rights']"/>
    [JsonPropertyName("rights"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Rights { get; init; }

    /// <summary>How the page came into the reader's hands.</summary>
    /// <include file="Examples/Article.xml" path="*/example[@id='Retrieval']"/>
    [JsonPropertyName("retrieval"), JsonIgnore(Condition = WhenWritingNull)]
    public Retrieval? Retrieval { get; init; }
}
