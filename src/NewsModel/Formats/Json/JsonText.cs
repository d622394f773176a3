using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NewsModel.Formats.Json;

/// <summary>JSON documents of other formats: indented, Arabic readable, safe inside HTML, as <see cref="NewsJson.Indented"/> writes them.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new() { Encoder = NewsJson.Indented.Encoder, Indented = true, NewLine = "\n" };

    private static readonly JsonWriterOptions Compact = new() { Encoder = NewsJson.Default.Encoder };

    /// <summary>The text of one object, whose members <paramref name="write"/> writes.</summary>
    public static string Write(Action<Utf8JsonWriter> write, bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a member, if it has a value.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>Writes a member, if it has a value.</summary>
    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    /// <summary>Writes a list of objects, if there are any.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T, int> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            json.WriteStartObject();
            write(items[i], i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts, if there are any.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var started = false;
        foreach (var text in texts)
        {
            if (!started) json.WriteStartArray(name);
            started = true;
            json.WriteStringValue(text);
        }

        if (started) json.WriteEndArray();
    }
}
