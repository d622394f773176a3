using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Buttons, counters, menus and links outside the text, by their cues.</summary>
internal sealed class LinkReader : RoleReader
{
    private const double Certain = 0.9;
    private const string Brackets = "[]()";

    private static readonly string[] ImageEndings = ["jpg", "jpeg", "png", "gif", "webp", "svg", "avif"];

    public override Answer Read(Page page, Block block)
    {
        var role = block.Cue switch
        {
            { Kind: CueKind.None } when block.IsNumbers && !page.IsAbove(block) => LineRole.Share,
            { Kind: CueKind.None } when block.IsAddress || IsFileName(page[block]) || IsImage(page[block]) => LineRole.Other,
            { Kind: CueKind.None } when IsOfStaff(page, block) => LineRole.Masthead,
            _ when IsMarkOfImage(page, block) => LineRole.Other,
            { Kind: CueKind.Translation, Whole: true } => LineRole.TranslationLink,
            var cue => Role(page, block, cue),
        };
        if (role is null) return Answer.Pass;
        block.Take(role.Value, Certain);
        return Answer.Taken;
    }

    // Below "editor in chief" stands who it is.
    private static bool IsOfStaff(Page page, Block block) =>
        page.Before(block) is { Cue: { Kind: CueKind.Masthead, Whole: true } } && BylineEvidence.Of(page, block) > 0;

    /// <summary>Whether a line is no more than the word for an image in brackets, as text browsers print one without a text.</summary>
    public static bool IsMarkOfImage(Page page, Block block) => block.Cue is { Kind: CueKind.Photo, Whole: true } && page[block] is ['[', .., ']'];

    private static bool IsImage(ReadOnlySpan<char> content) => content is ['[', .. var name, ']'] && BrowserMarks.IsImageName(name);

    // Text browsers print the file of an image that has no text.
    private static bool IsFileName(ReadOnlySpan<char> content)
    {
        var name = content.Trim(Brackets);
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || name.ContainsAny(' ', '/')) return false;
        foreach (var ending in ImageEndings)
        {
            if (name[(dot + 1)..].Equals(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The role that a cue gives to a block in front of the text.</summary>
    private static LineRole? Role(Page page, Block block, Cue cue) => cue.Kind switch
    {
        CueKind.Share or CueKind.Listen or CueKind.Counter => LineRole.Share,
        CueKind.Tags => page.IsAbove(block) ? LineRole.Navigation : LineRole.Tags,
        CueKind.Comments => page.IsAbove(block) ? LineRole.Navigation : LineRole.Comments,
        CueKind.Related or CueKind.MostRead or CueKind.ReadAlso => page.IsAbove(block) ? LineRole.Navigation : LineRole.Related,
        CueKind.Window or CueKind.Menu or CueKind.Breaking => LineRole.Navigation,
        CueKind.Masthead => LineRole.Masthead,
        CueKind.Footer or CueKind.Rights => LineRole.Footer,
        CueKind.Warning or CueKind.Advert or CueKind.Newsletter or CueKind.Poll or CueKind.Date => LineRole.Other,
        CueKind.Photo when !page.IsAbove(block) => LineRole.Caption,
        CueKind.Credit => LineRole.Credit,
        _ => null,
    };
}
