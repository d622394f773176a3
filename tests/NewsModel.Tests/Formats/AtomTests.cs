using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class AtomTests
{
    [Fact]
    public void A_full_article() => Snapshots.Match(FeedSamples.Show(Atom.Write(FeedSamples.Feed, [FeedSamples.Article])), "Formats", "Article.atom");

    [Fact]
    public void What_is_written_comes_back_or_is_noted()
    {
        foreach (var (feed, article) in FeedGen.Generate(Gen.Select(FeedGen.Feeds, ArticleGen.Articles), 2000))
        {
            var document = Atom.Write(feed, [article]);
            DocumentRoundTrip.Check(article, document, Atom.Read(document.Text), "[0].");
        }
    }
}
