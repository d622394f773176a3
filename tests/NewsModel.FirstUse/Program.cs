using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using NewsModel;

// FirstUse WORK: the milliseconds that a piece of work takes as the first of its process, and the bytes that it leaves behind.
const string Stamp = "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET";
using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("seed")!);
var page = reader.ReadToEnd();
Func<object> work = args switch
{
    ["date"] => () => TimestampParser.Default.Parse(Stamp).Date!,
    ["page"] => () => PageParser.Default.Parse(page).Article,
    ["json"] => () => NewsJson.SerializeToUtf8Bytes(new Article { Title = Stamp }),
    ["culture"] => () => DateTimeOffset.Parse("٣ مارس ٢٠١٨".Replace('٣', '3').Replace("٢٠١٨", "2018", StringComparison.Ordinal), CultureInfo.GetCultureInfo("ar-EG")),
    ["regex"] => () => new Regex(@"(\d+) (\p{L}+) (\d{4})", RegexOptions.CultureInvariant).Match(Stamp).Value,
    _ => throw new ArgumentException("Expected date, page, json, culture or regex."),
};

var before = GC.GetTotalMemory(forceFullCollection: true);
var start = Stopwatch.GetTimestamp();
var result = work();
var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
GC.KeepAlive(result);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time:F3} {kept}"));
