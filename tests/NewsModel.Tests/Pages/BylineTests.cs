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
    [InlineData("كتب محمود سعد وهدى كريم", "person:محمود سعد:كتب person:هدى كريم:كتب")]
    [InlineData("إعداد: ليلى حسن، تصوير: سامي فوزي", "person:ليلى حسن:إعداد person:سامي فوزي:تصوير")]
    [InlineData("ترجمة: نادر جميل", "person:نادر جميل:ترجمة")]
    [InlineData("هيثم العلي - بيروت", "person:هيثم العلي: @بيروت")]
    [InlineData("القاهرة - أ ش أ", "agency:أ ش أ: @القاهرة")]
    [InlineData("المصدر: رويترز", "agency:رويترز:المصدر")]
    [InlineData("المصدر: صحيفة المرفأ", "organization:صحيفة المرفأ:المصدر")]
    [InlineData("فريق التحرير", "organization:فريق التحرير:")]
    [InlineData("محرر مرصد المدينة", "organization:محرر مرصد المدينة:")]
    [InlineData("مرصد المدينة", "organization:مرصد المدينة:")]
    [InlineData("وكالات", "")]
    [InlineData("خاص", "")]
    public void A_byline_is_taken_apart(string byline, string expected)
    {
        var article = PageParser.Default.Parse($"{Title} - مرصد المدينة\n{Title}\n{byline}\n12 أبريل 2021\n{Body}\n").Article;
        Assert.Equal(byline, article.Byline?.Raw);
        var contributors = string.Join(' ', article.Byline!.Contributors.Select(each => $"{each.Kind}:{each.Name}:{each.Role}"));
        Assert.Equal(expected, (article.Dateline is null ? contributors : $"{contributors} @{article.Dateline}").Trim());
    }

    [Theory]
    [InlineData("سياسة")]
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
