using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Makes an article of a page whose blocks have their roles.</summary>
internal static class ArticleBuilder
{
    public static Article Build(Page page, PageContext context, InputPlaces places)
    {
        var byRole = page.Blocks.ToLookup(static block => block.Role);
        var times = TimeAssembly.Read(page, places);
        var (byline, dateline) = BylineAssembly.Read(page);
        var language = LanguageFinder.Find(page);
        return new Article
        {
            Title = page.HeadFirst >= 0 ? BlockText.Of(page, page.Blocks[page.HeadFirst]) : SiteAssembly.TitleOfDocument(page),
            PageTitle = page.PageTitle >= 0 ? BlockText.Of(page, page.Blocks[page.PageTitle]) : null,
            Kicker = First(LineRole.Kicker),
            Subtitle = First(LineRole.Subtitle),
            Summary = byRole[LineRole.Lead].Any() ? string.Join('\n', byRole[LineRole.Lead].Select(block => BlockText.Of(page, block))) : null,
            Url = context.Url,
            Language = language?.Tag,
            Direction = language?.Direction,
            Site = SiteAssembly.Read(page, context),
            Sections = SectionAssembly.Read(page),
            Byline = byline,
            Dateline = dateline,
            Published = times.Published,
            Modified = times.Modified,
            PageDate = times.PageDate,
            PageClock = times.PageClock,
            Images = ImageAssembly.Read(page),
            Body = BodyAssembly.Read(page),
            Tags = TagAssembly.Read(page),
            Translations = [.. byRole[LineRole.TranslationLink]
                .Where(static block => block.Cue.Language is not null)
                .DistinctBy(static block => block.Cue.Language)
                .Select(static block => new Translation { Language = block.Cue.Language! })],
            Rights = page.Blocks.FirstOrDefault(static block => block.Role == LineRole.Footer && block.Cue.Kind is CueKind.Rights or CueKind.None) is { } rights
                ? BlockText.Of(page, rights)
                : null,
        };

        string? First(LineRole role) => byRole[role].FirstOrDefault() is { } block ? BlockText.Of(page, block) : null;
    }
}
