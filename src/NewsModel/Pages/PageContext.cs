namespace NewsModel;

/// <summary>What the caller knows of one page besides its text.</summary>
public sealed record PageContext
{
    /// <summary>Nothing is known.</summary>
    public static PageContext None { get; } = new();

    /// <summary>The page's address. Becomes <see cref="Article.Url"/>; its host chooses a profile. Default: unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>The site's profile; before the one that host or page would choose. Default: none.</summary>
    public SiteProfile? Profile { get; init; }

    /// <summary>The site's country; before the profile's and before that of the options. Default: unknown.</summary>
    public Region? Region { get; init; }
}
