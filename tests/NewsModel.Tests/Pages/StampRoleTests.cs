using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Days and clocks above the headline and below it: which are the article's and which the page's own.</summary>
public class StampRoleTests
{
    /// <summary>A page; the roles of its lines, when it was published, the page's own day and clock.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        { $"{Menu}\n{Title}\n14 مارس 2021\n17:28\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n17:28\n14 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\nآخر تحديث 15 مارس 2021\n18:05\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | - | - | -" },
        { $"{Menu}\n{Title}\n15 مارس 2021\nآخر تحديث 18:05\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03-15 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n17:28\n15 مارس 2021\n18:05\n{First}\n{Second}", "Menu Title Timestamp Timestamp Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n15 مارس 2021\n16 مارس 2021\n17 مارس 2021\n17:28\n{First}\n{Second}", "Menu Title Timestamp Timestamp Timestamp Timestamp Timestamp Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n05:\n28 م\n{First}\n{Second}", "Menu Title Timestamp Share Other Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n123456789:\n{Day}\n{First}\n{Second}", "Menu Title Share Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\nالوقت:\n17:28\n14 مارس 2021\n{First}\n{Second}", "Menu Title Other Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"مارس 2021\n{Menu}\n{Title}\n15 مارس 2021 - 10:00\n{First}\n{Second}", "PageDate Menu Title Timestamp Body Body | 2021-03-15T10:00 | 2021-03 | -" },
        { $"{Menu}\nنشر في 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\nنشر في 14 مارس 2021\nشارك\nطباعة\nإغلاق\n{Title}\n{First}\n{Second}", "Menu Timestamp Share Share Navigation Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\nنشر في 14 مارس 2021\nشارك\nطباعة\nإغلاق\nصورة\n{Title}\n{First}\n{Second}", "Menu PageDate Share Share Navigation Navigation Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\nنشر في 17:28\n{Title}\n{First}\n{Second}", "Menu PageClock Title Body Body | - | - | T17:28" },
        { $"{Menu}\n{Day}\n{Title}\n{First}\n{Second}", "Menu PageDate Title Body Body | - | 2021-03-14 | T17:28" },
        { $"{Menu}\n{Day} محليات\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n14/03/2021 17:28\n{Title}\n15/03/2021 10:00\n{First}\n{Second}", "Menu PageDate Title Timestamp Body Body | 2021-03-15T10:00 | 2021-03-14 | T17:28" },
        { $"{Menu}\n2021-03-14T17:28:00Z\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body | 2021-03-14T17:28:00+00:00 | - | -" },
        { $"14/03/2021 17:28\n{Title}\n{First}\n{Second}", "PageDate Title Body Body | - | 2021-03-14 | T17:28" },
        { $"الأحد 14 مارس 2021\n{Menu}\n13 مارس 2021 - 17:28\nشارك\n{Title}\n{First}\n{Second}", "PageDate Menu Timestamp Share Title Body Body | 2021-03-13T17:28 | 2021-03-14 | -" },
        { $"الأحد 14 مارس 2021\n{Menu}\n{Day}\nشارك\n{Title}\n{First}\n{Second}", "PageDate Menu PageDate Share Title Body Body | - | 2021-03-14 | T17:28" },
        { $"الأحد 14 مارس 2021\n{Menu}\n13 مارس 2021\nشارك\n{Title}\n{First}\n{Second}", "PageDate Menu PageDate Share Title Body Body | - | 2021-03-14 | -" },
        { $"الأحد 14 مارس 2021\n{Menu}\n13 مارس 2021 - 17:28\nشارك\nطباعة\nإغلاق\nصورة\nاستمع\nإعلان\n{Title}\n{First}\n{Second}", "PageDate Menu PageDate Share Share Navigation Navigation Share Other Title Body Body | - | 2021-03-14 | T17:28" },
        { $"{Menu}\nالعدد 5678 - الأحد 14 مارس 2021\nشارك\n{Title}\n{First}\n{Second}", "Menu Timestamp Share Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\nالعدد 5678 - الأحد 14 مارس 2021\nشارك\nطباعة\nإغلاق\nصورة\nاستمع\nإعلان\n{Title}\n{First}\n{Second}", "Menu PageDate Share Share Navigation Navigation Share Other Title Body Body | - | 2021-03-14 | -" },
        { $"الأحد 14 مارس 2021\n{Menu}\nالعدد 5678 - الأحد 14 مارس 2021\nشارك\n{Title}\n{First}\n{Second}", "PageDate Menu PageDate Share Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021\nمحليات\n{Title}\n{First}\n{Second}", "Menu Timestamp Section Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n14/03/2021\nمحليات المدينة وما حولها\n{Title}\n{First}\n{Second}", "Menu PageDate Section Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021\n• محليات\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021\nمحليات 3\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021\nمحليات.\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021\nشارك\n{Title}\n{First}\n{Second}", "Menu PageDate Share Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n14/03/2021\nمحليات\nأخرى\n{Title}\n{First}\n{Second}", "Menu PageDate Section Navigation Title Body Body | - | 2021-03-14 | -" },
        { $"14/03/2021\nمحليات\n{Title}\n{First}\n{Second}", "PageDate Section Title Body Body | - | 2021-03-14 | -" },
        { $"صلاة الظهر 12:34\n{Menu}\n{Title}\n15 مارس 2021 - 10:00\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body | 2021-03-15T10:00 | - | -" },
        { $"09:17\nسياسة\nاقتصاد\n10:05\n{Menu}\n{Title}\n15 مارس 2021 - 10:00\n{First}\n{Second}", "Menu Navigation Navigation Navigation Navigation Title Timestamp Body Body | 2021-03-15T10:00 | - | -" },
        { $"09:17\nسياسة\nاقتصاد\nرياضة\n10:05\n{Menu}\n{Title}\n15 مارس 2021 - 10:00\n{First}\n{Second}", "PageClock Navigation Navigation Navigation PageClock Menu Title Timestamp Body Body | 2021-03-15T10:00 | - | T09:17" },
        { $"{Menu}\n{Title}\nنشر في 14 مارس 2021 واحد اثنان كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\nنشر في 14 مارس 2021 كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة\n{First}\n{Second}", "Menu Title Subtitle Body Body | - | - | -" },
        { $"{Menu}\n{Title}\nنشر في 14 مارس 2021 خبر عن المدينة.\n{First}\n{Second}", "Menu Title Body Body Body | - | - | -" },
        { $"{Menu}\n{Title}\nمحليات | 14 مارس 2021 | أربع كلمات هنا\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021 تاريخ النشر في صفحة محليات المدينة\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\nنشر 27 فبراير 2020، آخر تحديث 13:44\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2020-02-27 | - | -" },
        { $"{Menu}\n{Title}\nعدد التعليقات: 4 - آخرها في 22 يونيو 2021، 11:09 مساء\n{First}\n{Second}\nنشر في: 20 يونيو 2021، الساعة 2:15 صباحا\nشارك", "Menu Title Comments Body Body Timestamp Share | 2021-06-20T02:15 | - | -" },
        { $"{Menu}\n{Title}\nتعليقات 3 - 14 مارس 2021\n{First}\n{Second}\nشارك", "Menu Title Timestamp Body Body Share | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nرئيس المجلس البلدي لمدينة المرج\nنشر في 14 مارس 2021\nشارك", "Menu Title Body Body Related Timestamp Share | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nحقوق النشر: صوت المرج\nتاريخ النشر: 14.03.2021\nشارك", "Menu Title Body Body Footer Timestamp Share | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nأخبار ذات صلة\nنشر في 14 مارس 2021\nشارك", "Menu Title Body Body Related Related Share | - | - | -" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nرئيس المجلس البلدي لمدينة المرج\nنشر في 15 مارس 2021\nشارك", "Menu Title Timestamp Body Body Related Related Share | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\nالمرج 14 مارس 2021 رويترز\n{First}\n{Second}\n17:28\nشارك", "Menu Title Byline Body Body Timestamp Share | 2021-03-14T17:28 | - | -" },

        // Day and clock on two lines, beside one of which the author stands.
        { $"{Menu}\n{Title}\n14 مارس 2021\n17:28 | كريم منصور\n{First}\n{Second}", "Menu Title Timestamp Byline Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n17:28\n14 مارس 2021 | كريم منصور\n{First}\n{Second}", "Menu Title Timestamp Byline Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\n17:28\n15 مارس 2021 | كريم منصور\nشارك", "Menu Title Body Body Timestamp Byline Share | 2021-03-15T17:28 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\nكريم منصور | 17:28\nشارك", "Menu Title Timestamp Body Body Byline Share | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\nكتب كريم منصور | 17:28\nشارك", "Menu Title Timestamp Body Body Byline Share | 2021-03-14T17:28 | - | -" },

        // Day and clock in numbers above the section.
        { $"{Menu}\n2021-03-14T17:28:00Z\nمحليات\n{Title}\n{First}\n{Second}", "Menu Timestamp Section Title Body Body | 2021-03-14T17:28:00+00:00 | - | -" },
        { $"{Menu}\n2021/03/14 17:28\nمحليات\n{Title}\n{First}\n{Second}", "Menu Timestamp Section Title Body Body | 2021-03-14T17:28 | - | -" },

        // A line that broke inside a clock, a month beside a clock, a clock above the headline, and the farthest lines that still speak of the article.
        { $"{Menu}\n{Title}\n14 مارس 2021 - 5:28\nمساء\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n17:28\nمارس 2021\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03 | - | -" },
        { $"{Menu}\n18:05\n{Title}\n{First}\n{Second}", "Menu PageClock Title Body Body | - | - | T18:05" },
        { $"الأحد 14 مارس 2021\n{Menu}\n13 مارس 2021 - 17:28\nشارك\nطباعة\nإغلاق\nصورة\nاستمع\n{Title}\n{First}\n{Second}", "PageDate Menu Timestamp Share Share Navigation Navigation Share Title Body Body | 2021-03-13T17:28 | 2021-03-14 | -" },
        { $"{Menu}\nالعدد 5678 - الأحد 14 مارس 2021\nشارك\nطباعة\nإغلاق\nصورة\nاستمع\n{Title}\n{First}\n{Second}", "Menu Timestamp Share Share Navigation Navigation Share Title Body Body | 2021-03-14 | - | -" },

        // An updated clock above its day; two days and a clock; a day that an agency prints below a month.
        { $"{Menu}\n{Title}\nآخر تحديث 18:05\n15 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | - | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n15 مارس 2021\n17:28\n{First}\n{Second}", "Menu Title Timestamp Timestamp Timestamp Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\nمارس 2021\nالمرج 14 مارس 2021 رويترز\n{First}\n{Second}\n17:28\nشارك", "Menu Title Timestamp Byline Body Body Timestamp Share | 2021-03 | - | -" },

        // How far below a path a day may stand, and on which side of it; a path of sections; home beside the day is none.
        { $"الرئيسية / اقتصاد\nشارك\nطباعة\nاستمع\n{Day}\n{Title}\n{First}\n{Second}", "Breadcrumb Share Share Share Timestamp Title Body Body | 2021-03-14T17:28 | - | -" },
        { $"الرئيسية / اقتصاد\nدخول\nاشترك\nبحث\nEnglish\n{Day}\n{Title}\n{First}\n{Second}", "Breadcrumb Navigation Navigation Navigation TranslationLink PageDate Title Body Body | - | 2021-03-14 | T17:28" },
        { $"{Menu}\nالأحد 14 مارس 2021\nالرئيسية / اقتصاد\n{Title}\n{First}\n{Second}", "Menu PageDate Breadcrumb Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\nالرئيسية | الأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu PageDate Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\nالرئيسية / اقتصاد\n13 مارس 2021 - 17:28\nشارك\nطباعة\nإغلاق\nصورة\nاستمع\nإعلان\n{Title}\n{First}\n{Second}", "Menu Breadcrumb PageDate Share Share Navigation Navigation Share Other Title Body Body | - | 2021-03-13 | T17:28" },
        { $"{Menu}\nاقتصاد > طاقة\n{Day}\n{Title}\n{First}\n{Second}", "Menu Breadcrumb Timestamp Title Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\nالرئيسية / اقتصاد\n17:28\n{Title}\n{First}\n{Second}", "Menu Breadcrumb PageClock Title Body Body | - | - | T17:28" },

        // A page's own day: near its head, above a column's author, with a clock behind the text; a ticker's clock; half a clock above a day.
        { $"سياسة\nاقتصاد\nرياضة\n14/03/2021\nثقافة\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation PageDate Section Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\nالأحد 14 مارس 2021\nبقلم: كريم منصور\nمدن بلا ضوء\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}\n17:28\nشارك", "Menu PageDate Title Body Body Timestamp Share | - | 2021-03-14 | -" },
        { $"{Menu}\nآخر ما نشر في صوت المرج اليوم:\nرياضة\n17:28\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation PageClock Title Body Body | - | - | T17:28" },
        { $"05:\n14 مارس 2021\n{Menu}\n{Head}\n{First}\n{Second}", "Navigation PageDate Menu Title Timestamp Body Body | 2021-03-14T17:28 | 2021-03-14 | -" },

        // A day above a section of three words; a day in a subtitle is none of the clock below it; source behind a time.
        { $"{Menu}\n14/03/2021\nمحليات المدينة وضواحيها\n{Title}\n{First}\n{Second}", "Menu Timestamp Section Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\nافتتاح الحديقة يوم 14 مارس 2021 في المرج\n17:28\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body | - | - | -" },
        { $"{Menu}\n{Title}\n{Day} - المصدر: رويترز\n{First}\n{Second}", "Menu Title Byline Body Body | 2021-03-14T17:28 | - | -" },

        // Below the rights: a day that says published, not a clock.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nحقوق النشر: صوت المرج\nشارك\nتاريخ النشر: 14.03.2021", "Menu Title Body Body Footer Share Timestamp | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nحقوق النشر: صوت المرج\nنشر في 17:28", "Menu Title Body Body Footer Footer | - | - | -" },

        // A clock behind its label above the day; one whose zone depends on the day.
        { $"{Menu}\n{Title}\nالوقت: 17:28\n14 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n17:28 بتوقيت القاهرة\n14 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Timestamp Body Body | 2021-03-14T17:28+02:00 | - | -" },

        // A day in numbers below a menu of four lines, a month below the section, a path as far above the day or the headline as one may stand.
        { $"سياسة\nاقتصاد\nرياضة\nثقافة\n14/03/2021\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Timestamp Title Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\nرياضة\nمارس 2021\n{Title}\n{First}\n{Second}", "Menu Section PageDate Title Body Body | - | 2021-03 | -" },
        { $"{Menu}\nالرئيسية > اقتصاد\nشارك\nطباعة\nحفظ\nالأربعاء 5/11/2008 م\n{Title}\n{First}\n{Second}", "Menu Breadcrumb Share Share Share Timestamp Title Body Body | 2008-11-05 | - | -" },
        { $"{Menu}\nالرئيسية > اقتصاد\n14 مارس 2021\nشارك\nطباعة\nإغلاق\nصورة\nاستمع\n{Title}\n{First}\n{Second}", "Menu Breadcrumb Timestamp Share Share Navigation Navigation Share Title Body Body | 2021-03-14 | - | -" },

        // The page's own: at its head, below the town's name, below a row of links that a button begins, far below a menu between strokes.
        { $"صوت المرج\nسياسة\nاقتصاد\n14/03/2021 17:28\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation PageDate Title Body Body | - | 2021-03-14 | T17:28" },
        { $"{Menu}\nالمرج {Day}\nبحث\nدخول\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Title Body Body | - | 2021-03-14 | T17:28" },
        { $"{Menu}\nبحث | رياضة | سياسة\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Navigation PageDate Title Body Body | - | 2021-03-14 | -" },
        { $"سياسة / اقتصاد / رياضة\nبحث\nاشترك\nدخول\nاتصل بنا\n14/03/2021\nمحليات 3\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Footer PageDate Navigation Title Body Body | - | 2021-03-14 | -" },

        // Pieces of pages: the counter of comments first, a number behind the only paragraph; below a text the first day that says "published" is the article's.
        { $"عدد التعليقات: 4 - آخرها في 22 يونيو 2021، 11:09 مساء\n{Title}\n{First}\n{Second}", "Navigation Title Body Body | - | - | -" },
        { $"{Menu}\nثقافة\n14 مارس 2021\n{Title}\n{First}\nصوت الساحل 12", "Menu Section PageDate Title Body Other | - | 2021-03-14 | -" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nرئيس المجلس البلدي لمدينة المرج\nنشر في 14 مارس 2021\nتأجيل مباراة الكأس\nنشر في 10 مارس 2021\nشارك", "Menu Title Body Body Related Timestamp Related Related Share | 2021-03-14 | - | -" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_time_has_its_role(string page, string expected)
    {
        var article = PageParser.Default.Parse(page).Article;
        var times = new[] { article.Published, article.PageDate, article.PageClock }.Select(time => time is { } some ? $"{some}" : "-");
        Assert.Equal(expected, $"{Roles(page)} | {string.Join(" | ", times)}");
    }

    /// <summary>What of the page says when: several lines only where each lacks what another has.</summary>
    [Theory]
    [InlineData("14 مارس 2021 - 17:28\n14 مارس 2021", "14 مارس 2021 - 17:28")]
    [InlineData("نشر في 14 مارس 2021\n14 مارس 2021 - 17:28", "14 مارس 2021 - 17:28")]
    [InlineData("14 مارس 2021 - 5:28\nمساء", "14 مارس 2021 - 5:28\nمساء")]
    [InlineData("14 مارس 2021\n17:28", "14 مارس 2021\n17:28")]
    [InlineData("14 مارس 2021\nآخر تحديث", "14 مارس 2021")]
    [InlineData("14 مارس\n15 مارس 2021", "14 مارس")]

    [InlineData("14 مارس 2021\n14 مارس 2021", "14 مارس 2021")]
    public void A_time_is_printed_on_as_few_lines_as_say_it(string times, string raw)
    {
        var page = $"{Menu}\n{Title}\n{times}\n{First}\n{Second}";
        Assert.Equal(raw, PageParser.Default.Parse(page).Article.Published!.Value.Source.Of(page).ToString());
    }
}
