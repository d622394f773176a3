using System.Text;
using System.Text.Json;

namespace NewsModel.Fuzz;

/// <summary>The timestamp parser, by options that the input picks.</summary>
internal static class DateTarget
{
    // Bare days before it are documented as the parser's, which takes them for Hijri ones.
    private const int FirstPlainYear = 1800;

    private static readonly TimestampOptions Now = TimestampOptions.Default with { Clock = new FixedClock(new(2018, 3, 7, 12, 30, 0, TimeSpan.Zero)), TimeZone = "Africa/Cairo" };

    private static readonly TimestampParser[] Parsers =
    [
        TimestampParser.Default,
        new(Now with { Region = Region.Egypt }),
        new(Now with { Region = Region.Iran }),
        new(TimestampOptions.Default with { Region = Region.SaudiArabia, DayMonthOrder = DayMonthOrder.MonthFirst }),
        new(Now with { Strictness = Strictness.Strict }),
        new(TimestampOptions.Default with { Region = Region.Morocco }),
    ];

    /// <summary>The bytes as UTF-16: each that is no part of UTF-8 becomes half of a surrogate pair, so that those are met too.</summary>
    public static void Utf16(byte[] bytes)
    {
        var text = WithHalfPairs(bytes);
        var parser = Targets.Pick(Parsers, bytes);
        var result = parser.Read(text.AsSpan());
        Require.Same(result, parser.Read(text.AsSpan()), "read twice");
        var matches = Matches(parser, text);
        if (!result.TryGetValue(out var value))
        {
            Require.Inside(result.Error.Where, text.Length, "error");
            Require.That(result.Error.Describe(text).Length > 0, "an error without a sentence");
            Require.Same(0, matches.Count, "an error beside matches");
            return;
        }

        Check(value, text.Length);
        Require.That(matches.Contains(value), $"{value} is no match of its text");
        Require.Same(value, parser.Parse(text) with { Raw = null }, "read as string");
    }

    public static void Utf8(byte[] bytes)
    {
        var parser = Targets.Pick(Parsers, bytes);
        var narrow = parser.Read(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        var wide = parser.Read(text.AsSpan());
        Require.Same(wide.Success, narrow.Success, "UTF-16 and UTF-8");
        var end = 0;
        foreach (var match in parser.EnumerateMatches(bytes))
        {
            Check(match, bytes.Length);
            Require.That(match.Source.Start >= end, "matches overlap");
            end = match.Source.End;
        }

        if (!narrow.TryGetValue(out var value))
        {
            Require.Inside(narrow.Error.Where, bytes.Length, "error");
            Require.Same(wide.Error.Kind, narrow.Error.Kind, "error");
            return;
        }

        Check(value, bytes.Length);
        Require.Same(wide.Value, value, "UTF-16 and UTF-8");
        Require.Same(wide.Value.Source.Of(text).ToString(), Encoding.UTF8.GetString(value.Source.Of(bytes)), "source");
    }

    /// <summary>ISO 8601 and what JSON holds of a timestamp.</summary>
    public static void Iso(byte[] bytes)
    {
        var text = WithHalfPairs(bytes);
        if (NewsTimestamp.TryParse(text, null, out var value)) Check(value, text.Length);
        if (NewsTimestamp.TryParse(bytes, null, out var narrow)) Check(narrow, bytes.Length);
        try
        {
            var stamp = JsonSerializer.Deserialize<NewsTimestamp>(bytes);
            Require.Same(stamp, JsonSerializer.Deserialize<NewsTimestamp>(JsonSerializer.Serialize(stamp)), "JSON");
        }
        catch (JsonException)
        {
        }
    }

    private static List<NewsTimestamp> Matches(TimestampParser parser, string text)
    {
        var (found, end) = (new List<NewsTimestamp>(), 0);
        foreach (var match in parser.EnumerateMatches(text.AsSpan()))
        {
            Check(match, text.Length);
            Require.That(match.Source.Start >= end, "matches overlap");
            end = match.Source.End;
            found.Add(match);
        }

        return found;
    }

    private static void Check(NewsTimestamp value, int length)
    {
        Require.Inside(value.Source, length, "source");
        Require.That(value.Source.Length > 0, "an empty source");
        var isOldDay = value is { Year: < FirstPlainYear, Time: null };
        Require.That(isOldDay || NewsTimestamp.Parse(value.ToString()).ToString() == value.ToString(), $"{value} is not read back");
        Require.That(value.Date is not { } date || (date.Year, date.Month, date.Day) == (value.Year, value.Month, value.Day), "a date without its parts");
        Require.That(value.EndDate is not { } end || end > value.Date, "a range that ends before it begins");
        Require.Same(value.OffsetSource == OffsetSource.None, value.Offset is null, "an offset without its source");
    }

    private static string WithHalfPairs(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var rest = bytes.AsSpan(); rest.Length > 0;)
        {
            var isSound = Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            if (isSound) text.Append(rune.ToString());
            else text.Append((char)(0xDC00 + rest[0]));
            rest = rest[(isSound ? length : 1)..];
        }

        return text.ToString();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
