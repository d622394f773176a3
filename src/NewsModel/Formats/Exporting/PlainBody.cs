using System.Text;

namespace NewsModel.Formats.Exporting;

/// <summary>A body as plain text, its blocks parted by blank lines, and back.</summary>
internal static class PlainBody
{
    private const string Part = "\n\n";

    /// <summary>Writes the text of all blocks; what does not come back from it is noted under <c>body</c>.</summary>
    public static string? Write(Article article, ExportLog log)
    {
        var text = new StringBuilder();
        var alone = article.Body.Count(block => !string.IsNullOrWhiteSpace(block.Text)) == 1;
        for (var i = 0; i < article.Body.Count; i++)
        {
            var block = article.Body[i];
            var path = $"body[{i}]";
            if (string.IsNullOrWhiteSpace(block.Text))
            {
                log.Add(path, "A block without text has no place in plain text.");
                continue;
            }

            NoteLosses(block, path, alone, log);
            if (text.Length > 0) text.Append(Part);
            text.Append(block.Text);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>The paragraphs of a text, parted by blank lines; by line ends where there are none.</summary>
    public static List<ArticleBlock> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var byBlankLines = lines.Any(line => line.Trim().Length == 0);
        List<ArticleBlock> blocks = [];
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (byBlankLines && i < lines.Length && lines[i].Trim().Length > 0) continue;
            var end = byBlankLines ? i : Math.Min(i + 1, lines.Length);
            var paragraph = string.Join('\n', lines[start..end]).Trim();
            if (paragraph.Length > 0) blocks.Add(new ArticleBlock { Kind = ArticleBlockKinds.Paragraph, Text = paragraph });
            start = byBlankLines ? Math.Min(i + 1, lines.Length) : end;
        }

        return blocks;
    }

    private static void NoteLosses(ArticleBlock block, string path, bool alone, ExportLog log)
    {
        const string Reason = "Plain text has paragraphs alone.";
        if (block.Kind != ArticleBlockKinds.Paragraph) log.Add($"{path}.kind", Reason);
        log.Lost($"{path}.level", block.Level, Reason);
        log.Lost($"{path}.image", block.Image, Reason);
        foreach (var name in block.Extensions?.Keys ?? []) log.Add($"{path}.{name}", Reason);
        var read = Read(alone ? block.Text! : block.Text + Part + "-");
        if (read.Count != (alone ? 1 : 2) || read[0].Text != block.Text)
            log.Add($"{path}.text", "In plain text, blank lines part paragraphs, and their ends have no white space.");
    }
}
