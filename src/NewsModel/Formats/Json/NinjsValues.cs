using System.Text.Json;

namespace NewsModel.Formats.Json;

/// <summary>The texts of ninjs, each with its role and its type.</summary>
internal static class NinjsValues
{
    /// <summary>Writes a list of plain texts, of those that are there.</summary>
    public static void Values(this Utf8JsonWriter json, string name, params ReadOnlySpan<(string Role, string? Value)> values)
    {
        var started = false;
        foreach (var (role, value) in values)
        {
            if (value is null) continue;
            if (!started) json.WriteStartArray(name);
            started = true;
            json.Value(role, NinjsNames.PlainType, value);
        }

        if (started) json.WriteEndArray();
    }

    public static void Value(this Utf8JsonWriter json, string role, string type, string value)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("contentType", type);
        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
