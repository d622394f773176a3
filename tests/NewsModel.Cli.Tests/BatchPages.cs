using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsModel.Cli.Tests;

/// <summary>Records of a batch, and the lines that must come of them.</summary>
internal static partial class BatchPages
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A page whose headline and length tell its number.</summary>
    public static string Page(int number) =>
        $"افتتاح المكتبة رقم {number}\n\nالأحد ١١ مارس ٢٠١٨\n\n"
        + string.Concat(Enumerable.Repeat("افتتح محافظ المدينة صباح اليوم مكتبة عامة جديدة في حي الميناء، تضم نحو عشرين ألف كتاب.\n\n", 1 + (number % 7)));

    public static string Url(int number) => $"https://harbour.example/{number}";

    public static string Record(int number, object? more = null) =>
        JsonSerializer.Serialize(new { text = Page(number), timestamp = "2019-04-25T12:57:54Z", url = Url(number), more }, Readable);

    public static string Line(int number, Region? region = null) =>
        NewsJson.Serialize(PageParser.Default.Parse(Page(number), new PageContext { Url = new Uri(Url(number)), Region = region }).Article);

    public static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    /// <summary>A run whose time is left out.</summary>
    public static CommandRun Run(string input, params string[] args)
    {
        var run = CommandRun.Of(input, ["batch", .. args]);
        return run with { Errors = WithoutTime(run.Errors) };
    }

    public static string WithoutTime(string errors) => Seconds().Replace(errors, "N seconds");

    [GeneratedRegex(@"\d+\.\d seconds")]
    private static partial Regex Seconds();
}
