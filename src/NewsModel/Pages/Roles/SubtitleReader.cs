using System.Buffers;

namespace NewsModel.Pages.Roles;

/// <summary>What stands around the headline and is none of the others: the line above it, the line below it, the summary.</summary>
internal sealed class SubtitleReader : RoleReader
{
    private const int FewestWords = 3;
    private const int FewestOfLead = 5;
    private const double Guess = 0.5;

    private static readonly SearchValues<char> LatinLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ");

    public override Answer Read(Page page, Block block)
    {
        if (block.Words < FewestWords) return Answer.Pass;
        if (block.Index == page.HeadFirst - 1 && (IsOfHeadline(page.Before(block)?.Role) || Headlines.IsKicker(page, block)))
        {
            block.Take(LineRole.Kicker, Guess);
            return Answer.Taken;
        }

        if (!page.IsInHeadline(block) || block.Words < FewestOfLead || block.EndsInQuestion || IsField(page[block])) return Answer.Pass;
        var isLead = block.Bulleted || block.EndsInStop || page.Before(block)?.Role is LineRole.Lead;
        block.Take(isLead ? LineRole.Lead : LineRole.Subtitle, Guess);
        return Answer.Taken;
    }

    // "Role, …": a label in Latin letters, a comma, and what it says in others.
    private static bool IsField(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && comma + 2 < text.Length && text[..comma].IndexOfAnyExcept(LatinLetters) < 0 && char.IsLetter(text[comma + 2]) && !LatinLetters.Contains(text[comma + 2]);
    }

    private static bool IsOfHeadline(LineRole? above) =>
        above is LineRole.Section or LineRole.Breadcrumb or LineRole.TranslationLink or LineRole.PageTitle;
}
