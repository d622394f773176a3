using NewsModel;

namespace Newsroom.Documents;

/// <summary>An article with what documents need to know of this site.</summary>
internal sealed record PublishedArticle(Article Source, DateTimeOffset Received, Uri Address, FeedInfo Feed)
{
    /// <summary>The article with an address, without which it has no place in some formats: its page's, else its place here.</summary>
    public Article Article => Source.Url is null ? Source with { Url = Address } : Source;
}
