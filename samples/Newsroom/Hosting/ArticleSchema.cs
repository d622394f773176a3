using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NewsModel;

namespace Newsroom.Hosting;

/// <summary>The library's own JSON Schema of articles as components of the OpenAPI document, which would not see through its converters.</summary>
internal static class ArticleSchema
{
    public const string Article = "Article";

    private const string Definitions = "#/$defs/";

    /// <summary>Puts the schema in the place of those that were made from the types.</summary>
    public static void Apply(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        var root = JsonNode.Parse(NewsJson.JsonSchema)!.AsObject();
        foreach (var (name, part) in root["$defs"]!.AsObject()) schemas[name] = Convert(part!.AsObject(), document);
        schemas[Article] = Convert(root, document);
        foreach (var name in schemas.Keys.Where(IsPartOfArticle).ToList()) schemas.Remove(name);
    }

    private static bool IsPartOfArticle(string name) =>
        name != Article && typeof(Article).Assembly.GetType($"NewsModel.{name}") is not null && name is not (nameof(LineRole) or nameof(PageNoteKind));

    private static IOpenApiSchema Convert(JsonObject node, OpenApiDocument document)
    {
        if ((string?)node["$ref"] is { } reference) return new OpenApiSchemaReference(reference[Definitions.Length..], document);
        var schema = new OpenApiSchema
        {
            Description = (string?)node["description"],
            Format = (string?)node["format"],
            Type = Type(node["type"]),
            Enum = node["enum"]?.AsArray().Select(each => each!.DeepClone()).ToList(),
            AnyOf = node["anyOf"]?.AsArray().Select(each => Convert(each!.AsObject(), document)).ToList(),
            Required = node["required"]?.AsArray().Select(each => (string)each!).ToHashSet(),
            Items = node["items"] is JsonObject items ? Convert(items, document) : null,
        };
        if (node["properties"] is JsonObject properties)
            schema.Properties = properties.ToDictionary(each => each.Key, each => Convert(each.Value!.AsObject(), document));
        return schema;
    }

    private static JsonSchemaType? Type(JsonNode? type) => type switch
    {
        null => null,
        JsonArray several => several.Select(each => Type(each)!.Value).Aggregate((all, each) => all | each),
        _ => Enum.Parse<JsonSchemaType>((string)type!, ignoreCase: true),
    };
}
