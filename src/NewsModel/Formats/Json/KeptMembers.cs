using System.Buffers;
using System.Text.Json;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Json;

/// <summary>Members of a foreign document that no property holds: kept as one extension, and written again.</summary>
internal static class KeptMembers
{
    /// <summary>One object of some members.</summary>
    public static JsonElement Join(IEnumerable<JsonProperty> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var member in members) member.WriteTo(json);
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return document.RootElement.Clone();
    }

    /// <summary>Writes the kept members of a part again, but for those that <paramref name="mayStand"/> refuses.</summary>
    public static void Write(Utf8JsonWriter json, ExtensibleRecord part, string format, string path, ExportLog log, Predicate<string> mayStand)
    {
        if (part.Extensions is null || !part.Extensions.TryGetValue(format, out var kept)) return;
        if (kept.ValueKind != JsonValueKind.Object)
        {
            log.Add(path + format, $"Expected an object of {log.Format}'s own members, found {kept.ValueKind}.");
            return;
        }

        foreach (var member in kept.EnumerateObject())
        {
            if (mayStand(member.Name)) member.WriteTo(json);
            else log.Add($"{path}{format}.{member.Name}", $"{log.Format} has a member of that name from the article, or none at all.");
        }
    }
}
