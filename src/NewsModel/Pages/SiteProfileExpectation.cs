using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>The parts of an article that a profile's test compares; null is not compared.</summary>
public sealed record SiteProfileExpectation
{
    /// <summary>The headline.</summary>
    [JsonPropertyName("title"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>The time of publication as <see cref="NewsTimestamp.ToString()"/> writes it, such as <c>2018-03-03T17:28+02:00</c>; <c>none</c> when the page prints none.</summary>
    [JsonPropertyName("published"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Published { get; init; }

    /// <summary>The time of the last change, in the same form.</summary>
    [JsonPropertyName("modified"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Modified { get; init; }

    /// <summary>The names of the persons in the byline, in order; empty when there is none.</summary>
    [JsonPropertyName("authors"), JsonIgnore(Condition = WhenWritingNull)]
    public IReadOnlyList<string>? Authors { get; init => field = value is null ? null : ContentList<string>.Of(value) ?? (IReadOnlyList<string>)[]; }

    /// <summary>The names of the sections, in order; empty when there is none.</summary>
    [JsonPropertyName("sections"), JsonIgnore(Condition = WhenWritingNull)]
    public IReadOnlyList<string>? Sections { get; init => field = value is null ? null : ContentList<string>.Of(value) ?? (IReadOnlyList<string>)[]; }

    /// <summary>How many blocks the body has.</summary>
    [JsonPropertyName("blocks"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Blocks { get; init; }

    /// <summary>The text of the body's first block.</summary>
    [JsonPropertyName("firstBlock"), JsonIgnore(Condition = WhenWritingNull)]
    public string? FirstBlock { get; init; }

    /// <summary>The text of the body's last block.</summary>
    [JsonPropertyName("lastBlock"), JsonIgnore(Condition = WhenWritingNull)]
    public string? LastBlock { get; init; }
}
