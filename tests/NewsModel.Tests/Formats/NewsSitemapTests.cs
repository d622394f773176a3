using System.Xml.Linq;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class NewsSitemapTests
{
    private const string NoArticle = "A news sitemap needs an article; without one it does not fit the protocol's schema.";

    private static readonly Article Least = new()
    {
        Title = "خبر",
        Url = new("https://waha.example/1"),
        Language = "ar",
        Site = new() { Name = "الواحة" },
        Published = new NewsTimestamp { Date = new(2021, 6, 7), Precision = TimestampPrecision.Day },
    };

    /// <summary>An article and its notes.</summary>
    public static TheoryData<Article, string[]> Notes { get; } = new()
    {
        { Least, [] },
        { Least with { Language = "zh-TW" }, ["[0].language: A news sitemap writes it as zh-tw."] },
        { Least with { Language = "ar-EG" }, ["[0].language: A news sitemap writes it as ar."] },
        { Least with { Modified = new NewsTimestamp { Year = 2021, Precision = TimestampPrecision.Year } }, ["[0].modified: A news sitemap takes days and whole times; this one has no day."] },
        { Least with { CanonicalUrl = new("1", UriKind.Relative) }, ["[0].canonicalUrl: A news sitemap takes addresses on the web alone."] },
        { Least with { CanonicalUrl = new("https://waha.example/2") }, ["[0].url: A news sitemap holds the canonical address alone."] },
        { Least with { Images = [new() { Caption = "مطر" }] }, ["[0].images[0]: A news sitemap holds an image by its absolute address."] },
        { Least with { Title = "\0" }, ["[0].title: XML has no control characters and halves of characters; U+FFFD stands in their place."] },
        { Least with { Title = " " }, [Left("a title"), NoArticle] },
        { Least with { Url = null, Site = null }, [Left("an address on the web and the name of its site"), NoArticle] },
        { Least with { Url = new("mailto:a@b.example") }, [Left("an address on the web"), NoArticle] },
        { Least with { Language = "arabic" }, [Left("a language of two or three letters"), NoArticle] },
        { Least with { Published = null }, [Left("the day of its publication"), NoArticle] },
        { new(), [Left("an address on the web, the name of its site, a language of two or three letters, the day of its publication and a title"), NoArticle] },
    };

    [Fact]
    public void A_full_article() => Snapshots.Match(FeedSamples.Show(NewsSitemap.Write([FeedSamples.Article])), "Formats", "Article.sitemap");

    [Theory]
    [MemberData(nameof(Notes))]
    public void What_is_lost_is_noted(Article article, string[] notes) =>
        Assert.Equal(notes, NewsSitemap.Write([article]).Notes.Select(note => note.ToString()));

    [Fact]
    public void A_site_without_news_has_an_empty_sitemap()
    {
        var document = NewsSitemap.Write([]);
        Assert.Equal([NoArticle], document.Notes.Select(note => note.ToString()));
        Assert.Empty(XDocument.Parse(document.Text).Root!.Elements());
    }

    [Fact]
    public void A_sitemap_has_room_for_a_thousand()
    {
        Assert.Empty(NewsSitemap.Write(Enumerable.Repeat(Least, 1000)).Notes);
        var error = Assert.Throws<ArgumentException>(() => NewsSitemap.Write(Enumerable.Repeat(Least, 1001)));
        Assert.Equal("Expected at most 1000 articles in a news sitemap, found more. (Parameter 'articles')", error.Message);
        Assert.Throws<ArgumentNullException>("articles", () => NewsSitemap.Write(null!));
        Assert.Throws<ArgumentNullException>("articles", () => NewsSitemap.Write([null!]));
    }

    private static string Left(string missing) => $"[0]: A news sitemap needs {missing} of each article; this one is left out.";
}
