using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Pages that were once read wrongly: every line has its role.</summary>
public class OnceWrongRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // The site's name in the first line is no headline; a person with a form of address above the day wrote.
        { $"صوت المرج\nبحث\nدخول\n14/03/2021 17:28\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation PageDate Title Body Body" },
        { $"صوت المرج\nسياسة\n14/03/2021\n{Title}\n{First}\n{Second}", "Navigation Navigation PageDate Title Body Body" },
        { $"سياسة\nاقتصاد\nثقافة\nد. كريم منصور\n14 مارس 2021\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Byline Timestamp Title Body Body" },

        // A path cut inside a word, a menu of three names, a paper's name of five words, the site's name twice, menus that are no path and no section.
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأو\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"سياسة | عمران | ثقافة |\nعمران\n{Head}\n{First}\n{Second}", "Navigation Section Title Timestamp Body Body" },
        { $"صحيفة مرافئ الساحل الشرقي الجديدة\n{Menu}\n{Title}\nصحيفة مرافئ الساحل الشرقي الجديدة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },
        { $"صوت المرج\nصوت المرج\nثقافة\n{Head}\n{First}\n{Second}", "Navigation Navigation Section Title Timestamp Body Body" },
        { $"سياسة\nرياضة\nثقافة\nسياسة | عمران | طاقة | ثقافة\n14 مارس 2021\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Timestamp Title Body Body" },
        { $"الرئيسية سياسة اقتصاد رياضة ثقافة فنون\n{Head}\n{First}\n{Second}", "Navigation Title Timestamp Body Body" },

        // What no author is: a notice, a greeting, a thing and what it is like, a vote, an announcement.
        { $"{Menu}\nنستخدم ملفات تعريف الارتباط لتحسين تصفح الموقع وقياس عدد الزوار ومعرفة ما يقرأون، وباستمراركم في التصفح توافقون على سياسة الخصوصية وشروط الاستخدام المعمول بها، ويمكنكم تغيير ذلك متى شئتم من إعدادات المتصفح أو من صفحة حسابكم، وهي مفتوحة لكل قارئ مسجل.\n{Head}\n{First}\n{Second}", "Menu Other Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\nعزيزي القارئ،\nشارك\n{First}\n{Second}", "Menu Title Timestamp Other Share Body Body" },
        { $"{Menu}\n{Head}\nطاقة متجددة\n{First}\n{Second}", "Menu Title Timestamp Other Body Body" },
        { $"{Menu}\n{Head}\nاستفتاء على الدستور\n{First}\n{Second}", "Menu Title Timestamp Caption Body Body" },
        { $"{Menu}\n{Title}\nأحدث إعلان: طريق دائري جديد\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },

        // Short sentences that go on behind a link of one line; the word for a picture's text.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nوبدأ العمل صباح اليوم في الحي.\nوانتهى العمل عند الظهر.\n{Second}", "Menu Title Timestamp Body InlineRelated Body Body Body" },
        { $"{Menu}\n{Head}\n{First}\nتعليق الصورة\n{Second}", "Menu Title Timestamp Body Caption Body" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));
}
