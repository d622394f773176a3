using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>A news article as a page printed it. What was not printed is null or an empty list; nothing is made up.</summary>
/// <remarks>
/// Immutable; change it by <c>with</c>. Two articles with equal content are equal and hash alike, lists and
/// <see cref="ExtensibleRecord.Extensions"/> included. The names in JSON are those of the attributes, whatever the serializer's naming policy.
/// </remarks>
public sealed record Article : ExtensibleRecord
{
    private readonly Address url;
    private readonly Address canonicalUrl;

    /// <summary>The headline.</summary>
    [JsonPropertyName("title"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>The line above the headline.</summary>
    [JsonPropertyName("kicker"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Kicker { get; init; }

    /// <summary>The line below the headline.</summary>
    [JsonPropertyName("subtitle"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Subtitle { get; init; }

    /// <summary>The title of the page, mostly the headline with the site's name.</summary>
    [JsonPropertyName("pageTitle"), JsonIgnore(Condition = WhenWritingNull)]
    public string? PageTitle { get; init; }

    /// <summary>The lead or description that stands apart from the text.</summary>
    [JsonPropertyName("summary"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Summary { get; init; }

    /// <summary>Where the page was read.</summary>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }

    /// <summary>The address that the page itself names as the right one.</summary>
    [JsonPropertyName("canonicalUrl"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? CanonicalUrl { get => canonicalUrl.Uri; init => canonicalUrl = new Address(value); }

    /// <summary>The name by which the site or the caller knows the article.</summary>
    [JsonPropertyName("id"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>The BCP 47 tag of the text's language, as in <c>ar</c>.</summary>
    [JsonPropertyName("language"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Language { get; init; }

    /// <summary>In which direction the text runs.</summary>
    [JsonPropertyName("direction"), JsonIgnore(Condition = WhenWritingNull)]
    public TextDirection? Direction { get; init; }

    /// <summary>The site it was published on.</summary>
    [JsonPropertyName("site"), JsonIgnore(Condition = WhenWritingNull)]
    public Site? Site { get; init; }

    /// <summary>The sections it stands under, the widest first.</summary>
    [JsonPropertyName("sections")]
    public IReadOnlyList<Section> Sections { get => field ?? []; init => field = ContentList<Section>.Of(value); }

    /// <summary>Who wrote it.</summary>
    [JsonPropertyName("byline"), JsonIgnore(Condition = WhenWritingNull)]
    public Byline? Byline { get; init; }

    /// <summary>The place, and perhaps the agency, that opens the text, as printed.</summary>
    [JsonPropertyName("dateline"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Dateline { get; init; }

    /// <summary>When it was published.</summary>
    [JsonPropertyName("published"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("modified"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? Modified { get; init; }

    /// <summary>The day that the page's header shows: that of the visit or of the issue, not of the article.</summary>
    [JsonPropertyName("pageDate"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? PageDate { get; init; }

    /// <summary>The time that the page's header shows. Never join it with <see cref="PageDate"/> or take it for <see cref="Published"/>.</summary>
    [JsonPropertyName("pageClock"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? PageClock { get; init; }

    /// <summary>Its pictures, the main one first.</summary>
    [JsonPropertyName("images")]
    public IReadOnlyList<ArticleImage> Images { get => field ?? []; init => field = ContentList<ArticleImage>.Of(value); }

    /// <summary>The text, block by block.</summary>
    [JsonPropertyName("body")]
    public IReadOnlyList<ArticleBlock> Body { get => field ?? []; init => field = ContentList<ArticleBlock>.Of(value); }

    /// <summary>Its keywords.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>The same article in other languages.</summary>
    [JsonPropertyName("translations")]
    public IReadOnlyList<Translation> Translations { get => field ?? []; init => field = ContentList<Translation>.Of(value); }

    /// <summary>The notice of rights, as printed.</summary>
    [JsonPropertyName("rights"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Rights { get; init; }

    /// <summary>How the page came into the reader's hands.</summary>
    [JsonPropertyName("retrieval"), JsonIgnore(Condition = WhenWritingNull)]
    public Retrieval? Retrieval { get; init; }
}
