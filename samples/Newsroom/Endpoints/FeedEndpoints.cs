using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NewsModel;
using Newsroom.Documents;
using Newsroom.Hosting;
using Newsroom.Store;

namespace Newsroom.Endpoints;

/// <summary>The latest articles as feeds.</summary>
internal static class FeedEndpoints
{
    private static readonly (string Path, string Title, string MediaType, Func<FeedInfo, IEnumerable<Article>, ExportedDocument> Write)[] Feeds =
    [
        ("feed.xml", "RSS", "application/rss+xml", Rss.Write),
        ("feed.atom", "Atom", "application/atom+xml", Atom.Write),
        ("feed.json", "JSON Feed", "application/feed+json", JsonFeed.Write),
    ];

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        foreach (var (path, title, mediaType, write) in Feeds)
        {
            app.MapGet("/" + path, FileContentHttpResult (HttpRequest request, ArticleStore store, Publisher publisher, IOptions<NewsroomOptions> options) =>
                {
                    var latest = store.Latest(options.Value.FeedLength);
                    var feed = publisher.Feed(request, path, latest.Count > 0 ? latest[0].Received : null);
                    return Representation.Of(request.HttpContext.Response, write(feed, latest.Select(each => publisher.Publish(each, request).Article)).Text, mediaType);
                })
                .Produces(StatusCodes.Status200OK, contentType: mediaType)
                .Produces(StatusCodes.Status304NotModified)
                .WithTags("Feeds")
                .WithSummary($"The latest articles as {title}");
        }
    }
}
