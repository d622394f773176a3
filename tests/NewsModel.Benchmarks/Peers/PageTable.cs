using System.Globalization;
using NewsModel.Benchmarks.Quick;

namespace NewsModel.Benchmarks.Peers;

/// <summary>The table of the page readers: what was read right beside time and memory, a line of text each.</summary>
internal static class PageTable
{
    private static readonly (string Name, Func<InventedPage, object> Read, Func<InventedPage, PageAnswer>? Answer)[] Rows =
    [
        ("NewsModel, from a crawler's dump", PagePeers.NewsModel, page => PagePeers.Answer(PagePeers.NewsModel(page))),
        ("NewsModel, from HTML by way of AngleSharp", PagePeers.NewsModelFromHtml, page => PagePeers.Answer(PagePeers.NewsModelFromHtml(page))),
        ("SmartReader, from HTML", PagePeers.SmartReader, page => PagePeers.Answer(PagePeers.SmartReader(page))),
        ("AngleSharp, the tree alone", PagePeers.AngleSharp, null),
    ];

    public static void Print(TextWriter output)
    {
        var pages = InventedPage.All;
        var works = Rows.Select(row => Pass(row.Read)).ToArray();
        var times = PeersMode.Nanoseconds(works);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pages.Count} pages, {pages.Average(page => page.Html.Length):N0} characters of HTML each, {pages.Average(page => page.Dump.Length):N0} of text | title right | day right / wrong / none | body F1 | µs a page | ratio | KB a page |"));
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (var i = 0; i < Rows.Length; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Rows[i].Name} | {Score(Rows[i].Answer, pages)} | {times[i] / pages.Count / 1000:N0} | {times[i] / times[0]:0.0} | {Paired.Allocated(works[i]) / pages.Count / 1024.0:N0} |"));
        }
    }

    public static Action Pass(Func<InventedPage, object> read) => () =>
    {
        foreach (var page in InventedPage.All) _ = read(page);
    };

    private static string Score(Func<InventedPage, PageAnswer>? read, IReadOnlyList<InventedPage> pages)
    {
        if (read is null) return "| |";
        var answers = pages.Select(page => (page, answer: read(page))).ToList();
        var titles = answers.Count(each => each.answer.HasTitleOf(each.page));
        var right = answers.Count(each => each.answer.Day?.ToString("O", CultureInfo.InvariantCulture) == each.page.Day);
        var none = answers.Count(each => each.answer.Day is null);
        return string.Create(CultureInfo.InvariantCulture, $"{titles} | {right} / {answers.Count - right - none} / {none} | {answers.Average(each => each.answer.BodyF1(each.page)):0.000}");
    }
}
