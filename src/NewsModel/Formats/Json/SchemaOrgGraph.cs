using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsModel.Formats.Json;

/// <summary>The objects of a JSON-LD document: where its articles stand, and what the references between them mean.</summary>
internal sealed class SchemaOrgGraph
{
    // What references may add to the document: many to one large object would make it grow without end.
    private const long Growth = 4;
    private const long SmallBudget = 1024 * 1024;

    private readonly List<(JsonElement Element, string Path)> nodes = [];
    private readonly Dictionary<string, JsonElement> named = new(StringComparer.Ordinal);
    private long budget;

    public SchemaOrgGraph(JsonElement root)
    {
        Collect(root, "$");
        budget = Math.Max(SmallBudget, Growth * Length(root));
    }

    /// <summary>The articles in the document's order.</summary>
    public IEnumerable<(JsonElement Element, string Path)> Articles() => nodes.Where(node => Types(node.Element).Any(SchemaOrgTypes.IsArticle));

    /// <summary>What a bare <c>@id</c> stands for; everything else as it is.</summary>
    public JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && Id(value) is { } id && value.EnumerateObject().All(member => member.Name is "@id" or "@type")
            && named.TryGetValue(id, out var node) && (budget -= Length(node)) >= 0
            ? node
            : value;

    private static long Length(JsonElement element) => JsonMarshal.GetRawUtf8Value(element).Length;

    // The main entity of a page may be the article.
    private void Collect(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray()) Collect(item, $"{path}[{index++}]");
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Id(element) is { } id) named.TryAdd(id, element);
            nodes.Add((element, path));
            foreach (var name in (string[])["@graph", "mainEntity"])
            {
                if (element.TryGetProperty(name, out var inner)) Collect(inner, $"{path}.{name}");
            }
        }
    }

    private static string? Id(JsonElement element) =>
        element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static IEnumerable<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return [];
        var types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray()] : new[] { type };
        return types.Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!);
    }
}
