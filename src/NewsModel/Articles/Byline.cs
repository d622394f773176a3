using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>Who wrote an article, as printed and taken apart.</summary>
/// <include file="Examples/Byline.xml" path="*/example[@id='Byline']"/>
public sealed record Byline : ExtensibleRecord
{
    /// <summary>The byline as printed.</summary>
    /// <include file="Examples/Byline.xml" path="*/example[@id='Raw']"/>
    [JsonPropertyName("raw"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Raw { get; init; }

    /// <summary>Those named in it, in the printed order.</summary>
    /// <include file="Examples/Byline.xml" path="*/example[@id='Contributors']"/>
    [JsonPropertyName("contributors")]
    public IReadOnlyList<Contributor> Contributors { get => field ?? []; init => field = ContentList<Contributor>.Of(value); }
}
