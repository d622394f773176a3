using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NewsModel.Pages.Profiles;

namespace NewsModel.Tests.Pages;

/// <summary>Writes the JSON Schema of site profiles from the types and their doc comments.</summary>
internal static class SiteProfileSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Generate()
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = SchemaComments.Describe,
        };
        var schema = ProfileJson.Default.SiteProfile.GetJsonSchemaAsNode(options).AsObject();
        var properties = schema["properties"]!.AsObject();
        properties["version"]!["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        properties["region"]!["enum"] = new JsonArray([null, .. Region.All.Select(region => JsonValue.Create(region.Code))]);
        properties["dateOrder"]!["enum"] = new JsonArray(null, "dmy", "mdy");
        properties["cues"]!["propertyNames"] = new JsonObject { ["enum"] = Names(Enum.GetValues<CueKind>().Where(cue => cue != CueKind.None).Select(Kebab)) };
        properties["block"]!["items"]!["enum"] = Names(Enum.GetValues<LineRole>().Select(ProfileNames.Of));
        var head = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://raw.githubusercontent.com/newsmodel/newsmodel/main/src/NewsModel/Pages/site-profile.schema.json",
            ["title"] = "NewsModel site profile",
        };
        foreach (var (name, value) in schema) head[name] = value?.DeepClone();
        return head.ToJsonString(Indented) + "\n";
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);

    private static string Kebab(CueKind cue) => string.Concat(cue.ToString().Select((letter, i) =>
        char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
