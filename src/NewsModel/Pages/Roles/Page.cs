using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>A page on its way from lines to roles: what was found of it so far. Blocks are named by their index, -1 for none.</summary>
/// <remarks>Its lists are used again for the next page, so nothing of it may be kept: <see cref="Rent"/>, and give it back.</remarks>
internal sealed class Page
{
    private const int LongestHeadline = 31;

    /// <summary>The lists of a longer page are let go.</summary>
    private const int MostKept = 1024;

    [ThreadStatic]
    private static Page? spare;

    private readonly List<Block> made = [];
    private readonly List<List<BylinePart>> madeBylines = [];
    private SiteRules? rules;
    private Block? recent;

    private Page() => Empty();

    public string Text { get; private set; } = "";

    public List<Line> Lines { get; } = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>The words of the short blocks in order, and behind them whatever else was read.</summary>
    public WordList Words { get; } = new();

    public SiteRules Rules
    {
        get => rules ?? throw new InvalidOperationException("The page has no rules yet.");
        set => rules = value;
    }

    /// <summary>The timestamps of all blocks, in order.</summary>
    public List<Stamp> Stamps { get; } = [];

    /// <summary>Timestamps that several blocks make together, by the first of them.</summary>
    public Dictionary<int, Stamp> Joined { get; } = [];

    /// <summary>The blocks whose own timestamps are parts of a joined one.</summary>
    public HashSet<int> JoinedBlocks { get; } = [];

    /// <summary>What has been read as a byline so far, by its place.</summary>
    public Dictionary<TextRange, List<BylinePart>> Bylines { get; } = [];

    /// <summary>A set for whoever makes a part of the article, who clears it first.</summary>
    public HashSet<ulong> Seen { get; } = [];

    /// <summary>A second one.</summary>
    public HashSet<ulong> SeenLines { get; } = [];

    /// <summary>Where the parts of the article are gathered.</summary>
    public PartLists Parts { get; } = new();

    /// <summary>A list of those that occur on the page, for whoever reports its lines, who clears it first.</summary>
    public List<double> Confidences { get; } = [];

    /// <summary>How often each short block is printed, by its key.</summary>
    public Dictionary<ulong, int> Repeats { get; } = [];

    /// <summary>The title of the document.</summary>
    public int PageTitle { get; set; }

    /// <summary>The site's name as the document's title prints it; empty when unknown.</summary>
    public TextRange SiteName
    {
        get;
        set => (field, SiteKey) = (value, PageWord.Sum(WordsOf(value)));
    }

    /// <summary>The hash of the words of that name.</summary>
    public ulong SiteKey { get; private set; }

    /// <summary>What the first line of a page without the document's title begins with: mostly the site's name; empty when it is no such name.</summary>
    public TextRange FrontName
    {
        get;
        set => (field, FrontKey) = (value, PageWord.Sum(WordsOf(value)));
    }

    /// <summary>The hash of the words of that name.</summary>
    public ulong FrontKey { get; private set; }

    /// <summary>The headline, first and last time of its cluster.</summary>
    public int HeadFirst { get; set; }

    public int HeadLast { get; set; }

    /// <summary>The first word of the site's name in the masthead, once that was asked; 0 when there is none.</summary>
    public ulong? Masthead { get; set; }

    /// <summary>The first paragraph, and the last of the densest run of them.</summary>
    public int BodyFirst { get; set; }

    public int CoreLast { get; set; }

    /// <summary>Whether blank lines part its blocks; of a page without any, nothing stands apart.</summary>
    public bool IsParted { get; set; }

    /// <summary>How sure the headline is.</summary>
    public double TitleConfidence { get; set; }

    public ReadOnlySpan<char> this[Block block] => block.Content.Of(Text);

    /// <summary>The words of a block.</summary>
    public ReadOnlySpan<PageWord> WordsOf(Block block) => block.FirstWord >= 0 ? Words.Slice(block.FirstWord, block.Words) : Words.Read(Text, block.Content);

    /// <summary>The words of a piece of the page.</summary>
    public ReadOnlySpan<PageWord> WordsOf(TextRange range) => range.Length == 0 ? [] : WordsOf(At(range.Start), range);

    /// <summary>The words of a piece of the page that begins in a block.</summary>
    public ReadOnlySpan<PageWord> WordsOf(Block block, TextRange range) =>
        block.FirstWord >= 0 && range.End <= block.Content.End && WordList.TryCut(WordsOf(block), range, out var words) ? words : Words.Read(Text, range);

    /// <summary>An empty page with a text.</summary>
    public static Page Rent(string text)
    {
        var page = spare ?? new Page();
        spare = null;
        page.Text = text;
        return page;
    }

    /// <summary>Empties the page and keeps it for the next.</summary>
    public void Return()
    {
        if (Lines.Count > MostKept) return;
        Empty();
        spare = this;
    }

    private void Empty()
    {
        foreach (var parts in Bylines.Values)
        {
            parts.Clear();
            madeBylines.Add(parts);
        }

        Bylines.Clear();
        Lines.Clear();
        Blocks.Clear();
        Words.Clear();
        Stamps.Clear();
        Joined.Clear();
        JoinedBlocks.Clear();
        Repeats.Clear();
        Parts.Clear();
        (Text, rules, recent, Masthead) = ("", null, null, null);
        (PageTitle, SiteName, FrontName, HeadFirst, HeadLast, BodyFirst, CoreLast, TitleConfidence) = (-1, default, default, -1, -1, -1, -1, 0);
    }

    /// <summary>Adds a block that begins with a line.</summary>
    public Block Add(int line, bool apart)
    {
        if (Blocks.Count == made.Count) made.Add(new Block());
        var block = made[Blocks.Count];
        block.Begin(Blocks.Count, line, Lines[line], apart);
        Blocks.Add(block);
        return block;
    }

    /// <summary>An empty list for the parts of a byline.</summary>
    public List<BylinePart> NewByline()
    {
        if (madeBylines is not [.., var last]) return [];
        madeBylines.RemoveAt(madeBylines.Count - 1);
        return last;
    }

    public Block? Before(Block block) => block.Index > 0 ? Blocks[block.Index - 1] : null;

    public Block? Behind(Block block) => block.Index + 1 < Blocks.Count ? Blocks[block.Index + 1] : null;

    /// <summary>Whether the block stands above the headline; on a page without one, above the first paragraph.</summary>
    public bool IsAbove(Block block) => block.Index < (HeadFirst >= 0 ? HeadFirst : BodyFirst);

    /// <summary>Whether the block stands between headline and text, headline included.</summary>
    public bool IsInHeadline(Block block) => HeadFirst >= 0 && block.Index >= HeadFirst && block.Index < HeadEnd;

    /// <summary>The block behind the last that can belong to the headline; bounded, so that looking around in it is cheap.</summary>
    public int HeadEnd => Math.Min(BodyFirst >= 0 ? BodyFirst : Blocks.Count, HeadLast + LongestHeadline);

    public bool IsRepeated(Block block) => block.Key != 0 && Repeats[block.Key] > 1;

    /// <summary>The block that holds a place of the text.</summary>
    public Block At(int place)
    {
        // What is asked for next stands mostly in the same block.
        if (recent is { Content: var content } && place >= content.Start && place < content.End) return recent;
        var (low, high) = (0, Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Content.Start <= place) low = middle;
            else high = middle - 1;
        }

        return recent = Blocks[low];
    }
}
