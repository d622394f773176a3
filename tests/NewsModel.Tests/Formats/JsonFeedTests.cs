using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class JsonFeedTests
{
    private static readonly FeedInfo Feed = new()
    {
        Title = "صحيفة المثال",
        HomePage = new("https://example.com/"),
        FeedUrl = new("https://example.com/feed.json"),
        Language = "ar",
    };

    public static TheoryNames Samples() => FormatSamples.Names();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_back_whole(string name)
    {
        var document = JsonFeed.Write(Feed, [FormatSamples.All[name]]);
        Assert.Empty(document.Notes);
        Assert.Equal(FormatSamples.All[name], Assert.Single(JsonFeed.Read(document.Text).Articles));
    }

    [Fact]
    public void Any_articles_come_back_whole() => ArticleGen.Articles.Array[0, 3].Sample(
        articles =>
        {
            var document = JsonFeed.Write(Feed, articles);
            Assert.Empty(document.Notes);
            var read = JsonFeed.Read(document.ToUtf8Bytes());
            Assert.Equal(articles, read.Articles);
            Assert.Empty(read.Notes);
        },
        iter: 1000,
        seed: "0000KQ3RSN1j");

    [Fact]
    public void A_full_article_is_this_document() => Snapshots.Match(JsonFeed.Write(Feed, [FormatSamples.Full]).Text, "Formats", "JsonFeed");

    [Fact]
    public void A_feed_of_another_program_is_read_and_the_rest_of_it_kept()
    {
        const string Json = """
            {
              "version": "https://jsonfeed.org/version/1", "title": "موقع", "language": "ar", "icon": "https://example.com/i.png",
              "items": [
                {
                  "id": "https://example.com/1", "url": "https://example.com/1", "title": "خبر", "external_url": "https://example.org/",
                  "content_html": "<div dir='rtl'><p>سطر أول<br>وثان</p><ul><li>بند</li></ul><img src='/a.jpg' alt='صورة'></div>",
                  "date_published": "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00", "author": { "name": "هدى", "avatar": "https://example.com/h.png" }
                },
                { "id": 7, "content_text": "فقرة\n\nأخرى", "date_published": "غدا", "date_modified": "Sat, 03 Mar 2018 17:28:00 EET" }
              ]
            }
            """;
        var read = JsonFeed.Read(Json);
        Snapshots.Match(NewsJson.Serialize([.. read.Articles], JsonRoundTrip.Type<Article[]>(NewsJson.Indented)), "Formats", "JsonFeedOfAnother");
        Assert.Equal(
            [
                "$.items[0].author.avatar: NewsModel has no member for it.",
                "$.items[0].external_url: NewsModel has no member for it.",
                "$.items[1].date_published: Expected a date or a time, found 'غدا'.",
            ],
            read.Notes.Select(note => note.ToString()));
    }

    [Fact]
    public void No_argument_and_no_article_is_null()
    {
        Assert.Throws<ArgumentNullException>("feed", () => JsonFeed.Write(null!, []));
        Assert.Throws<ArgumentNullException>("articles", () => JsonFeed.Write(Feed, null!));
        Assert.Throws<ArgumentNullException>("articles", () => JsonFeed.Write(Feed, [null!]));
        Assert.Throws<ArgumentNullException>("json", () => JsonFeed.Read((string)null!));
    }
}
