using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsModel.Benchmarks.Quick;

/// <summary>The budgets of the design, each measured against its yardstick in this run.</summary>
internal static class Budgets
{
    private const string Iso = "2018-03-03T17:28:00+02:00";
    private const string Line = "السبت ٣ مارس ٢٠١٨";
    private const string Stamp = "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET";
    private const string Failing = "لا تاريخ هنا ولا";

    private static readonly TimestampParser Parser = TimestampParser.Default;
    private static readonly byte[] LineUtf8 = Encoding.UTF8.GetBytes(Line);

    public static IEnumerable<Budget> Measure()
    {
        var seed = SeedArticle.Page();
        var article = PageParser.Default.Parse(seed).Article;
        yield return new("a date line, as chars / DateTimeOffset.TryParse of ISO", Paired.Ratio(ReadLine, ReadIso), 1.2);
        yield return new("a date line, as UTF-8 / DateTimeOffset.TryParse of ISO", Paired.Ratio(ReadLineUtf8, ReadIso), 1.2);
        yield return new("a line without a date / one with it", Paired.Ratio(ReadFailing, ReadLine), 1);
        yield return new("bytes allocated by a date line", Paired.Allocated(ReadLine) + Paired.Allocated(ReadLineUtf8) + Paired.Allocated(ReadFailing), 0);
        yield return new("the seed page / its date and time line", Paired.Ratio(() => PageParser.Default.Parse(seed), ReadStamp), 60);

        // Sixty date lines at their own budget: a quicker line is no slower page.
        yield return new("the seed page / DateTimeOffset.TryParse of ISO", Paired.Ratio(() => PageParser.Default.Parse(seed), ReadIso), 60 * 1.2);
        yield return new("an article as JSON / a writer by hand", Paired.Ratio(() => NewsJson.SerializeToUtf8Bytes(article), () => WriteByHand(article)), 1.3);
        yield return new("twice the prose / once", Growth(static text => Count(Parser.EnumerateMatches(text)), "قال إن اللقاء يوم السبت ٣ مارس ٢٠١٨ كان مفيدا. "), 2.2);
        yield return new("twice the page / once", Growth(static text => PageParser.Default.Parse(text).Lines.Count, "جملة من جمل النص تنتهي بنقطة كما تنتهي الجمل في كل نص مكتوب على صفحة.\n"), 2.2);
    }

    private static void ReadIso() => _ = DateTimeOffset.TryParse(Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static void ReadLine() => _ = Parser.TryParse(Line.AsSpan(), out _);

    private static void ReadLineUtf8() => _ = Parser.TryParse(LineUtf8, out _);

    private static void ReadStamp() => _ = Parser.TryParse(Stamp.AsSpan(), out _);

    private static void ReadFailing() => _ = Parser.TryParse(Failing.AsSpan(), out _);

    private static byte[] WriteByHand(Article article)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, HandWritten.Options)) HandWritten.Write(json, article);
        return stream.ToArray();
    }

    private static double Growth(Func<string, int> read, string piece)
    {
        const int Characters = 100_000;
        var once = string.Concat(Enumerable.Repeat(piece, Characters / piece.Length));
        var twice = once + once;
        return Paired.Ratio(() => read(twice), () => read(once));
    }

    private static int Count(TimestampMatches matches)
    {
        var count = 0;
        foreach (var _ in matches) count++;
        return count;
    }
}

/// <summary>One budget: what was measured, and the most that is allowed.</summary>
internal readonly record struct Budget(string Name, double Measured, double Most);
