using System.Text.Json;

namespace NewsModel.Formats.Xml;

/// <summary>The elements of an entry that were not understood, to be kept as an extension: name → text, or a list of texts.</summary>
internal sealed class KeptParts
{
    private readonly Dictionary<string, List<string>> texts = new(StringComparer.Ordinal);

    /// <summary>Keeps an element: its text, or its markup where that says more.</summary>
    public void Add(string name, XmlPart part)
    {
        if (!texts.TryGetValue(name, out var list)) texts.Add(name, list = []);
        list.Add(part.IsPlain ? part.Text : part.Markup);
    }

    public Dictionary<string, JsonElement>? ToExtension(string name)
    {
        if (texts.Count == 0) return null;
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json)) Write(writer);
        using var document = JsonDocument.Parse(json.GetBuffer().AsMemory(0, (int)json.Length));
        return new(StringComparer.Ordinal) { [name] = document.RootElement.Clone() };
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var (name, list) in texts)
        {
            writer.WritePropertyName(name);
            if (list.Count > 1) writer.WriteStartArray();
            foreach (var text in list) writer.WriteStringValue(text);
            if (list.Count > 1) writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
