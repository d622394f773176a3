using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsModel.Benchmarks.Growing;

/// <summary>Prints how the time of each reader grows from 1 KB to 10 MB of text, with the exponent that fits it: 1 is linear.</summary>
internal static class GrowthMode
{
    private const string Prose = "قال إن اللقاء يوم السبت ٣ مارس ٢٠١٨ كان مفيدا للجميع، وإن الوفد غادر في المساء. ";
    private const string Paragraph = "جملة من جمل النص تنتهي بنقطة كما تنتهي الجمل في كل نص مكتوب على صفحة.\n";
    private const string Menu = "رياضة\nالسبت ٣ مارس ٢٠١٨\nكتب: سامي عادل\nاقرأ أيضا: خبر آخر عن المدينة\n";
    private const string Head = "عنوان الخبر الذي يقرؤه الناس في الصباح\nكتب: سامي عادل\n١٧:٢٨ السبت ٣ مارس ٢٠١٨\n";

    private static readonly int[] Sizes = [1 << 10, 1 << 13, 1 << 16, 1 << 19, 1 << 22, 10 << 20];

    private static readonly (string Name, Func<int, Action> Of)[] Subjects =
    [
        ("dates in prose, UTF-16", static size => Dates(Filled("", Prose, size))),
        ("dates in prose, UTF-8", static size => Dates(Encoding.UTF8.GetBytes(Filled("", Prose, size)))),
        ("no date in 10 MB of digits", static size => Dates(Filled("", "7", size))),
        ("a page of paragraphs", static size => Page(Filled(Head, Paragraph, size))),
        ("a page of menus and boxes", static size => Page(Filled(Head, Menu, size))),
        ("a page of one line", static size => Page(Filled(Head, Prose, size))),
        ("an article to JSON", static size => Write(Filled(Head, Paragraph, size))),
        ("JSON to an article", static size => Read(Filled(Head, Paragraph, size))),
    ];

    public static int Run(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors"));
        output.WriteLine();
        output.WriteLine($"| ns a character of text | {string.Join(" | ", Sizes.Select(Name))} | exponent |");
        output.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", Sizes.Length + 1))}");
        foreach (var (name, of) in Subjects)
        {
            var times = Sizes.Select(size => PowerLaw.Time(of(size))).ToArray();
            var each = times.Zip(Sizes, static (time, size) => (time / size).ToString("0.00", CultureInfo.InvariantCulture));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", each)} | {PowerLaw.Exponent(Sizes, times):0.00} |"));
        }

        return 0;
    }

    private static string Name(int size) => size < 1 << 20 ? $"{size >> 10} KB" : $"{size >> 20} MB";

    private static string Filled(string head, string piece, int length)
    {
        var text = new StringBuilder(head, length + piece.Length);
        while (text.Length < length) text.Append(piece);
        return text.ToString();
    }

    private static Action Dates(string text) => () =>
    {
        foreach (var _ in TimestampParser.Default.EnumerateMatches(text)) { }
    };

    private static Action Dates(byte[] text) => () =>
    {
        foreach (var _ in TimestampParser.Default.EnumerateMatches(text)) { }
    };

    private static Action Page(string text) => () => PageParser.Default.Parse(text);

    private static Action Write(string text)
    {
        var article = PageParser.Default.Parse(text).Article;
        return () => NewsJson.SerializeToUtf8Bytes(article);
    }

    private static Action Read(string text)
    {
        var json = NewsJson.SerializeToUtf8Bytes(PageParser.Default.Parse(text).Article);
        return () => NewsJson.Deserialize(json);
    }
}
