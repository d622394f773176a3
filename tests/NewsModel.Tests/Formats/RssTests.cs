using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class RssTests
{
    [Fact]
    public void A_full_article() => Snapshots.Match(FeedSamples.Show(Rss.Write(FeedSamples.Feed, [FeedSamples.Article])), "Formats", "Article.rss");

    [Fact]
    public void What_is_written_comes_back_or_is_noted()
    {
        foreach (var (feed, article) in FeedGen.Generate(Gen.Select(FeedGen.Feeds, ArticleGen.Articles), 2000))
        {
            var document = Rss.Write(feed, [article]);
            DocumentRoundTrip.Check(article, document, Rss.Read(document.Text), "[0].");
        }
    }
}
