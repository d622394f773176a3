using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Whose image it is: a short line with the sign of copyright, between headline and text or inside the text.</summary>
internal sealed class CreditReader : IRoleReader
{
    private const double Certain = 0.9;
    private const int MostWords = 12;
    private const char CopyrightSign = '\u00A9';

    public Answer Read(Page page, Block block)
    {
        if (!page.IsInHeadline(block) || !IsCredit(page, block)) return Answer.Pass;
        block.Take(LineRole.Credit, Certain);
        return Answer.Taken;
    }

    public static bool IsCredit(Page page, Block block) =>
        block.Cue.Kind == CueKind.Credit || (block.Key != 0 && block.Words <= MostWords && page[block].Contains(CopyrightSign));
}
