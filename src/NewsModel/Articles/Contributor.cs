using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>One person or body that had a hand in an article.</summary>
/// <include file="Examples/Contributor.xml" path="*/example[@id='Contributor']"/>
public sealed record Contributor : ExtensibleRecord
{
    private readonly Address url;

    /// <summary>The name alone, without role or place; empty when a lenient reader met none.</summary>
    /// <include file="Examples/Contributor.xml" path="*/example[@id='Name']"/>
    [JsonPropertyName("name")]
    public required string Name { get => field ?? ""; init => field = value ?? ""; }

    /// <summary>The printed text the contributor was read from, where it says more than <see cref="Name"/>.</summary>
    /// <include file="Examples/Contributor.xml" path="*/example[@id='Raw']"/>
    [JsonPropertyName("raw"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Raw { get; init; }

    /// <summary>Whether this is a person, an organization or an agency; null when unknown.</summary>
    /// <include file="Examples/Contributor.xml" path="*/example[@id='Kind']"/>
    [JsonPropertyName("kind"), JsonIgnore(Condition = WhenWritingNull)]
    public ContributorKind? Kind { get; init; }

    /// <summary>What the contributor did, as printed (writer, translator, photographer …).</summary>
    /// <include file="Examples/Contributor.xml" path="*/example[@id='Role']"/>
    [JsonPropertyName("role"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Role { get; init; }

    /// <summary>The address of the contributor's page.</summary>
    /// <include file="Examples/Contributor.xml" path="*/example[@id='Url']"/>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }
}
