using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>A picture that belongs to an article.</summary>
public sealed record ArticleImage : ExtensibleRecord
{
    private readonly Address url;

    /// <summary>The address of the picture.</summary>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }

    /// <summary>The text printed under it.</summary>
    [JsonPropertyName("caption"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Caption { get; init; }

    /// <summary>The text that stands in for it where it cannot be seen.</summary>
    [JsonPropertyName("altText"), JsonIgnore(Condition = WhenWritingNull)]
    public string? AltText { get; init; }

    /// <summary>Who made or owns it, as printed.</summary>
    [JsonPropertyName("credit"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Credit { get; init; }

    /// <summary>Its width in pixels.</summary>
    [JsonPropertyName("width"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Width { get; init; }

    /// <summary>Its height in pixels.</summary>
    [JsonPropertyName("height"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Height { get; init; }
}
