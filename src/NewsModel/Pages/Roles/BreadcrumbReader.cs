using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>The way from the home page, on one line or on several right above the headline.</summary>
internal sealed class BreadcrumbReader : RoleReader
{
    private const int Near = 3;
    private const int MostWordsOfStep = 4;
    private const double Certain = 0.9;

    public override Answer Read(Page page, Block block)
    {
        if (IsPathWithHeadline(page, block))
        {
            block.Take(LineRole.Breadcrumb, Certain);
            return Answer.Taken;
        }

        if (block.Cue.Kind != CueKind.Home) return Answer.Pass;
        var last = block;

        // A path that goes on in its own line is whole; what stands between it and the headline is a kicker.
        while (block.Cue.Whole && page.Behind(last) is { Cue.Kind: CueKind.None, IsStamp: false, Words: <= MostWordsOfStep } next && next.Index < page.HeadFirst) last = next;
        var reachesHeadline = page.HeadFirst >= 0 && last.Index + 1 >= page.HeadFirst && page.HeadFirst - block.Index <= Near;
        // A menu begins with "home" as well, and has more than one step.
        if (page.Before(block)?.Cue.Kind == CueKind.Menu && !(reachesHeadline && last.Index == block.Index + 1)) return Answer.Pass;
        if (!reachesHeadline && (block.Cue.Whole || !page.IsAbove(block)))
        {
            block.Take(LineRole.Navigation, Certain);
            return Answer.Taken;
        }

        // A line of its own that goes on behind "home" is a path wherever it stands.
        if (!reachesHeadline) last = block;
        for (var i = block.Index; i <= last.Index; i++) page.Blocks[i].Take(LineRole.Breadcrumb, Certain);
        return Answer.TakenRun;
    }

    // "Section headline" right above "headline".
    private static bool IsPathWithHeadline(Page page, Block block)
    {
        if (block.Index != page.HeadFirst - 1 || page.HeadFirst < 0) return false;
        var headline = page.Blocks[page.HeadFirst];
        return block.Words > headline.Words && block.Words - headline.Words <= MostWordsOfStep && Headlines.StartAtEnd(page, block, headline) is not null;
    }
}
