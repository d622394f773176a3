using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>A picture that belongs to an article.</summary>
/// <include file="Examples/ArticleImage.xml" path="*/example[@id='ArticleImage']"/>
public sealed record ArticleImage : ExtensibleRecord
{
    private readonly Address url;

    /// <summary>The address of the picture; null when the page shows only what is said of it.</summary>
    /// <include file="Examples/ArticleImage.xml" path="*/example[@id='Url']"/>
    [JsonPropertyName("url"), JsonConverter(typeof(AddressJsonConverter)), JsonIgnore(Condition = WhenWritingNull)]
    public Uri? Url { get => url.Uri; init => url = new Address(value); }

    /// <summary>The text printed under it.</summary>
    /// <include file="Examples/ArticleImage.xml" path="*/example[@id='Caption']"/>
    [JsonPropertyName("caption"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Caption { get; init; }

    /// <summary>The text that stands in for it where it cannot be seen.</summary>
    /// <include file="Examples/ArticleImage.xml" path="*/example[@id='AltText']"/>
    [JsonPropertyName("altText"), JsonIgnore(Condition = WhenWritingNull)]
    public string? AltText { get; init; }

    /// <summary>Who made or owns it, as printed.</summary>
    /// <include file="Examples/ArticleImage.xml" path="*/example[@id='Credit']"/>
    [JsonPropertyName("credit"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Credit { get; init; }

    /// <summary>Its width in pixels; null when unknown.</summary>
    /// <include file="Examples/ArticleImage.xml" path="*/example[@id='Width']"/>
    [JsonPropertyName("width"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Width { get; init; }

    /// <summary>Its height in pixels; null when unknown.</summary>
    /// <include file="Examples/ArticleImage.xml" path="*/example[@id='Height']"/>
    [JsonPropertyName("height"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Height { get; init; }
}
