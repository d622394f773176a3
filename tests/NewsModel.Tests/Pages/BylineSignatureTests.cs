using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Who signs, in the ways in which papers, agencies and blogs sign: each contributor with its kind, and the role that the line says; then the place.</summary>
public class BylineSignatureTests
{
    public static TheoryData<string, string, string?> Lines => new()
    {
        // A form of address and a stroke, with an article or without, behind the word for an author too.
        { "المستشار/ عدلي حسين", "عدلي حسين: person", null },
        { "د/ محمد علي", "محمد علي: person", null },
        { "مهندس/ سامي فؤاد", "سامي فؤاد: person", null },
        { "بقلم المستشار/ عدلي حسين", "عدلي حسين: person (بقلم)", null },
        { "بقلم/ د. محمد علي", "د. محمد علي: person (بقلم)", null },
        { "مهندس سامي فؤاد", "مهندس سامي فؤاد: person", null },

        { "الأستاذ الدكتور/ كريم منصور", "كريم منصور: person", null },
        { "الدكتور محمد السيد/ سامي فؤاد", "الدكتور محمد السيد: person, سامي فؤاد: person", null },
        { "بقلم الدكتور زيدون السيد/ سامي فؤاد", "الدكتور زيدون السيد: person (بقلم), سامي فؤاد: person (بقلم)", null },

        // A source of one word is a house, with quotation marks or without, beside agencies that have no name.
        { "المصدر: النهار", "النهار: organization (المصدر)", null },
        { "المصدر : «الراي»", "الراي: organization (المصدر)", null },
        { "المصدر: المدار + وكالات", "المدار: organization (المصدر)", null },
        { "نقلا عن الأهرام", "الأهرام: organization (نقلا عن)", null },
        { "المصدر: وكالات", "", null },

        // What a correspondent is, behind the name or in front of it.
        { "محمد سامي - مراسل الشؤون السياسية", "محمد سامي: person", null },
        { "مراسل الشروق من البليدة: كريم هدوش", "كريم هدوش: person (مراسل)", null },
        { "مراسل: كريم هدوش", "كريم هدوش: person (مراسل)", null },
        { "مراسل: كريم منصور، تحرير: هدى سالم", "كريم منصور: person (مراسل), هدى سالم: person (تحرير)", null },

        // From where a person writes: a known place; otherwise the line says what an image shows.
        { "أحمد الزاهر من القاهرة", "أحمد الزاهر: person", "القاهرة" },
        { "أحمد الزاهر من البيت", "", null },

        // A comma parts no place from a person, and so no label is one.
        { "شغل, خبرنگار محیط زیست", "", null },
        { "المرج - كريم منصور", "كريم منصور: person", "المرج" },

        // The letters of an editor or a desk are nobody, and letters alone are buttons.
        { "ق.و/وأج", "وأج: agency", null },
        { "ب. حورية/ ق. و", "ب. حورية: person", null },
        { "ر ش/س أ/ هـ ح", "", null },
        { "A- A A+", "", null },

        // Houses that everybody knows, those that end like a site, and one in quotation marks behind a place.
        { "سكاي نيوز عربية - أبوظبي", "سكاي نيوز عربية: organization", "أبوظبي" },
        { "دبي - العربية.نت", "العربية.نت: organization", "دبي" },
        { "بيروت: «الشرق الأوسط»", "الشرق الأوسط: organization", "بيروت" },
        { "المرصد من الرباط", "", null },

        // Who put a text on a site.
        { "نشر بواسطة محمد علي", "محمد علي: person (نشر بواسطة)", null },
        { "نُشر بواسطة: هيئة التحرير", "هيئة التحرير: organization (نُشر بواسطة)", null },
    };

    [Theory, MemberData(nameof(Lines))]
    public void A_line_below_the_headline_names_who_signs(string line, string contributors, string? place)
    {
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\n{line}\n{Day}\n{First}\n{Second}").Article;
        var names = article.Byline?.Contributors.Select(each => each.Role is null ? $"{each.Name}: {each.Kind}" : $"{each.Name}: {each.Kind} ({each.Role})") ?? [];
        Assert.Equal((contributors, place), (string.Join(", ", names), article.Dateline));
        Assert.Equal((Title, ""), (article.Title, Sections($"{Menu}\n{Title}\n{line}\n{Day}\n{First}\n{Second}")));
    }
}
