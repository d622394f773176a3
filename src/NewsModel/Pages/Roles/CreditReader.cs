using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Whose image it is: a short line with the sign of copyright, between headline and text or inside the text.</summary>
internal sealed class CreditReader : RoleReader
{
    private const double Certain = 0.9;
    private const int MostWords = 12;
    public const char CopyrightSign = '\u00A9';

    public override Answer Read(Page page, Block block)
    {
        if (!page.IsInHeadline(block) || !IsCredit(page, block)) return Answer.Pass;
        block.Take(LineRole.Credit, Certain);
        return Answer.Taken;
    }

    /// <summary>Whether a word for a photographer and a colon stand inside a line: "a well in a school; photo: Arash".</summary>
    public static bool HasCueInside(ReadOnlySpan<char> text)
    {
        var start = text[..Math.Max(0, text.IndexOf(':'))].LastIndexOf(' ') + 1;
        return start > 0 && Vocabulary.Cues.TryOpen(text[start..], out var cue, out _, out _) && cue.Kind is CueKind.Photo or CueKind.Credit;
    }

    /// <summary>Whether a word for an image or a photographer stands anywhere in a line.</summary>
    public static bool SpeaksOfImage(Page page, Block block)
    {
        var words = page.WordsOf(block);
        for (var i = 0; i < words.Length; i++)
        {
            if (Vocabulary.MeaningOf(words[i]) == BylineWord.Photographer) return true;
        }

        return false;
    }

    public static bool IsCredit(Page page, Block block) =>
        block.Cue.Kind == CueKind.Credit || (block.Words <= MostWords && page[block].Contains(CopyrightSign));
}
