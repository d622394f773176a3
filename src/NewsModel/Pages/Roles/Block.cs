using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>
/// What a page shows as one piece: a line that is not blank, or the several lines into which a text browser broke
/// one. The unit of everything behind the lines.
/// </summary>
internal sealed class Block
{
    /// <summary>Longer blocks are prose: nothing that must be known by its words is so long.</summary>
    public const int LongestLabel = 240;

    public int Index { get; private set; }

    public int FirstLine { get; private set; }

    public int LastLine { get; set; }

    public TextRange Content { get; set; }

    public bool Bulleted { get; private set; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool Apart { get; private set; }

    /// <summary>The hash of its words; 0 for prose.</summary>
    public ulong Key { get; set; }

    /// <summary>How many words; for prose an estimate.</summary>
    public int Words { get; set; }

    /// <summary>The first of its words in <see cref="Page.Words"/>; -1 for prose, whose words were not read.</summary>
    public int FirstWord { get; set; }

    public bool HasDigit { get; set; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsInStop { get; set; }

    /// <summary>Whether it ends as a sentence in one point does: no title does, and no excerpt.</summary>
    public bool EndsInPoint { get; set; }

    public bool EndsInColon { get; set; }

    /// <summary>Whether it ends in the middle of a sentence.</summary>
    public bool EndsInComma { get; set; }

    public bool EndsInQuestion { get; set; }

    /// <summary>Whether it is a whole address, with its number in a list of links or without.</summary>
    public bool IsAddress { get; set; }

    /// <summary>Whether it holds numbers and no words.</summary>
    public bool IsNumbers { get; set; }

    public Cue Cue { get; set; }

    /// <summary>The first of its timestamps in <see cref="Page.Stamps"/>, and how many it has.</summary>
    public int FirstStamp { get; set; }

    public int StampCount { get; set; }

    /// <summary>The words around its timestamps that are no labels.</summary>
    public int OtherWords { get; set; }

    /// <summary>Whether it says little more than when.</summary>
    public bool IsStamp { get; set; }

    /// <summary>How much speaks for its being a byline, once that was asked.</summary>
    public double? Evidence { get; set; }

    public LineRole? Role { get; private set; }

    public double Confidence { get; private set; }

    public int Length => Content.Length;

    /// <summary>As much of it as a label can be.</summary>
    public TextRange Head => new(Content.Start, Math.Min(Length, LongestLabel));

    /// <summary>Whether it reads like a paragraph: a sentence of some length, or so long that it can be nothing else.</summary>
    public bool IsProse => Cue.Kind == CueKind.None && !IsStamp && !IsAddress && ((Length >= 60 && EndsInStop) || Length >= 120);

    /// <summary>Makes it a new block, whatever it was before.</summary>
    public void Begin(int index, int line, in Line content, bool apart)
    {
        (Index, FirstLine, LastLine, Content, Bulleted, Apart) = (index, line, line, content.Content, content.Bulleted, apart);
        (Key, Words, FirstWord, HasDigit, EndsInStop, EndsInColon, EndsInQuestion, IsNumbers) = (0, 0, -1, false, false, false, false, false);
        (EndsInPoint, EndsInComma, IsAddress) = (false, false, false);
        (Cue, FirstStamp, StampCount, OtherWords, IsStamp) = (default, 0, 0, 0, false);
        (Evidence, Role, Confidence) = (null, null, 0);
    }

    public void Take(LineRole role, double confidence) => (Role, Confidence) = (role, confidence);
}
