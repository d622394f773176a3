using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The sections, the widest first: the steps of the way from the home page, then the lines that name one.</summary>
internal static class SectionAssembly
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(">\u00BB\u203A/|\\<\u00AB\u2039\u2190\u2192\u25C4\u25BA:-\n\r\u2022,\u060C");

    /// <summary>What parts the fields of a line about an article.</summary>
    private static readonly SearchValues<char> Fields = SearchValues.Create("|/\u2022\u00B7-\u2013\u2014,\u060C");

    public static List<Section> Read(Page page)
    {
        var sections = page.Parts.Sections;
        var seen = page.Seen;
        seen.Clear();
        if (page.HeadFirst >= 0) seen.Add(page.Blocks[page.HeadFirst].Key);
        foreach (var block in page.Blocks)
        {
            if (block.Role != LineRole.Breadcrumb) continue;
            var start = block.Content.Start + (block.Cue.Kind == CueKind.Home ? block.Cue.Rest : 0);
            var end = (page.HeadFirst >= 0 ? Headlines.StartAtEnd(page, block, page.Blocks[page.HeadFirst]) : null) ?? BreadcrumbReader.StepToBelow(page, block)?.Start ?? block.Content.End;
            Split(page, new TextRange(start, Math.Max(0, end - start)), sections, seen);
        }

        foreach (var block in page.Blocks)
        {
            if (block.Role != LineRole.Section) continue;
            var rest = block.Cue.Kind == CueKind.Section ? block.Cue.Rest : SectionLabels.Rest(page, block);
            var first = rest == 0 && page.IsAbove(block) ? GluedSections.First(page, block) : 0;
            if (first > 0) Split(page, new TextRange(block.Content.Start, first), sections, seen);
            rest += first;
            var end = block.Cue.Kind == CueKind.Section && page[block][rest..].IndexOf('|') is > 0 and var bar ? rest + bar : block.Length;
            Split(page, new TextRange(block.Content.Start + rest, end - rest), sections, seen);
        }

        if (page.HeadFirst >= 0 && HeadlineSections.Part(page, page.Blocks[page.HeadFirst]).Section is { Length: > 0 } section) Add(page, section, sections, seen);
        foreach (var block in page.Blocks)
        {
            if (block.Role == LineRole.Timestamp || (block.Role == LineRole.Byline && block.StampCount > 0)) AddFields(page, block, sections, seen);
        }

        return sections;
    }

    /// <summary>The fields of a line about the article that are known as sections or stand in the menu.</summary>
    private static void AddFields(Page page, Block block, List<Section> sections, HashSet<ulong> seen)
    {
        AddField(page, Words(page, block), sections, seen);
        if (block.StampCount > 0) AddField(page, Behind(page, block), sections, seen);
        if (!page[block].ContainsAny(Fields)) return;
        foreach (var field in FieldReader.Of(page.Text, block.Content, Fields)) AddField(page, field, sections, seen);
    }

    private static void AddField(Page page, TextRange field, List<Section> sections, HashSet<ulong> seen)
    {
        var words = page.WordsOf(field);
        if (words.IsEmpty) return;
        var key = PageWord.Sum(words);
        if (page.Rules.IsSection(key) || IsInMenu(page, key)) Add(page, field, sections, seen);
    }

    public static bool IsInMenu(Page page, ulong key)
    {
        for (var i = 0; i < page.HeadFirst; i++)
        {
            if (page.Blocks[i].Key == key && page.Blocks[i].Role == LineRole.Navigation) return true;
        }

        return false;
    }

    /// <summary>The words in front of the first number and of the time: "Local news 1204 2 June 2019", "local news Sunday, 2 June 2019".</summary>
    private static TextRange Words(Page page, Block block)
    {
        var end = block.Content.Start;
        var stamp = block.StampCount > 0 ? page.Stamps[block.FirstStamp].Value.Source.Start : block.Content.End;
        foreach (ref readonly var word in page.WordsOf(block))
        {
            if (word.IsNumber || word.Start >= stamp) break;
            end = word.End;
        }

        return new TextRange(block.Content.Start, end - block.Content.Start);
    }

    /// <summary>What stands behind the last time: "2 June 2019 17:28 local news".</summary>
    private static TextRange Behind(Page page, Block block)
    {
        var start = page.Stamps[block.FirstStamp + block.StampCount - 1].Value.Source.End;
        return Trimming.Outer(page.Text, new TextRange(start, block.Content.End - start));
    }

    private static void Split(Page page, TextRange range, List<Section> sections, HashSet<ulong> seen)
    {
        foreach (var field in FieldReader.Of(page.Text, range, Separators))
        {
            if (!IsLink(page, field)) Add(page, field, sections, seen);
        }
    }

    // "Home | contact us"
    private static bool IsLink(Page page, TextRange field) =>
        page.WordsOf(field) is var words && page.Rules.TryOpenCue(words, out var cue, out var count, out _) && count == words.Length && cue.Kind is CueKind.Footer or CueKind.Rights or CueKind.Comments or CueKind.Newsletter;

    private static void Add(Page page, TextRange range, List<Section> sections, HashSet<ulong> seen)
    {
        var words = page.WordsOf(range);
        if (words.Length > 0 && seen.Add(PageWord.Sum(words))) sections.Add(new Section { Name = BlockText.Of(page, range) });
    }
}
