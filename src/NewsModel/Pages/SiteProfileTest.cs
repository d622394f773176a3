using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>A page that a profile carries along with what must be read from it.</summary>
public sealed record SiteProfileTest
{
    /// <summary>What the page shows, such as the name of a layout.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The page's text, one line of it an element.</summary>
    [JsonPropertyName("lines")]
    public required IReadOnlyList<string> Lines { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>What must be read; what it leaves out is not compared.</summary>
    [JsonPropertyName("expect")]
    public required SiteProfileExpectation Expect { get; init; }
}
