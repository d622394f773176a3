using System.Globalization;
using System.Text;
using CsCheck;
using NewsModel.Tests.Golden;
using Xunit;

namespace NewsModel.Tests.Timestamps;

/// <summary>What holds for every text: the golden lines, as they are, mutated, and with marks strewn between their letters.</summary>
public class TimestampPropertyTests
{
    private const string Seed = "0000KOIPKOI7";
    private const int Cases = 4000;
    private const int Cultures = 50;

    private static readonly string[] Lines =
    [
        .. from file in GoldenTable.Files("dates", "errors.tsv").Concat(GoldenTable.Files("cldr"))
           from row in GoldenTable.Rows(file)
           select row.Text,
    ];

    private static readonly TimestampParser[] Parsers =
    [
        TimestampParser.Default,
        .. new[] { Region.Egypt, Region.SaudiArabia, Region.Iran, Region.Lebanon, Region.Morocco }.Select(region => new TimestampParser(TimestampOptions.Default with { Region = region })),
    ];

    /// <summary>A line of which pieces were cut, doubled, swapped with those of another line, or replaced by signs.</summary>
    private static readonly Gen<string> Mutated =
        Gen.Select(Gen.OneOfConst(Lines), Gen.OneOfConst(Lines), Gen.Int[0, 5], Gen.Int[0, 1 << 20], Gen.OneOfConst(":", "-", "/", "٣", "2018", "م", "\uFFFD", "😀", "\n", "،", "مارس"))
            .Select((one, two, kind, at, sign) => kind switch
            {
                0 => one,
                1 => one[..(at % (one.Length + 1))] + two[(at % (two.Length + 1))..],
                2 => one + sign + two,
                3 => one.Insert(at % (one.Length + 1), sign),
                4 => one.Remove(at % (one.Length + 1)),
                _ => sign + one[(at % (one.Length + 1))..],
            })
            .Where(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text);

    [Fact]
    public void Utf8_and_utf16_agree() => Gen.Select(Mutated, Gen.OneOfConst(Parsers)).Sample(
        (text, parser) =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            Assert.Equal(Matches(parser, text), Matches(parser, utf8));
            var (wide, narrow) = (parser.Read(text.AsSpan()), parser.Read(utf8));
            Assert.Equal(wide.Success, narrow.Success);
            if (!wide.Success)
            {
                Assert.Equal((wide.Error.Kind, wide.Error.Describe(text)), (narrow.Error.Kind, Unplaced(narrow.Error.Describe(utf8), narrow.Error, wide.Error)));
                return;
            }

            Assert.Equal(wide.Value, narrow.Value);
            Assert.Equal(wide.Value.Source.Of(text).ToString(), Encoding.UTF8.GetString(narrow.Value.Source.Of(utf8)));
        },
        seed: Seed, iter: Cases, threads: 1);

    [Fact]
    public void Invisible_marks_change_no_value_and_move_no_place() => Gen.Select(Gen.OneOfConst(Lines), Gen.Int[1, 4], Gen.OneOfConst('\u200F', '\u200E', '\u061C', '\u2067')).Sample(
        (text, step, mark) =>
        {
            var marked = new StringBuilder();
            var places = new List<int>();
            var inReference = false;
            for (var at = 0; at < text.Length; at++)
            {
                // A character reference (&nbsp;) with a mark inside is none.
                inReference = text[at] == '&' || (inReference && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '#' or ';'));
                if (at % step == 0 && !inReference && !char.IsLowSurrogate(text[at])) marked.Append(mark);
                places.Add(marked.Length);
                marked.Append(text[at]);
            }

            var (plain, strewn) = (TimestampParser.Default.Read(text), TimestampParser.Default.Read(marked.ToString()));
            Assert.Equal(plain.Success, strewn.Success);
            if (!plain.Success) return;
            Assert.Equal(plain.Value, strewn.Value);
            Assert.Equal(places[plain.Value.Source.Start], strewn.Value.Source.Start);
            Assert.Equal(places[plain.Value.Source.End - 1] + 1, strewn.Value.Source.End);
        },
        seed: Seed, iter: Cases, threads: 1);

    [Fact]
    public void Fifty_cultures_read_the_same()
    {
        var expected = Answers();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Chosen())
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
                Assert.Equal(expected, Answers());
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
    }

    /// <summary>Those whose digits, calendars and letters differ most, then as many others as it takes.</summary>
    private static IEnumerable<CultureInfo> Chosen() =>
        new[] { "ar-SA", "ar-EG", "fa-IR", "ps-AF", "ur-PK", "ckb-IQ", "th-TH", "tr-TR", "he-IL", "ja-JP", "de-DE", "en-US" }.Select(name => new CultureInfo(name))
            .Concat(CultureInfo.GetCultures(CultureTypes.SpecificCultures).Where((_, at) => at % 16 == 3))
            .Take(Cultures);

    private static string Answers()
    {
        var answers = new StringBuilder();
        foreach (var line in Lines.Where((_, at) => at % 7 == 0))
        {
            var result = Parsers[1].Read(line);
            answers.Append(result.Success ? result.Value.ToString() : result.Error.Describe(line)).Append('\n');
        }

        return answers.ToString();
    }

    private static string Unplaced(string message, ParseError narrow, ParseError wide) =>
        message.Replace(
            string.Create(CultureInfo.InvariantCulture, $"at position {narrow.Where.Start}"),
            string.Create(CultureInfo.InvariantCulture, $"at position {wide.Where.Start}"),
            StringComparison.Ordinal);

    private static List<string> Matches(TimestampParser parser, string text)
    {
        var found = new List<string>();
        foreach (var match in parser.EnumerateMatches(text.AsSpan())) found.Add($"{match} {match.Assumptions} {match.Source.Of(text.AsSpan()).ToString()}");
        return found;
    }

    private static List<string> Matches(TimestampParser parser, byte[] utf8)
    {
        var found = new List<string>();
        foreach (var match in parser.EnumerateMatches(utf8)) found.Add($"{match} {match.Assumptions} {Encoding.UTF8.GetString(match.Source.Of(utf8))}");
        return found;
    }
}
