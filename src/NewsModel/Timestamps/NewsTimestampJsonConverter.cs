using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>
/// Writes a timestamp as an object whose <c>value</c> is <see cref="NewsTimestamp.ToString()"/>, and reads that or a bare
/// ISO 8601 string. Everything that equality sees, and <see cref="NewsTimestamp.Raw"/>, comes back.
/// </summary>
/// <remarks>
/// <see cref="NewsTimestamp.Source"/> is not written, since it points into a text that is not there. A strict profile
/// refuses unknown members and names; a lenient one passes over them, so they do not survive a round trip.
/// </remarks>
/// <include file="Examples/NewsTimestampJsonConverter.xml" path="*/example[@id='NewsTimestampJsonConverter']"/>
public sealed class NewsTimestampJsonConverter : JsonConverter<NewsTimestamp>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither an object nor a string, or one of its members cannot be read.</exception>
    public override NewsTimestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return reader.TokenType switch
        {
            JsonTokenType.String => TimestampMembers.Iso(ref reader),
            JsonTokenType.StartObject => TimestampMembers.Read(ref reader, options),
            _ => throw new JsonException($"Expected a timestamp as an object or a string, found {reader.TokenType}."),
        };
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">An enum holds a value that it does not define.</exception>
    public override void Write(Utf8JsonWriter writer, NewsTimestamp value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (value.Raw is { } raw) writer.WriteString("raw"u8, raw);
        var hasValue = WriteValue(writer, value);
        if (value.TimeZone is { } zone) writer.WriteString("zone"u8, zone);
        if (value.Offset is not null || value.OffsetSource != OffsetSource.None)
            writer.WriteString("offsetSource"u8, JsonNames.Name((int)value.OffsetSource, "the origin of an offset", TimestampNames.OffsetSources));
        if (hasValue || value.Precision != TimestampPrecision.None)
            writer.WriteString("precision"u8, JsonNames.Name((int)value.Precision, "a precision", TimestampNames.Precisions));
        if ((value.Year ?? value.Month ?? value.Day) is not null || value.Calendar != CalendarSystem.Gregorian)
            writer.WriteString("calendar"u8, JsonNames.Name((int)value.Calendar, "a calendar", TimestampNames.Calendars));
        if (value.Assumptions != TimestampAssumptions.None) WriteAssumptions(writer, (uint)value.Assumptions);
        if (value.AlternativeDate is { } alternative)
        {
            Span<byte> day = stackalloc byte[10];
            alternative.TryFormat(day, out _, "O", CultureInfo.InvariantCulture);
            writer.WriteString("alternative"u8, day);
        }

        writer.WriteEndObject();
    }

    // As it is: the encoders that keep HTML safe would write the plus of +02:00 as an escape.
    private static bool WriteValue(Utf8JsonWriter writer, in NewsTimestamp value)
    {
        Span<byte> quoted = stackalloc byte[IsoWriter.MaxLength + 2];
        var length = IsoWriter.Write(value, quoted[1..]);
        if (length == 0) return false;
        quoted[0] = quoted[length + 1] = (byte)'"';
        writer.WritePropertyName("value"u8);
        writer.WriteRawValue(quoted[..(length + 2)], skipInputValidation: true);
        return true;
    }

    private static void WriteAssumptions(Utf8JsonWriter writer, uint flags)
    {
        writer.WriteStartArray("assumed"u8);
        for (; flags != 0; flags &= flags - 1)
            writer.WriteStringValue(JsonNames.Name(BitOperations.TrailingZeroCount(flags), "the assumption of bit", TimestampNames.Assumptions));
        writer.WriteEndArray();
    }
}
