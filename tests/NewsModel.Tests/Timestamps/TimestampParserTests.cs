using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace NewsModel.Tests.Timestamps;

public class TimestampParserTests
{
    private const string Line = "السبت ٣ مارس ٢٠١٨ ١٧:٢٨ +02:00";

    [Fact]
    public void A_line_keeps_its_text_and_its_place()
    {
        var stamp = TimestampParser.Default.Parse($"نشر في: {Line}، القاهرة");
        Assert.Equal("2018-03-03T17:28+02:00", stamp.ToString());
        Assert.Equal($"نشر في: {Line}، القاهرة", stamp.Raw);
        Assert.Equal(Line, stamp.Source.Of(stamp.Raw).ToString());
        Assert.True(stamp.TryGetInstant(out var instant));
        Assert.Equal(new DateTimeOffset(2018, 3, 3, 17, 28, 0, TimeSpan.FromHours(2)), instant);
    }

    [Fact]
    public void Utf8_places_count_bytes()
    {
        var utf8 = Encoding.UTF8.GetBytes($"نشر في: {Line}، القاهرة");
        Assert.True(TimestampParser.Default.TryParse(utf8, out var stamp));
        Assert.Equal(Line, Encoding.UTF8.GetString(stamp.Source.Of(utf8)));
        Assert.Null(stamp.Raw);
    }

    [Fact]
    public void Broken_utf8_is_read_around_and_places_stay_right()
    {
        byte[] utf8 = [0xFF, 0xD8, (byte)' ', .. Encoding.UTF8.GetBytes("٣ مارس ٢٠١٨"), 0xE2, 0x80];
        Assert.True(TimestampParser.Default.TryParse(utf8, out var stamp));
        Assert.Equal("2018-03-03", stamp.ToString());
        Assert.Equal("٣ مارس ٢٠١٨", Encoding.UTF8.GetString(stamp.Source.Of(utf8)));
    }

    [Fact]
    public void The_first_dated_stamp_is_the_value_and_the_others_are_reachable()
    {
        const string header = "أخر تحديث ٠٠:٣٢ | الجمعة ٢٢ يوليو ٢٠١١ | ١٥ أبيب ١٧٢٧ ش";
        Assert.Equal("2011-07-22", TimestampParser.Default.Parse(header).ToString());
        Assert.Equal(["T00:32", "2011-07-22"], Matches(TimestampParser.Default, header));
    }

    [Theory]
    [InlineData("ar-EG")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public void The_current_culture_does_not_matter(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal("2018-03-03T17:28+02:00", TimestampParser.Default.Parse(Line).ToString());
            Assert.Equal("2018-03-23", TimestampParser.Default.Parse("٦ رجب ١٤٣٩ هـ").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("السبت ٣ مارس ٢٠١٨ ١٧:٢٨ +02:00")]
    [InlineData("لا تاريخ هنا ولا وقت")]
    [InlineData("الجمعة ٢٢ يوليو ٢٠١١ - ٠٠: ١٢ ص +03:00 EEST")]
    [InlineData("1446/06/02 هـ الموافق: 03/12/2024")]
    [InlineData("31 فبراير 2018")]
    public void Reading_allocates_nothing(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(0, Allocation.Fewest(() => Read(text, utf8)));

        static void Read(string text, byte[] utf8)
        {
            _ = TimestampParser.Default.TryParse(text, out _);
            _ = TimestampParser.Default.TryParse(text.AsSpan(), out _);
            _ = TimestampParser.Default.TryParse(utf8, out _);
            foreach (var match in TimestampParser.Default.EnumerateMatches(text.AsSpan())) GC.KeepAlive(null);
        }
    }

    [Fact]
    public void A_long_text_gives_every_match_at_its_place()
    {
        var text = new StringBuilder();
        var expected = new List<string>();
        for (var i = 0; i < 500; i++)
        {
            text.Append("قال المتحدث في بيان طويل صدر عن الوزارة، ").Append("وأضاف أن العدد بلغ 1250 شخصا ".AsSpan(0, i % 29)).Append(" يوم ");
            var day = new DateOnly(2018, 1, 1).AddDays(i * 37);
            var line = string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year}");
            if (day.Day <= 12 && day.Day != day.Month) line = string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{day.Month:00}-{day.Day:00}");
            expected.Add(string.Create(CultureInfo.InvariantCulture, $"{text.Length}+{line.Length}={day:yyyy-MM-dd}"));
            text.Append(line).Append(" ثم انصرف.\n");
        }

        var found = new List<string>();
        foreach (var match in TimestampParser.Default.EnumerateMatches(text.ToString().AsSpan())) found.Add($"{match.Source.Start}+{match.Source.Length}={match}");
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Parse_says_what_it_found_and_what_it_expected()
    {
        var error = Assert.Throws<NewsFormatException>(() => TimestampParser.Default.Parse("السبت ٣١ فبراير ٢٠١٨"));
        Assert.Equal("Expected a day from 1 to 28, found '٣١' at position 6.", error.Message);
        Assert.Equal(new ParseError(ParseErrorKind.DayOutOfRange, new TextRange(6, 2)).Kind, error.Error.Kind);
        Assert.Equal("السبت ٣١ فبراير ٢٠١٨", error.Text);
    }

    [Fact]
    public void Strict_refuses_a_guess_and_names_it()
    {
        var strict = new TimestampParser(TimestampOptions.Default with { Strictness = Strictness.Strict });
        var result = strict.Read("07/05/2018");
        Assert.Equal("Expected a reading without guesses, found '07/05/2018' at position 0, which assumes DayMonthOrder.", result.Error.Describe("07/05/2018"));
        Assert.Equal("2018-07-05", strict.Parse("الخميس 07/05/2018").ToString());
    }

    [Fact]
    public void The_zone_of_the_options_goes_before_the_regions()
    {
        var stamp = new TimestampParser(TimestampOptions.Default with { Region = Region.Egypt, TimeZone = "Asia/Riyadh" }).Parse("السبت 3 مارس 2018 17:28");
        Assert.Equal("2018-03-03T17:28+03:00", stamp.ToString());
        Assert.Equal((OffsetSource.Caller, "Asia/Riyadh", TimestampAssumptions.None), (stamp.OffsetSource, stamp.TimeZone, stamp.Assumptions));
    }

    [Fact]
    public void Today_is_the_day_in_the_zone_of_the_options()
    {
        var options = TimestampOptions.Default with { Region = Region.Egypt, Clock = new FakeTimeProvider(new DateTimeOffset(2018, 3, 7, 20, 0, 0, TimeSpan.Zero)) };
        Assert.Equal(new DateOnly(2018, 3, 7), new TimestampParser(options).Parse("اليوم").Date);
        Assert.Equal(new DateOnly(2018, 3, 8), new TimestampParser(options with { TimeZone = "Pacific/Auckland" }).Parse("اليوم").Date);
    }

    [Fact]
    public void A_match_in_utf8_stands_behind_its_bracket()
    {
        foreach (var match in TimestampParser.Default.EnumerateMatches("(14 مارس 2021)"u8)) Assert.Equal(1, match.Source.Start);
        Assert.True(TimestampParser.Default.EnumerateMatches("(14 مارس 2021)"u8).MoveNext());
    }

    [Theory]
    [InlineData(DayMonthOrder.DayFirst, "2018-09-04")]
    [InlineData(DayMonthOrder.MonthFirst, "2018-04-09")]
    public void The_order_of_the_options_goes_before_the_regions(DayMonthOrder order, string expected)
    {
        foreach (var region in new[] { "EG", "US" })
            Assert.Equal(expected, new TimestampParser(TimestampOptions.Default with { Region = Region.Parse(region), DayMonthOrder = order }).Parse("04/09/2018").ToString());
    }

    [Fact]
    public void Null_is_the_only_exception_a_text_can_cause()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TimestampParser.Default.Read((string)null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new TimestampParser(null!)).ParamName);
        Assert.Equal(default, new ParseResult<NewsTimestamp>(default(ParseError)));
    }

    [Fact]
    public void An_unknown_zone_is_refused_when_the_parser_is_made() =>
        Assert.Equal(
            "Expected an IANA time zone id, found 'Africa/Nowhere'. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => new TimestampParser(TimestampOptions.Default with { TimeZone = "Africa/Nowhere" })).Message);

    private static List<string> Matches(TimestampParser parser, string text)
    {
        var found = new List<string>();
        foreach (var match in parser.EnumerateMatches(text.AsSpan())) found.Add(match.ToString());
        return found;
    }
}
