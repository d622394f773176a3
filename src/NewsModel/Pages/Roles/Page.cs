using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>A page on its way from blocks to roles: what was found of it so far. Blocks are named by their index, -1 for none.</summary>
internal sealed class Page(string text, List<Block> blocks, SiteRules rules)
{
    private const int LongestHeadline = 30;

    public string Text => text;

    public List<Block> Blocks => blocks;

    public SiteRules Rules => rules;

    /// <summary>The timestamps of all blocks, in order.</summary>
    public List<Stamp> Stamps { get; } = [];

    /// <summary>Timestamps that several blocks make together, by the first of them.</summary>
    public Dictionary<int, Stamp> Joined { get; } = [];

    /// <summary>The blocks whose own timestamps are parts of a joined one.</summary>
    public HashSet<int> JoinedBlocks { get; } = [];

    /// <summary>How often each short block is printed, by its key.</summary>
    public Dictionary<ulong, int> Repeats { get; } = [];

    /// <summary>The title of the document.</summary>
    public int PageTitle { get; set; } = -1;

    /// <summary>The site's name as the document's title prints it; empty when unknown.</summary>
    public TextRange SiteName { get; set; }

    /// <summary>The headline, first and last time of its cluster.</summary>
    public int HeadFirst { get; set; } = -1;

    public int HeadLast { get; set; } = -1;

    /// <summary>The first paragraph, and the last of the densest run of them.</summary>
    public int BodyFirst { get; set; } = -1;

    public int CoreLast { get; set; } = -1;

    /// <summary>How sure the headline is.</summary>
    public double TitleConfidence { get; set; }

    public ReadOnlySpan<char> this[Block block] => block.Content.Of(text);

    public Block? Before(Block block) => block.Index > 0 ? blocks[block.Index - 1] : null;

    public Block? Behind(Block block) => block.Index + 1 < blocks.Count ? blocks[block.Index + 1] : null;

    /// <summary>Whether the block stands above the headline; on a page without one, above the first paragraph.</summary>
    public bool IsAbove(Block block) => block.Index < (HeadFirst >= 0 ? HeadFirst : BodyFirst);

    /// <summary>Whether the block stands between headline and text, headline included.</summary>
    public bool IsInHeadline(Block block) => HeadFirst >= 0 && block.Index >= HeadFirst && block.Index < HeadEnd;

    /// <summary>The block behind the last that can belong to the headline; bounded, so that looking around in it is cheap.</summary>
    public int HeadEnd => Math.Min(BodyFirst >= 0 ? BodyFirst : blocks.Count, HeadLast + 1 + LongestHeadline);

    public bool IsRepeated(Block block) => block.Key != 0 && Repeats[block.Key] > 1;

    /// <summary>The block that holds a place of the text.</summary>
    public Block At(int place)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].Content.Start <= place) low = middle;
            else high = middle - 1;
        }

        return blocks[low];
    }
}
