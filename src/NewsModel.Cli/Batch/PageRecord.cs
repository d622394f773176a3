using System.Text.Json.Serialization;

namespace NewsModel.Cli.Batch;

/// <summary>A line of the input, in the shape that corpora of crawled pages share; other members are passed over.</summary>
internal sealed record PageRecord
{
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    [JsonPropertyName("text")]
    public string? Text { get; init; }

    [JsonPropertyName("region")]
    public string? Region { get; init; }
}
