using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>Writes an address percent-encoded, as JSON schemas, feeds and search engines demand; raw Arabic paths fail there.</summary>
/// <remarks>Relative addresses stay relative, also those with a leading slash.</remarks>
/// <include file="Examples/AddressJsonConverter.xml" path="*/example[@id='AddressJsonConverter']"/>
public sealed class AddressJsonConverter : JsonConverter<Uri>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or not an address.</exception>
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected an address as a string, found {reader.TokenType}.");
        var text = reader.GetString()!;
        return Address.TryRead(text, out var uri) ? uri : throw new JsonException($"Expected an address, found '{text}'.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(Address.Write(value));
    }
}
