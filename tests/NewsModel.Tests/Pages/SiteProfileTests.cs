using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Pages;

public class SiteProfileTests
{
    private const string Page = """
        مرصد المدينة - بلدية الساحل تفتح حديقة جديدة لأهالي الضاحية
        بلدية الساحل تفتح حديقة جديدة لأهالي الضاحية
        07/05/2018 10:20
        ركن المدينة
        فتحت بلدية الساحل أبواب حديقة عامة جديدة أمام أهالي الضاحية، بعد عام من أعمال التشجير والإنارة وتجهيز الملاعب.
        زاوية القراء
        شكرا للبلدية
        """;

    private static readonly SiteProfile Profile = SiteProfile.Parse("""
        {
          "id": "marsad.example", "domains": ["marsad.example"], "names": ["مرصد المدينة"], "region": "LB", "dateOrder": "mdy",
          "houseBylines": ["ركن المدينة"], "cues": { "comments": ["زاوية القراء"] }
        }
        """);

    [Fact]
    public void The_caller_chooses_first() =>
        AssertSharpened(new PageParser(PageOptions.Default with { Profiles = [] }).Parse(Page, new PageContext { Profile = Profile }));

    [Theory]
    [InlineData("https://marsad.example/news/1")]
    [InlineData("https://www.marsad.example/")]
    public void The_host_chooses(string url)
    {
        var reading = new PageParser(PageOptions.Default with { Profiles = [Profile] }).Parse("صفحة\n" + Page, new PageContext { Url = new Uri(url) });
        Assert.Equal("LB", reading.Article.Site?.Country);
        Assert.Equal("marsad.example", reading.Article.Site?.Domain);
    }

    [Fact]
    public void The_name_on_the_first_line_chooses() =>
        AssertSharpened(new PageParser(PageOptions.Default with { Profiles = [Profile] }).Parse(Page));

    [Fact]
    public void Another_host_does_not()
    {
        var context = new PageContext { Url = new Uri("https://notmarsad.example/") };
        var article = new PageParser(PageOptions.Default with { Profiles = [Profile] }).Parse("صفحة أخرى تماما\n" + Page, context).Article;
        Assert.Null(article.Site?.Country);
        Assert.Equal("notmarsad.example", article.Site?.Domain);
    }

    [Fact]
    public void A_region_of_the_caller_goes_before_that_of_the_profile() => Assert.Equal(
        "SY",
        new PageParser(PageOptions.Default).Parse(Page, new PageContext { Profile = Profile, Region = Region.Parse("SY") }).Article.Site?.Country);

    [Fact]
    public void The_profile_of_every_built_in_site_names_itself()
    {
        Assert.NotEmpty(SiteProfile.BuiltIn);
        Assert.All(SiteProfile.BuiltIn, profile => Assert.NotEmpty(profile.Names));
        Assert.All(SiteProfile.BuiltIn, profile => Assert.Contains(profile.Id, profile.Domains));
        Assert.DoesNotContain(SiteProfile.BuiltIn, profile => profile.Id == "ar-default");
    }

    [Theory]
    [InlineData("""{ "id": "a", "cues": { "shares": ["x"] } }""", "Expected the name of a cue in 'cues', found 'shares'.")]
    [InlineData("""{ "id": "a", "region": "XX" }""", "Expected the ISO 3166-1 code of a known region in 'region', found 'XX'.")]
    [InlineData("""{ "id": "a", "dateOrder": "ymd" }""", "Expected 'dmy' or 'mdy' in 'dateOrder', found 'ymd'.")]
    [InlineData("null", "Expected a site profile, found null.")]
    public void A_wrong_profile_is_refused_with_what_is_wrong(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => SiteProfile.Parse(json)).Message);

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{ "id": "a", "nmaes": [] }""")]
    public void What_is_no_profile_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => SiteProfile.Parse(json));

    private static void AssertSharpened(PageReading reading)
    {
        var article = reading.Article;
        Assert.Equal(new Site { Name = "مرصد المدينة", Domain = "marsad.example", Country = "LB" }, article.Site);
        Assert.Equal(new Contributor { Name = "ركن المدينة", Kind = ContributorKind.Organization }, Assert.Single(article.Byline!.Contributors));
        Assert.Equal(new DateOnly(2018, 7, 5), article.Published?.Date);
        Assert.Equal([LineRole.Comments, LineRole.Comments], reading.Lines.TakeLast(2).Select(line => line.Role));
    }
}
