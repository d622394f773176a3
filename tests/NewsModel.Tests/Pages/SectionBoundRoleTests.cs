using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>How far from the headline a section stands, and what may stand between them: roles of all lines, and the sections.</summary>
public class SectionBoundRoleTests
{
    private const string Since = "صوت المرج منذ عشرين عاما في كل بيت";
    private const string About = "صوت المرج صحيفة مستقلة تصدر في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة، وتنشر أخبار البلدية والمدارس والأسواق والموانئ، وتصدر ملحقا للكتب كل شهر وملحقا للأطفال كل أسبوع، وتطبع في مطبعة البلدية، وتوزع في المكتبات والمقاهي وعلى المشتركين.";

    public static TheoryData<string, string, string> Pages => new()
    {
        // A label of any words and a section: between two prints of the headline and without a blank, but not below the text.
        { $"{Menu}\n{Title}\nالمجموعة: اقتصاد\n{Title}\n{Day}\n{First}\n{Second}", "Menu Title Section Title Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\n{Title}\nالمجموعة:اقتصاد\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body", "اقتصاد" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nشارك\nالمجموعة: اقتصاد", "Menu Title Timestamp Body Body Share Other", "" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nشارك\nالقسم: طاقة متجددة", "Menu Title Timestamp Body Body Share Other", "" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nالمجموعة: اقتصاد\n{Third}", "Menu Title Timestamp Body Body Subhead Body", "" },

        // A label that ends the page, or stands below a paragraph about the site, has no section.
        { $"{Title}\n{Day}\nثقافة:", "Title Timestamp Other", "" },
        { $"{Title} - صوت المرج\n{Menu}\n{About}\nالمجموعة:\n{Head}\n{First}\n{Second}", "PageTitle Menu Navigation Navigation Title Timestamp Body Body", "" },

        // Buttons and counters between section and headline, five and no more, each of its kind; the author and a clock.
        { $"{Menu}\nاقتصاد\nشارك\n{Title}\n{First}\n{Second}", "Menu Section Share Title Body Body", "اقتصاد" },
        { $"{Menu}\nاقتصاد\nاستمع إلى المقالة\n{Title}\n{First}\n{Second}", "Menu Section Share Title Body Body", "اقتصاد" },
        { $"{Menu}\nاقتصاد\nالمشاهدات: 1043\n{Title}\n{First}\n{Second}", "Menu Section Share Title Body Body", "اقتصاد" },
        { $"{Menu}\nاقتصاد\nشارك\nاستمع\n1043\nطباعة\nالمشاهدات: 1043\n{Title}\n{First}\n{Second}", "Menu Section Share Share Navigation Share Share Title Body Body", "اقتصاد" },
        { $"{Menu}\nاقتصاد\nشارك\nاستمع\n1043\nطباعة\nإرسال\nالمشاهدات: 1043\n{Title}\n{First}\n{Second}", "Menu Navigation Share Share Navigation Share Share Share Title Body Body", "" },
        { $"{Menu}\nثقافة\nكريم منصور\n17:28\n{Title}\n{First}\n{Second}", "Menu Section Byline Timestamp Title Body Body", "ثقافة" },
        { $"{Menu}\nثقافة\nكريم منصور\n17:28\nفوز الأهلي بالكأس\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation PageClock Navigation Title Body Body", "" },

        // The day between them, and a counter of many words, but no link with a number.
        { $"{Menu}\nثقافة\n14/03/2021\nعدد القراءات 1204 منذ النشر\n{Title}\n{First}\n{Second}", "Menu Section PageDate Share Title Body Body", "ثقافة" },
        { $"{Menu}\nثقافة\nفوز الأهلي 3 أهداف\n14/03/2021\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation Timestamp Title Body Body", "" },

        // No narrower section: a heading, a title of five words, a word with a number.
        { $"{Menu}\nاقتصاد\nطاقة متجددة:\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation Title Body Body", "" },
        { $"{Menu}\nاقتصاد\nفوز الأهلي بكأس المدن القديمة\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation Title Body Body", "" },
        { $"{Menu}\nالعدد 5678\nطاقة\nكوفيد19\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Navigation Title Timestamp Body Body", "" },

        // "Various articles" between blank lines right above the headline: of two words, the first a section's, and not at the page's head.
        { $"سياسة\nرياضة\nثقافة\n{Since}\n\nمقالات متنوعة\n\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Section Title Timestamp Body Body", "مقالات متنوعة" },
        { $"سياسة\nرياضة\n{Since}\n\nمقالات متنوعة\n\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Title Timestamp Body Body", "" },
        { $"سياسة\nرياضة\nثقافة\n{Since}\nمقالات متنوعة\n\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },
        { $"سياسة\nرياضة\nثقافة\n{Since}\n\nمقالات متنوعة\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },
        { $"سياسة\nرياضة\nثقافة\n{Since}\n\nمقالات متنوعة جدا\n\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },
        { $"سياسة\nرياضة\nثقافة\n{Since}\n\nنوافذ متنوعة\n\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },
        { $"{Menu}\n\n{Title}\n\nمقالات متنوعة\n\nكريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Other Byline Timestamp Body Body", "" },

        // None: what an image shows, what a person is, the house by its first word, in parentheses where.
        { $"{Menu}\n{Title}\nمدخل الحديقة\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nباحثة ليبية\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },
        { $"{Menu}\nالعدد 5678\nباحثة ليبية\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالعدد 5678\nمدخل الحديقة\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body", "" },
        { $"بوابة راصد للأخبار\n{Menu}\n{Title}\nراصد الليبية\n{Day}\n{First}\n{Second}", "Menu Navigation Title Other Timestamp Body Body", "" },
        { $"{Menu}\n{Title}\nمدن البحر (الشرقي)\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body", "" },

        // A label between blank lines is no end of the menu that the page prints again.
        { $"ثقافة\nسياسة\nرياضة\n\nثقافة\n{Head}\n{First}\n{Second}\nشارك\nسياسة\nرياضة", "Navigation Navigation Navigation Section Title Timestamp Body Body Share Other Other", "ثقافة" },
        { $"ثقافة\nسياسة\nرياضة\nثقافة\n{Head}\n{First}\n{Second}\nشارك\nسياسة\nرياضة", "Navigation Navigation Navigation Navigation Title Timestamp Body Body Share Other Other", "" },
        { $"سياسة\nطاقة متجددة\nاقتصاد\nرياضة\nالطاقة المتجددة\n{Head}\n{First}\n{Second}", "Menu Title Timestamp Body Body", "" },

        // Two links without a blank between them: the longest that the menu names, the menu's first and last, above the day, too.
        { $"سياسة\nمدن البحرين\nمدن البحر\nرياضة\nمدن البحرينسياسة\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Section Title Timestamp Body Body", "مدن البحرين, سياسة" },
        { $"طاقة\nسياسة\nاقتصاد\nطاقةسياسة\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Section Title Timestamp Body Body", "طاقة, سياسة" },
        { $"سياسة\nاقتصاد\nطاقة\nطاقةسياسة\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Section Title Timestamp Body Body", "طاقة, سياسة" },
        { $"طاقة متجددة\n{Menu}\nطاقة متجددةاقتصاد\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Navigation Section PageDate Title Body Body", "طاقة متجددة, اقتصاد" },

        // No two: below the headline, a link of the page or "home" in front, a blank between them, no beginning that the menu names.
        { $"طاقة متجددة\n{Menu}\n{Title}\nطاقة متجددةاقتصاد\nكريم منصور\n{Day}\n{First}\n{Second}", "Menu Navigation Title Other Byline Timestamp Body Body", "" },
        { $"سياسة\nاقتصاد\nاتصل بنا\nاتصل بناسياسة\n{Head}\n{First}\n{Second}", "Navigation Navigation Footer Navigation Title Timestamp Body Body", "" },
        { $"{Menu}\nالرئيسيةسياسة\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body", "" },
        { $"سياسة\nطاقة متجددة\nاقتصاد\nطاقة متجددة المدن\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Title Timestamp Body Body", "" },
        { $"سياسة\nطاقة متجددة\nاقتصاد\nمدن البحر والساحل\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Title Timestamp Body Body", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string roles, string sections)
    {
        Assert.Equal(roles, Roles(page));
        Assert.Equal(sections, Sections(page));
    }

    /// <summary>What everybody knows is surer than what only the menu names, and that than what is left over; a label alone is surely none.</summary>
    [Theory]
    [InlineData($"{Menu}\nاقتصاد\n{Head}\n{First}\n{Second}", LineRole.Section, 0.95)]
    [InlineData($"طاقة متجددة\n{Menu}\nطاقة متجددة\n{Head}\n{First}\n{Second}", LineRole.Section, 0.85)]
    [InlineData($"{Menu}\nالعدد 5678\nطاقة متجددة\n{Head}\n{First}\n{Second}", LineRole.Section, 0.5)]
    [InlineData($"{Title}\nالقسم:\nطاقة متجددة\n{Day}\n{First}\n{Second}", LineRole.Other, 0.95)]
    public void A_line_is_as_sure_as_its_reason(string page, LineRole role, double confidence) =>
        Assert.Equal(confidence, Assert.Single(PageParser.Default.Parse(page).Lines, line => line.Role == role).Confidence);

    /// <summary>The heading of a list that stands below the text as well is no kind of section.</summary>
    [Fact]
    public void No_section_heads_a_list_below_the_text() =>
        Assert.Empty(PageParser.Default.Parse($"سياسة\nرياضة\nثقافة\n{Since}\n\nمقالات متنوعة\n\n{Head}\n{First}\n{Second}\n\nمقالات متنوعة\nفوز الأهلي بالكأس\nأعمدة في الحي الشرقي").Article.Sections);

    /// <summary>Far below the headline of a page without a text stand links of the page, and a label of another article.</summary>
    [Fact]
    public void No_section_stands_far_below_the_headline()
    {
        var links = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"متجر {i}"));
        Assert.Empty(PageParser.Default.Parse($"{Title} - صوت المرج\n{Menu}\n{Title}\n{Day}\n{links}\nاقتصاد\nالقسم: طاقة متجددة\nفلسفة").Article.Sections);
    }

    /// <summary>Below the site's name stands no end of a menu, though the page prints name and menu again.</summary>
    [Fact]
    public void A_section_may_stand_below_the_name_of_the_site() =>
        Assert.Equal("ثقافة", Assert.Single(PageParser.Default.Parse($"صوت المرج | صحيفة يومية مستقلة\nثقافة\nسياسة\nصوت المرج\nثقافة\n{Head}\n{First}\n{Second}\nشارك\nسياسة\nصوت المرج").Article.Sections).Name);
}
