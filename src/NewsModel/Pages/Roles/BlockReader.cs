using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Roles;

/// <summary>Makes lines into blocks and measures them.</summary>
internal static class BlockReader
{
    private const string Stops = ".!?\u061F\u06D4\u2026";
    private const string Questions = "?\u061F";
    private const string Commas = ",;\u060C\u061B";
    private const string Closers = "\"'\u00BB\u201D\u2019)]\u203A\u00AB\u201C";
    private const int WidestTerminal = 132;
    private const int FullLines = 4;
    private const int Variation = 6;

    /// <summary>One full line may be the headline above its time.</summary>
    private const int FewFullLines = 2;

    /// <summary>Text browsers part blocks by blank lines; where these are so many, two full lines tell.</summary>
    private const double BlankShare = 0.1;

    public static void Read(Page page)
    {
        var lines = page.Lines;
        var (width, slack) = Terminal(page.Text, lines);
        Block? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (IsRule(line.Content.Of(page.Text)))
            {
                open = null;
                continue;
            }

            if (open is not null && !line.Bulleted && WasBroken(page.Text, lines[i - 1], line, width, slack))
            {
                open.LastLine = i;
                open.Content = new TextRange(open.Content.Start, line.Content.End - open.Content.Start);
                continue;
            }

            open = page.Add(i, apart: i == 0 || lines[i - 1].IsBlank);
        }

        foreach (var block in page.Blocks) Measure(page, block);
    }

    /// <summary>The width at which a text browser broke the lines, and how much it varies, since signs and links count otherwise there; 0 when none did.</summary>
    private static (int Width, int Slack) Terminal(string text, List<Line> lines)
    {
        var widest = 0;
        foreach (var line in lines)
        {
            var width = Width(line);
            if (width > widest && CanBreak(line.Content.Of(text))) widest = width;
        }

        if (widest is < 60 or > WidestTerminal) return (0, 0);
        var (full, blank) = (0, lines.Count(static line => line.IsBlank));
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i].Bulleted && Width(lines[i - 1]) > widest - 12) full++;
        }

        var isParted = blank >= lines.Count * BlankShare;
        return full < (isParted ? FewFullLines : FullLines) ? (0, 0) : (widest, isParted && full >= FullLines ? Variation : 0);
    }

    /// <summary>Whether a line has room for a break: an address has none, with its number or without.</summary>
    private static bool CanBreak(ReadOnlySpan<char> content) => content.IndexOf(' ') is >= 0 and var blank && content[(blank + 1)..].Contains(' ');

    private static int Width(Line line) => line.IsBlank ? 0 : line.Content.End - line.Range.Start;

    // A line was broken when the first word of the next would not have found room on it.
    private static bool WasBroken(string text, Line before, Line line, int width, int slack)
    {
        if (Width(before) > width) return false;
        var word = line.Content.Of(text).IndexOf(' ');
        return Width(before) + 1 + (word < 0 ? line.Content.Length : word) > width - (EndsInStop(before.Content.Of(text)) ? 0 : slack);
    }

    // The frame of a table, a row of strokes, a blank line.
    private static bool IsRule(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
        {
            if (char.IsLetterOrDigit(c)) return false;
        }

        return true;
    }

    private static void Measure(Page page, Block block)
    {
        var content = page[block];
        if (content[^1] is < Letters.First or > Letters.Last) ReadEnd(block, content);
        if (content.Length > Block.LongestLabel)
        {
            block.Words = content.Length / 6;
            return;
        }

        block.FirstWord = page.Words.Count;
        var words = page.Words.Read(page.Text, block.Content);
        var numbers = 0;
        foreach (ref readonly var word in words) numbers += word.IsNumber ? 1 : 0;
        (block.Key, block.Words) = (PageWord.Sum(words), words.Length);
        (block.HasDigit, block.IsNumbers) = (numbers > 0, numbers > 0 && numbers == words.Length);
    }

    private static void ReadEnd(Block block, ReadOnlySpan<char> content)
    {
        var last = LastSign(content);
        block.EndsInStop = Stops.Contains(content[last], StringComparison.Ordinal);
        block.IsAddress = !CanBreak(content) && content.Contains("://", StringComparison.Ordinal);
        block.EndsInPoint = content[last] == '.' && content[last - 1] != '.';
        block.EndsInComma = Commas.Contains(content[last], StringComparison.Ordinal);
        block.EndsInColon = content[last] == ':';
        block.EndsInQuestion = Questions.Contains(content[last], StringComparison.Ordinal);
    }

    // No block is without a letter or a digit, so this ends.
    private static int LastSign(ReadOnlySpan<char> content)
    {
        var last = content.Length - 1;
        while (Closers.Contains(content[last], StringComparison.Ordinal) || Trimming.IsNothing(content[last])) last--;
        return last;
    }

    private static bool EndsInStop(ReadOnlySpan<char> content) => Stops.Contains(content[LastSign(content)], StringComparison.Ordinal);
}
