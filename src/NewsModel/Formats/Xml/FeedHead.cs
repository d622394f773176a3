using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Xml;

/// <summary>What a feed says of itself, checked once.</summary>
internal sealed class FeedHead
{
    public FeedHead(FeedInfo feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        if (string.IsNullOrWhiteSpace(feed.Title)) throw new ArgumentException("Expected the feed's title, found none; set FeedInfo.Title.", nameof(feed));
        if (feed.Language is { } tag && !LanguageTag.IsWellFormed(tag))
            throw new ArgumentException($"Expected FeedInfo.Language as a BCP 47 tag such as ar-EG, found '{tag}'.", nameof(feed));
        Title = XmlText.Clean(feed.Title);
        Description = feed.Description is { Length: > 0 } text ? XmlText.Clean(text) : null;
        Language = feed.Language;
        HomePage = Link(feed.HomePage, nameof(FeedInfo.HomePage));
        Url = Link(feed.FeedUrl, nameof(FeedInfo.FeedUrl));
        Updated = feed.Updated;

        string? Link(Uri? address, string member) => address switch
        {
            null => null,
            { IsAbsoluteUri: true } => Address.Write(address),
            _ => throw new ArgumentException($"Expected FeedInfo.{member} as an absolute address, found '{address}'.", nameof(feed)),
        };
    }

    public string Title { get; }

    public string? Description { get; }

    public string? Language { get; }

    public string? HomePage { get; }

    public string? Url { get; }

    public DateTimeOffset? Updated { get; }

    /// <summary>The language that holds for an article; a note where the feed's takes the place of none.</summary>
    public (string? Own, string? InForce) LanguageOf(Article article, ExportLog log)
    {
        var own = ArticleMembers.Language(log, "language", article.Language);
        if (article.Language is null && Language is not null) log.Add("language", $"The feed's language, {Language}, holds for articles without one.");
        return (own, own ?? Language);
    }
}
