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

    [Theory]
    [InlineData("مرصد المدينة", true)]
    [InlineData("افتتاح حديقة جديدة | مرصد المدينة", true)]
    [InlineData("حديقة جديدة يرعاها مرصد المدينة", false)]
    public void A_separator_parts_the_name_from_a_title(string first, bool chosen)
    {
        var reading = new PageParser(PageOptions.Default with { Profiles = [Profile] }).Parse($"{first}\nبلدية الساحل تفتح حديقة جديدة لأهالي الضاحية\n");
        Assert.Equal(chosen ? "LB" : null, reading.Article.Site?.Country);
    }

    [Fact]
    public void A_line_of_the_head_that_is_the_name_chooses() => Assert.Equal(
        "LB", new PageParser(PageOptions.Default with { Profiles = [Profile] }).Parse("الرئيسية\nمرصد المدينة\nمحليات\n" + Page[(Page.IndexOf('\n') + 1)..]).Article.Site?.Country);

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

    public static TheoryData<string> BuiltIn => [.. SiteProfile.BuiltIn.Select(profile => profile.Id)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_profile_passes_its_own_tests(string id)
    {
        var profile = SiteProfile.BuiltIn.Single(each => each.Id == id);
        Assert.NotEmpty(profile.Tests);
        Assert.Empty(profile.Lint());
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void A_built_in_profile_is_what_a_file_with_its_text_is(string id)
    {
        using var reader = new StreamReader(typeof(SiteProfile).Assembly.GetManifestResourceStream($"Pages/Profiles/{id}.json")!);
        var read = SiteProfile.Parse(reader.ReadToEnd());
        var profile = SiteProfile.BuiltIn.Single(each => each.Id == id);
        Assert.Equal(read.ToJson(), profile.ToJson());
        Assert.Equal(read with { Cues = profile.Cues }, profile with { Cues = profile.Cues });
    }

    [Fact]
    public void Lint_names_what_is_wrong_and_what_is_needless()
    {
        var profile = SiteProfile.Parse("""
            {
              "id": "a", "version": "May 2018", "domains": ["https://a.example"], "names": ["أ", "أ"], "sections": ["رياضة"],
              "cues": { "share": ["مشاركة", "انقلها"] }, "block": ["title", "byline"],
              "tests": [
                { "name": "one", "lines": ["افتتاح مكتبة عامة في حي الميناء", "كتب سمير عادل", "السبت ٣ مارس ٢٠١٨"], "expect": { "title": "افتتاح مكتبة", "published": "2018-03-03", "authors": [] } },
                { "name": "one", "lines": [], "expect": {} }
              ]
            }
            """);
        Assert.Equal(
            [
                "error: version: Expected a day as yyyy-MM-dd, found 'May 2018'.",
                "error: domains: Expected a host without scheme, path and 'www.', found 'https://a.example'.",
                "hint: names: 'أ' is 'أ' again.",
                "hint: sections: 'رياضة' stands in ar-default already.",
                "hint: cues 'share': 'مشاركة' is a cue of every site already.",
                "error: tests: Expected every test under its own name, found 'one' 2 times.",
                "error: tests 'one': Expected something that must be read, found nothing.",
                "error: tests 'one': Expected the title 'افتتاح مكتبة', found 'افتتاح مكتبة عامة في حي الميناء'.",
                "error: tests 'one': Expected the authors '', found 'سمير عادل'.",
                "error: tests 'one': Expected the order of the headline's block 'title, byline', found 'title, byline, timestamp'.",
                "error: tests 'one': Expected the order of the headline's block 'title, byline', found ''.",
            ],
            profile.Lint().Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_file_or_a_folder_is_read_and_its_faults_are_named()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "b.json"), """{ "id": "b" }""");
            File.WriteAllText(Path.Combine(folder, "a.json"), Profile.ToJson());
            File.WriteAllText(Path.Combine(folder, "notes.txt"), "no profile");
            var profiles = SiteProfile.LoadFolder(folder);
            Assert.Equal(["marsad.example", "b"], profiles.Select(profile => profile.Id));
            Assert.Equal(Profile.ToJson(), profiles[0].ToJson());
            Assert.Equal(["marsad.example", "b", .. SiteProfile.BuiltIn.Select(profile => profile.Id)], PageOptions.Default.WithProfiles(profiles).Profiles.Select(profile => profile.Id));

            var wrong = Path.Combine(folder, "c.json");
            File.WriteAllText(wrong, """{ "id": "c", "block": ["headline"] }""");
            var fault = Assert.Throws<JsonException>(() => SiteProfile.LoadFolder(folder));
            Assert.Equal($"{wrong}: Expected the name of a line's role in 'block', found 'headline'.", fault.Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Learns_what_pages_of_a_site_share()
    {
        var profile = SiteProfile.Learn("nakheel.example", [.. Enumerable.Range(0, 3).Select(LearningPage)]);
        Assert.Equal(["nakheel.example"], profile.Domains);
        Assert.Equal(["جريدة النخيل"], profile.Names);
        Assert.Equal(["شؤون الواحة"], profile.Sections);
        Assert.Equal("mdy", profile.DateOrder);
        Assert.Equal("ar", profile.Language);
        Assert.Equal(["سمير عادل", "منى حداد", "رامي صقر"], profile.Tests.Select(test => Assert.Single(test.Expect.Authors!)));
        Assert.Equal(["2018-03-14T10:20", "2018-03-15T10:20", "2018-03-16T10:20"], profile.Tests.Select(test => test.Expect.Published));
        Assert.Equal(["version"], (profile with { Names = ["جريدة النخيل"] }).Lint().Select(finding => finding.Where));
    }

    [Fact]
    public void Two_pages_are_too_few_to_learn_from() => Assert.Equal(
        "Expected at least 3 pages, found 2. (Parameter 'pages')",
        Assert.Throws<ArgumentException>(() => SiteProfile.Learn("a", ["a", "b"])).Message);

    private static string LearningPage(int number)
    {
        string[] titles = ["بلدية الواحة تفتح مكتبة جديدة للأطفال", "مزارعو الواحة يحصدون أول محصول من التمور", "نادي الواحة يستعد لبطولة الكرة الطائرة"];
        string[] authors = ["سمير عادل", "منى حداد", "رامي صقر"];
        var title = titles[number];
        return $"""
            {title} - جريدة النخيل
            الرئيسية
            شؤون الواحة
            رياضة
            شؤون الواحة
            {title}
            03/{14 + number}/2018 10:20
            كتب: {authors[number]}
            {title} في حفل حضره عدد كبير من الأهالي والمسؤولين، وسط أجواء من الفرح والتفاؤل بالعام الجديد.
            وقال أحد الحاضرين إن الواحة تشهد هذا العام نشاطا لم تعرفه منذ سنوات طويلة، وإن الأهالي ينتظرون المزيد.
            مشاركة
            جميع الحقوق محفوظة لجريدة النخيل
            """;
    }

    [Theory]
    [InlineData("""{ "id": "a", "cues": { "shares": ["x"] } }""", "Expected the name of a cue in 'cues', found 'shares'.")]
    [InlineData("""{ "id": "a", "region": "XX" }""", "Expected the ISO 3166-1 code of a known region in 'region', found 'XX'.")]
    [InlineData("""{ "id": "a", "dateOrder": "ymd" }""", "Expected 'dmy' or 'mdy' in 'dateOrder', found 'ymd'.")]
    [InlineData("""{ "id": "a", "sections": ["-"] }""", "Expected phrases with a word in 'sections', found '-'.")]
    [InlineData("""{ "id": "a", "cues": { "tags": [" "] } }""", "Expected phrases with a word in 'cues', found ' '.")]
    [InlineData("""{ "id": "a", "block": ["lede"] }""", "Expected the name of a line's role in 'block', found 'lede'.")]
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
