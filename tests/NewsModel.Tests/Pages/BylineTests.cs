using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>Bylines of pages that differ in nothing else: who, what they did, where.</summary>
public class BylineTests
{
    private const string Title = "بلدية الساحل تفتح حديقة جديدة لأهالي الضاحية";
    private const string Body = "افتتحت الحديقة أمام الزوار صباح أمس، بعد عام كامل من أعمال التشجير والإنارة وتجهيز الملاعب والممرات.";

    [Theory]
    [InlineData("كتب: حازم السيوفي", "person:حازم السيوفي:كتب")]
    [InlineData("كتبت - سلمى عبد الرحمن", "person:سلمى عبد الرحمن:كتبت")]
    [InlineData("بقلم/ د. نبيل راغب", "person:د. نبيل راغب:بقلم")]
    [InlineData("بقلم: قيتباي الدرملي", "person:قيتباي الدرملي:بقلم")]
    [InlineData("كتب: زيدون وهبي", "person:زيدون وهبي:كتب")]
    [InlineData("بقلم: د. زيدون وهبي", "person:د. زيدون وهبي:بقلم")]
    [InlineData("كتب: زيدون الفلاني وشيلان رشو", "person:زيدون الفلاني:كتب person:شيلان رشو:كتب")]
    [InlineData("كتب محمود سعد وهدى كريم", "person:محمود سعد:كتب person:هدى كريم:كتب")]
    [InlineData("إعداد: ليلى حسن، تصوير: سامي فوزي", "person:ليلى حسن:إعداد person:سامي فوزي:تصوير")]
    [InlineData("نص: قناة المدى 7 | كريم منصور | أ ف ب", "organization:قناة المدى 7:نص person:كريم منصور:نص agency:أ ف ب:نص")]
    [InlineData("نص: قناة المدى 7 | رويترز", "organization:قناة المدى 7:نص agency:رويترز:نص")]
    [InlineData("كريم منصور، والأناضول", "person:كريم منصور: agency:والأناضول:")]
    [InlineData("كريم منصور تصوير: سامي فوزي", "person:كريم منصور: person:سامي فوزي:تصوير")]
    [InlineData("كتب: كريم منصور المصدر: رويترز", "person:كريم منصور:كتب agency:رويترز:المصدر")]
    [InlineData("ترجمة: نادر جميل", "person:نادر جميل:ترجمة")]
    [InlineData("كتب: كريم منصور، هدى سالم - المرج", "person:كريم منصور:كتب person:هدى سالم:كتب")]
    [InlineData("كتب: كريم منصور، هدى سالم - زيدون الفلاني", "person:كريم منصور:كتب person:هدى سالم:كتب person:زيدون الفلاني:كتب")]
    [InlineData("هيثم العلي - بيروت", "person:هيثم العلي: @بيروت")]
    [InlineData("القاهرة - أ ش أ", "agency:أ ش أ: @القاهرة")]
    [InlineData("المصدر: رويترز", "agency:رويترز:المصدر")]
    [InlineData("المصدر: صحيفة المرفأ", "organization:صحيفة المرفأ:المصدر")]
    [InlineData("الكاتب: زيدون الفلاني", "person:زيدون الفلاني:الكاتب")]
    [InlineData("الكاتب زيدون الفلاني", "person:زيدون الفلاني:الكاتب")]
    [InlineData("الكاتبة هدى سالم", "person:هدى سالم:الكاتبة")]
    [InlineData("المحررة: هدى سالم", "person:هدى سالم:المحررة")]
    [InlineData("بواسطة: الشيف زيدونة الفلاني", "person:الشيف زيدونة الفلاني:بواسطة")]
    [InlineData("هدى سالم (أم القرون)", "person:هدى سالم: @أم القرون")]
    [InlineData("بقلم: زيدون «أبو علي» الفلاني", "person:زيدون «أبو علي» الفلاني:بقلم")]
    [InlineData("فريق التحرير", "organization:فريق التحرير:")]
    [InlineData("محرر مرصد المدينة", "organization:محرر مرصد المدينة:")]
    [InlineData("مرصد المدينة", "organization:مرصد المدينة:")]
    [InlineData("كتب: كريم منصور في «النداء»", "person:كريم منصور:كتب organization:النداء:")]
    [InlineData("كريم منصور - الطاقة", "person:كريم منصور: @الطاقة")]
    [InlineData("الطاقة - كريم منصور", "person:كريم منصور: @الطاقة")]
    [InlineData("كريم منصور، صحفي", "person:كريم منصور:")]
    [InlineData("كريم منصور صحفي ليبي", "person:كريم منصور:")]
    [InlineData("زيدون الفلاني شارك", "person:زيدون الفلاني:")]
    [InlineData("زيدون الفلاني - رويترز", "organization:زيدون الفلاني: agency:رويترز:")]
    [InlineData("زيدون الفلاني، كريم منصور - رويترز", "organization:زيدون الفلاني: person:كريم منصور: agency:رويترز:")]
    [InlineData("رويترز/كريم منصور/زيدون الفلاني", "agency:رويترز: person:كريم منصور: person:زيدون الفلاني:")]
    [InlineData("رويترز/كريم منصور/هدى سالم/زيدون الفلاني", "agency:رويترز: person:كريم منصور: person:هدى سالم: person:زيدون الفلاني:")]
    [InlineData("رويترز/زيدون الفلاني/كريم منصور", "agency:رويترز: organization:زيدون الفلاني: person:كريم منصور:")]
    [InlineData("كريم منصور/زيدون الفلاني/رويترز", "person:كريم منصور: organization:زيدون الفلاني: agency:رويترز:")]
    [InlineData("كريم منصور/هدى سالم/زيدون الفلاني/رويترز", "person:كريم منصور: person:هدى سالم: organization:زيدون الفلاني: agency:رويترز:")]
    [InlineData("كتب ـ كريم منصور ـ القاهرة", "person:كريم منصور:كتب @القاهرة")]
    [InlineData("كريم منصور ـ", "person:كريم منصور:")]
    [InlineData("ـ كريم منصور", "person:كريم منصور:")]
    [InlineData("كريـم منصور", "person:كريـم منصور:")]
    [InlineData("المرفأ نيوز", "organization:المرفأ نيوز:")]
    [InlineData("موقع مرصد المدينة", "organization:موقع مرصد المدينة:")]
    [InlineData("كتب: كريم منصور - مدن البحر", "person:كريم منصور:كتب")]
    [InlineData("بقلم: زيدون", "person:زيدون:بقلم")]
    [InlineData("المصدر: زيدون الفلاني", "organization:زيدون الفلاني:المصدر")]
    [InlineData("كريم منصور أحمد علي حسن سالم", "person:كريم منصور أحمد علي حسن سالم:")]
    [InlineData("Karim Mansour", "person:Karim Mansour:")]
    [InlineData("بقلم: Alec Douglas Home", "person:Alec Douglas Home:بقلم")]
    [InlineData("بقلم: Malcolm X", "person:Malcolm X:بقلم")]

    [InlineData("Malcolm X", "person:Malcolm X:")]
    [InlineData("سعيد كاتب", "person:سعيد كاتب:")]
    [InlineData("كتب: كريم منصور، زيدون الفلاني", "person:كريم منصور:كتب person:زيدون الفلاني:كتب")]
    [InlineData("وكالات", "")]
    [InlineData("خاص", "")]
    public void A_byline_is_taken_apart(string byline, string expected)
    {
        var article = PageParser.Default.Parse($"{Title} - مرصد المدينة\n{Title}\n{byline}\n12 أبريل 2021\n{Body}\n").Article;
        Assert.Equal(byline, article.Byline?.Raw);
        var contributors = string.Join(' ', article.Byline!.Contributors.Select(each => $"{each.Kind}:{each.Name}:{each.Role}"));
        Assert.Equal(expected, (article.Dateline is null ? contributors : $"{contributors} @{article.Dateline}").Trim());
    }

    /// <summary>Of a line with the time, only who wrote is the byline: neither the text of a portrait nor a button, but all of the fields.</summary>
    [Theory]
    [InlineData("صورة كريم منصور كريم منصور أرسل بريدا إلكترونيا8 نوفمبر 2021 - 1:45 مساءً", "كريم منصور")]
    [InlineData("8 نوفمبر 2021 - 1:45 مساءً صورة كريم منصور كريم منصور", "كريم منصور")]
    [InlineData("14 مارس 2021 | رويترز | كريم منصور", "رويترز | كريم منصور")]
    public void A_byline_stands_beside_a_time(string line, string byline) =>
        Assert.Equal(byline, PageParser.Default.Parse($"{Title}\n{line}\n{Body}\n").Article.Byline?.Raw);

    [Fact]
    public void A_source_below_its_label_is_one_as_beside_it()
    {
        var article = PageParser.Default.Parse($"{Title}\nالمصدر:\nمرصد الشمال\n12 أبريل 2021\n{Body}\n").Article;
        var source = Assert.Single(article.Byline!.Contributors);
        Assert.Equal((ContributorKind.Organization, "مرصد الشمال", "المصدر"), (source.Kind, source.Name, source.Role));
    }

    [Fact]
    public void The_text_of_a_portrait_is_no_part_of_the_name() =>
        Assert.Equal("كريم منصور", PageParser.Default.Parse($"{Title}\nصورة كريم منصور كريم منصور أرسل بريدا إلكترونيا12 أبريل 2021 - 1:45 مساءً\n{Body}\n").Article.Byline?.Raw);

    [Theory]
    [InlineData("سياسة")]
    [InlineData("رويترز - 24")]
    [InlineData("رويترز - 7")]
    [InlineData("سياسة | مدن البحر | طاقة | ثقافة")]
    [InlineData("التحرير والطباعة")]
    [InlineData("رويترز - a.b")]
    [InlineData("الطاقة: كريم منصور")]
    [InlineData("كريم منصور karim@")]
    [InlineData("تطبيق «الراصد» الإخباري")]
    [InlineData("هدى سالم (تل 2)")]
    [InlineData("تحميل الملف")]
    [InlineData("كريم منصور شارك في التأليف")]
    [InlineData("محرر أخبار المدينة")]
    [InlineData("كتب: زيدون الفلاني والكوردي")]
    [InlineData("نيوز")]
    [InlineData("كريم")]
    [InlineData("د.")]
    [InlineData("آخر تحديث")]
    [InlineData("A A")]
    [InlineData("harbor.example")]
    [InlineData("صحفي ليبي")]
    [InlineData("كريم منصور أحمد علي حسن سالم زكي")]
    [InlineData("كتبت هدى سالم في النداء")]
    [InlineData("كتبت هدى سالم في «النداء» اليوم")]
    [InlineData("صورة كريم منصور")]
    [InlineData("صحيفة المرفأ 2")]
    [InlineData("صحيفة المرفأ الجديد الأول الثاني الثالث")]
    [InlineData("بيروت")]
    [InlineData("تصميم وتطوير شركة المدى")]
    [InlineData("أخبار الضاحية")]
    public void What_names_nobody_is_no_byline(string line) =>
        Assert.Null(PageParser.Default.Parse($"{Title} - مرصد المدينة\n{Title}\n{line}\n12 أبريل 2021\n{Body}\n").Article.Byline);

    [Theory]
    [InlineData("القاهرة - أ ش أ: ", "القاهرة - أ ش أ", "أ ش أ")]
    [InlineData("دمشق، سوريا (CNN) -- ", "دمشق، سوريا (CNN)", null)]
    [InlineData("عمان (بترا) - ", "عمان (بترا)", "بترا")]
    [InlineData("بيروت: ", "بيروت", null)]
    [InlineData("قال الوزير: ", null, null)]
    [InlineData("", null, null)]
    public void A_dateline_opens_the_text(string head, string? dateline, string? agency)
    {
        var article = PageParser.Default.Parse($"{Title}\n12 أبريل 2021\n{head}{Body}\n").Article;
        Assert.Equal(dateline, article.Dateline);
        Assert.Equal(agency, article.Byline?.Contributors.Single().Name);
        Assert.Equal(head + Body, article.Body.Single().Text);
    }
}
