using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>The parts of an article that a profile's test compares; null is not compared.</summary>
/// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='SiteProfileExpectation']"/>
public sealed record SiteProfileExpectation
{
    /// <summary>The headline; <c>none</c> when the page has none.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='Title']"/>
    [JsonPropertyName("title"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>
    /// The time of publication as <see cref="NewsTimestamp.ToString()"/> writes it, such as <c>2018-03-03T17:28+02:00</c>;
    /// <c>none</c> when the page prints none.
    /// </summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='Published']"/>
    [JsonPropertyName("published"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Published { get; init; }

    /// <summary>The time of the last change, in the same form; <c>none</c> when the page prints none.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='Modified']"/>
    [JsonPropertyName("modified"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Modified { get; init; }

    /// <summary>The names of the persons in the byline, in order; empty when there is none.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='Authors']"/>
    [JsonPropertyName("authors"), JsonIgnore(Condition = WhenWritingNull)]
    public IReadOnlyList<string>? Authors { get; init => field = value is null ? null : ContentList<string>.Of(value) ?? (IReadOnlyList<string>)[]; }

    /// <summary>The names of the sections, in order; empty when there is none.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='Sections']"/>
    [JsonPropertyName("sections"), JsonIgnore(Condition = WhenWritingNull)]
    public IReadOnlyList<string>? Sections { get; init => field = value is null ? null : ContentList<string>.Of(value) ?? (IReadOnlyList<string>)[]; }

    /// <summary>How many blocks the body has.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='Blocks']"/>
    [JsonPropertyName("blocks"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Blocks { get; init; }

    /// <summary>The text of the body's first block; <c>none</c> when the body is empty.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='FirstBlock']"/>
    [JsonPropertyName("firstBlock"), JsonIgnore(Condition = WhenWritingNull)]
    public string? FirstBlock { get; init; }

    /// <summary>The text of the body's last block; <c>none</c> when the body is empty.</summary>
    /// <include file="Examples/SiteProfileExpectation.xml" path="*/example[@id='LastBlock']"/>
    [JsonPropertyName("lastBlock"), JsonIgnore(Condition = WhenWritingNull)]
    public string? LastBlock { get; init; }
}
