using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>One block of an article's body: a paragraph, a heading, an image …</summary>
/// <remarks>
/// Blocks are flat and their <see cref="Kind"/> is open, so that a new kind never breaks an old reader:
/// show the text of kinds that you do not know.
/// </remarks>
public sealed record ArticleBlock : ExtensibleRecord
{
    /// <summary>What it is: one of <see cref="ArticleBlockKinds"/>, or a name that a later version gave; empty when a lenient reader met none.</summary>
    [JsonPropertyName("kind")]
    public required string Kind { get => field ?? ""; init => field = value ?? ""; }

    /// <summary>Its text, without markup; null where there is none, as with most images.</summary>
    [JsonPropertyName("text"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>How deep a heading is, 1 for the highest.</summary>
    [JsonPropertyName("level"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Level { get; init; }

    /// <summary>The picture of an image block.</summary>
    [JsonPropertyName("image"), JsonIgnore(Condition = WhenWritingNull)]
    public ArticleImage? Image { get; init; }
}
