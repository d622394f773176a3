using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>How a page came into the reader's hands.</summary>
/// <include file="Examples/Retrieval.xml" path="*/example[@id='Retrieval']"/>
public sealed record Retrieval : ExtensibleRecord
{
    private readonly Address url;

    /// <summary>The address that was fetched.</summary>
    /// <include file="Examples/Retrieval.xml" path="*/example[@id='Url']"/>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }

    /// <summary>When it was fetched.</summary>
    /// <include file="Examples/Retrieval.xml" path="*/example[@id='Time']"/>
    [JsonPropertyName("time"), JsonIgnore(Condition = WhenWritingNull)]
    public NewsTimestamp? Time { get; init; }

    /// <summary>The file, archive or data set that held it.</summary>
    /// <include file="Examples/Retrieval.xml" path="*/example[@id='Source']"/>
    [JsonPropertyName("source"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Source { get; init; }
}
