using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace NewsModel.Fuzz;

/// <summary>Long inputs that say nothing, read by everything that may meet them: the answer, the time and the memory it took.</summary>
internal static class Hostile
{
    private static readonly (string Name, string Piece)[] Texts =
    [
        ("digits", "7"), ("arabic digits", "٣"), ("month names", "مارس "), ("months glued", "مارس"), ("dates", "٣ مارس ٢٠١٨ "), ("one line", "كلمة "), ("one word", "ك"), ("combining marks", "\u064E"),
        ("direction marks", "\u200F"), ("newlines", "\n"), ("lines", "سطر من خمس كلمات هنا\n"), ("brackets", "("), ("colons", "٢٨: "), ("links", "[1]"), ("less-than", "<"), ("tags", "<p>"), ("slashes", "3/"),
    ];

    private static readonly (string Name, string Piece)[] Documents =
    [
        ("brackets", "["), ("objects", "{\"a\":"), ("quotes", "\""), ("digits", "7"), ("newlines", "\n"), ("less-than", "<"), ("elements", "<a>"), ("entities", "&a;"),
    ];

    public static int Run(int mebibytes, string? only = null)
    {
        var length = mebibytes * 1024 * 1024;
        Console.WriteLine($"{mebibytes} MiB each\n{"reader",-14} {"input",-16} {"cpu s",7} {"MB/s",7} {"allocated MiB",13}  answer");
        var dates = TimestampParser.Default;
        var pages = new PageParser(PageOptions.Default with { MaxLength = int.MaxValue });
        foreach (var (name, piece) in Texts.Where(each => only is null || only == each.Name))
        {
            var text = Repeat(piece, length / Encoding.UTF8.GetByteCount(piece));
            var utf8 = Encoding.UTF8.GetBytes(text);
            Measure("date", name, utf8.Length, () => dates.Read(text.AsSpan()) is { Success: true } read ? read.Value.ToString() : dates.Read(text.AsSpan()).Error.Kind.ToString());
            Measure("date utf8", name, utf8.Length, () => dates.Read(utf8).Success.ToString());
            Measure("matches", name, utf8.Length, () => Count(dates, text));
            Measure("page, limits", name, utf8.Length, () => Say(PageParser.Default.Parse(utf8)));
            if (mebibytes <= 4) Measure("page, none", name, utf8.Length, () => Say(pages.Parse(utf8)));
        }

        foreach (var (name, piece) in Documents.Where(_ => only is null or "documents"))
        {
            var utf8 = Encoding.UTF8.GetBytes(Repeat(piece, length / piece.Length));
            Measure("NewsJson", name, utf8.Length, () => NewsJson.Deserialize(utf8).ToString());
            Measure("JsonLines", name, utf8.Length, () => Lines(utf8));
            Measure("SchemaOrg", name, utf8.Length, () => Say(SchemaOrg.Read(utf8)));
            Measure("Ninjs", name, utf8.Length, () => Say(Ninjs.Read(utf8)));
            Measure("JsonFeed", name, utf8.Length, () => Say(JsonFeed.Read(utf8)));
            Measure("Rss", name, utf8.Length, () => Say(Rss.Read(utf8)));
            Measure("Atom", name, utf8.Length, () => Say(Atom.Read(utf8)));
        }

        // HTML stands inside of other documents.
        var options = new ImportOptions { MaxLength = int.MaxValue };
        foreach (var piece in only is not (null or "documents") ? [] : new[] { "<", "<p>", "<b><i>", "<!--", "&", "</p>", "<a href='" })
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(new { version = "https://jsonfeed.org/version/1.1", items = new[] { new { id = "1", content_html = Repeat(piece, length / piece.Length / 6) } } });
            Measure("html, a sixth", piece, json.Length, () => Say(JsonFeed.Read(json, options)));
        }

        return 0;
    }

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static void Measure(string reader, string input, int bytes, Func<string> read)
    {
        GC.Collect();
        var (allocated, started) = (GC.GetTotalAllocatedBytes(true), ThreadTime.Seconds);
        string answer;
        try
        {
            answer = read();
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            answer = $"{e.GetType().Name}: {e.Message}";
        }

        var seconds = ThreadTime.Seconds - started;
        var memory = (GC.GetTotalAllocatedBytes(true) - allocated) / 1048576.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader,-14} {input,-16} {seconds,7:F2} {bytes / 1e6 / seconds,7:F0} {memory,13:F1}  {answer[..Math.Min(answer.Length, 90)].ReplaceLineEndings(" ")}"));
    }

    private static string Count(TimestampParser parser, string text)
    {
        var count = 0;
        foreach (var match in parser.EnumerateMatches(text.AsSpan())) count++;
        return $"{count} matches";
    }

    private static string Say(PageReading reading) => reading.Error?.ToString() ?? $"{reading.Lines.Count} lines, {reading.Article.Body.Count} blocks";

    private static string Say(ImportResult result) => $"{result.Articles.Count} articles, {result.Notes.Count} notes";

    private static string Lines(byte[] utf8)
    {
        var (lines, bad) = (0, 0);
        foreach (var line in JsonLines.ReadAsync(new MemoryStream(utf8)).ToBlockingEnumerable())
        {
            lines++;
            if (line.Error is not null) bad++;
        }

        return $"{lines} lines, {bad} bad";
    }
}
