using System.Text;
using Xunit;

namespace NewsModel.Tests.Timestamps;

public sealed class IsoTests
{
    private static readonly NewsTimestamp Morning = new() { Date = new DateOnly(2018, 3, 3), Time = new TimeOnly(9, 5), Precision = TimestampPrecision.Minute };

    /// <summary>Each text and the only timestamp that it stands for.</summary>
    public static TheoryData<string, NewsTimestamp> Pairs { get; } = new()
    {
        { "2018-03-03T09:05", Morning },
        { "2018-03-03T09:05+02:00", WithOffset(Morning, 120) },
        { "2018-03-03T09:05+00:00", WithOffset(Morning, 0) },
        { "2018-03-03T09:05-03:30", WithOffset(Morning, -210) },
        { "2018-03-03T09:05:00", Morning with { Precision = TimestampPrecision.Second } },
        { "2018-03-03T09:05:07.5", Morning with { Time = new TimeOnly(9, 5, 7, 500), Precision = TimestampPrecision.Second } },
        { "2018-03-03T09:05:07.0000001", Morning with { Time = new TimeOnly(9, 5, 7).Add(TimeSpan.FromTicks(1)), Precision = TimestampPrecision.Second } },
        { "2018-03-03T09", Morning with { Time = new TimeOnly(9, 0), Precision = TimestampPrecision.Hour } },
        { "2018-03-03T09-11:00", WithOffset(Morning with { Time = new TimeOnly(9, 0), Precision = TimestampPrecision.Hour }, -660) },
        { "2018-03-03", new NewsTimestamp { Date = new DateOnly(2018, 3, 3), Precision = TimestampPrecision.Day } },
        { "0001-01-01", new NewsTimestamp { Date = DateOnly.MinValue, Precision = TimestampPrecision.Day } },
        { "2018-03-03+02:00", WithOffset(new NewsTimestamp { Date = new DateOnly(2018, 3, 3), Precision = TimestampPrecision.Day }, 120) },
        { "2018-03", new NewsTimestamp { Year = 2018, Month = 3, Precision = TimestampPrecision.Month } },
        { "2018-03-02:00", WithOffset(new NewsTimestamp { Year = 2018, Month = 3, Precision = TimestampPrecision.Month }, -120) },
        { "2018", new NewsTimestamp { Year = 2018, Precision = TimestampPrecision.Year } },
        { "2018-02:00", WithOffset(new NewsTimestamp { Year = 2018, Precision = TimestampPrecision.Year }, -120) },
        { "--06-27", new NewsTimestamp { Month = 6, Day = 27, Precision = TimestampPrecision.Day } },
        { "--02-29T09:05", new NewsTimestamp { Month = 2, Day = 29, Time = new TimeOnly(9, 5), Precision = TimestampPrecision.Minute } },
        { "--06", new NewsTimestamp { Month = 6, Precision = TimestampPrecision.Month } },
        { "---27", new NewsTimestamp { Day = 27, Precision = TimestampPrecision.Day } },
        { "2018--27", new NewsTimestamp { Year = 2018, Day = 27, Precision = TimestampPrecision.Day } },
        { "T17:28+02:00", WithOffset(new NewsTimestamp { Time = new TimeOnly(17, 28), Precision = TimestampPrecision.Minute }, 120) },
        { "T00:19", new NewsTimestamp { Time = new TimeOnly(0, 19), Precision = TimestampPrecision.Minute } },
        { "+02:00", WithOffset(default, 120) },
        { "2018-03-03/2018-03-05", new NewsTimestamp { Date = new DateOnly(2018, 3, 3), EndDate = new DateOnly(2018, 3, 5), Precision = TimestampPrecision.Day } },
        { "2018-03-03T09:05/2018-03-05", Morning with { EndDate = new DateOnly(2018, 3, 5) } },
        { "/2018-03-05", new NewsTimestamp { EndDate = new DateOnly(2018, 3, 5) } },
        { "--03-03/--03-05", new NewsTimestamp { Month = 3, Day = 3, EndMonth = 3, EndDay = 5, Precision = TimestampPrecision.Day } },
        { "--12-30/--01-02", new NewsTimestamp { Month = 12, Day = 30, EndMonth = 1, EndDay = 2, Precision = TimestampPrecision.Day } },
        { "---03/---05", new NewsTimestamp { Day = 3, EndDay = 5, Precision = TimestampPrecision.Day } },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_and_timestamp_stand_for_each_other(string text, NewsTimestamp timestamp)
    {
        Assert.Equal(text, timestamp.ToString());
        Assert.True(IsoReader.TryRead(text, out var read));
        Assert.Equal(timestamp, read);
        Assert.True(IsoReader.TryRead(Encoding.UTF8.GetBytes(text), out read));
        Assert.Equal(timestamp, read);
    }

    [Theory]
    [InlineData("2018-03-03T09:05Z", "2018-03-03T09:05+00:00")]
    [InlineData("2018-03-03t09:05z", "2018-03-03T09:05+00:00")]
    [InlineData("2018-03-03T09:05+0200", "2018-03-03T09:05+02:00")]
    [InlineData("2018-03-03T09:05-02", "2018-03-03T09:05-02:00")]
    [InlineData("2018-03-03T09:05:07.123456789", "2018-03-03T09:05:07.1234567")]
    [InlineData("2018-03-03T09:05:07.500", "2018-03-03T09:05:07.5")]
    public void Other_spellings_of_the_standard_are_read(string text, string written)
    {
        Assert.True(IsoReader.TryRead(text, out var read));
        Assert.Equal(written, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2018-03-03 09:05")]
    [InlineData("2018-03-03T")]
    [InlineData("2018-03-03T9:05")]
    [InlineData("2018-03-03T24:00")]
    [InlineData("2018-03-03T09:60")]
    [InlineData("2018-03-03T09:05:60")]
    [InlineData("2018-03-03T09:05:07.")]
    [InlineData("2018-03-03T09:05+")]
    [InlineData("2018-03-03T09:05+14:01")]
    [InlineData("2018-03-03T09:05+02:60")]
    [InlineData("2018-03-03T09:05+02:00 ")]
    [InlineData("2018-02-29")]
    [InlineData("2018-13-01")]
    [InlineData("2018-00-01")]
    [InlineData("2018-03-00")]
    [InlineData("0000-03-01")]
    [InlineData("--02-30")]
    [InlineData("--13")]
    [InlineData("---32")]
    [InlineData("--")]
    [InlineData("-")]
    [InlineData("2018-3-3")]
    [InlineData("2018/03/03")]
    [InlineData("20180303")]
    [InlineData("2018-03-03/")]
    [InlineData("2018-03-03/05")]
    [InlineData("2018-03-03/2018-02-30")]
    [InlineData("2018-03-03/0000-02-03")]
    [InlineData("2018-03-03/2018-13-03")]
    [InlineData("٢٠١٨-٠٣-٠٣")]
    [InlineData("2018-03-03T09:05:07.12345678901234567890123456789012345678901234567890")]
    public void Nothing_else_is_read(string text)
    {
        Assert.False(IsoReader.TryRead(text, out var read));
        Assert.Equal(default, read);
        Assert.False(IsoReader.TryRead(Encoding.UTF8.GetBytes(text), out read));
        Assert.Equal(default, read);
    }

    [Fact]
    public void Nothing_is_written_as_nothing() => Assert.Equal("", default(NewsTimestamp).ToString());

    [Fact]
    public void No_part_is_lost_whatever_the_precision() => FixedSample.ForEach(TimestampGen.Iso, 20_000, timestamp =>
    {
        var text = timestamp.ToString();
        if (text.Length == 0)
        {
            Assert.Equal(new NewsTimestamp { Precision = timestamp.Precision }, timestamp);
            return;
        }

        Assert.True(IsoReader.TryRead(text, out var read), text);
        Assert.Equal(timestamp with { OffsetSource = read.OffsetSource }, read with { Precision = timestamp.Precision });
        Assert.Equal(text, read.ToString());
    });

    [Fact]
    public void Formatting_needs_room_and_nothing_else() => FixedSample.ForEach(TimestampGen.Iso, 2_000, timestamp =>
    {
        var text = timestamp.ToString();
        Span<char> characters = stackalloc char[text.Length];
        Span<byte> bytes = stackalloc byte[text.Length];
        Assert.True(timestamp.TryFormat(characters, out var charsWritten, default, null));
        Assert.True(timestamp.TryFormat(bytes, out var bytesWritten, default, null));
        Assert.Equal((text, text.Length), (characters.ToString(), charsWritten));
        Assert.Equal((text, text.Length), (Encoding.UTF8.GetString(bytes), bytesWritten));
        if (text.Length == 0) return;
        Assert.False(timestamp.TryFormat(characters[1..], out charsWritten, default, null));
        Assert.False(timestamp.TryFormat(bytes[1..], out bytesWritten, default, null));
        Assert.Equal((0, 0), (charsWritten, bytesWritten));
    });

    [Fact]
    public void Reading_and_formatting_into_a_buffer_allocate_nothing()
    {
        const string Text = "2018-03-03T09:05:07.1234567+02:00/2018-03-05";
        var buffer = new char[Text.Length];
        Assert.Equal(0, Allocation.Fewest(() =>
        {
            for (var round = 0; round < 100; round++)
            {
                IsoReader.TryRead(Text, out var timestamp);
                timestamp.TryFormat(buffer, out _, "G", null);
                IsoReader.TryRead("السبت ٣ مارس ٢٠١٨", out _);
            }
        }));
        Assert.Equal(Text, new string(buffer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    public void There_is_one_format(string? format)
    {
        Assert.Equal("2018-03-03T09:05", Morning.ToString(format, null));
        Assert.Equal("at 2018-03-03T09:05", string.Create(null, $"at {Morning}"));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("yyyy")]
    public void Other_formats_are_refused(string format)
    {
        var expected = $"A timestamp has only the format 'G', found '{format}'.";
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Morning.ToString(format, null)).Message);
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Morning.TryFormat(new char[44], out _, format, null)).Message);
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Morning.TryFormat(new byte[44], out _, format, null)).Message);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("ar-EG")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    public void The_culture_does_not_count(string name)
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(name);
            foreach (var row in Pairs) Text_and_timestamp_stand_for_each_other((string)row[0], (NewsTimestamp)row[1]);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(841 * TimeSpan.TicksPerMinute)]
    [InlineData(-841 * TimeSpan.TicksPerMinute)]
    [InlineData(TimeSpan.TicksPerSecond)]
    [InlineData(long.MinValue)]
    public void An_offset_is_one_that_a_clock_can_have(long ticks) => Assert.Throws<ArgumentOutOfRangeException>(() => new NewsTimestamp { Offset = new TimeSpan(ticks) });

    [Fact]
    public void An_instant_becomes_a_timestamp_and_an_instant_again() =>
        FixedSample.ForEach(CsCheck.Gen.DateTimeOffset, 1_000, instant =>
        {
            var timestamp = NewsTimestamp.FromInstant(instant);
            Assert.Equal(instant.ToString("O", null)[..19], timestamp.ToString()[..19]);
            Assert.True(timestamp.TryGetInstant(out var back));
            Assert.True(instant.EqualsExact(back));
        });

    private static NewsTimestamp WithOffset(NewsTimestamp timestamp, int minutes) =>
        timestamp with { Offset = TimeSpan.FromMinutes(minutes), OffsetSource = OffsetSource.Printed };
}
