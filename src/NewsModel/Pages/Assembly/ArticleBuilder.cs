using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Makes an article of a page whose blocks have their roles.</summary>
internal static class ArticleBuilder
{
    public static Article Build(Page page, PageContext context, InputPlaces places)
    {
        TimeAssembly.Read(page, places, out var times);
        var (byline, dateline) = BylineAssembly.Read(page);
        var language = LanguageFinder.Find(page);
        return new Article
        {
            Title = page.HeadFirst >= 0 ? BlockText.Of(page, HeadlineSections.Part(page, page.Blocks[page.HeadFirst]).Headline) : SiteAssembly.TitleOfDocument(page),
            PageTitle = page.PageTitle >= 0 ? BlockText.Of(page, page.Blocks[page.PageTitle]) : null,
            Kicker = First(page, LineRole.Kicker),
            Subtitle = First(page, LineRole.Subtitle),
            Summary = Summary(page),
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
            Translations = Translations(page),
            Rights = page.Blocks.Find(static block => block.Role == LineRole.Footer && block.Cue.Kind is CueKind.Rights or CueKind.None) is { } rights
                ? BlockText.Of(page, rights)
                : null,
        };
    }

    private static string? First(Page page, LineRole role)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Role == role) return BlockText.Of(page, block);
        }

        return null;
    }

    private static string? Summary(Page page)
    {
        string? summary = null;
        foreach (var block in page.Blocks)
        {
            if (block.Role != LineRole.Lead) continue;
            var text = BlockText.Of(page, block);
            summary = summary is null ? text : $"{summary}\n{text}";
        }

        return summary;
    }

    /// <summary>Each language once.</summary>
    private static List<Translation> Translations(Page page)
    {
        var translations = page.Parts.Translations;
        foreach (var block in page.Blocks)
        {
            if (block is not { Role: LineRole.TranslationLink, Cue.Language: { } language }) continue;
            var translation = new Translation { Language = language };
            if (!translations.Contains(translation)) translations.Add(translation);
        }

        return translations;
    }
}
