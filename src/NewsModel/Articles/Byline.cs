using System.Text.Json.Serialization;
using static System.Text.Json.Serialization.JsonIgnoreCondition;

namespace NewsModel;

/// <summary>Who wrote an article, as printed and taken apart.</summary>
public sealed record Byline : ExtensibleRecord
{
    /// <summary>The byline as printed.</summary>
    [JsonPropertyName("raw"), JsonIgnore(Condition = WhenWritingNull)]
    public string? Raw { get; init; }

    /// <summary>Those named in it, in the printed order.</summary>
    [JsonPropertyName("contributors")]
    public IReadOnlyList<Contributor> Contributors { get => field ?? []; init => field = ContentList<Contributor>.Of(value); }
}
