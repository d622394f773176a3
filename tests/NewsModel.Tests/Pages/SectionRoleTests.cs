using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Sections behind labels of any words, and sections that only a menu on one line names: roles of all lines, and the sections.</summary>
public class SectionRoleTests
{
    public static TheoryData<string, string, string> Pages => new()
    {
        // Behind a label that nobody knows stands a section that everybody or the menu knows.
        { $"{Menu}\n{Title}\nالمجموعة: اقتصاد\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\n{Title}\nالمجموعة: طاقة متجددة\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\nطاقة متجددة\n{Title}\nالمجموعة: طاقة متجددة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Section Timestamp Body Body", "طاقة متجددة" },
        { $"{Menu}\nمدن البحر والساحل الشرقي\n{Title}\nباب الخبر: مدن البحر والساحل الشرقي\n{Day}\n{First}\n{Second}", "Menu Navigation Title Section Timestamp Body Body", "مدن البحر والساحل الشرقي" },
        { $"{Menu}\nمدن البحر والساحل الشرقي كله\n{Title}\nالمجموعة: مدن البحر والساحل الشرقي كله\n{Day}\n{First}\n{Second}", "Menu Navigation Title Subtitle Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nباب هذا الخبر: اقتصاد\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nالمجموعة 2: اقتصاد\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\n: اقتصاد\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\n{Title}\nالمجموعة:\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Title}\nالمجموعة: اقتصاد\n{Day}\n{First}\n{Second}", "Title Section Timestamp Body Body", "اقتصاد" },

        // A link of the page is no section, in a path either.
        { $"سياسة\nالرئيسية اتصل بنا\n{Head}\n{First}\n{Second}", "Navigation Breadcrumb Title Timestamp Body Body", "" },
        { $"سياسة\nالرئيسية | اقتصاد | اتصل بنا\n{Head}\n{First}\n{Second}", "Navigation Breadcrumb Title Timestamp Body Body", "اقتصاد" },

        // A menu between bars, or of words behind "home".
        { $"سياسة | عمران | طاقة | ثقافة\nعمران\n{Head}\n{First}\n{Second}", "Navigation Section Title Timestamp Body Body", "عمران" },
        { $"سياسة | عمران | طاقة\nعمران\n{Head}\n{First}\n{Second}", "Navigation Navigation Title Timestamp Body Body", "" },
        { $"سياسة | عمران وطاقة | مدن | ثقافة\nعمران\n{Head}\n{First}\n{Second}", "Navigation Navigation Title Timestamp Body Body", "" },
        { $"سياسة | مدن البحر | طاقة | ثقافة\nمدن البحر\n{Head}\n{First}\n{Second}", "Navigation Section Title Timestamp Body Body", "مدن البحر" },
        { $"الرئيسية سياسة عمران طاقة رياضة ثقافة فنون\nعمران\n{Head}\n{First}\n{Second}", "Navigation Section Title Timestamp Body Body", "عمران" },
        { $"الرئيسية سياسة عمران طاقة رياضة ثقافة\nعمران\n{Head}\n{First}\n{Second}", "Navigation Navigation Title Timestamp Body Body", "" },
        { $"الرئيسية سياسة طاقة رياضة ثقافة فنون عمران\nعمران\n{Head}\n{First}\n{Second}", "Navigation Section Title Timestamp Body Body", "عمران" },
        { $"الرئيسية / سياسة / عمران / طاقة / رياضة / ثقافة / فنون\nعمران\n{Head}\n{First}\n{Second}", "Breadcrumb Navigation Title Timestamp Body Body", "سياسة, عمران, طاقة, رياضة, ثقافة, فنون" },
        { $"سياسة عمران طاقة رياضة ثقافة فنون مدن\nعمران\n{Head}\n{First}\n{Second}", "Navigation Navigation Title Timestamp Body Body", "" },
        { $"14 مارس 2021 | عمران | طاقة | ثقافة\nعمران\n{Head}\n{First}\n{Second}", "PageDate Section Title Timestamp Body Body", "عمران" },

        // Right above the headline or its day, below the headline, below the number of the issue.
        { $"{Title}\nاقتصاد\n{Day}\n{First}\n{Second}", "Title Section Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\nثقافة\nالعدد 5678 - الأحد 14 مارس 2021\nشارك\n{Title}\n{First}\n{Second}", "Menu Section Timestamp Share Title Body Body", "ثقافة" },
        { $"{Menu}\n14/03/2021\nثقافة\n{Title}\n{First}\n{Second}", "Menu Timestamp Section Title Body Body", "ثقافة" },
        { $"{Menu}\nالعدد 5678 السنة 12\nطاقة\n{Head}\n{First}\n{Second}", "Menu Navigation Section Title Timestamp Body Body", "طاقة" },
        { $"{Menu}\nثقافة\nثقافة\n{Head}\n{First}\n{Second}\nشارك\nثقافة", "Menu Navigation Section Title Timestamp Body Body Share Other", "ثقافة" },
        { $"{Menu}\nثقافة\nد. كريم منصور: نافذة على مدن البحر\n{Head}\n{First}\n{Second}", "Menu Section Kicker Title Timestamp Body Body", "ثقافة" },

        // A narrower section below one of the menu, and its day beside them.
        { $"{Menu}\nثقافة\n14/03/2021\nسينما\n{Title}\n{First}\n{Second}", "Menu Section Timestamp Section Title Body Body", "ثقافة, سينما" },
        { $"الرئيسية سياسة عمران طاقة رياضة ثقافة فنون\nبحث\nاشترك\nدخول\nعمران\nمدن البحر\n14/03/2021\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Section Section Timestamp Title Body Body", "عمران, مدن البحر" },

        // A label that says so, and a section that is a whole menu's first or as long as one may be.
        { $"{Menu}\nالقسم: أخبار المدن والقرى والطاقة المتجددة\n{Head}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body", "أخبار المدن والقرى والطاقة المتجددة" },
        { $"طاقة متجددة\nسياسة\nاقتصاد\n{Title}\nالمجموعة: طاقة متجددة\n{Day}\n{First}\n{Second}", "Navigation Navigation Navigation Title Section Timestamp Body Body", "طاقة متجددة" },

        // None: a subtitle, the label of a time, what a person is, a label alone, what a list ends with, the last of a menu.
        { $"{Title}\nفي مشروع كبير جديد للمدينة\n{Day}\n{First}\n{Second}", "Title Subtitle Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nآخر تحديث\n18:05\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nكريم منصور\nمهندس\n{Day}\n{First}\n{Second}", "Menu Title Byline Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nثقافة:\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nend of list\nمتجر الأعمدة\n{Day}\n{First}\n{Second}", "Menu Title Other Other Timestamp Body Body", "" },
        { $"14 مارس 2021 | عمران | طاقة | ثقافة\n{Menu}\n{Title}\n{First}\n{Second}", "PageDate Menu Title Body Body", "" },

        // The way from the home page gives its steps, not the headline behind them.
        { $"شارك\nالرئيسية\nسياسة\nمدن بلا ضوء\n{Day}\n{First}\n{Second}", "Share Breadcrumb Breadcrumb Title Timestamp Body Body", "سياسة" },
        { $"شارك\nالرئيسية سياسة\nشارك\nطباعة\nإغلاق\n{Head}\n{First}\n{Second}", "Share Breadcrumb Share Share Navigation Title Timestamp Body Body", "سياسة" },
        { $"الرئيسية > أخبار > {Title}\n{Head}\n{First}\n{Second}", "Breadcrumb Title Timestamp Body Body", "أخبار" },
        { $"{Menu}\n| اقتصاد | طاقة\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body", "اقتصاد, طاقة" },

        // The labels above the headline: "section" on a line of its own, or of any words right above it.
        { $"{Menu}\nالقسم:\nطاقة متجددة\n{Head}\n{First}\n{Second}", "Menu Other Section Title Timestamp Body Body", "طاقة متجددة" },
        { $"{Menu}\nالقسم:\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالقسم:\nتركيب أعمدة في المدينة\n{First}\n{Second}", "Menu Navigation Title Body Body", "" },
        { $"القسم:\nطاقة متجددة\nسياسة\nاقتصاد\nرياضة\nثقافة\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالمجموعة: اقتصاد\n{Head}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body", "اقتصاد" },

        // A menu below the document's title, on a page without another headline: behind "home" stand three that everybody knows.
        { $"{Title}\n{Menu}\n{Day}\n{First}\n{Second}", "Title Menu Timestamp Body Body", "" },
        { $"{Title}\nالرئيسية\nسياسة\nمدن البحر\nاقتصاد\nرياضة\nكريم منصور\n{Day}\n{First}\n{Second}", "Title Menu Byline Timestamp Body Body", "" },
        { $"{Title}\nالرئيسية\nسياسة\n{Day}\n{First}\n{Second}", "Title Breadcrumb Section Timestamp Body Body", "سياسة" },

        // Lone letters are buttons; a section may be the page's first line as well.
        { $"{Menu}\n{Title}\nأ أ\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"عمران\n{Menu}\nعمران\n{Head}\n{First}\n{Second}", "Menu Navigation Section Title Timestamp Body Body", "عمران" },
        // A section of the menu with a narrower one below it; with a button or a bullet below it, both are the menu's; a number in a whole title parts nothing from a menu.
        { $"{Menu}\nاقتصاد\nطاقة متجددة\n{Head}\n{First}\n{Second}", "Menu Section Navigation Title Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\nاقتصاد\nبحث\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nاقتصاد\n• طاقة متجددة\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nتأجيل 3 مباريات في كأس المدينة بسبب المطر\nالتفاصيل هنا\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },

        // A counter and the sizes of letters stand between the section and the headline.
        { $"{Menu}\nاقتصاد\n1043\nA+ A A-\n{Title}\n{Day}\n{First}\n{Second}", "Menu Section Navigation Navigation Title Timestamp Body Body", "اقتصاد" },

        // A section of the menu behind the time; what the menu does not have is none.
        { $"{Menu}\n{Title}\n{Day} سياسة\n{First}\n{Second}", "Menu Title Timestamp Body Body", "سياسة" },
        { $"{Menu}\n{Title}\n{Day} جهوي\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },

        // A section and what stands between it and the headline: a code, a row of a result, a clock, a kicker of four words; not links above the day, a sentence, a counted list.
        { $"{Menu}\nثقافة\nرمز الخبر: 84319\n14/03/2021\n{Title}\n{Second}", "Menu Section Navigation Timestamp Title Body", "ثقافة" },
        { $"{Menu}\nالأحد 14 مارس 2021\nسينما\nالأهلي يهزم الوحدة 3:1\n{Title}\n{First}\n{Second}", "Menu PageDate Section Kicker Title Body Body", "سينما" },
        { $"{Menu}\nالعدد 5678 السنة 12\nطاقة\n17:28\n{Title}\n{First}\n{Second}", "Menu Navigation Section PageClock Title Body Body", "طاقة" },
        { $"{Menu}\nثقافة\nنافذة على مدن البحر\n{Head}\n{First}\n{Second}", "Menu Section Kicker Title Timestamp Body Body", "ثقافة" },
        { $"{Menu}\nاقتصاد\nحي السوق القديم\nطريق البحر\n14/03/2021\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation Navigation Timestamp Title Body Body", "" },
        { $"{Menu}\nرياضة\nتأجلت المباراة.\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالأحد 14 مارس 2021\nسينما\nمحليات 3\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Navigation Title Body Body", "" },

        // The last of a menu between blank lines or bullets is none; nor a word behind the label of something else, nor one of two bars; a name that is an agency's word may be one.
        { $"الرئيسية\n\nسياسة\n\nاقتصاد\n\nرياضة\n\nثقافة\n\n{Day}\n\n{Title}\n\n{First}\n\n{Second}", "Menu PageDate Title Body Body", "" },
        { $"{Menu}\n• طاقة\n• اقتصاد\n\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالصورة: ثقافة\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body", "" },
        { $"أسعار الذهب | أسعار العملات | طقس الغد\nطقس الغد\n{Head}\n{First}\n{Second}", "Navigation Navigation Title Timestamp Body Body", "" },
        { $"الرئيسية\nسياسة\nوكالات\nرياضة\nثقافة\nبحث\nوكالات\n{Head}\n{First}\n{Second}", "Menu Navigation Section Title Timestamp Body Body", "وكالات" },

        // Paths: two lines below home, six words, a long one with the headline, one whose last word is cut.
        { $"{Title}\nالرئيسية\nاقتصاد\nسياحة\n{Day}\n{First}\n{Second}", "Title Breadcrumb Section Section Timestamp Body Body", "اقتصاد, سياحة" },
        { $"{Menu}\nالرئيسية أخبار المدينة والضواحي والقرى المجاورة\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body", "أخبار المدينة والضواحي والقرى المجاورة" },
        { $"{Menu}\nالرئيسية / أخبار المدينة / عمران وطاقة / {Title}\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body", "أخبار المدينة, عمران وطاقة" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المر...\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body", "الأخبار, مدن" },

        // Below the headline: behind a colon, below a headline printed twice, above a label that names none, below a subtitle that begins with that word.
        { $"{Title}\n: اقتصاد\n{Day}\n{First}\n{Second}", "Title Section Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\nأعمدة في الحي الشرقي\nأعمدة في الحي الشرقي\nرياضة\n{Day}\n{First}\n{Second}", "Menu Title Title Section Timestamp Body Body", "رياضة" },
        { $"{Menu}\n{Title}\nثقافة\nالمدة: خمس دقائق\n{Day}\n{First}\n{Second}", "Menu Title Section Other Timestamp Body Body", "ثقافة" },
        { $"{Menu}\n{Title}\nالقسم الأول من المشروع انتهى قبل موعده بشهر\nحي السوق القديم\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Other Timestamp Body Body", "" },

        // Below two buttons at the page's head, below a search field.
        { $"شارك\nشارك\nثقافة\n{Head}\n{First}\n{Second}", "Share Share Section Title Timestamp Body Body", "ثقافة" },
        { $"{Menu}\nبحث\nرياضة\n{Head}\n{First}\n{Second}\nشارك\nسياسة\nثقافة", "Menu Navigation Section Title Timestamp Body Body Share Other Other", "رياضة" },

        // Below the number, above a counter or a kicker; above the author on a page without a menu; one of the menu's with a dash.
        { $"{Menu}\nالعدد 5678\nطاقة\n125\n{Head}\n{First}\n{Second}", "Menu Navigation Section Navigation Title Timestamp Body Body", "طاقة" },
        { $"{Menu}\nالعدد 5678\nطاقة\nمدن بلا ضوء\n{Head}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Timestamp Body Body", "طاقة" },
        { $"صوت المرج صحيفة يومية مستقلة\nثقافة\nكريم منصور\n{Head}\n{First}\n{Second}", "Navigation Section Byline Title Timestamp Body Body", "ثقافة" },
        { $"الرئيسية\nسياسة\nعلوم - تقنية\nرياضة\nثقافة\nعلوم - تقنية\n{Head}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body", "علوم, تقنية" },
        { $"{Menu}\nأعمدة في الحي الشرقي\nأعمدة في الحي الشرقي\nسياسة\n{Day}\n{First}\n{Second}", "Menu Title Title Section Timestamp Body Body", "سياسة" },

        // The last step of a path is one, too, when the headline only begins with it, and none when it is the headline cut short.
        { $"سياسة\nاقتصاد\nرياضة\nالأخبار / مدن / بلدية المرج\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Breadcrumb Title Timestamp Body Body", "الأخبار, مدن, بلدية المرج" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأو...\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body", "الأخبار, مدن" },

        // The way from the home page below the headline, on lines of its own or on one above the sections.
        { $"{Title}\nالرئيسية\nأخبار\nاقتصاد\n{Day}\n{First}\n{Second}", "Title Breadcrumb Section Section Timestamp Body Body", "أخبار, اقتصاد" },
        { $"{Title}\nالرئيسية > سياسة\nاقتصاد\nرياضة\nثقافة\n{Day}\n{First}\n{Second}", "Title Breadcrumb Section Section Section Timestamp Body Body", "سياسة, اقتصاد, رياضة, ثقافة" },

        // None: a menu above the day, though a link of it stands at the page's head, too; its last line below a search, printed once or twice; the edition above the menu; a link below a title with a number or below a section; a list with what is new in each.
        { $"صوت المرج صحيفة يومية مستقلة\nرياضة\nثقافة\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation PageDate Title Body Body", "" },
        { $"رياضة\n{Menu}\n14/03/2021\nمحليات\n{Title}\n{First}\n{Second}", "Menu Navigation Timestamp Section Title Body Body", "محليات" },
        { $"رياضة\n{Menu}\nالأحد 14 مارس 2021\nفوز الأهلي في الدور 16 من الكأس\n{Title}\n{First}\n{Second}", "Menu Navigation PageDate Navigation Title Body Body", "" },
        { $"سياسة\nاقتصاد\nرياضة\nبحث\nثقافة\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },
        { $"سياسة\nاقتصاد\nبحث\nبحث\nرياضة\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },
        { $"الطبعة: اقتصاد\n{Menu}\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nتركيب 300 عمود جديد أمس\nأعمدة محلية\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالقسم: طاقة متجددة\nفوز الأهلي بالكأس\n14/03/2021\n{Title}\n{First}\n{Second}", "Menu Section Navigation Timestamp Title Body Body", "طاقة متجددة" },
        { $"{Menu}\nالمغرب الآن 41\nرياضة\nصوت أهل الجنوب 9\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Navigation Title Timestamp Body Body", "" },

        // Nor the first of a list, nor the headline behind a label.
        { $"{Menu}\n{Head}\n\n• اقتصاد\n• رياضة\n{First}\n{Second}", "Menu Title Timestamp Other Other Body Body", "" },
        { $"{Menu}\nمدن البحر والساحل الشرقي\nملف خاص: مدن البحر والساحل الشرقي\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string roles, string sections)
    {
        Assert.Equal(roles, Roles(page));
        Assert.Equal(sections, Sections(page));
    }

    /// <summary>Between a section and the headline a person may stand, who is no section.</summary>
    [Theory]
    [InlineData($"{Menu}\nثقافة\nكريم منصور\nنافذة صغيرة\n{Head}\n{First}\n{Second}")]
    [InlineData($"{Menu}\nثقافة\nد. كريم منصور\nالأحد 21 مارس 2021\n{Head}\n{First}\n{Second}")]
    public void A_section_may_stand_above_a_person(string page) =>
        Assert.Equal("ثقافة", Assert.Single(PageParser.Default.Parse(page).Article.Sections).Name);
}
