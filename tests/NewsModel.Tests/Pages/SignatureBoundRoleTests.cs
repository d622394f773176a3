using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Bounds of what signs a text and of what stands above a headline: titles and strokes, correspondents, images, kickers, the house's short name.</summary>
public sealed class SignatureBoundRoleTests
{
    public static TheoryData<string, string> Lines => new()
    {
        // Two forms of address with strokes; behind one, a name that is no listed one is a person's beside a place, too.
        { "المستشار/ د/ زيدون الفلاني", "زيدون الفلاني: person" },
        { "المستشار/ زيدون الفلاني، المرج", "زيدون الفلاني: person" },

        // A name that ends like a form of address, beside another; the word for an author and a stroke.
        { "الدكتور محمد السيد/ سامي فؤاد", "الدكتور محمد السيد: person, سامي فؤاد: person" },
        { "الكاتب/ زيدون الفلاني", "زيدون الفلاني: person (الكاتب)" },

        // Behind a name, a correspondent with a name is another; one without says what the first is.
        { "كريم منصور - مراسل هدى سالم", "كريم منصور: person, هدى سالم: person (مراسل)" },
        { "كريم منصور - مراسل رياضي", "كريم منصور: person" },

        // An agency and its correspondent; who prepared and who edited.
        { "رويترز: مراسل كريم هدوش", "رويترز: agency, كريم هدوش: person (مراسل)" },
        { "إعداد: زيدون الفلاني، تحرير: كريم منصور", "زيدون الفلاني: person (إعداد), كريم منصور: person (تحرير)" },

        // Behind an agency, from where a person writes need not be a known place.
        { "وأج - كريم هدوش من بليدة", "وأج: agency, كريم هدوش: person" },

        // The letters of a desk beside a person; short words are no letters.
        { "كريم منصور/ ق. و", "كريم منصور: person" },
        { "سامي فؤاد: من هو", "" },

        // A number is no source; the word alone behind a name says nothing more.
        { "المصدر: 24", "" },
        { "سامي فؤاد - المصدر", "سامي فؤاد: person" },

        // A word for an image, alone or behind what the image shows.
        { "تصوير", "" },
        { "هواتف محمولة - أرشيفية", "" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_below_the_headline_names_who_signs(string line, string contributors)
    {
        var byline = PageParser.Default.Parse($"{Menu}\n{Title}\n{line}\n{Day}\n{First}\n{Second}").Article.Byline;
        var names = byline?.Contributors.Select(each => each.Role is null ? $"{each.Name}: {each.Kind}" : $"{each.Name}: {each.Kind} ({each.Role})") ?? [];
        Assert.Equal(contributors, string.Join(", ", names));
    }

    public static TheoryData<string, string> Pages => new()
    {
        // The ending of the feminine at the very head of the page, where it broke off, and in the last line.
        { $"ة كريم منصور\n{Menu}\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nالكاتب/ة يوليا كرامر", "Menu Title Timestamp Body Body Byline" },

        // Whose picture it is, in twelve words; in more it is a caption.
        { $"{Menu}\n{Title}\nعمود الإنارة في الحي الشرقي من مدينة المرج أول أيام الصيف © المنارة\n{Day}\n{First}\n{Second}", "Menu Title Credit Timestamp Body Body" },
        { $"{Menu}\n{Title}\nعمود الإنارة في الحي الشرقي من مدينة المرج أول أيام هذا الصيف © المنارة\n{Day}\n{First}\n{Second}", "Menu Title Caption Timestamp Body Body" },

        // The house's short name has four letters; a word for a site stands in front of it as one for a house does.
        { $"موقع سما المرج\n{Menu}\n{Head}\nسما\n{First}\n{Second}", "Menu Navigation Title Timestamp Other Body Body" },
        { $"موقع ساحل الغد\n{Menu}\n{Head}\nساحل\n{First}\n{Second}", "Menu Navigation Title Timestamp Byline Body Body" },

        // Someone somewhere is no section; nor is, below the headline, the first line of the page, but the second is.
        { $"{Menu}\n{Title}\nكريم منصور في المرج\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"شركة المرج\n{Menu}\n{Head}\nشركة المرج\n{First}\n{Second}", "Menu Navigation Title Timestamp Other Body Body" },
        { $"الرئيسية\nبيئة الساحل\nسياسة\nرياضة\n{Head}\nبيئة الساحل\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Title Timestamp Section Body Body" },

        // A kicker below a menu, the document's title or a link to a translation; two clauses are none.
        { $"{Menu}\nبمشاركة 60 أسرة ويستمر أسبوعين\n{Head}\n{First}\n{Second}", "Menu Kicker Title Timestamp Body Body" },
        { $"{Title}\nمشروع ينتهي قبل موعده\n{Head}\n{First}\n{Second}", "PageTitle Kicker Title Timestamp Body Body" },
        { $"{Menu}\nEnglish\nمشروع ينتهي قبل موعده\n{Head}\n{First}\n{Second}", "Menu TranslationLink Kicker Title Timestamp Body Body" },
        { $"{Menu}\nبمشاركة 60 أسرة، البلدية تحتفل\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },

        // What begins like a kicker is the headline above those who wrote it.
        { $"{Menu}\nبمشاركة 60 أسرة ويستمر أسبوعين\nبقلم كريم منصور وهدى سالم وسامي فؤاد\nافتتاح مكتبة في الحي الشرقي من المدينة\n{Day}\n{First}\n{Second}", "Menu Title Byline Subtitle Timestamp Body Body" },

        // Two clauses above a subtitle are a headline; a colon at the end parts none.
        { $"{Menu}\nسوق الساعات... حيث يباع الوقت\nزبائن المرج من ثلاث قارات وورش توارثها الأبناء منذ خمسين عاما\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\nسوق الساعات حيث يباع الوقت:\nزبائن المرج من ثلاث قارات وورش توارثها الأبناء منذ خمسين عاما\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },

        // Between section and headline, what speaks of the first three paragraphs; a heading among them is none.
        { $"{Title}\n{Menu}\nاقتصاد\nالمرحلة الثانية تبدأ في أبريل المقبل\n{Head}\n{First}\nخلفية المشروع\n{Second}\n{Third}", "PageTitle Menu Section Kicker Title Timestamp Body Subhead Body Body" },

        // Such a line has four words and shares three of ten with the text; it has no bullet, is no link, no clock, and stands nowhere else.
        { $"{Title}\n{Menu}\nاقتصاد\nمشروع إنارة الطرق الداخلية:\n{Head}\n{First}\n{Second}", "PageTitle Menu Section Kicker Title Timestamp Body Body" },
        { $"{Title}\n{Menu}\nاقتصاد\nالطرق الداخلية (12)\n{Head}\n{First}\n{Second}", "PageTitle Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Title}\n{Menu}\nاقتصاد\nمشروع إنارة الطرق ومدارس جديدة تفتح أبوابها أمام طلاب الجامعات\n{Head}\n{First}\n{Second}\n{Third}", "PageTitle Menu Section Kicker Title Timestamp Body Body Body" },
        { $"{Title}\n{Menu}\nاقتصاد\n- مشروع إنارة الطرق الداخلية\n{Head}\n{First}\n{Second}", "PageTitle Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Title}\n{Menu}\nاقتصاد\nاقرأ أيضا: مشروع إنارة الطرق الداخلية\n{Head}\n{First}\n{Second}", "PageTitle Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Title}\n{Menu}\nاقتصاد\n17:28 بتوقيت المرج\n{Head}\n{First}\n{Second}", "PageTitle Menu Navigation PageClock Title Timestamp Body Body" },
        { $"{Title}\n{Menu}\nاقتصاد\nالمرحلة الثانية تبدأ في أبريل المقبل\n{Head}\n{First}\n{Second}\n{Third}\nاقرأ أيضا\nالمرحلة الثانية تبدأ في أبريل المقبل", "PageTitle Menu Navigation Navigation Title Timestamp Body Body Body Related Related" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string expected) => Assert.Equal(expected, Roles(page));
}
