using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>The page from which the project was born, value by value, with its site's profile and without any.</summary>
public class SeedTests
{
    private const string Path = "seeds/000_c874eb2f6f49f959.txt";
    private const string Title = "تعاون بين أجهزة الأمم المتحدة ووزارة الداخلية لمواجهة الإرهاب";
    private const string Caption = "وزير الداخلية و السيد/ فلاديمير إيفانوفيتش";

    private static readonly string Text = Repository.Read(Path);

    public static TheoryData<bool> Profiles => [true, false];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Its_headline_block_is_read(bool withProfile)
    {
        var article = Read(withProfile).Article;
        Assert.Equal(Title, article.Title);
        Assert.Equal("الأقباط متحدون - " + Title, article.PageTitle);
        Assert.Equal("الأقباط متحدون", article.Site?.Name);
        Assert.Equal(["داخلية وأمن"], article.Sections.Select(section => section.Name));
        Assert.Equal([new ArticleImage { Caption = Caption, AltText = Caption }], article.Images);
        Assert.Equal([new Translation { Language = "en" }], article.Translations);
        Assert.Equal("ar", article.Language);
        Assert.Equal(TextDirection.RightToLeft, article.Direction);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Its_byline_is_the_house(bool withProfile) => Assert.Equal(
        new Byline
        {
            Raw = "محرر الأقباط متحدون",
            Contributors = [new Contributor { Name = "محرر الأقباط متحدون", Kind = ContributorKind.Organization }],
        },
        Read(withProfile).Article.Byline);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Its_two_stamp_lines_are_one_timestamp(bool withProfile)
    {
        var published = Read(withProfile).Article.Published!.Value;
        Assert.Equal("2018-03-03T17:28+02:00", published.ToString());
        Assert.Equal("٢٨: ٠٥ م +02:00 EET\n\nالسبت ٣ مارس ٢٠١٨", published.Raw);
        Assert.Equal(published.Raw, published.Source.Of(Text).ToString());
        Assert.Equal("EET", published.TimeZone);
        Assert.Equal(OffsetSource.Printed, published.OffsetSource);
        Assert.Equal(TimestampPrecision.Minute, published.Precision);
        Assert.Equal(TimestampAssumptions.ClockReordered, published.Assumptions);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Its_header_date_and_clock_stay_two(bool withProfile)
    {
        var article = Read(withProfile).Article;
        Assert.Equal(("2018-03-03", "السبت , ٣ مارس ٢٠١٨"), (article.PageDate?.ToString(), article.PageDate?.Raw));
        Assert.Equal(("T00:19", "٠٠:١٩"), (article.PageClock?.ToString(), article.PageClock?.Raw));
        Assert.Null(article.Modified);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Its_body_is_seven_paragraphs_and_nothing_else(bool withProfile)
    {
        var paragraphs = Text.Split('\n').Where(line => line.Length > 150).Select(line => line.Trim());
        Assert.Equal(
            paragraphs.Select(text => new ArticleBlock { Kind = ArticleBlockKinds.Paragraph, Text = text }),
            Read(withProfile).Article.Body);
        Assert.Equal(7, Read(withProfile).Article.Body.Count);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void There_is_nothing_to_remark(bool withProfile) => Assert.Empty(Read(withProfile).Notes);

    [Fact]
    public void The_profile_adds_what_the_page_does_not_say()
    {
        Assert.Equal(new Site { Name = "الأقباط متحدون", Domain = "copts-united.com", Country = "EG" }, Read(true).Article.Site);
        Assert.Equal(new Site { Name = "الأقباط متحدون" }, Read(false).Article.Site);
    }

    private static PageReading Read(bool withProfile) =>
        new PageParser(withProfile ? PageOptions.Default : PageOptions.Default with { Profiles = [] }).Parse(Text);
}
