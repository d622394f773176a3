using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>Reads and writes <see cref="TextDirection"/> as its name; a strict profile refuses unknown names, others keep them.</summary>
/// <include file="Examples/TextDirectionJsonConverter.xml" path="*/example[@id='TextDirectionJsonConverter']"/>
public sealed class TextDirectionJsonConverter : JsonConverter<TextDirection>
{
    private static readonly string[] Known = ["ltr", "rtl"];

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or is unknown to a strict reader.</exception>
    public override TextDirection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new TextDirection(JsonNames.TryRead(ref reader, options, "a text direction", Known, out var index) ? Known[index] : reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextDirection value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
