using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>The site, and so the publisher, of an article.</summary>
/// <include file="Examples/Site.xml" path="*/example[@id='Site']"/>
public sealed record Site : ExtensibleRecord
{
    /// <summary>The name as the site writes it.</summary>
    /// <include file="Examples/Site.xml" path="*/example[@id='Name']"/>
    [JsonPropertyName("name"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The host name without <c>www.</c>, as in <c>example.com</c>.</summary>
    /// <include file="Examples/Site.xml" path="*/example[@id='Domain']"/>
    [JsonPropertyName("domain"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Domain { get; init; }

    /// <summary>The ISO 3166-1 alpha-2 code of the country it publishes from, as in <c>EG</c>.</summary>
    /// <include file="Examples/Site.xml" path="*/example[@id='Country']"/>
    [JsonPropertyName("country"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Country { get; init; }
}
