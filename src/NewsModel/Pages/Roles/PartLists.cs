namespace NewsModel.Pages.Roles;

/// <summary>Where the parts of an article are gathered before it takes them; the next page uses the lists again.</summary>
internal sealed class PartLists
{
    public List<Section> Sections { get; } = [];

    public List<ArticleImage> Images { get; } = [];

    public List<Contributor> Contributors { get; } = [];

    /// <summary>The bylines as printed.</summary>
    public List<string> Bylines { get; } = [];

    public List<string> Tags { get; } = [];

    public List<Translation> Translations { get; } = [];

    public void Clear()
    {
        Sections.Clear();
        Images.Clear();
        Contributors.Clear();
        Bylines.Clear();
        Tags.Clear();
        Translations.Clear();
    }
}
