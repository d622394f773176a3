using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>A department of the site under which an article stands.</summary>
/// <include file="Examples/Section.xml" path="*/example[@id='Section']"/>
public sealed record Section : ExtensibleRecord
{
    private readonly Address url;

    /// <summary>The name as printed; empty when a lenient reader met none.</summary>
    /// <include file="Examples/Section.xml" path="*/example[@id='Name']"/>
    [JsonPropertyName("name")]
    public required string Name { get => field ?? ""; init => field = value ?? ""; }

    /// <summary>The address of the section's own page.</summary>
    /// <include file="Examples/Section.xml" path="*/example[@id='Url']"/>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }
}
