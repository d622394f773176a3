using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The keywords, each once, without the heading above them.</summary>
internal static class TagAssembly
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\u060C,|#;\u061B\u2022\n\r\t");

    public static List<string> Read(Page page)
    {
        var tags = page.Parts.Tags;
        var seen = page.Seen;
        seen.Clear();
        foreach (var block in page.Blocks)
        {
            if (block.Role != LineRole.Tags) continue;
            var rest = block.Cue.Kind == CueKind.Tags ? block.Cue.Rest : 0;
            Split(page, new TextRange(block.Content.Start + rest, block.Content.Length - rest), tags, seen);
        }

        return tags;
    }

    private static void Split(Page page, TextRange range, List<string> tags, HashSet<ulong> seen)
    {
        for (var from = range.Start; from < range.End;)
        {
            var length = page.Text.AsSpan(from, range.End - from).IndexOfAny(Separators);
            var end = length < 0 ? range.End : from + length;
            var tag = WithoutColon(page.Text, Trimming.Outer(page.Text, new TextRange(from, end - from)));
            from = end + 1;
            var words = page.WordsOf(tag);
            if (words.Length > 0 && seen.Add(PageWord.Sum(words))) tags.Add(BlockText.Of(page, tag));
        }
    }

    private static TextRange WithoutColon(string text, TextRange range) =>
        range.Length > 0 && text[range.Start] == ':' ? Trimming.Outer(text, new TextRange(range.Start + 1, range.Length - 1)) : range;
}
