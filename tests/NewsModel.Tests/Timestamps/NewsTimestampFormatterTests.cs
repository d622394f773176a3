using CsCheck;
using Xunit;

namespace NewsModel.Tests.Timestamps;

public class NewsTimestampFormatterTests
{
    private const string Seed = "0000KOIPKOI7";
    private const int Cases = 6000;

    private static readonly string[] Languages = ["ar", "fa", "ur", "ckb", "ps"];

    // The years that all four calendars have.
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1901, 1, 1).DayNumber, new DateOnly(2075, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<NewsTimestamp> Dates = Gen.Select(Days, Gen.Int[0, 10], Gen.Int[1, 364]).Select((day, kind, length) => kind switch
    {
        0 => default,
        1 => new NewsTimestamp { Year = day.Year, Precision = TimestampPrecision.Year },
        2 => new NewsTimestamp { Year = day.Year, Month = day.Month, Precision = TimestampPrecision.Month },
        3 => new NewsTimestamp { Month = day.Month, Day = day.Day, Precision = TimestampPrecision.Day },
        4 => new NewsTimestamp { Date = day, EndDate = day.AddDays(length % 9 == 0 ? length : (length % 9) + 1), Precision = TimestampPrecision.Day },
        5 => new NewsTimestamp { Month = day.Month, Day = day.Day, EndMonth = day.AddDays(length).Month, EndDay = day.AddDays(length).Day, Precision = TimestampPrecision.Day },
        _ => new NewsTimestamp { Date = day, Precision = TimestampPrecision.Day },
    });

    // A month or a year has no time of day.
    private static readonly Gen<NewsTimestamp> Timestamps = Gen.Select(Dates, Gen.Int[0, 86399], Gen.Int[-3, 3], Gen.Int[-14 * 4, 14 * 4]).Select((date, second, precision, offset) =>
    {
        TimeOnly? clock = precision <= 0 && date != default ? null : TimeOf(second, precision);
        return clock is null || date is { Year: not null, Day: null } ? date : date with
        {
            Time = clock,
            Precision = Math.Abs(precision) switch { <= 1 => TimestampPrecision.Hour, 2 => TimestampPrecision.Minute, _ => TimestampPrecision.Second },
            Offset = offset % 2 == 0 ? TimeSpan.FromMinutes(offset * 15) : null,
            OffsetSource = offset % 2 == 0 ? OffsetSource.Printed : OffsetSource.None,
        };
    });

    private static readonly Gen<TimestampFormat> Formats =
        Gen.Select(Gen.OneOfConst([.. Region.All]), Gen.OneOfConst(Languages), Gen.Enum<NumberingSystem>(), Gen.Enum<CalendarSystem>(), Gen.Int[0, 15])
            .Select((region, language, digits, calendar, flags) => new TimestampFormat(region)
            {
                Language = (flags & 1) == 0 ? new TimestampFormat(region).Language : language,
                Digits = digits,
                Calendar = (flags & 2) == 0 ? null : calendar,
                Weekday = (flags & 4) != 0,
                Numeric = (flags & 8) != 0,
            });

    [Theory]
    [InlineData("EG", "2018-03-03T17:28+02:00", "السبت ٣ مارس ٢٠١٨ - ٠٥:٢٨ م +٠٢:٠٠")]
    [InlineData("SA", "2018-03-03T17:28", "السبت 3 مارس 2018 - 05:28 م")]
    [InlineData("LB", "2018-03-03T00:05", "السبت 3 آذار 2018 - 12:05 ص")]
    [InlineData("DZ", "2018-03-03T12:00", "السبت 3 مارس 2018 - 12:00 م")]
    [InlineData("DZ", "2019-01-31", "الخميس 31 جانفي 2019")]
    [InlineData("MA", "2018-08-03T05", "الجمعة 3 غشت 2018 - الساعة 05 ص")]
    [InlineData("IR", "2018-03-03T17:28", "شنبه ۳ مارس ۲۰۱۸ - ساعت ۱۷:۲۸")]
    [InlineData("PK", "2018-03-03T17:28:09", "ہفتہ 3 مارچ 2018 - 05:28:09 PM")]
    [InlineData("EG", "2018-03", "مارس ٢٠١٨")]
    [InlineData("EG", "2018", "عام ٢٠١٨")]
    [InlineData("EG", "--03-03", "٣ مارس")]
    [InlineData("EG", "T17:28", "٠٥:٢٨ م")]
    [InlineData("EG", "2018-03-03/2018-03-05", "السبت ٣-٥ مارس ٢٠١٨")]
    [InlineData("EG", "2018-02-28/2018-03-03", "الأربعاء ٢٨ فبراير ٢٠١٨ إلى ٣ مارس ٢٠١٨")]
    [InlineData("EG", "", "")]
    public void A_region_prints_it_so(string region, string iso, string expected) =>
        Assert.Equal(expected, new NewsTimestampFormatter(new TimestampFormat(Region.Parse(region))).Format(iso.Length == 0 ? default : NewsTimestamp.Parse(iso, null)));

    [Theory]
    [InlineData("SA", CalendarSystem.UmAlQura, "السبت 15 جمادى الآخرة 1439 هـ", "15/6/1439 هـ")]
    [InlineData("EG", CalendarSystem.Coptic, "السبت ٢٤ أمشير ١٧٣٤ ش", "٢٤/٦/١٧٣٤ ش")]
    [InlineData("IR", CalendarSystem.SolarHijri, "شنبه ۱۲ اسفند ۱۳۹۶", "۱۳۹۶/۱۲/۱۲ ه.ش")]
    [InlineData("AF", CalendarSystem.Gregorian, "شنبه ۳ مارس ۲۰۱۸", "۲۰۱۸/۳/۳")]
    [InlineData("US", CalendarSystem.Gregorian, "السبت 3 مارس 2018", "3/3/2018")]
    public void A_day_is_written_in_the_calendar_asked_for(string region, CalendarSystem calendar, string named, string numeric)
    {
        var stamp = NewsTimestamp.Parse("2018-03-03", null);
        var format = new TimestampFormat(Region.Parse(region)) { Calendar = calendar };
        Assert.Equal(named, new NewsTimestampFormatter(format).Format(stamp));
        Assert.Equal(numeric, new NewsTimestampFormatter(format with { Numeric = true, Weekday = false }).Format(stamp));
    }

    [Fact]
    public void What_is_printed_is_read_back()
    {
        Gen.Select(Timestamps, Formats).Sample(
            (stamp, format) =>
            {
                var parser = new TimestampParser(TimestampOptions.Default with { Region = format.Region });
                var formatter = new NewsTimestampFormatter(format);
                var text = formatter.Format(stamp);

                // The Persian and Pashto names of May are also words, which count only with a year.
                if (text.Length == 0 || (stamp is { Year: null, Month: 5 } or { EndMonth: 5, EndDate: null } && format.Language is "fa" or "ps")) return;
                var result = parser.Read(text);
                Assert.True(result.Success, $"'{text}' of {format.Region.Code} is not read.");
                var read = result.Value;
                Assert.Equal(text.Length, read.Source.End);
                if (stamp.Date is not null) Assert.Equal(0, read.Source.Start);
                Assert.Equal((stamp.Year, stamp.Month, stamp.Day, stamp.Time, stamp.Precision), (read.Year, read.Month, read.Day, read.Time, read.Precision));
                Assert.Equal((stamp.EndDate, stamp.EndMonth, stamp.EndDay), (read.EndDate, read.EndMonth, read.EndDay));
                if (stamp.Offset is not null) Assert.Equal(stamp.Offset, read.Offset);
                if (stamp.Date is not null) Assert.Equal(format.Calendar ?? CalendarSystem.Gregorian, read.Calendar);

                // Once read, nothing at all changes any more.
                Assert.Equal(read, parser.Read(formatter.Format(read)).Value);
            },
            seed: Seed, iter: Cases, threads: 1);
    }

    [Fact]
    public void Zone_letters_are_kept_and_what_the_region_says_is_not_printed()
    {
        var parser = new TimestampParser(TimestampOptions.Default with { Region = Region.Egypt });
        var formatter = new NewsTimestampFormatter(new TimestampFormat(Region.Egypt));
        Assert.Equal("السبت ٣ مارس ٢٠١٨ - ٠٥:٢٨ م +٠٢:٠٠ EET", formatter.Format(parser.Parse("السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET")));
        Assert.Equal("السبت ٣ مارس ٢٠١٨ - ٠٥:٢٨ م", formatter.Format(parser.Parse("السبت ٣ مارس ٢٠١٨ 17:28")));
    }

    [Fact]
    public void What_cannot_be_written_is_said()
    {
        var umAlQura = new NewsTimestampFormatter(new TimestampFormat(Region.SaudiArabia) { Calendar = CalendarSystem.UmAlQura });
        Assert.StartsWith(
            "UmAlQura dates are known for its years 1318 to 1500.",
            Assert.Throws<ArgumentOutOfRangeException>(() => umAlQura.Format(NewsTimestamp.Parse("1850-01-01", null))).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "Expected a language of ar, fa, ur, ckb, ps, found 'tr'. (Parameter 'format')",
            Assert.Throws<ArgumentException>(() => new NewsTimestampFormatter(new TimestampFormat(Region.Egypt) { Language = "tr" })).Message);
        Assert.Equal("format", Assert.Throws<ArgumentNullException>(() => new NewsTimestampFormatter(null!)).ParamName);
        Assert.Equal("region", Assert.Throws<ArgumentNullException>(() => new TimestampFormat(null!)).ParamName);
    }

    private static TimeOnly TimeOf(int second, int precision) => new(second / 3600, Math.Abs(precision) >= 2 ? second / 60 % 60 : 0, Math.Abs(precision) == 3 ? second % 60 : 0);
}
