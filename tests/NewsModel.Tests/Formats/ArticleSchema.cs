using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace NewsModel.Tests.Formats;

/// <summary>Writes the JSON Schema of articles from the types and their doc comments.</summary>
internal static class ArticleSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Generate()
    {
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        var schema = NewsJson.Default.GetJsonSchemaAsNode(typeof(Article), options).AsObject();
        var head = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://raw.githubusercontent.com/newsmodel/newsmodel/main/src/NewsModel/Formats/article.schema.json",
            ["title"] = "NewsModel article",
        };
        foreach (var (name, value) in schema) head[name] = value?.DeepClone();
        head["$defs"] = new JsonObject { ["timestamp"] = Timestamp() };
        return head.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var schema = type == typeof(NewsTimestamp) ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/$defs/timestamp" }, Kind("null")) }
            : type == typeof(Uri) ? new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "uri-reference" }
            : type == typeof(TextDirection) ? new JsonObject { ["type"] = new JsonArray("string", "null"), ["examples"] = new JsonArray("ltr", "rtl") }
            : type == typeof(ContributorKind) ? new JsonObject { ["type"] = new JsonArray("string", "null"), ["examples"] = new JsonArray("person", "organization", "agency") }
            : node;
        return SchemaComments.Describe(context, schema);
    }

    private static JsonObject Timestamp() => new()
    {
        ["description"] = "What a line printed of a day and a time, and what was assumed; or an ISO 8601 text alone.",
        ["anyOf"] = new JsonArray(
            Kind("string"),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["raw"] = Described(Kind("string"), "The text as printed."),
                    ["value"] = Described(Kind("string"), "ISO 8601, no finer than printed: 2018-03-03T17:28+02:00, 2018-03, --06-27, T17:28; of a range with its last day behind a slash."),
                    ["zone"] = Described(Kind("string"), "The zone: an IANA id, or the abbreviation as printed."),
                    ["offsetSource"] = Names(TimestampNames.OffsetSources, "Where the offset comes from."),
                    ["precision"] = Names(TimestampNames.Precisions, "The finest unit that was printed."),
                    ["calendar"] = Names(TimestampNames.Calendars, "The calendar that was printed; value is always Gregorian."),
                    ["assumed"] = new JsonObject
                    {
                        ["description"] = "What was guessed to read it.",
                        ["type"] = "array",
                        ["items"] = new JsonObject { ["enum"] = Array(TimestampNames.Assumptions) },
                    },
                    ["alternative"] = Described(new JsonObject { ["type"] = "string", ["format"] = "date" }, "The other reading, when day and month could be swapped."),
                },
            }),
    };

    private static JsonObject Kind(string type) => new() { ["type"] = type };

    private static JsonObject Described(JsonObject schema, string description)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    private static JsonObject Names(string[] names, string description) => new() { ["description"] = description, ["enum"] = Array(names) };

    private static JsonArray Array(string[] names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
