using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What the parts of a byline say of each other, and what is none though a part of it names someone: the role of the line, who, and where.</summary>
public class BylinePartsRoleTests
{
    private const string Site = "مرصد المدينة";

    [Theory]
    // The stroke that lengthens a letter parts nothing inside a word, and is a dash between blanks, one or several.
    [InlineData("بقلم: عبد اللهـ منصور", "person:عبد اللهـ منصور:بقلم")]
    [InlineData("عبد اللهــ منصور", "person:عبد اللهــ منصور:")]
    [InlineData("بقلم: هـ كريم منصور", "person:هـ كريم منصور:بقلم")]
    [InlineData("كريم منصور ــ القاهرة", "person:كريم منصور: @القاهرة")]
    [InlineData("ــ كريم منصور", "person:كريم منصور:")]
    [InlineData("كريم منصور ــ", "person:كريم منصور:")]
    [InlineData("كتب ـ: كريم منصور", "person:كريم منصور:كتب")]
    [InlineData("بقلم: كريم ـمنصور", "person:كريم ـمنصور:بقلم")]

    // The line breaks behind the conjunction; an account stands right behind the name.
    [InlineData("كتب: كريم منصور و", "person:كريم منصور:كتب")]
    [InlineData("كريم منصور@karim_m", "person:كريم منصور:")]

    // What someone did stands in front of the colon or the slash, and what he is in front of a comma.
    [InlineData("كريم منصور تصوير / سامي فوزي", "person:كريم منصور: person:سامي فوزي:تصوير")]
    [InlineData("كريم منصور المصور، هدى سالم", "person:كريم منصور المصور: person:هدى سالم:")]
    [InlineData("تحرير زيدون الفلاني تصوير: سامي فوزي", "person:زيدون الفلاني:تحرير person:سامي فوزي:تصوير")]
    [InlineData("بقلم: الكاتب كريم منصور", "person:الكاتب كريم منصور:بقلم")]
    [InlineData("كريم منصور - الكاتب", "person:كريم منصور:")]
    [InlineData("زيدون الفلاني - الكاتب", "person:زيدون الفلاني:")]
    [InlineData("بقلم كريم منصور كريم منصور", "person:كريم منصور:بقلم")]

    // The site behind a cue without a colon, behind the conjunction, and beside a place.
    [InlineData("المصدر مرصد المدينة", "organization:مرصد المدينة:المصدر")]
    [InlineData("كريم منصور، ومرصد المدينة", "person:كريم منصور: organization:ومرصد المدينة:")]
    [InlineData("موقع مرصد المدينة - الطاقة", "organization:موقع مرصد المدينة: @الطاقة")]

    // Two of one word each, a name and an outlet of one word each, a name in quotation marks at the end.
    [InlineData("كتب: كريم وهدى", "person:كريم:كتب person:هدى:كتب")]
    [InlineData("كتبت هدى في «النداء»", "person:هدى:كتبت organization:النداء:")]
    [InlineData("بقلم: كريم منصور «أبو علي»", "person:كريم منصور «أبو علي»:بقلم")]

    // The place behind a preposition, also behind an agency, of two words, and behind a name that nobody knows.
    [InlineData("كتبت هدى سالم من القاهرة", "person:هدى سالم:كتبت @القاهرة")]
    [InlineData("كتبت هدى من القاهرة", "person:هدى:كتبت @القاهرة")]
    [InlineData("كتب زيدون الفلاني من القاهرة", "person:زيدون الفلاني:كتب @القاهرة")]
    [InlineData("كتبت هدى سالم من المرج القديمة", "person:هدى سالم:كتبت @المرج القديمة")]
    [InlineData("رويترز - كريم منصور من القاهرة", "agency:رويترز: person:كريم منصور: @القاهرة")]

    // The place in parentheses behind a person, the last part or not; the outlet in them behind a place, but not whoever did something there.
    [InlineData("كريم منصور (أم القرون) - رويترز", "person:كريم منصور: agency:رويترز: @أم القرون")]
    [InlineData("عدن (صدى الغد) خاص", "organization:صدى الغد: @عدن")]
    [InlineData("عدن ((صدى الغد)) خاص", "organization:صدى الغد: @عدن")]
    [InlineData("عدن - صدى الغد - خاص", "person:صدى الغد: @عدن")]
    [InlineData("تقرير: القاهرة (زيدون الفلاني)", "person:زيدون الفلاني:تقرير @القاهرة")]

    // The place in front of the cue; a section is none.
    [InlineData("الطاقة - كتب كريم منصور", "person:كريم منصور:كتب @الطاقة")]
    [InlineData("رياضة - كريم منصور", "person:كريم منصور:")]
    [InlineData("كريم منصور - رياضة", "person:كريم منصور:")]

    // Behind a writer and a dash a place, whichever dash, unless two writers stand in front of it or one behind it.
    [InlineData("خاص - كتب: كريم منصور - مدن البحر", "person:كريم منصور:كتب")]
    [InlineData("كتب: كريم منصور – مدن البحر", "person:كريم منصور:كتب")]
    [InlineData("كتب: كريم منصور — مدن البحر", "person:كريم منصور:كتب")]
    [InlineData("كتب: كريم منصور - زيدون الفلاني - هدى سالم", "person:كريم منصور:كتب person:زيدون الفلاني:كتب person:هدى سالم:كتب")]
    [InlineData("كتب: رويترز - زيدون الفلاني", "agency:رويترز:كتب person:زيدون الفلاني:كتب")]

    // Beside an agency: the house, but not whoever did something; a colleague behind a person behind the place; two words in front of its parentheses.
    [InlineData("إعداد: زيدون الفلاني - رويترز", "person:زيدون الفلاني:إعداد agency:رويترز:إعداد")]
    [InlineData("رويترز - القاهرة - كريم منصور - زيدون الفلاني", "agency:رويترز: person:كريم منصور: person:زيدون الفلاني: @القاهرة")]
    [InlineData("صدى الغد (رويترز)", "organization:صدى الغد: agency:رويترز:")]
    [InlineData("صدى البلد الجديد / رويترز", "organization:صدى البلد الجديد: agency:رويترز:")]
    [InlineData("نص: قناة المدى 7 | تصوير: سامي فوزي", "organization:قناة المدى 7:نص person:سامي فوزي:تصوير")]
    public void A_byline_is_taken_apart(string byline, string expected)
    {
        var page = Page(byline, Site);
        Assert.Equal("PageTitle Title Byline Timestamp Body Body", Roles(page));
        Assert.Equal(expected, Parts(page));
    }

    [Theory]
    // A name and an outlet without a cue, an outlet's word that ends the line, a text about someone, a book's title.
    [InlineData("كريم منصور في «النداء»", "Other")]
    [InlineData("كتبت هدى سالم «لصحيفة»", "Other")]
    [InlineData("كتب كريم منصور في رثاء «الشيخ حسن»", "Subtitle")]
    [InlineData("كتب كريم منصور في «رسالة مفتوحة إلى أهل المدينة»", "Subtitle")]

    // What comes from somewhere and is no person, or from what is no place.
    [InlineData("كتب الوزير السابق من القاهرة", "Subtitle")]
    [InlineData("رويترز - حفل زفاف من القاهرة", "Subtitle")]
    [InlineData("كتبت هدى سالم من هذه المدينة", "Subtitle")]
    [InlineData("كتبت هدى سالم من وحي البحر القديم", "Subtitle")]

    // The agency that gave a picture, behind what it shows or behind what an unknown label says; who took it.
    [InlineData("فوز ساحق جديد (رويترز)", "Caption")]
    [InlineData("جولة تفتيشية لمراقبي البلدية. (تصوير: مديني عسيري)", "Caption")]
    [InlineData("جولة تفتيشية لمراقبي البلدية (تصوير: سامي فوزي)", "Caption")]
    [InlineData("حقوق الصورة: رويترز", "Credit")]
    [InlineData("تصوير مرصد المدينة", "Credit")]
    [InlineData("photo مرصد المدينة", "Credit")]
    [InlineData("photo: موقع مرصد المدينة", "Credit")]
    [InlineData("رويترز - ...", "Other")]

    // A place in front of a person only, behind no unknown words; what a picture shows, and where; the button behind a place.
    [InlineData("مدن البحر | الطاقة | كريم منصور", "Subtitle")]
    [InlineData("مدن البحر (أم القرون)", "Other")]
    [InlineData("كريم منصور (أم القرون) شارك", "Subtitle")]
    [InlineData("كريم منصور - الحديقة الكبرى", "Other")]

    // No house: without a bar behind it, without anybody behind the bar, a speech.
    [InlineData("بقلم: قناة المدى 7 - كريم منصور", "Subtitle")]
    [InlineData("نص: قناة المدى 7 |", "Other")]
    [InlineData("نص كلمة الرئيس في القمة | خاص", "Subtitle")]
    [InlineData("وكالات السفر والسياحة", "Section")]
    public void A_line_is_no_byline(string line, string role)
    {
        var page = Page(line, Site);
        Assert.Equal($"PageTitle Title {role} Timestamp Body Body", Roles(page));
        Assert.Null(PageParser.Default.Parse(page).Article.Byline);
    }

    [Fact]
    public void A_site_of_many_words_is_one_behind_its_kind() =>
        Assert.Equal("organization:موقع مرصد المدينة والبحر:", Parts(Page("موقع مرصد المدينة والبحر", "مرصد المدينة والبحر")));

    /// <summary>A house that the page's head names, and bylines by the first word of its name.</summary>
    [Theory]
    [InlineData("تقرير: راصد الليبية", "organization:راصد الليبية:تقرير")]
    [InlineData("راصد الليبية - رويترز", "organization:راصد الليبية: agency:رويترز:")]
    public void A_masthead_names_the_house(string byline, string expected) =>
        Assert.Equal(expected, Parts($"بوابة راصد للأخبار\n{Menu}\n{Title}\n{byline}\n{Day}\n{First}\n{Second}"));

    /// <summary>Behind the place and the day, or in front of the day, stands an agency.</summary>
    [Theory]
    [InlineData("المرج 22-9-2021 وفا - زيدون الفلاني", "agency:وفا: person:زيدون الفلاني:")]
    [InlineData("الأحد 22-9-2021 صدى المدينة - رويترز", "organization:صدى المدينة: agency:رويترز:")]
    [InlineData("وفا - صدى المدينة 22-9-2021", "agency:وفا: organization:صدى المدينة:")]
    public void An_agency_stands_beside_a_day(string line, string expected) =>
        Assert.Equal(expected, Parts($"{Menu}\n{Title}\n{line}\n{First}\n{Second}"));

    /// <summary>A site that the address tells is a house by any of its names.</summary>
    [Fact]
    public void A_profile_names_the_house()
    {
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\nالبيان الإماراتية\n{Day}\n{First}\n{Second}", new PageContext { Url = new Uri("https://www.albayan.ae/uae/1") }).Article;
        Assert.Equal("البيان الإماراتية", article.Byline?.Raw);
    }

    private static string Page(string byline, string site) => $"{Title} - {site}\n{Title}\n{byline}\n{Day}\n{First}\n{Second}";

    private static string Parts(string page)
    {
        var article = PageParser.Default.Parse(page).Article;
        var contributors = string.Join(' ', article.Byline?.Contributors.Select(each => $"{each.Kind}:{each.Name}:{each.Role}") ?? []);
        return article.Dateline is null ? contributors : $"{contributors} @{article.Dateline}";
    }
}
