namespace NewsModel;

/// <summary>What a feed says of itself; nothing of it is taken from its articles.</summary>
public sealed record FeedInfo
{
    /// <summary>The feed's title, mostly the site's name. RSS, Atom and JSON Feed need one.</summary>
    public required string Title { get; init; }

    /// <summary>The page that the feed belongs to. RSS needs one.</summary>
    public Uri? HomePage { get; init; }

    /// <summary>The feed's own address.</summary>
    public Uri? FeedUrl { get; init; }

    /// <summary>What the feed is about. RSS needs one; its title stands in.</summary>
    public string? Description { get; init; }

    /// <summary>The BCP 47 tag of the feed's language, as in <c>ar-EG</c>.</summary>
    public string? Language { get; init; }

    /// <summary>When the feed last changed. Atom needs it; no clock is asked.</summary>
    public DateTimeOffset? Updated { get; init; }
}
