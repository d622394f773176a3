using Microsoft.Extensions.Options;
using NewsModel;
using Newsroom.Hosting;
using Newsroom.Store;

namespace Newsroom.Documents;

/// <summary>Gives articles their place on this site.</summary>
internal sealed class Publisher(SiteAddress site, IOptions<NewsroomOptions> options, TimeProvider clock)
{
    public PublishedArticle Publish(StoredArticle stored, HttpRequest request) =>
        new(stored.Article, stored.Received, site.Of(request, $"articles/{stored.Id}"), Feed(request, null, stored.Received));

    /// <summary>What a feed says of itself. An empty one has changed now, for want of a better time.</summary>
    public FeedInfo Feed(HttpRequest request, string? path, DateTimeOffset? updated) => new()
    {
        Title = options.Value.Title,
        HomePage = site.Home(request),
        FeedUrl = path is null ? null : site.Of(request, path),
        Updated = updated ?? clock.GetUtcNow(),
    };
}
