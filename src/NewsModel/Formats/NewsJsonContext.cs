using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>The generated half of <see cref="NewsJson"/>; the parts of an article follow from it.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Article[]))]
[JsonSerializable(typeof(List<Article>))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
[JsonSerializable(typeof(IAsyncEnumerable<Article>))]
internal sealed partial class NewsJsonContext : JsonSerializerContext;
