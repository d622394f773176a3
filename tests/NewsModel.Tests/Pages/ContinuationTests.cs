using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Paragraphs that go on with the text behind a box of other things, because they begin with "and"; and words that only begin with its letter.</summary>
public class ContinuationTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Behind keywords, the most read, related titles with their days, figures and the box of a newsletter.
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nطاقة شمسية\n{Second}\nشارك", "Menu Title Timestamp Body Tags Tags Tags Body Share" },
        { $"{Menu}\n{Head}\n{First}\nمختارات\nحشرات صغيرة تنقذ حقول التفاح\nكيف تزرع شرفتك من دون مبيدات؟\n{Second}\nشارك", "Menu Title Timestamp Body Related Related Related Body Share" },
        { $"{Menu}\n{Head}\n{First}\nمقالات ذات صلة\nبدء صيانة الجسر القديم\n28 يناير 2021\nتأجيل مباراة الكأس\n19 يناير 2021\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأرقام المشروع\nالأعمدة 300\nالأحياء 6\nالأشهر 2\nالعمال 40\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nموضوعات مقترحة\nتأجيل مباراة الكأس\nافتتاح مكتبة عامة في الحي الشرقي\n{Second}\n{Third}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Body Share" },

        // The next question of an interview goes on as well.
        { $"{Menu}\n{Head}\n{First}\nمقالات ذات صلة\nبدء صيانة الجسر القديم\nوماذا عن الطريق الدائري الذي وعدتم به؟\nنبدأ العمل فيه بعد أن ننتهي من الأحياء القديمة، وقد اخترنا الشركة التي تنفذه قبل شهر.\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Body Share" },

        // Words whose first letter it is: a minister, an arrival, a town, a person, a paper.
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nوزير الأشغال يفتتح الجسر القديم في الحي الشرقي بعد صيانة دامت عامين كاملين من العمل.\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nوصل قطار الشحن الأول إلى محطة المدينة بعد توقف دام عامين كاملين، وفي عرباته قمح وشعير.\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nوهران تستعد لموسم الصيف بعشرين شاطئا جديدا وثلاثة فنادق على الطريق الساحلي الغربي.\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nوليد الهادي يفتتح معرضه الثالث في القاعة الكبرى بأربعين لوحة عن المدينة القديمة وأهلها.\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nوكالة الفضاء تطلق قمرا جديدا لرصد الطقس من قاعدتها في الجنوب بعد تأجيل دام أسبوعين.\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },

        // Comments, the footer and the end of a text are its end, whatever is said behind them.
        { $"{Menu}\n{Head}\n{First}\nالتعليقات\nسالم\n{Second}", "Menu Title Timestamp Body Comments Comments Comments" },
        { $"{Menu}\n{Head}\n{First}\nانتهى\nإنارة\n{Second}", "Menu Title Timestamp Body Other Tags Related" },
        { $"{Menu}\n{Head}\n{First}\nجميع الحقوق محفوظة\nإنارة\n{Second}", "Menu Title Timestamp Body Footer Footer Footer" },

        // Two paragraphs in a row, none of which goes on, are no box of titles.
        { $"{Menu}\n{Head}\n{First} {First} {First} {First}\nمواضيع\nالنافذة\nتذكرت الجسر وأنا أقرأ رسالة من قارئ يسألني لماذا لا أزال أكتب بالقلم، وقد ترك الناس كلهم ذلك. {Third} {Third}\nقبل سنوات قررت البلدية هدمه لتوسيع موقف السيارات، فاجتمع الناس فوقه لأول مرة منذ عقود. {Third} {Third}\nشارك", "Menu Title Timestamp Body Tags Tags Body Body Share" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_text_goes_on_where_a_paragraph_says_so(string page, string roles) => Assert.Equal(roles, Roles(page));
}
