using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class SchemaOrgLintTests
{
    private static readonly Article Good = FormatSamples.Full with
    {
        Byline = new() { Contributors = [new() { Name = "هدى الراوي", Kind = ContributorKind.Person, Url = new("https://example.com/h") }] },
        Images = [new() { Url = new("https://example.com/1.jpg"), Width = 1200, Height = 800 }],
    };

    public static TheoryData<Article, string[]> Faults() => new()
    {
        { Good, [] },
        {
            new Article(), [
                "title: Expected a headline, found none. Set Title to the headline as the page shows it.",
                "url: Expected the article's address, found none. Set Url, and CanonicalUrl where the page has several addresses.",
                "byline.contributors: Expected an author, found none. Name the persons or the desk that wrote it.",
                "images: Expected an image, found none. Add the main image, with its address and size.",
                "published: Expected a date of publication, found none. Set Published.",
                "site.name: Expected the publisher's name, found none. Set Site, or use the site's profile.",
                "language: Expected a language, found none. Set Language to its BCP 47 tag, such as ar.",
                "body: Expected a text, found none. Give the body, or leave the page out of news search.",
            ]
        },
        { Good with { Title = new string('ن', 111) }, ["title: Expected a headline of at most 110 characters, found 111. Shorten it; what is longer is cut."] },
        {
            Good with { Title = "جسر جديد - صحيفة المثال" },
            ["title: Expected the headline alone, found the site's name 'صحيفة المثال' behind it. Put the title with the site's name into PageTitle."]
        },
        { Good with { CanonicalUrl = new("/1", UriKind.Relative) }, ["canonicalUrl: Expected an absolute address, found '/1'. Resolve it against the page's address."] },
        {
            Good with { Byline = new() { Contributors = [new() { Name = "هدى، سامي" }] } }, [
                "byline.contributors[0].name: Expected the name of one author, found 'هدى، سامي'. Give each author an object of its own.",
                "byline.contributors[0].kind: Expected a person or an organization, found neither. Set Kind; engines show only authors whose type they know.",
                "byline.contributors[0].url: Expected the address of the author's page, found none. Set Url, so that authors of one name are told apart.",
            ]
        },
        {
            Good with { Images = [new() { Caption = "صورة" }, new() { Url = new("https://example.com/s.jpg"), Width = 100, Height = 100 }] }, [
                "images[0].url: Expected the image's address, found none. Set Url, or leave the image out.",
                "images[0]: Expected width and height in pixels, found none. Set Width and Height.",
                "images[1]: Expected at least 50000 pixels, found 100 × 100. Give a larger image.",
            ]
        },
        {
            Good with { Published = TimestampParser.Default.Parse("3 مارس 2018"), Modified = null },
            ["published: Expected a time of day, found the day 2018-03-03 alone. Add the time, if the page has it."]
        },
        {
            Good with { Published = TimestampParser.Default.Parse("07/05/2018"), Retrieval = null, Modified = null }, [
                "published: Expected a time of day, found the day 2018-05-07 alone. Add the time, if the page has it.",
                "published: Expected a date that can be read in one way, found 2018-05-07 or 2018-07-05. Set the region of TimestampOptions, or the site's profile.",
            ]
        },
        {
            Good with { Modified = NewsTimestamp.Parse("2018-03-03T17:00+02:00") },
            ["modified: Expected a time not before the publication (2018-03-03T17:28+02:00), found 2018-03-03T17:00+02:00. Set it to the last change, or leave it out."]
        },
        {
            Good with { Published = NewsTimestamp.Parse("2018-03-04T10:28Z"), Modified = null },
            ["published: Expected a time before the page was read (2018-03-04T08:00:00+00:00), found 2018-03-04T10:28+00:00. Look at its offset: many sites write their local time with a Z."]
        },
        { Good with { Site = new() { Name = "موقع", Domain = "https://example.com" } }, ["site.domain: Expected a host name, found 'https://example.com'. Give the host alone, as in example.com."] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_search_engines_would_not_show_is_named_with_what_to_do(Article article, string[] findings) =>
        Assert.Equal(findings, SchemaOrg.Lint(article).Select(finding => finding.ToString()));
}
