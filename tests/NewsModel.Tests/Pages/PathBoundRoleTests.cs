using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Bounds of paths and menus, of lists and links inside a text, of images below a headline, and of who or what a short line names.</summary>
public sealed class PathBoundRoleTests
{
    private const string Column = "14-3-2021 | 17:28\nالمصدر: «المنارة»";
    private const string Author = "كميل أبو جودة\nكميل أبو جودة";
    private const string Question = "- متى قررت أن تصبحي مهندسة؟";
    private const string Titles = "تأجيل مباراة الكأس\nافتتاح مكتبة في الحي\nورشة للخط العربي\nسباق القوارب الشراعية\nعودة قطار الضواحي\nمعرض الكتاب المستعمل\nدورة لتعليم السباحة\nموسم قطاف الزيتون";
    private const string Image = "صدر الصورة، Getty Images\nالتعليق على الصورة، يضيء كل عمود نصف الليل\n14 مارس 2021";

    public static TheoryData<string, string> Pages => new()
    {
        // The next step of a path has no digit, no stop, no word that says what a line is for, one word or more and at most four.
        { $"{Menu}\nأخبار|سياسة\n|ليبيا اليوم 2021\n{Head}\n{First}", "Menu Navigation Navigation Title Timestamp Body" },
        { $"{Menu}\nأخبار|سياسة\n|ليبيا والجوار.\n{Head}\n{First}", "Menu Navigation Navigation Title Timestamp Body" },
        { $"{Menu}\nأخبار|سياسة\n|المصدر: رويترز\n{Head}\n{First}", "Menu Navigation Byline Title Timestamp Body" },
        { $"{Menu}\nأخبار|سياسة\n» ــ\n{Head}\n{First}", "Menu Navigation Navigation Title Timestamp Body" },
        { $"{Menu}\nأخبار|سياسة\n|أخبار المدن في غرب\n{Head}\n{First}", "Menu Breadcrumb Breadcrumb Title Timestamp Body" },
        { $"{Menu}\nأخبار|سياسة\n|أخبار المدن في غرب ليبيا\n{Head}\n{First}", "Menu Navigation Navigation Title Timestamp Body" },

        // A path without "home" ends three lines above the headline at most; behind one with it a step may stand anywhere.
        { $"{Menu}\nأخبار|سياسة\n|ليبيا\n|طرابلس الغرب\n|زوارة\n{Head}\n{First}", "Menu Navigation Navigation Navigation Navigation Title Timestamp Body" },
        { $"{Menu}\nالرئيسية » سياسة\n» ليبيا\nبقلم كريم منصور\n{Day}\nتحليل\n{Title}\n{First}", "Menu Breadcrumb Breadcrumb Navigation Timestamp Section Title Body" },
        { $"{Menu}\n{Title}\nالرئيسية » سياسة\n» ليبيا\n{Day}\n{First}", "Menu Title Breadcrumb Breadcrumb Timestamp Body" },

        // A column's path stands below three lines of a menu, and with the author, the source and the day takes five lines in front of the headline.
        { $"سياسة\nاقتصاد\nالرئيسية\n\nآراء\n\n{Column}\n\n{Author}\n\n{Title}\n\n{First}\n{Second}", "Navigation Navigation Navigation Navigation PageDate Navigation Navigation Byline Title Body Body" },
        { $"سياسة\nاقتصاد\nرياضة\nالرئيسية\n\nآراء\n\n{Column}\n\n{Author}\n\n{Title}\n\n{First}\n{Second}", "Navigation Navigation Navigation Breadcrumb Breadcrumb Timestamp Navigation Navigation Byline Title Body Body" },
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\n{Column}\nوكالات\n\n{Author}\n\n{Title}\n\n{First}\n{Second}", "Menu Breadcrumb Breadcrumb Timestamp Navigation Navigation Navigation Byline Title Body Body" },
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\n{Column}\nوكالات\nرويترز\n\n{Author}\n\n{Title}\n\n{First}\n{Second}", "Menu Navigation Navigation PageDate Navigation Navigation Navigation Navigation Byline Title Body Body" },
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\n14-3-2021 | 17:28\nالمصدر: أسبوعية المدن والأرياف في الشمال كله\n\n{Author}\n\n{Title}\n\n{First}\n{Second}", "Menu Breadcrumb Breadcrumb Timestamp Navigation Navigation Byline Title Body Body" },
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\n14-3-2021 | 17:28\nتأملات في الطريق\n{Author}\n\n{Title}\n\n{First}\n{Second}", "Menu Navigation Navigation PageDate Navigation Navigation Byline Title Body Body" },
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\nالمصدر: «المنارة»\n{Author}\n\n{Title}\n\n14 مارس 2021\n{First}\n{Second}", "Menu Navigation Navigation Navigation Navigation Byline Title Timestamp Body Body" },

        // A path of many words is none the less no menu, and its first sign may stand right behind "home".
        { $"{Menu}\nالرئيسية» رياضة» أخبار الرياضة المحلية والعربية والدولية كلها\n{Head}\n{First}", "Menu Breadcrumb Title Timestamp Body" },

        // The day below a menu on one line is the page's; below a path it is the article's.
        { $"{Menu}\nالرئيسية | سياسة | اقتصاد | رياضة | ثقافة | فنون | صحة\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Navigation PageDate Title Body Body" },
        { $"{Menu}\nالرئيسية | سياسة | ليبيا\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Breadcrumb Timestamp Title Body Body" },

        // Behind a link, a question without a sign is a title, and so is one with a sign below the text.
        { $"{Menu}\n{Head}\n{First}\n{Question}\n{Second}\nاقرأ أيضا\nكيف تحمي بيتك من الأمطار في خمس خطوات؟\n{Third}", "Menu Title Timestamp Body Body Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\n{Question}\n{Second}\n{Third}\nاقرأ أيضا\n- كيف تحمي بيتك من الأمطار؟\nشارك", "Menu Title Timestamp Body Body Body Body Related Related Share" },

        // What says that a list ends may stand right below its name, or alone; not below the next paragraph, and nine titles below the name at most.
        { $"{Menu}\n{Head}\n{First}\nتخطى الأكثر قراءة وواصل القراءة\nالأكثر قراءة نهاية\nأحياء بلا ضوء\n{Second}", "Menu Title Timestamp Body InlineRelated InlineRelated Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\nالأكثر قراءة نهاية\nأحياء بلا ضوء\n{Second}", "Menu Title Timestamp Body InlineRelated Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nافتتاح مكتبة في الحي\n{Second}\nتخطى قصص مقترحة وواصل القراءة\nقصص مقترحة\nتأجيل مباراة الكأس\nقصص مقترحة نهاية\n{Third}", "Menu Title Timestamp Body InlineRelated InlineRelated Body InlineRelated InlineRelated InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\n{Titles}\nانتخاب نقيب جديد\nقصص مقترحة نهاية\nأحياء بلا ضوء\n{Second}\n{Third}", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Subhead Body Body" },

        // "Click here" is a link at the end of three words or more, without a stop, and not at the end of a paragraph; "for more" in front of the last word is none.
        { $"{Menu}\n{Head}\n{First}\nللاشتراك اضغط هنا\n{Second}", "Menu Title Timestamp Body InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nللاطلاع على العدد الجديد من المجلة اضغط هنا.\n{Third}", "Menu Title Timestamp Body Body Body Body" },
        { $"{Menu}\n{Head}\n{First}\nأعلنت البلدية انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وللاطلاع على خريطة الأعمدة كلها اضغط هنا\n{Second}", "Menu Title Timestamp Body Body Body" },
        { $"{Menu}\n{Head}\n{First}\nحاجة المدينة للمزيد منها\n{Second}", "Menu Title Timestamp Body Subhead Body" },

        // A heading of six words stands behind an advertisement or a link with its title on one line.
        { $"{Menu}\n{Head}\n{First}\nإعلان\nأحياء بلا ضوء في مدينة صغيرة\n{Second}", "Menu Title Timestamp Body Other Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: مدرسة السبت تحتفل بعيدها\nأحياء بلا ضوء في مدينة صغيرة\n{Second}", "Menu Title Timestamp Body InlineRelated Subhead Body" },

        // A greeting is no name, nor is a line of two long words; who greets the reader beside the day is not who wrote.
        { $"{Menu}\n{Title}\nأهلا بكم | كريم منصور | 14 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\nسلام عليكم\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nرسالة لكم\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nالاستراتيجيات المستقبلية\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body" },

        // Whom a form of address names twice is a portrait and its name; a second name with a word of the headline says nothing of the first.
        { $"{Menu}\n{Title}\nد. سعاد حمدان\nد. سعاد حمدان\n{Day}\n{First}\n{Second}", "Menu Title Byline Byline Timestamp Body Body" },
        { $"{Menu}\nكريم منصور: عيادات المدارس تغطي أحياء المدينة كلها هذا العام\n{Day}\nكريم منصور\nكريم حداد\n{First}\n{Second}", "Menu Title Timestamp Byline Byline Body Body" },

        // On a page with blank lines an image's text has one above it, and so has the headline above that; a page without has neither.
        { $"{Menu}\n{Title}\nأعمدة في شارع مظلم\n{Image}\n\n{First}\n\n{Second}", "Menu Title Other Credit Caption Timestamp Body Body" },
        { $"{Menu}\nافتتاح مكتبة في الحي الغربي بعد عامين\n\n{Title}\nصدر الصورة، Getty Images\n\n{Day}\n\n{First}\n\n{Second}", "Menu Navigation Title Credit Timestamp Body Body" },
        { $"{Menu}\nليل بلا عتمة في شوارع مدينة صغيرة قرب البحر\n{Title}\n{Image}\n{First}\n{Second}", "Menu Title Caption Credit Caption Timestamp Body Body" },

        // The document's title may be the headline once more, right above it, or stand behind another line.
        { $"{Title}\n{Title}\n{Day}\n{First}\n{Second}", "PageTitle Title Timestamp Body Body" },
        { $"تخطى إلى المحتوى\nالبرق {Title}\n{Menu}\n{Title}\nالبرق\n{Day}\n{First}", "Navigation PageTitle Menu Title Byline Timestamp Body" },

        // A label in front of quotation marks names a book or a house, no section, unless a blank parts them from the word.
        { $"{Menu}\n{Title}\nمجموعة: «رياضة»\n{Day}\n{First}", "Menu Title Other Timestamp Body" },
        { $"{Menu}\n{Title}\nزاوية: « ثقافة»\n{Day}\n{First}", "Menu Title Section Timestamp Body" },
        { $"{Menu}\nزاوية: «ثقافة»\n{Head}\n{First}", "Menu Navigation Title Timestamp Body" },

        // On a page with blank lines what stands below the menu without one belongs to it, on a page without it is the section above the day.
        { $"{Menu}\nتسجيل الدخول\nعام\nالأحد 1442/8/1 هـ الموافق 2021/03/14 م\n{Title}\n{First}\n\n{Second}", "Menu Navigation Navigation PageDate Title Body Body" },
        { $"{Menu}\nتسجيل الدخول\nعام\nالأحد 1442/8/1 هـ الموافق 2021/03/14 م\n{Title}\n{First}\n{Second}", "Menu Navigation Section PageDate Title Body Body" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string expected) => Assert.Equal(expected, Roles(page));

    /// <summary>"Updated" in front of the day and again in front of the clock speaks of one time.</summary>
    [Theory]
    [InlineData("آخر تحديث 14 مارس 2021 - آخر تحديث 18:05")]
    [InlineData("آخر تحديث 14 مارس 2021، آخر تحديث الساعة 18:05")]
    public void An_update_that_says_so_twice_has_its_clock(string line) =>
        Assert.Equal("2021-03-14T18:05", PageParser.Default.Parse($"{Menu}\n{Title}\n{line}\n{First}").Article.Modified?.ToString());

    /// <summary>A strict reader leaves the offset that only the region tells, and takes the one that its caller chose.</summary>
    [Fact]
    public void A_strict_reader_guesses_no_offset_of_a_day_and_a_clock_apart()
    {
        const string page = $"{Menu}\n{Title}\nواس - 14 مارس 2021\n{First}\n{Second}\n// انتهى //\n17:28";
        var strict = TimestampOptions.Default with { Strictness = Strictness.Strict, Region = Region.Parse("SA") };
        var guessed = new PageParser(new PageOptions { Timestamps = strict }).Parse(page).Article.Published;
        Assert.Equal(("2021-03-14T17:28", OffsetSource.None, TimestampAssumptions.None), (guessed?.ToString(), guessed?.OffsetSource, guessed?.Assumptions));
        var chosen = new PageParser(new PageOptions { Timestamps = strict with { TimeZone = "Africa/Cairo" } }).Parse(page).Article.Published;
        Assert.Equal(("2021-03-14T17:28+02:00", OffsetSource.Caller), (chosen?.ToString(), chosen?.OffsetSource));
    }
}
