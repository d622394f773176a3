using System.Text.Json;
using System.Text.Json.Serialization;
using NewsModel;
using Newsroom.Endpoints;
using Newsroom.Reading;

namespace Newsroom.Hosting;

/// <summary>The documents of this site's own; articles follow the library's contract.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(PageLines))]
[JsonSerializable(typeof(ArticleList))]
[JsonSerializable(typeof(DocumentList))]
[JsonSerializable(typeof(IEnumerable<RegionChoice>))]
[JsonSerializable(typeof(IEnumerable<ProfileChoice>))]
internal sealed partial class NewsroomJson : JsonSerializerContext
{
    /// <summary>With Arabic as it is.</summary>
    public static NewsroomJson Readable => field ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = NewsJson.Default.Encoder });

    public static void Configure(JsonSerializerOptions options)
    {
        options.Encoder = NewsJson.Default.Encoder;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.TypeInfoResolverChain.Insert(0, NewsJson.TypeInfoResolver);
        options.TypeInfoResolverChain.Insert(1, Default);
    }
}

/// <summary>Names of enums as JSON writes them: <c>pageTitle</c>.</summary>
public sealed class CamelCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
