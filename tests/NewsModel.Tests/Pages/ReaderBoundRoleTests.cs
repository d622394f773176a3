using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Bounds of the readers: signs and numbers alone, menus on one line, labels in front of names, what stands beside a day.</summary>
public sealed class ReaderBoundRoleTests
{
    private const string OneLine = "الرئيسية سياسة اقتصاد رياضة ثقافة فنون صحة علوم مجتمع منوعات تكنولوجيا حوادث محليات سيارات الطاقة البديلة";
    private const string Sections = "سياسة\nاقتصاد\nرياضة\nثقافة\nفنون\nصحة\nعلوم";
    private const string ReadAlso = "مواضيع ذات صلة\nالطاقة النظيفة في البيوت القديمة";

    public static TheoryData<string, string> Pages => new()
    {
        // A row of the stroke that lengthens letters has no word: it is no heading of the text, and no keyword behind it.
        { $"{Menu}\n{Head}\n{First}\nــــــــ\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nشارك\nــــــــ\nطباعة", "Menu Title Timestamp Body Body Share Other Share" },

        // The number of a part between blank lines is no picture's; right above a line it is.
        { $"{Menu}\n{Head}\n{First}\n\n2/3\n\n{Second}\n\n{Third}", "Menu Title Timestamp Body Subhead Body Body" },
        { $"{Menu}\n{Head}\n{First}\n\n2/3\nأعمدة الحي الشرقي\n\n{Second}\n\n{Third}", "Menu Title Timestamp Body Other Caption Body Body" },

        // A notice that asks belongs to the box above it, although it begins with the conjunction.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nونقدم لكم من خلال موقعنا كل جديد، هل تريد الاشتراك؟\n{Second}\n{Third}", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Body" },

        // A sentence that ends in an agency in parentheses and a colon goes on.
        { $"{Menu}\n{Head}\n{First}\nوجاء في بيان نقلته وكالة الأنباء مساء (رويترز):\n{Second}\n{Third}", "Menu Title Timestamp Body Body Body Body" },

        // A menu on one line names the section however long it is; sections in a row behind another word are no caption.
        { $"{OneLine}\nالطاقة البديلة\n{Head}\n{First}\n{Second}", "Navigation Section Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nصور سياسة اقتصاد رياضة ثقافة\nالطاقة النظيفة في البيوت القديمة", "Menu Title Timestamp Body Body Related Related" },

        // A path of four sections is none the less a path, and the day below it the article's.
        { $"{Menu}\nالرئيسية » أخبار » رياضة » أخبار الرياضة » رياضة عربية\nالأحد 14 مارس 2021\n{Title}\nكتب: كريم منصور\n{First}\n{Second}", "Menu Breadcrumb Timestamp Title Byline Body Body" },

        // What readers gave, and who made the pictures.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nالتقييم 4.5 من 5\nشارك", "Menu Title Timestamp Body Body Other Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nتصوير وإعداد: كريم منصور\nشارك", "Menu Title Timestamp Body Body Credit Share" },

        // A blog's first line names its owner, and no house that speaks to someone in the headline.
        { $"كريم منصور | مدونة في شؤون المدن\n{Menu}\nبلدية المرج تشرح مشروع الطرق إلى «كريم منصور»\nننهي المرحلة الأولى من إنارة الطرق قبل الصيف\n{Day}\n{First}\n{Second}", "Menu Navigation Title Subtitle Timestamp Body Body" },

        // The name of the house stands among the first eight lines.
        { $"{Sections}\nشبكة البرق الإخبارية\nالأحد 14 مارس 2021\n{Title}\n{Day}\nالبرق\n{First}\n{Second}", "Menu Navigation Navigation Navigation PageDate Title Timestamp Byline Body Body" },
        { $"{Sections}\nفيديو\nشبكة البرق الإخبارية\nالأحد 14 مارس 2021\n{Title}\n{Day}\nالبرق\n{First}\n{Second}", "Menu Navigation Navigation Navigation Navigation PageDate Title Timestamp Other Body Body" },

        // A double name that is listed in one word, and nothing else on its line.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nعز الدين\nشارك", "Menu Title Timestamp Body Body Byline Share" },

        // In front of a colon: for whom someone reports, a work and who translated it, who reads what an agency says.
        { $"{Menu}\n{Title}\nتقرير صوت المرج: كريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nأوراق الليل: ترجمة هدى سالم\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nصدى المدينة: نقلا عن رويترز\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },

        // Without a headline nothing above the text is its section.
        { $"سياسة\n{Day}\n{First}\n{Second}", "Other PageDate Body Body" },

        // The day above a headline is no blog's when the author below the text stands beside another.
        { $"{Menu}\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}\nبقلم كريم منصور 15 مارس 2021 10:30", "Menu PageDate Title Body Body Byline" },

        // The facts about a text, wherever they stand; the word for the author in a field of its own.
        { $"{Menu}\n{Title}\n{First}\n{Second}\n{ReadAlso}\nتاريخ 14.03.2021\nالكاتب / كريم منصور\nشارك", "Menu Title Body Body Related Related Timestamp Byline Share" },

        // Below the title of another article, a month beside an author and a day beside agencies are that article's.
        { $"{Menu}\n{Title}\n{First}\n{Second}\n{ReadAlso}\nالتاريخ: مارس 2021\nالكاتب كريم منصور", "Menu Title Body Body Related Related Related Related" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\n{ReadAlso}\nتاريخ 14.03.2021\nوكالات", "Menu Title Body Body Related Related Related Related" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string expected) => Assert.Equal(expected, Roles(page));

    /// <summary>A time behind the text is less sure than one below the headline.</summary>
    [Theory]
    [InlineData($"{Menu}\n{Title}\n{First}\n{Second}\n{ReadAlso}\nتاريخ 14.03.2021\nالكاتب كريم منصور\nشارك")]
    [InlineData($"{Menu}\n{Title}\n{First}\n{Second}\nشارك\nسياسة الخصوصية\nنشر في 14 مارس 2021")]
    [InlineData($"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\n17:28\nشارك")]
    public void A_time_behind_the_text_is_a_guess(string page)
    {
        var time = PageParser.Default.Parse(page).Lines.Last(static line => line.Role == LineRole.Timestamp);
        Assert.InRange(time.Confidence, 0.5, 0.7);
    }

    [Fact]
    public void Who_names_the_site_is_a_person()
    {
        var byline = PageParser.Default.Parse($"{Title} - كريم منصور\n{Menu}\n{Title}\nكريم منصور\n{Day}\n{First}\n{Second}").Article.Byline;
        Assert.Equal(ContributorKind.Person, Assert.Single(byline!.Contributors).Kind);
    }
}
