using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>Reads and writes <see cref="ContributorKind"/> as its name; a strict profile refuses unknown names, others keep them.</summary>
/// <include file="Examples/ContributorKindJsonConverter.xml" path="*/example[@id='ContributorKindJsonConverter']"/>
public sealed class ContributorKindJsonConverter : JsonConverter<ContributorKind>
{
    private static readonly string[] Known = ["person", "organization", "agency"];

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or is unknown to a strict reader.</exception>
    public override ContributorKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ContributorKind(JsonNames.TryRead(ref reader, options, "a kind of contributor", Known, out var index) ? Known[index] : reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ContributorKind value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
