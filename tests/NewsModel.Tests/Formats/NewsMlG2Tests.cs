using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class NewsMlG2Tests
{
    private static readonly Article Least = new() { Url = new("https://waha.example/1"), Modified = NewsTimestamp.Parse("2021-06-07T18:30:05Z") with { Raw = null } };

    /// <summary>An article, what must stand in its document, and its notes.</summary>
    public static TheoryData<Article, string, string[]> Notes { get; } = new()
    {
        { Least, "guid=\"https://waha.example/1\"", [] },
        { Least with { Url = null, Id = "urn:waha:1" }, "guid=\"urn:waha:1\"", [] },
        { Least with { Url = null, Id = "رقم" }, "guid=\"urn:uuid:", ["id: NewsML-G2 needs a guid; a urn made of the article's content stands in."] },
        {
            Least with { Modified = new NewsTimestamp { Date = new(2021, 6, 7), Precision = TimestampPrecision.Day } },
            "<versionCreated>2021-06-07T00:00:00</versionCreated>",
            ["modified: NewsML-G2 needs the time of this version; 2021-06-07T00:00:00 stands in."]
        },
        { Least with { Direction = new("ttb") }, "<newsItem", ["direction: NewsML-G2 has the directions ltr and rtl."] },
        { Least with { Language = "عربي" }, "<newsItem", ["language: NewsML-G2 takes languages as BCP 47 tags; this is none."] },
        { Least with { Site = new() { Country = "EG" } }, "<provider />", ["site: NewsML-G2 holds a site's name and domain; this one has neither."] },
        { Least with { Tags = ["مطر\nبرد", ""] }, "<keyword>مطر برد</keyword>", ["tags[1]: NewsML-G2 has no empty texts.", "tags[0]: NewsML-G2 has it on one line."] },
        { Least with { Images = [new() { Url = new("a.jpg", UriKind.Relative) }] }, "<contentMeta>", ["images[0]: NewsML-G2 holds an image by its absolute address."] },
        { Least with { Body = [new() { Kind = "poll", Text = "\0" }] }, "<div data-kind=\"poll\">\uFFFD</div>", ["body[0].text: HTML has no control characters and halves of characters."] },
        {
            Least with { Byline = new() { Contributors = [new() { Name = "الرمال", Kind = ContributorKind.Agency, Url = new("a", UriKind.Relative) }] } },
            "<creator type=\"cpnat:organisation\">",
            ["byline.contributors[0].kind: NewsML-G2 has persons and organisations.", "byline.contributors[0].url: NewsML-G2 takes absolute addresses alone."]
        },
    };

    [Fact]
    public void A_full_article() => Snapshots.Match(FeedSamples.Show(NewsMlG2.Write(FeedSamples.Article)), "Formats", "Article.newsml");

    [Theory]
    [MemberData(nameof(Notes))]
    public void What_is_lost_is_noted(Article article, string part, string[] notes)
    {
        var document = NewsMlG2.Write(article);
        Assert.Contains(part, document.Text, StringComparison.Ordinal);
        Assert.Equal(notes, document.Notes.Select(note => note.ToString()));
    }

    [Fact]
    public void A_version_has_a_time()
    {
        var timeless = Least with { Modified = new NewsTimestamp { Year = 2021, Precision = TimestampPrecision.Year } };
        var error = Assert.Throws<ArgumentException>(() => NewsMlG2.Write(timeless));
        Assert.Equal("Expected the day of a change, a publication or a retrieval, which NewsML-G2 demands of each version, found none. (Parameter 'article')", error.Message);
        var document = NewsMlG2.Write(Least with { Modified = null }, new(2021, 6, 7, 18, 30, 5, TimeSpan.FromHours(-3.5)));
        Assert.Contains("<versionCreated>2021-06-07T18:30:05-03:30</versionCreated>", document.Text, StringComparison.Ordinal);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Nothing_is_no_article()
    {
        Assert.Throws<ArgumentNullException>("article", () => NewsMlG2.Write(null!));
        Assert.Throws<ArgumentNullException>("article", () => NewsMlG2.Write(null!, default));
    }
}
