using System.Text.Json;

namespace NewsModel.Cli.Output;

/// <summary>The line of <c>dates</c> and <c>find</c>. Its members and their order are a contract.</summary>
internal static class TimestampLine
{
    private static readonly TimestampAssumptions[] Flags =
        [.. Enum.GetValues<TimestampAssumptions>().Where(flag => flag != TimestampAssumptions.None)];

    public static void Write(Utf8JsonWriter json, long line, ReadOnlySpan<char> text, NewsTimestamp stamp)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("text", text);
        json.WriteString("value", stamp.ToString());
        json.WriteString("precision", Name(stamp.Precision));
        json.WriteString("calendar", Name(stamp.Calendar));
        json.WriteString("zone", stamp.TimeZone);
        json.WriteString("offsetSource", Name(stamp.OffsetSource));
        json.WriteStartArray("assumed");
        foreach (var flag in Flags)
        {
            if (stamp.Assumptions.HasFlag(flag)) json.WriteStringValue(Name(flag));
        }

        json.WriteEndArray();
        json.WriteString("alternative", Alternative(stamp)?.ToString());
        json.WriteNumber("start", stamp.Source.Start);
        json.WriteNumber("length", stamp.Source.Length);
        json.WriteNull("error");
        json.WriteEndObject();
    }

    public static void WriteError(Utf8JsonWriter json, long line, ReadOnlySpan<char> text, TextRange where, string error)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("text", text);
        json.WriteNull("value");
        json.WriteNull("precision");
        json.WriteNull("calendar");
        json.WriteNull("zone");
        json.WriteNull("offsetSource");
        json.WriteStartArray("assumed");
        json.WriteEndArray();
        json.WriteNull("alternative");
        json.WriteNumber("start", where.Start);
        json.WriteNumber("length", where.Length);
        json.WriteString("error", error);
        json.WriteEndObject();
    }

    private static NewsTimestamp? Alternative(NewsTimestamp stamp) =>
        stamp.AlternativeDate is { } date ? stamp with { Date = date, AlternativeDate = null } : null;

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
