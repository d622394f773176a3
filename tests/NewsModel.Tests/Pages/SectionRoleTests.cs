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
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string roles, string sections)
    {
        Assert.Equal(roles, Roles(page));
        Assert.Equal(sections, string.Join(", ", PageParser.Default.Parse(page).Article.Sections.Select(section => section.Name)));
    }
}
