using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;

namespace NewsModel.Tests;

/// <summary>The doc comments of the library, as the descriptions of a JSON Schema.</summary>
internal static class SchemaComments
{
    private static readonly XDocument Docs = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "NewsModel.xml"));

    /// <summary>Puts the comment of the member, or else of the type, in front of its schema.</summary>
    public static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var member = context.PropertyInfo is { AttributeProvider: System.Reflection.PropertyInfo property }
            ? $"P:{property.DeclaringType}.{property.Name}"
            : $"T:{context.TypeInfo.Type}";
        if (node is not JsonObject schema || Summary(member) is not { } summary) return node;
        schema.Insert(0, "description", summary);
        return schema;
    }

    private static string? Summary(string member) =>
        Docs.Descendants("member").FirstOrDefault(each => each.Attribute("name")!.Value == member)?.Element("summary") is { } summary
            ? string.Join(' ', string.Concat(summary.Nodes().Select(Plain)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } cref => cref.Value.Split(':')[1].Split('(')[0].Split('.')[^1],
        XElement element when element.Attribute("langword") is { } word => word.Value,
        XElement element => element.Value,
        _ => "",
    };
}
