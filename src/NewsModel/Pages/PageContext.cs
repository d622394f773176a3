namespace NewsModel;

/// <summary>What the caller knows of one page besides its text.</summary>
/// <include file="Examples/PageContext.xml" path="*/example[@id='PageContext']"/>
public sealed record PageContext
{
    /// <summary>Nothing is known.</summary>
    /// <include file="Examples/PageContext.xml" path="*/example[@id='None']"/>
    public static PageContext None { get; } = new();

    /// <summary>The page's address. Becomes <see cref="Article.Url"/>; its host chooses a profile. Default: unknown.</summary>
    /// <include file="Examples/PageContext.xml" path="*/example[@id='Url']"/>
    public Uri? Url { get; init; }

    /// <summary>The site's profile; before the one that host or page would choose. Default: none.</summary>
    /// <include file="Examples/PageContext.xml" path="*/example[@id='Profile']"/>
    public SiteProfile? Profile { get; init; }

    /// <summary>The site's country; before the profile's and before that of the options. Default: unknown.</summary>
    /// <include file="Examples/PageContext.xml" path="*/example[@id='Region']"/>
    public Region? Region { get; init; }
}
