using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>A page that a profile carries along with what must be read from it.</summary>
/// <include file="Examples/SiteProfileTest.xml" path="*/example[@id='SiteProfileTest']"/>
public sealed record SiteProfileTest
{
    /// <summary>What the page shows, such as the name of a layout.</summary>
    /// <include file="Examples/SiteProfileTest.xml" path="*/example[@id='Name']"/>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The page's text, one line of it an element.</summary>
    /// <include file="Examples/SiteProfileTest.xml" path="*/example[@id='Lines']"/>
    [JsonPropertyName("lines")]
    public required IReadOnlyList<string> Lines { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>What must be read; what it leaves out is not compared.</summary>
    /// <include file="Examples/SiteProfileTest.xml" path="*/example[@id='Expect']"/>
    [JsonPropertyName("expect")]
    public required SiteProfileExpectation Expect { get; init; }
}
