using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class NewsSitemapTests
{
    [Fact]
    public void A_full_article() => Snapshots.Match(FeedSamples.Show(NewsSitemap.Write([FeedSamples.Article])), "Formats", "Article.sitemap");
}
