using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>The same article in another language.</summary>
/// <include file="Examples/Translation.xml" path="*/example[@id='Translation']"/>
public sealed record Translation : ExtensibleRecord
{
    private readonly Address url;

    /// <summary>The BCP 47 tag of that language, as in <c>en</c>; empty when a lenient reader met none.</summary>
    /// <include file="Examples/Translation.xml" path="*/example[@id='Language']"/>
    [JsonPropertyName("language")]
    public required string Language { get => field ?? ""; init => field = value ?? ""; }

    /// <summary>Where it is; null when the page names it without an address that could be read.</summary>
    /// <include file="Examples/Translation.xml" path="*/example[@id='Url']"/>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }

    /// <summary>How it stands to this article, where the page says so: <c>translation</c> or <c>original</c>.</summary>
    /// <include file="Examples/Translation.xml" path="*/example[@id='Relation']"/>
    [JsonPropertyName("relation"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Relation { get; init; }
}
