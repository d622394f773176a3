using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class NewsMlG2Tests
{
    [Fact]
    public void A_full_article() => Snapshots.Match(FeedSamples.Show(NewsMlG2.Write(FeedSamples.Article)), "Formats", "Article.newsml");
}
