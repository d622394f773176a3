using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What stands above a headline: paths and lists of sections, the article's numbers below its day, who it is by; and whom a line names.</summary>
public sealed class PathAboveRoleTests
{
    private const string Bars = "الرئيسية | سياسة | رياضة | محليات";
    private const string Links = "اقتصاد\nصحة\nثقافة\nمنوعات\nكتاب\nفيديو\nصور\nبودكاست\nتقارير\nحوارات\nالطقس";
    private const string Path = "النافذة\nالبلديات > سياسة > المرج\n14 مارس 2021\n17:28\nالمشاهدات: 300\n40 مشاهدة";
    private const string Numeric = "14/03/2021";
    private const string Sport = "رياضة\nالمصدر\nثقافة";

    public static TheoryData<string, string> Pages => new()
    {
        // Three bars behind "home" and more than eleven lines in front of the headline are a menu's.
        { $"{Bars}\n{Links}\nفن\n{Head}\n{First}\n{Second}", "Menu Menu Navigation Navigation Navigation Title Timestamp Body Body" },
        { $"{Bars}\n{Links}\n{Head}\n{First}\n{Second}", "Breadcrumb Menu Menu Navigation Title Timestamp Body Body" },
        { $"النافذة\n{Bars}\n{Links}\n{Head}\n{First}\n{Second}", "Navigation Breadcrumb Menu Menu Navigation Title Timestamp Body Body" },
        { $"الرئيسية | سياسة | محليات\n{Links}\nفن\n{Head}\n{First}\n{Second}", "Breadcrumb Menu Menu Navigation Navigation Title Timestamp Body Body" },

        // A path without "home" above the day, the clock and the counters takes five lines with them in front of the headline.
        { $"{Path}\n{Title}\n{First}\n{Second}\nسياسة", "Navigation Breadcrumb PageDate PageClock Share Share Title Body Body Other" },
        { $"{Path}\n12 تعليق\n{Title}\n{First}\n{Second}\nسياسة", "Navigation Navigation PageDate PageClock Share Share Share Title Body Body Other" },

        // Steps with signs between them, each on a line of its own: one is a known section or stands elsewhere.
        { $"{Menu}\nأخبار\n|\nالمغرب العربي\n{Head}\n{First}", "Menu Breadcrumb Other Breadcrumb Title Timestamp Body" },
        { $"{Menu}\nبلديات\n|\nالمرج\n{Head}\n{First}", "Menu Navigation Other Navigation Title Timestamp Body" },
        { $"{Menu}\nبلديات\n|\nالمرج\n{Head}\n{First}\n{Second}\nبلديات", "Menu Breadcrumb Other Breadcrumb Title Timestamp Body Body Other" },

        // At most one line stands between the last step and the headline.
        { $"{Menu}\nسياسة\n|\nالمرج\nكرم\n{Head}\n{First}", "Menu Breadcrumb Other Breadcrumb Navigation Title Timestamp Body" },
        { $"{Menu}\nسياسة\n|\nالمرج\nنور\nكرم\n{Head}\n{First}", "Menu Navigation Other Navigation Navigation Navigation Title Timestamp Body" },

        // Links below the headline are no path, and neither is the headline itself or a link as long as one.
        { $"{Menu}\n{Title}\nسياسة\n|\nرياضة\n{Day}\n{First}\n{Second}", "Menu Title Section Other Section Timestamp Body Body" },
        { $"{Menu}\nسياسة\n>\nالمرج تضيء شوارعها كلها\n{Day}\n{First}\n{Second}", "Menu Section Other Title Timestamp Body Body" },
        { $"{Menu}\nسياسة\n|\nالمرج تضيء شوارع الأحياء القديمة كلها بالشمس\n{Head}\n{First}\n{Second}", "Menu Navigation Other Navigation Title Timestamp Body Body" },

        // A blank line, a dash and a bullet part no steps.
        { $"{Menu}\nسياسة\n|\n\nبلديات\n{Head}\n{First}\n{Second}", "Menu Section Other Navigation Title Timestamp Body Body" },
        { $"{Menu}\nسياسة\n\n|\nبلديات\n{Head}\n{First}\n{Second}", "Menu Section Other Navigation Title Timestamp Body Body" },
        { $"{Menu}\nسياسة\n-\nبلديات\n{Head}\n{First}\n{Second}", "Menu Section Other Navigation Title Timestamp Body Body" },
        { $"{Menu}\nسياسة\n•\nبلديات\n{Head}\n{First}\n{Second}", "Menu Section Other Navigation Title Timestamp Body Body" },

        // A list of sections has two or more, without digits, right above the headline, and no word that says what the line is for.
        { $"{Menu}\nسياسة، رياضة\n{Head}\n{First}", "Menu Breadcrumb Title Timestamp Body" },
        { $"{Menu}\nسياسة،\n{Head}\n{First}", "Menu Section Title Timestamp Body" },
        { $"{Menu}\n{Title}\nسياسة، رياضة\n{Day}\n{First}", "Menu Title Other Timestamp Body" },
        { $"{Menu}\nانتخابات 2021\nسياسة، انتخابات 2021\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Sport}\nالمصدر، رياضة\n{Head}\n{First}", "Navigation Navigation Navigation Navigation Title Timestamp Body" },

        // Below a day in numbers three lines with the article's numbers may stand, each with a colon and at most four words.
        { $"{Menu}\n{Numeric}\nرقم الخبر: 300\nالحجم: 40\nالصفحة: 7\n{Title}\n{First}\n{Second}", "Menu Timestamp Navigation Navigation Navigation Title Body Body" },
        { $"{Menu}\n{Numeric}\nرقم الخبر: 300\nالحجم: 40\nالصفحة: 7\nالعمود: 2\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Navigation Navigation Title Body Body" },
        { $"{Menu}\n{Numeric}\nرقم الخبر بالأرشيف: 300\nبلديات\n{Title}\n{First}\n{Second}", "Menu Timestamp Navigation Section Title Body Body" },
        { $"{Menu}\n{Numeric}\nرقم الخبر في الأرشيف: 300\nبلديات\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Title Body Body" },
        { $"{Menu}\n{Numeric}\nرقم الخبر: 300.\nبلديات\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Section Title Body Body" },
        { $"{Menu}\n{Numeric}\nفي الحي: مدرسة\nبلديات\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Title Body Body" },
        { $"{Menu}\n{Numeric}\n17:28\n13:20\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Title Body Body" },

        // A day in numbers may have a word of two letters, such as a part of the day, and none of three.
        { $"{Menu}\nPM 05:28 {Numeric}\nبلديات\n{Title}\n{First}\n{Second}", "Menu Timestamp Section Title Body Body" },
        { $"{Menu}\nيوم {Numeric}\nبلديات\n{Title}\n{First}\n{Second}", "Menu PageDate Section Title Body Body" },

        // A score at the head of a line, or a clock that is the name of a book, is no clock of the latest news.
        { $"{Menu}\n2-1 يعيد المرج إلى صدارة الدوري\nبدء صيانة الجسر القديم في حي\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body" },
        { $"{Menu}\nبدء صيانة الجسر القديم في حي\n«13:27» رواية عن إنارة المرج\n{Day}\n{First}", "Menu Navigation Title Timestamp Body" },

        // The section above the day and the source, or above a button for comments and the day.
        { $"{Menu}\nسياسة\n14 مارس 2021\nالمصدر: رويترز\n{Title}\n{First}\n{Second}", "Menu Section Timestamp Byline Title Body Body" },
        { $"{Menu}\nسياسة\nاترك تعليقا\n14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Section Navigation PageDate Title Body Body" },

        // Below a list of other articles, "tags" without one is the page's, and so is the day above it.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمقالات ذات صلة\nبدء صيانة الجسر القديم\nالتاريخ: 12/04/2018\nوسوم", "Menu Title Body Body Related Related Related Tags" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمقالات ذات صلة\nبدء صيانة الجسر القديم\nالتاريخ: 12/04/2018\nوسوم: بلديات", "Menu Title Body Body Related Related Timestamp Tags" },

        // What the page prints elsewhere is a house only behind a place; who designed it, and who is the guest, is no author.
        { $"الرئيسية\nسياسة\nالتصميم\nرياضة\nثقافة\n{Title}\nالتصميم: كريم منصور\n{Day}\n{First}", "Menu Title Other Timestamp Body" },
        { $"الرئيسية\nسياسة\nضيف اليوم\nرياضة\nثقافة\n{Title}\nخاص - ضيف اليوم: كريم منصور\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body" },
        { $"النافذة\n{Menu}\n{Title}\nطرابلس – النافذة: كريم منصور\n{Day}\n{First}", "Menu Navigation Title Byline Timestamp Body" },
        { $"منصة البلاد\n{Menu}\n{Title}\nطرابلس – منصة البلاد: وكالات\n{Day}\n{First}", "Menu Navigation Title Byline Timestamp Body" },
    };

    public static TheoryData<string, string> Names => new()
    {
        // A colon behind it tells a house that the page prints from an author that it prints.
        { $"منصة البلاد\n{Menu}\n{Title}\nطرابلس – منصة البلاد: كريم منصور\n{Day}\n{First}", "منصة البلاد organization, كريم منصور person" },
        { $"{Menu}\n{Title}\nطرابلس - لوند ميرو / كريم منصور\n{Day}\n{First}\n{Second}\nكتاب الرأي\nلوند ميرو", "لوند ميرو person, كريم منصور person" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Lines_around_a_headline_have_these_roles(string page, string roles) => Assert.Equal(roles, Roles(page));

    [Theory, MemberData(nameof(Names))]
    public void A_line_names_these(string page, string names) =>
        Assert.Equal(names, string.Join(", ", PageParser.Default.Parse(page).Article.Byline!.Contributors.Select(each => $"{each.Name} {each.Kind}")));
}
