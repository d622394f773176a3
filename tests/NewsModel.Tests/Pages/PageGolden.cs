using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsModel.Tests.Rules;

namespace NewsModel.Tests.Pages;

/// <summary>
/// The golden pages of this folder and of <c>Rendered</c>: <c>NAME.txt</c> is a page, <c>NAME.json</c> its article, <c>NAME.lines</c> the
/// role of each line. With <c>NEWSMODEL_WRITE_GOLDEN=1</c> they are written; whoever does so reads the difference.
/// </summary>
internal static class PageGolden
{
    private const string Folder = "tests/NewsModel.Tests/Pages";
    private const string Rendered = "/Rendered";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Names =>
        new[] { "", Rendered }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(Folder + folder), "*.txt").Select(path => $"{folder}/{Path.GetFileNameWithoutExtension(path)}".TrimStart('/')).Order(StringComparer.Ordinal));

    public static bool IsWriting => Environment.GetEnvironmentVariable("NEWSMODEL_WRITE_GOLDEN") == "1";

    public static string Text(string name) => Repository.Read($"{Folder}/{name}.txt");

    public static string Read(string file) => Repository.Read($"{Folder}/{file}");

    public static void Write(string file, string text) => File.WriteAllText(Repository.PathOf($"{Folder}/{file}"), text);

    public static string ToJson(Article article) => JsonSerializer.Serialize(article, Json) + "\n";

    /// <summary>One line for each of the page's: its role and what it says.</summary>
    public static string ToLines(string text, PageReading reading)
    {
        var lines = new StringBuilder();
        foreach (var line in reading.Lines) lines.Append($"{line.Role,-15} | {line.Content.Of(text)}".TrimEnd()).Append('\n');
        foreach (var note in reading.Notes) lines.Append(note).Append('\n');
        return lines.ToString();
    }
}
