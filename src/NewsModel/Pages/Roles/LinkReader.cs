using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Buttons, counters, menus and links outside the text, by their cues.</summary>
internal sealed class LinkReader : IRoleReader
{
    private const double Certain = 0.9;

    public Answer Read(Page page, Block block)
    {
        var role = block.Cue switch
        {
            { Kind: CueKind.None } when block is { IsNumbers: true, IsStamp: false } && !page.IsAbove(block) => LineRole.Share,
            { Kind: CueKind.None } when IsOfStaff(page, block) => LineRole.Masthead,
            { Kind: CueKind.None } => (LineRole?)null,
            { Kind: CueKind.Translation, Whole: true } => LineRole.TranslationLink,
            { Kind: CueKind.Translation } => null,
            var cue => Role(page, block, cue),
        };
        if (role is null) return Answer.Pass;
        block.Take(role.Value, Certain);
        return Answer.Taken;
    }

    // Below "editor in chief" stands who it is.
    private static bool IsOfStaff(Page page, Block block) =>
        page.Before(block) is { Role: LineRole.Masthead, Cue: { Kind: CueKind.Masthead, Whole: true } } && BylineEvidence.Of(page, block) > 0;

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
        CueKind.Photo when cue.Whole || !page.IsAbove(block) => LineRole.Caption,
        CueKind.Credit => LineRole.Credit,
        _ => null,
    };
}
