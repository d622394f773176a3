using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>One block of an article's body: a paragraph, a heading, an image …</summary>
/// <remarks>
/// Blocks are flat and their <see cref="Kind"/> is open, so that a new kind never breaks an old reader:
/// show the text of kinds that you do not know.
/// </remarks>
/// <include file="Examples/ArticleBlock.xml" path="*/example[@id='ArticleBlock']"/>
public sealed record ArticleBlock : ExtensibleRecord
{
    /// <summary>What it is: one of <see cref="ArticleBlockKinds"/>, or a name that a later version gave; empty when a lenient reader met none.</summary>
    /// <include file="Examples/ArticleBlock.xml" path="*/example[@id='Kind']"/>
    [JsonPropertyName("kind")]
    public required string Kind { get => field ?? ""; init => field = value ?? ""; }

    /// <summary>Its text, without markup; null where there is none, as with most images.</summary>
    /// <include file="Examples/ArticleBlock.xml" path="*/example[@id='Text']"/>
    [JsonPropertyName("text"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>How deep a heading is, 1 for the highest; null where that is unknown, and for other kinds.</summary>
    /// <include file="Examples/ArticleBlock.xml" path="*/example[@id='Level']"/>
    [JsonPropertyName("level"), JsonIgnore(Condition = WhenWritingNull)]
    public int? Level { get; init; }

    /// <summary>The picture of an image block; null for other kinds.</summary>
    /// <include file="Examples/ArticleBlock.xml" path="*/example[@id='Image']"/>
    [JsonPropertyName("image"), JsonIgnore(Condition = WhenWritingNull)]
    public ArticleImage? Image { get; init; }
}
