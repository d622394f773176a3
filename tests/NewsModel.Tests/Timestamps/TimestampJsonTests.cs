using System.Text.Json;
using NewsModel.Tests.Formats;
using Xunit;

namespace NewsModel.Tests.Timestamps;

public sealed class TimestampJsonTests
{
    private static readonly NewsTimestamp Stamp = new()
    {
        Raw = "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م EET",
        Date = new DateOnly(2018, 3, 3),
        Time = new TimeOnly(17, 28),
        Offset = TimeSpan.FromHours(2),
        OffsetSource = OffsetSource.ZoneName,
        TimeZone = "EET",
        Precision = TimestampPrecision.Minute,
        Assumptions = TimestampAssumptions.ClockReordered | TimestampAssumptions.OffsetFromZoneName,
    };

    public static TheoryData<NewsTimestamp, string> Written { get; } = new()
    {
        {
            Stamp,
            """
            {"raw":"السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م EET","value":"2018-03-03T17:28+02:00","zone":"EET","offsetSource":"zoneName",
            "precision":"minute","calendar":"gregorian","assumed":["clockReordered","offsetFromZoneName"]}
            """
        },
        { new() { Time = new TimeOnly(0, 19), Precision = TimestampPrecision.Minute }, """{"value":"T00:19","precision":"minute"}""" },
        { new() { Month = 6, Day = 27, Precision = TimestampPrecision.Day }, """{"value":"--06-27","precision":"day","calendar":"gregorian"}""" },
        {
            new()
            {
                Date = new DateOnly(2018, 5, 7),
                AlternativeDate = new DateOnly(2018, 7, 5),
                Precision = TimestampPrecision.Day,
                Assumptions = TimestampAssumptions.DayMonthOrder,
            },
            """{"value":"2018-05-07","precision":"day","calendar":"gregorian","assumed":["dayMonthOrder"],"alternative":"2018-07-05"}"""
        },
        {
            new()
            {
                Date = new DateOnly(2018, 3, 3),
                EndDate = new DateOnly(2018, 3, 5),
                Precision = TimestampPrecision.Day,
                Calendar = CalendarSystem.UmAlQura,
                Assumptions = TimestampAssumptions.CalendarConverted,
            },
            """{"value":"2018-03-03/2018-03-05","precision":"day","calendar":"umAlQura","assumed":["calendarConverted"]}"""
        },
        { new() { Raw = "بدون تاريخ" }, """{"raw":"بدون تاريخ"}""" },
        { default, "{}" },

        // What contradicts itself comes back all the same.
        { new() { Year = 2018, Offset = TimeSpan.Zero }, """{"value":"2018+00:00","offsetSource":"none","precision":"none","calendar":"gregorian"}""" },
        {
            new() { OffsetSource = OffsetSource.Caller, Precision = TimestampPrecision.Hour, Calendar = CalendarSystem.SolarHijri },
            """{"offsetSource":"caller","precision":"hour","calendar":"solarHijri"}"""
        },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Timestamp_and_JSON_stand_for_each_other(NewsTimestamp timestamp, string json)
    {
        json = json.Replace("\n", "", StringComparison.Ordinal);
        JsonRoundTrip.Check(timestamp, json);
        JsonRoundTrip.Check(timestamp, json, NewsJson.Strict);
    }

    [Fact]
    public void Every_timestamp_comes_back() => FixedSample.ForEach(TimestampGen.All, 5_000, timestamp =>
    {
        var json = JsonSerializer.Serialize(timestamp, JsonRoundTrip.Type<NewsTimestamp>(NewsJson.Default));
        var back = JsonSerializer.Deserialize(json, JsonRoundTrip.Type<NewsTimestamp>(NewsJson.Strict));
        Assert.Equal(timestamp, back);
        Assert.Equal(timestamp.Raw, back.Raw);
    });

    [Theory]
    [InlineData("\"2018-03-03T17:28+02:00\"", "2018-03-03T17:28+02:00", OffsetSource.Printed)]
    [InlineData("\"2018-03-03T17:28Z\"", "2018-03-03T17:28+00:00", OffsetSource.Printed)]
    [InlineData("\"\\u0032018-03\"", "2018-03", OffsetSource.None)]
    [InlineData("""{"value":"2018-03-03T17:28:05"}""", "2018-03-03T17:28:05", OffsetSource.None)]
    [InlineData("""{"precision":null,"value":"2018-03-03T17:28+02:00","raw":null,"zone":null,"assumed":[]}""", "2018-03-03T17:28+02:00", OffsetSource.Printed)]
    public void Shorter_forms_are_read(string json, string value, OffsetSource source)
    {
        foreach (var profile in new[] { NewsJson.Default, NewsJson.Strict })
        {
            Assert.True(IsoReader.TryRead(value, out var expected));
            Assert.Equal(source, expected.OffsetSource);
            JsonRoundTrip.Reads(json, expected, profile);
        }
    }

    [Fact]
    public void A_time_without_offset_gets_none_from_the_machine()
    {
        var read = NewsJson.Deserialize("\"2024-01-05T08:00:00\"", JsonRoundTrip.Type<NewsTimestamp>(NewsJson.Default));
        Assert.Equal((null, OffsetSource.None, false), (read.Offset, read.OffsetSource, read.TryGetInstant(out _)));
    }

    [Theory]
    [InlineData("""{"value":"2018-03-03","calendar":"lunar"}""", "Expected a calendar (gregorian, umAlQura, coptic, solarHijri), found 'lunar'.", 40)]
    [InlineData("""{"value":"2018-03-03","precision":"week"}""", "Expected a precision (none, year, month, day, hour, minute, second), found 'week'.", 40)]
    [InlineData("""{"value":"2018-03-03","offsetSource":"stars"}""", "Expected the origin of an offset (none, printed, zoneName, region, caller), found 'stars'.", 44)]
    [InlineData(
        """{"value":"2018-03-03","assumed":["luck"]}""",
        "Expected an assumption (year, century, dayMonthOrder, clockReordered, weekdayMismatch, calendarConverted, calendarsDisagree, "
        + "calendarInferred, offsetFromZoneName, offsetFromRegion, relativeToClock, contradictoryDayPart, midnightIgnored, "
        + "ambiguousLocalTime), found 'luck'.", 39)]
    [InlineData(
        """{"value":"2018-03-03","mood":{"a":[1]}}""",
        "Expected a member of a timestamp (raw, value, zone, offsetSource, precision, calendar, assumed, alternative), found 'mood'.", 29)]
    [InlineData("""{"value":"2017-01-01","value":"2018-03-03"}""", "Expected 'value' once in a timestamp, found it again.", 30)]
    public void What_is_unknown_fails_in_strict_reading_alone(string json, string message, int position)
    {
        JsonRoundTrip.Reads(json, new NewsTimestamp { Date = new DateOnly(2018, 3, 3), Precision = TimestampPrecision.Day });
        JsonRoundTrip.Fails<NewsTimestamp>(json, $"{message} Path: $ | LineNumber: 0 | BytePositionInLine: {position}.", NewsJson.Strict);
    }

    [Theory]
    [InlineData("17", "Expected a timestamp as an object or a string, found Number.", 2)]
    [InlineData("[]", "Expected a timestamp as an object or a string, found StartArray.", 1)]
    [InlineData("\"السبت ٣ مارس ٢٠١٨\"", "Expected an ISO 8601 date or time such as 2018-03-03T17:28+02:00, found 'السبت ٣ مارس ٢٠١٨'.", 33)]
    [InlineData("""{"value":"2018-02-30"}""", "Expected an ISO 8601 date or time such as 2018-03-03T17:28+02:00, found '2018-02-30'.", 21)]
    [InlineData("""{"value":20180303}""", "Expected the value of a timestamp as a string, found Number.", 17)]
    [InlineData("""{"raw":[]}""", "Expected the raw text as a string, found StartArray.", 8)]
    [InlineData("""{"zone":2}""", "Expected a zone as a string, found Number.", 9)]
    [InlineData("""{"calendar":0}""", "Expected a calendar as a string, found Number.", 13)]
    [InlineData("""{"assumed":"year"}""", "Expected the assumptions as an array, found String.", 17)]
    [InlineData("""{"assumed":[1]}""", "Expected an assumption as a string, found Number.", 13)]
    [InlineData("""{"alternative":"2018-05"}""", "Expected the alternative day such as 2018-05-07, found '2018-05'.", 24)]
    [InlineData("""{"alternative":7}""", "Expected the alternative day as a string, found Number.", 16)]
    public void What_is_wrong_fails_in_every_profile(string json, string message, int position)
    {
        message = $"{message} Path: $ | LineNumber: 0 | BytePositionInLine: {position}.";
        JsonRoundTrip.Fails<NewsTimestamp>(json, message);
        JsonRoundTrip.Fails<NewsTimestamp>(json, message, NewsJson.Strict);
    }

    [Fact]
    public void A_long_text_is_not_repeated_whole() =>
        JsonRoundTrip.Fails<NewsTimestamp>(
            $"\"{new string('x', 5000)}\"",
            $"Expected an ISO 8601 date or time such as 2018-03-03T17:28+02:00, found '{new string('x', 64)}…'. Path: $ | LineNumber: 0 | BytePositionInLine: 5002.");

    [Theory]
    [InlineData("raw")]
    [InlineData("zone")]
    public void Every_member_survives_alone(string member) =>
        Assert.Equal($$"""{"{{member}}":"x"}""", NewsJson.Serialize(
            NewsJson.Deserialize($$"""{"{{member}}":"x"}""", JsonRoundTrip.Type<NewsTimestamp>(null)), JsonRoundTrip.Type<NewsTimestamp>(null)));

    [Fact]
    public void A_value_outside_its_enum_is_not_written()
    {
        Check(new() { Precision = (TimestampPrecision)9 }, "There is no name for a precision 9.");
        Check(new() { Calendar = (CalendarSystem)(-1) }, "There is no name for a calendar -1.");
        Check(new() { OffsetSource = (OffsetSource)5 }, "There is no name for the origin of an offset 5.");
        Check(new() { Assumptions = (TimestampAssumptions)(1 << 14) }, "There is no name for the assumption of bit 14.");

        static void Check(NewsTimestamp timestamp, string message) => Assert.Equal(
            message, Assert.Throws<JsonException>(() => NewsJson.Serialize(timestamp, JsonRoundTrip.Type<NewsTimestamp>(null))).Message);
    }

    [Fact]
    public void Every_enum_member_has_its_name()
    {
        Check<TimestampPrecision>(TimestampNames.Precisions);
        Check<CalendarSystem>(TimestampNames.Calendars);
        Check<OffsetSource>(TimestampNames.OffsetSources);
        Check<TimestampAssumptions>(["none", .. TimestampNames.Assumptions]);

        static void Check<T>(string[] names)
            where T : struct, Enum => Assert.Equal(Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName), names);
    }
}
