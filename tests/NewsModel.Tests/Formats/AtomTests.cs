using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class AtomTests
{
    private static readonly FeedInfo Plain = new() { Title = "الواحة", HomePage = new("https://waha.example/") };

    /// <summary>The inside of an entry, the article without its language, as JSON, and the notes.</summary>
    public static TheoryData<string, string, string[]> Entries { get; } = new()
    {
        { "", "{}", [] },
        { "<title type='html'>مطر &amp;amp; &lt;b>برد&lt;/b></title>", """{"title":"مطر & برد"}""", [] },
        { "<id>urn:x:1</id><link href='https://a.example/1'/>", """{"url":"https://a.example/1","id":"urn:x:1"}""", [] },
        { "<id>https://a.example/1</id><link href='https://a.example/1'/>", """{"url":"https://a.example/1"}""", [] },
        { "<link hreflang='ar' href='https://a.example/1'/><link hreflang='en' href='https://a.example/2'/>", """{"url":"https://a.example/1","translations":[{"language":"en","url":"https://a.example/2"}]}""", [] },
        { "<link rel='replies' href='r'/>", """{"atom":{"link":"<link rel=\"replies\" href=\"r\" xmlns=\"http://www.w3.org/2005/Atom\" />"}}""", ["link: It has no place in an article."] },
        { "<published>2018-03-03T17:28:05Z</published><updated>2018-03-03T17:28:05Z</updated>", """{"published":{"value":"2018-03-03T17:28:05Z","precision":"second"}}""", [] },
        { "<updated>2018-03-03</updated>", """{"modified":{"value":"2018-03-03"}}""", [] },
        { "<updated>غدا</updated>", """{"atom":{"updated":"غدا"}}""", ["updated: Expected a date, found 'غدا'."] },
        {
            "<author><name>هدى</name><uri>https://a.example/h</uri><email>h@a.example</email></author><contributor><name>نبيل</name></contributor>",
            """{"byline":{"contributors":[{"name":"هدى","url":"https://a.example/h"},{"name":"نبيل"}]},"atom":{"author/email":"h@a.example"}}""",
            ["author/email: It has no place in an article."]
        },
        { "<category term='rain' label='مطر'/><category term='برد'/>", """{"tags":["مطر","برد"]}""", ["category[0]/@term: The label is kept, the term 'rain' is not."] },
        {
            "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml' dir='rtl' lang='ar' xml:lang='ar'><p>مطر<br/>برد</p><h2>رياح</h2></div></content>",
            """{"direction":"rtl","body":[{"kind":"paragraph","text":"مطر\nبرد"},{"kind":"heading","text":"رياح","level":2}]}""",
            []
        },
        { "<content>مطر</content>", """{"body":[{"kind":"paragraph","text":"مطر"}]}""", [] },
        { "<content type='html' xml:base='https://a.example/'>&lt;p>مطر</content>", """{"body":[{"kind":"paragraph","text":"مطر"}]}""", ["content/@xml:base: Relative addresses are not joined with it."] },
        { "<content type='video/mp4' src='v.mp4'/>", """{"atom":{"content":"<content type=\"video/mp4\" src=\"v.mp4\" xmlns=\"http://www.w3.org/2005/Atom\" />"}}""", ["content: The text is elsewhere, at 'v.mp4'."] },
        { "<source><title>الرمال</title><id>urn:s</id></source>", """{"site":{"name":"الرمال"},"atom":{"source/id":"urn:s"}}""", ["source/id: It has no place in an article."] },
    };

    /// <summary>What stands in for what Atom demands.</summary>
    public static TheoryData<Article, string, string[]> StandIns { get; } = new()
    {
        {
            new() { Url = new("https://waha.example/1"), Byline = new() { Contributors = [new() { Name = "هدى" }] }, Modified = NewsTimestamp.Parse("2021-06-07T18:30:05Z") with { Raw = null } },
            "https://waha.example/1",
            []
        },
        {
            new() { Id = "رقم ١", Url = new("https://waha.example/1") },
            "https://waha.example/1",
            [
                "[0].id: Atom takes an absolute address or urn; the article's address stands in.",
                "[0].modified: Atom needs a time of change; that of the feed, 2021-06-07T19:00:00+02:00, stands in.",
                "[0].byline: Atom needs an author; the feed's title stands in.",
            ]
        },
        {
            new() { Title = "خبر" },
            "urn:uuid:",
            [
                "[0].id: Atom needs one; a urn made of the article's content stands in.",
                "[0].modified: Atom needs a time of change; that of the feed, 2021-06-07T19:00:00+02:00, stands in.",
                "[0].byline: Atom needs an author; the feed's title stands in.",
            ]
        },
    };

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

    [Theory]
    [MemberData(nameof(Entries))]
    public void Entries_of_others_are_read(string entry, string json, string[] notes)
    {
        var result = Atom.Read($"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ar'><entry/><entry>{entry}</entry></feed>");
        Assert.Equal(NewsJson.Deserialize(json) with { Language = "ar" }, result.Articles[1]);
        Assert.Equal(notes.Select(note => $"feed/entry[1]/{note}"), result.Notes.Select(note => note.ToString()));
    }

    [Fact]
    public void The_feeds_author_is_that_of_entries_without() =>
        Assert.Equal(
            ["هدى", "نبيل"],
            Atom.Read(
                "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>هدى</name></author>"
                + "<entry/><entry><author><name>نبيل</name></author></entry></feed>").Articles.Select(article => article.Byline!.Contributors.Single().Name));

    [Theory]
    [MemberData(nameof(StandIns))]
    public void What_Atom_demands_has_a_stand_in(Article article, string id, string[] notes)
    {
        var document = Atom.Write(Plain with { Updated = FeedSamples.Feed.Updated }, [article]);
        Assert.Contains($"<id>{id}", document.Text, StringComparison.Ordinal);
        Assert.Equal(notes, document.Notes.Select(note => note.ToString()));
    }

    [Fact]
    public void The_newest_article_says_when_the_feed_changed()
    {
        var articles = new[] { "2021-06-07T18:30:05+02:00", "2021-06-07T17:30:05Z", "2021-06-09" }.Select(time => new Article { Published = NewsTimestamp.Parse(time) });
        Assert.Contains("<updated>2021-06-07T17:30:05+00:00</updated>", Atom.Write(Plain, articles).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_says_what_it_lacks()
    {
        Fails("Expected the time of the feed's last change, found none, nor one on an article; set FeedInfo.Updated. (Parameter 'feed')", Plain);
        Fails("Expected an address for the feed's id, found none; set FeedInfo.FeedUrl or FeedInfo.HomePage. (Parameter 'feed')", Plain with { HomePage = null });
        Assert.Throws<ArgumentNullException>("feed", () => Atom.Write(null!, []));
        Assert.Throws<ArgumentNullException>("articles", () => Atom.Write(Plain, null!));
        Assert.Throws<ArgumentNullException>("articles", () => Atom.Write(Plain, [null!]));
    }

    private static void Fails(string message, FeedInfo feed) => Assert.Equal(message, Assert.Throws<ArgumentException>(() => Atom.Write(feed, [])).Message);
}
