using System.Text.Json;

namespace NewsModel;

/// <summary>The members of a timestamp's JSON object, collected in any order and joined at the end.</summary>
internal struct TimestampMembers
{
    private static readonly string[] Names = ["raw", "value", "zone", "offsetSource", "precision", "calendar", "assumed", "alternative"];

    private string? raw;
    private NewsTimestamp value;
    private string? zone;
    private OffsetSource? offsetSource;
    private TimestampPrecision? precision;
    private CalendarSystem calendar;
    private TimestampAssumptions assumptions;
    private DateOnly? alternative;
    private int seen;

    public static NewsTimestamp Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var members = default(TimestampMembers);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = 0;
            while (index < Names.Length && !reader.ValueTextEquals(Names[index])) index++;
            members.Check(index, ref reader, options);
            reader.Read();
            if (index == Names.Length) reader.Skip();
            else if (reader.TokenType != JsonTokenType.Null) members.Set(index, ref reader, options);
        }

        return members.value with
        {
            Raw = members.raw,
            TimeZone = members.zone,
            OffsetSource = members.offsetSource ?? members.value.OffsetSource,
            Precision = members.precision ?? members.value.Precision,
            Calendar = members.calendar,
            Assumptions = members.assumptions,
            AlternativeDate = members.alternative,
        };
    }

    public static NewsTimestamp Iso(ref Utf8JsonReader reader) =>
        TryIso(ref reader, out var timestamp) ? timestamp
        : throw new JsonException($"Expected an ISO 8601 date or time such as 2018-03-03T17:28+02:00, found '{JsonNames.Found(ref reader)}'.");

    private void Check(int index, ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (index == Names.Length)
        {
            if (!JsonNames.IsStrict(options)) return;
            throw new JsonException($"Expected a member of a timestamp ({string.Join(", ", Names)}), found '{JsonNames.Found(ref reader)}'.");
        }

        if ((seen & (1 << index)) != 0 && !options.AllowDuplicateProperties)
            throw new JsonException($"Expected '{Names[index]}' once in a timestamp, found it again.");
        seen |= 1 << index;
    }

    private void Set(int index, ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        switch (index)
        {
            case 0:
                raw = Text(ref reader, "the raw text");
                break;
            case 1:
                CheckText(ref reader, "the value of a timestamp");
                value = Iso(ref reader);
                break;
            case 2:
                zone = Text(ref reader, "a zone");
                break;
            case 3:
                if (JsonNames.TryRead(ref reader, options, "the origin of an offset", TimestampNames.OffsetSources, out var source))
                    offsetSource = (OffsetSource)source;
                break;
            case 4:
                if (JsonNames.TryRead(ref reader, options, "a precision", TimestampNames.Precisions, out var unit))
                    precision = (TimestampPrecision)unit;
                break;
            case 5:
                if (JsonNames.TryRead(ref reader, options, "a calendar", TimestampNames.Calendars, out var system))
                    calendar = (CalendarSystem)system;
                break;
            case 6:
                assumptions = Assumptions(ref reader, options);
                break;
            default:
                alternative = Day(ref reader);
                break;
        }
    }

    private static TimestampAssumptions Assumptions(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"Expected the assumptions as an array, found {reader.TokenType}.");
        var flags = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (JsonNames.TryRead(ref reader, options, "an assumption", TimestampNames.Assumptions, out var bit)) flags |= 1 << bit;
        }

        return (TimestampAssumptions)flags;
    }

    private static DateOnly Day(ref Utf8JsonReader reader)
    {
        CheckText(ref reader, "the alternative day");
        return TryIso(ref reader, out var day) && day.Date is { } date && day == new NewsTimestamp { Date = date, Precision = TimestampPrecision.Day }
            ? date
            : throw new JsonException($"Expected the alternative day such as 2018-05-07, found '{JsonNames.Found(ref reader)}'.");
    }

    private static string Text(ref Utf8JsonReader reader, string what)
    {
        CheckText(ref reader, what);
        return reader.GetString()!;
    }

    private static void CheckText(ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"Expected {what} as a string, found {reader.TokenType}.");
    }

    private static bool TryIso(ref Utf8JsonReader reader, out NewsTimestamp timestamp)
    {
        // Room for each letter written as an escape of six.
        Span<byte> buffer = stackalloc byte[6 * IsoWriter.MaxLength];
        timestamp = default;
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        return length <= buffer.Length && IsoReader.TryRead(buffer[..reader.CopyString(buffer)], out timestamp);
    }
}
