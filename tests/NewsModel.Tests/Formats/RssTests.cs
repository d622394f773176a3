using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class RssTests
{
    private const string Head =
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        + "xmlns:media='http://search.yahoo.com/mrss/' xmlns:slash='urn:slash'><channel><language>ar-MA</language>";

    /// <summary>The inside of an item, the article without its language, as JSON, and the notes.</summary>
    public static TheoryData<string, string, string[]> Items { get; } = new()
    {
        { "", "{}", [] },
        { "<title>\n <![CDATA[ أمطار & رياح ]]>\n</title><title/>", """{"title":"أمطار & رياح"}""", [] },
        { "<title>أمطار</title><title>رياح</title>", """{"title":"أمطار","rss":{"title":"رياح"}}""", ["title[1]: It has no place in an article."] },
        { "<link> https://a.example/1 </link>", """{"url":"https://a.example/1"}""", [] },
        { "<guid>https://a.example/1</guid>", """{"url":"https://a.example/1"}""", [] },
        { "<guid>https://a.example/1</guid><link>https://a.example/1</link>", """{"url":"https://a.example/1"}""", [] },
        { "<guid>https://a.example/1</guid><link>https://a.example/2</link>", """{"url":"https://a.example/2","id":"https://a.example/1"}""", [] },
        { "<guid isPermaLink='false'>https://a.example/?p=1</guid>", """{"id":"https://a.example/?p=1"}""", [] },
        { "<pubDate>Sat, 03 Mar 2018 17:28:05 +0200</pubDate>", """{"published":{"value":"2018-03-03T17:28:05+02:00","offsetSource":"printed","precision":"second","calendar":"gregorian"}}""", [] },
        { "<pubDate>٣ مارس ٢٠١٨</pubDate>", """{"published":{"raw":"٣ مارس ٢٠١٨","value":"2018-03-03","precision":"day","calendar":"gregorian"}}""", [] },
        { "<pubDate>أمس الأول</pubDate>", """{"rss":{"pubDate":"أمس الأول"}}""", ["pubDate: Expected a date, found 'أمس الأول'."] },
        { "<dc:date>2018-03</dc:date>", """{"published":{"value":"2018-03","precision":"month","calendar":"gregorian"}}""", [] },
        { "<author>desk@a.example (هدى سليم)</author>", """{"byline":{"contributors":[{"name":"هدى سليم","raw":"desk@a.example (هدى سليم)"}]}}""", [] },
        { "<author>هدى سليم</author><dc:creator>هدى سليم</dc:creator>", """{"byline":{"contributors":[{"name":"هدى سليم"}]}}""", [] },
        { "<dc:creator>هدى</dc:creator><dc:creator>نبيل</dc:creator>", """{"byline":{"contributors":[{"name":"هدى"},{"name":"نبيل"}]}}""", [] },
        { "<category>طقس</category><category domain='urn:x'>مطر</category>", """{"tags":["طقس","مطر"]}""", ["category[1]: Its scheme, urn:x, is not kept."] },
        { "<category domain='https://schema.org/articleSection'>محليات</category>", """{"sections":[{"name":"محليات"}]}""", [] },
        { "<description>&lt;p&gt;مطر &amp;amp; برد&lt;/p&gt;&lt;img src='https://a.example/1.jpg'&gt;</description>", """{"summary":"مطر & برد","images":[{"url":"https://a.example/1.jpg"}]}""", [] },
        { "<description>5 &lt; 6 &amp;amp; 7</description>", """{"summary":"5 < 6 & 7"}""", [] },
        { "<content:encoded>&lt;p dir='rtl'&gt;مطر&lt;/p&gt;</content:encoded>", """{"direction":"rtl","body":[{"kind":"paragraph","text":"مطر"}]}""", [] },
        { "<content:encoded><p>مطر</p><h2>برد</h2></content:encoded>", """{"body":[{"kind":"paragraph","text":"مطر"},{"kind":"heading","text":"برد","level":2}]}""", [] },
        { "<enclosure url='https://a.example/1.jpg' type='image/jpeg' length='9'/><media:thumbnail url='https://a.example/1.jpg'/>", """{"images":[{"url":"https://a.example/1.jpg"}]}""", [] },
        { "<enclosure url='a.mp3' type='audio/mpeg'/>", """{"rss":{"enclosure":"<enclosure url=\"a.mp3\" type=\"audio/mpeg\" />"}}""", ["enclosure: It has no place in an article."] },
        {
            "<media:group><media:content url='1.jpg' width='20' medium='image'><media:description>مطر</media:description><media:rating>x</media:rating></media:content></media:group>",
            """{"images":[{"url":"1.jpg","caption":"مطر","width":20}],"rss":{"media:group/media:content/media:rating":"x"}}""",
            ["media:group/media:content/media:rating: It has no place in an article."]
        },
        { "<source url='https://b.example'>ب</source>", """{"site":{"name":"ب"}}""", [] },
        {
            "<slash:comments>3</slash:comments><slash:tag>أ</slash:tag><slash:tag>ب</slash:tag>",
            """{"rss":{"slash:comments":"3","slash:tag":["أ","ب"]}}""",
            ["slash:comments: It has no place in an article.", "slash:tag[0]: It has no place in an article.", "slash:tag[1]: It has no place in an article."]
        },
    };

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

    [Theory]
    [MemberData(nameof(Items))]
    public void Items_of_others_are_read(string item, string json, string[] notes)
    {
        var result = Rss.Read($"{Head}<item/><item>{item}</item></channel></rss>");
        Assert.Equal(NewsJson.Deserialize(json) with { Language = "ar-MA" }, result.Articles[1]);
        Assert.Equal(NewsJson.Serialize(NewsJson.Deserialize(json)), NewsJson.Serialize(result.Articles[1] with { Language = null }));
        Assert.Equal(notes.Select(note => $"rss/channel/item[1]/{note}"), result.Notes.Select(note => note.ToString()));
    }

    [Theory]
    [InlineData("\uFEFF\n<?xml version='1.0' encoding='windows-1256'?><rss><channel><item><title>خبر</title></item></channel></rss>")]
    [InlineData("<rss xmlns='http://backend.userland.com/rss2'><channel><item><title>خبر</title></item></channel></rss>")]
    [InlineData("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel/><item><title>خبر</title></item></r:RDF>")]
    public void Every_version_is_read(string document) => Assert.Equal([new Article { Title = "خبر" }], Rss.Read(document).Articles);

    [Fact]
    public void A_feed_says_what_it_lacks()
    {
        Assert.Throws<ArgumentNullException>("feed", () => Rss.Write(null!, []));
        Assert.Throws<ArgumentNullException>("articles", () => Rss.Write(FeedSamples.Feed, null!));
        Assert.Throws<ArgumentNullException>("articles", () => Rss.Write(FeedSamples.Feed, [null!]));
        Fails("Expected the feed's title, found none; set FeedInfo.Title. (Parameter 'feed')", FeedSamples.Feed with { Title = " " });
        Fails("Expected the page that the feed belongs to, found none; set FeedInfo.HomePage. (Parameter 'feed')", FeedSamples.Feed with { HomePage = null });
        Fails("Expected FeedInfo.FeedUrl as an absolute address, found 'a.xml'. (Parameter 'feed')", FeedSamples.Feed with { FeedUrl = new("a.xml", UriKind.Relative) });
        Fails("Expected FeedInfo.Language as a BCP 47 tag such as ar-EG, found 'عربي'. (Parameter 'feed')", FeedSamples.Feed with { Language = "عربي" });
    }

    private static void Fails(string message, FeedInfo feed) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => Rss.Write(feed, [])).Message);
}
