namespace NewsModel;

/// <summary>What a feed says of itself; nothing of it is taken from its articles.</summary>
/// <include file="Examples/FeedInfo.xml" path="*/example[@id='FeedInfo']"/>
public sealed record FeedInfo
{
    /// <summary>The feed's title, mostly the site's name. RSS, Atom and JSON Feed need one.</summary>
    /// <include file="Examples/FeedInfo.xml" path="*/example[@id='Title']"/>
    public required string Title { get; init; }

    /// <summary>The page that the feed belongs to. RSS needs one; Atom needs it or <see cref="FeedUrl"/>.</summary>
    /// <include file="Examples/FeedInfo.xml" path="*/example[@id='HomePage']"/>
    public Uri? HomePage { get; init; }

    /// <summary>The feed's own address.</summary>
    /// <include file="Examples/FeedInfo.xml" path="*/example[@id='FeedUrl']"/>
    public Uri? FeedUrl { get; init; }

    /// <summary>What the feed is about. RSS needs one; its title stands in.</summary>
    /// <include file="Examples/FeedInfo.xml" path="*/example[@id='Description']"/>
    public string? Description { get; init; }

    /// <summary>The BCP 47 tag of the feed's language, as in <c>ar-EG</c>.</summary>
    /// <include file="Examples/FeedInfo.xml" path="*/example[@id='Language']"/>
    public string? Language { get; init; }

    /// <summary>When the feed last changed. Atom needs it, or an article with a time, of which the newest is taken; no clock is asked.</summary>
    /// <include file="Examples/FeedInfo.xml" path="*/example[@id='Updated']"/>
    public DateTimeOffset? Updated { get; init; }
}
