using System.Globalization;
using System.Text;
using Xunit;

namespace NewsModel.Tests.Timestamps;

public sealed class NewsTimestampParseTests
{
    public static TheoryData<string, NewsTimestamp, TextRange> Read { get; } = new()
    {
        {
            "2018-03-03T17:28+02:00",
            new()
            {
                Date = new DateOnly(2018, 3, 3),
                Time = new TimeOnly(17, 28),
                Offset = TimeSpan.FromHours(2),
                OffsetSource = OffsetSource.Printed,
                Precision = TimestampPrecision.Minute,
            },
            new TextRange(0, 22)
        },
        {
            "1441-10-11T17:28",
            new() { Date = new DateOnly(1441, 10, 11), Time = new TimeOnly(17, 28), Precision = TimestampPrecision.Minute },
            new TextRange(0, 16)
        },
        {
            "2018-03-03/2018-03-05",
            new() { Date = new DateOnly(2018, 3, 3), EndDate = new DateOnly(2018, 3, 5), Precision = TimestampPrecision.Day },
            new TextRange(0, 21)
        },
        {
            "2018-03-03T17:28+02:00/2018-03-05",
            new()
            {
                Date = new DateOnly(2018, 3, 3),
                Time = new TimeOnly(17, 28),
                Offset = TimeSpan.FromHours(2),
                OffsetSource = OffsetSource.Printed,
                EndDate = new DateOnly(2018, 3, 5),
                Precision = TimestampPrecision.Minute,
            },
            new TextRange(0, 33)
        },
        { "--03-03T09/--03-05", new() { Month = 3, Day = 3, Time = new TimeOnly(9, 0), EndMonth = 3, EndDay = 5, Precision = TimestampPrecision.Hour }, new TextRange(0, 18) },
        { "--03-03/--03-05", new() { Month = 3, Day = 3, EndMonth = 3, EndDay = 5, Precision = TimestampPrecision.Day }, new TextRange(0, 15) },
        { "--06-27", new() { Month = 6, Day = 27, Precision = TimestampPrecision.Day }, new TextRange(0, 7) },
        { "2018", new() { Year = 2018, Precision = TimestampPrecision.Year }, new TextRange(0, 4) },
        { "نشر السبت ٣ مارس ٢٠١٨", new() { Date = new DateOnly(2018, 3, 3), Precision = TimestampPrecision.Day }, new TextRange(4, 17) },
        {
            "1441-10-11",
            new()
            {
                Date = new DateOnly(2020, 6, 3),
                Precision = TimestampPrecision.Day,
                Calendar = CalendarSystem.UmAlQura,
                Assumptions = TimestampAssumptions.CalendarConverted | TimestampAssumptions.CalendarInferred,
            },
            new TextRange(0, 10)
        },
    };

    [Theory]
    [MemberData(nameof(Read))]
    public void Standard_and_printed_texts_are_read(string text, NewsTimestamp expected, TextRange place)
    {
        Assert.Equal(expected, Parsed<NewsTimestamp>(text));
        Assert.Equal((text, place), (NewsTimestamp.Parse(text, null).Raw, NewsTimestamp.Parse(text, null).Source));
        Assert.True(NewsTimestamp.TryParse(text, null, out var read));
        Assert.Equal((expected, text, place), (read, read.Raw, read.Source));

        Assert.Equal(expected, NewsTimestamp.Parse(text.AsSpan(), null));
        Assert.True(NewsTimestamp.TryParse(text.AsSpan(), CultureInfo.GetCultureInfo("ar-SA"), out read));
        Assert.Equal((expected, null, place), (read, read.Raw, read.Source));

        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected, NewsTimestamp.Parse(utf8, null));
        Assert.True(NewsTimestamp.TryParse(utf8, null, out read));
        Assert.Equal((expected, null), (read, read.Raw));
        Assert.Equal(Encoding.UTF8.GetBytes(place.Of(text).ToString()), read.Source.Of(utf8).ToArray());
    }

    [Theory]
    [InlineData("", "Expected a date or a time, found nothing but white space.")]
    [InlineData("خبر", "Expected a date or a time, found none.")]
    [InlineData("+02:00", "Expected a date or a time, found none.")]
    public void What_cannot_be_read_is_said(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<NewsFormatException>(() => NewsTimestamp.Parse(text, null)).Message);
        Assert.Equal(message, Assert.Throws<NewsFormatException>(() => NewsTimestamp.Parse(text.AsSpan(), null)).Message);
        Assert.Equal(message, Assert.Throws<NewsFormatException>(() => NewsTimestamp.Parse(Encoding.UTF8.GetBytes(text), null)).Message);
        Assert.False(NewsTimestamp.TryParse(text, null, out var read) || NewsTimestamp.TryParse(text.AsSpan(), null, out read)
            || NewsTimestamp.TryParse(Encoding.UTF8.GetBytes(text), null, out read));
        Assert.Equal(default, read);
    }

    [Fact]
    public void Null_is_no_timestamp()
    {
        Assert.Throws<ArgumentNullException>("s", () => NewsTimestamp.Parse((string)null!, null));
        Assert.False(NewsTimestamp.TryParse((string?)null, null, out var read));
        Assert.Equal(default, read);
    }

    [Fact]
    public void What_is_written_is_read_back() => FixedSample.ForEach(TimestampGen.Iso, 2_000, timestamp =>
    {
        // Apart from what no page prints: days without their month, ends before the start, offsets alone, years long past.
        if ((timestamp.Year is not null && timestamp.Month is null && timestamp.Day is not null) || (timestamp.Year < 1800 && timestamp.Time is null)) return;
        timestamp = timestamp with { EndDate = timestamp.Date };
        if (timestamp.ToString().Length == 0 || (timestamp.Year ?? timestamp.Month ?? timestamp.Day ?? timestamp.Time?.Hour) is null) return;
        Assert.Equal(timestamp.ToString(), NewsTimestamp.Parse(timestamp.ToString(), null).ToString());
    });

    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
