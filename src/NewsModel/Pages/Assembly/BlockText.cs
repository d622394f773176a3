using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The text of a block as printed; where a text browser broke the line, a blank, and without its marks.</summary>
internal static class BlockText
{
    public static string Of(Page page, Block block) => Of(page, block.Content);

    public static string Of(Page page, TextRange range)
    {
        var text = range.Of(page.Text);
        if (text.IndexOfAny('\n', '\r') < 0) return Unmarked(text.ToString());
        var lines = new List<string>();
        for (var reader = new LineReader(text); reader.TryRead(out _, out var inner);)
        {
            var line = Trimming.Outer(text, inner);
            if (line.Length > 0) lines.Add(line.Of(text).ToString());
        }

        return Unmarked(string.Join(' ', lines));
    }

    private static string Unmarked(string text) => text.Contains(BrowserMarks.Filler) ? text.Replace($"{BrowserMarks.Filler}", "", StringComparison.Ordinal) : text;
}
