using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Paths, files, images and broken lines: what a line is by its signs alone.</summary>
public class LineShapeRoleTests
{
    /// <summary>A page; the roles of its lines, the names of its sections, how many parts the text has.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        // Home above a day is no path; a cut page ends in it; above a text without a headline a menu in one line.
        { $"{Menu}\nالرئيسية\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Navigation PageDate Title Body Body | - | 2" },
        { $"بدء صيانة الجسر القديم في الحي الشرقي\nالصفحة الرئيسية", "Title Breadcrumb | - | 0" },
        { $"الرئيسية سياسة عمران طاقة رياضة ثقافة فنون\n{Day}\n{First}\n{Second}", "Navigation PageDate Body Body | - | 2" },
        { $"{Title}\nالرئيسية سياسة اقتصاد {Title}\n{Day}\n{First}\n{Second}", "Title Breadcrumb Timestamp Body Body | سياسة اقتصاد | 2" },
        { $"» الرئيسية » إنارة\nبحث\nدخول\nاشترك\nطباعة\n{Title}\n{First}\n{Second}", "Breadcrumb Navigation Navigation Navigation Share Title Body Body | إنارة | 2" },

        // Words in quotation marks are no steps; one of the marks alone parts them.
        { $"{Menu}\nرياضة «صوت المرج»\n{Title}\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body | - | 2" },
        { $"{Menu}\nرياضة « كرة القدم\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | رياضة/كرة القدم | 2" },

        // The last step of a path is the beginning of the headline, and may be cut, behind three words also in a word; the sections are those in front of it.
        { $"{Menu}\nالأخبار/كرة/تأجيل مباراة الكأس\nتأجيل مباراة الكأس بسبب المطر\n{First}\n{Second}", "Menu Breadcrumb Title Body Body | الأخبار/كرة | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي...\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأو…\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تن\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن/بلدية المرج تن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المر\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية الفجر تنهي المرحلة الأو...\n{Title}\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body | - | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الثا...\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الثا…\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي الثا...\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة\nشارك\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Share Title Timestamp Body Body | الأخبار/مدن | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة\nشارك\nطباعة\n{Title}\n{Day}\n{First}\n{Second}", "Menu Navigation Share Share Title Timestamp Body Body | - | 2" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأو...\nبلدية الفجر تؤجل المرحلة\n{Title}\n{Day}\n{First}\n{Second}", "Menu Breadcrumb Kicker Title Timestamp Body Body | الأخبار/مدن | 2" },

        // Files, images, addresses and strokes.
        { $"{Menu}\nlogo.png\n{Title}\n{Day}\n{First}\n{Second}", "Menu Other Title Timestamp Body Body | - | 2" },
        { $"{Menu}\nLOGO.JPG\n{Title}\n{Day}\n{First}\n{Second}", "Menu Other Title Timestamp Body Body | - | 2" },
        { $"{Menu}\nصور المرج.png\n{Title}\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body | - | 2" },
        { $"{Menu}\na.png\n{Title}\n{Day}\n{First}\n{Second}", "Menu Other Title Timestamp Body Body | - | 2" },
        { $"{Menu}\n[almarj-lamps]\n{Title}\n{Day}\n{First}\n{Second}", "Menu Other Title Timestamp Body Body | - | 2" },
        { $"{Menu}\n[almarj-lamps_large]\n{Title}\n{Day}\n{First}\n{Second}", "Menu Other Title Timestamp Body Body | - | 2" },
        { $"{Menu}\n{Title}\nـــــــــــــ\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body | - | 2" },
        { $"{Menu}\n{Title}\n{Day}\n{First}\n{Second}\nhttps://example.org/almarj/news/2021/03/14/the-municipality-finishes-the-first-phase-of-lighting-the-roads-with-solar-energy-in-six-districts-of-the-town", "Menu Title Timestamp Body Body Related | - | 2" },

        // Lines that a text browser broke: those that end a sentence end a paragraph.
        { $"الرئيسية\n\nسياسة\n\nرياضة\n\n{Title}\n\n14 مارس 2021 - 17:28\n\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق\nالداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما\nيوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\nوقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.", "Breadcrumb Breadcrumb Breadcrumb Title Timestamp Body Body Body Body Body Body | سياسة/رياضة | 2" },
        { $"الرئيسية\n\nسياسة\n\nرياضة\n\n{Title}\n\n14 مارس 2021 - 17:28\n\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق\nالداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال\nشهرين.\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة\nمتواصلة، ما يوفر على البلدية فاتورة كهرباء كانت ترهق\nموازنتها كل عام.\nوقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.", "Breadcrumb Breadcrumb Breadcrumb Title Timestamp Body Body Body Body Body Body Body Body | سياسة/رياضة | 3" },
        { $"الرئيسية\n\nسياسة\n\nرياضة\n\n{Title}\n\n14 مارس 2021 - 17:28\n\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية\nبالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة،\nما يوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\nوقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.", "Breadcrumb Breadcrumb Breadcrumb Title Timestamp Body Body Body Body Body Body | سياسة/رياضة | 3" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_line_has_its_role_by_its_signs(string page, string expected)
    {
        var article = PageParser.Default.Parse(page).Article;
        var sections = article.Sections.Count == 0 ? "-" : string.Join('/', article.Sections.Select(section => section.Name));
        Assert.Equal(expected, $"{Roles(page)} | {sections} | {article.Body.Count}");
    }
}
