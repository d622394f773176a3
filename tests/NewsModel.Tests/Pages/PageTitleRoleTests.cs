using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>The document's title, the house's name and who speaks to it, and what stands around the headline.</summary>
public class PageTitleRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Who speaks to the house says so at the end of the line, and calls it by its name, or by the first word of its masthead.
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت المرج» أمس\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Byline Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت المرج»:\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Byline Timestamp Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت المرج»\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "PageTitle Menu Section Kicker Title Byline Timestamp Body Body" },
        { $"شبكة البرق الإخبارية\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«البرق»\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Byline Timestamp Body Body" },
        { $"شبكة برقة الإخبارية\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«برقة»\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Byline Timestamp Body Body" },
        { $"شبكة سما الإخبارية\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«سما»\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Byline Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس بلدية المرج يتحدث إلى «»\n{Title}\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية يتحدث إلى «صوت المرج»\nكريم منصور ونادين سالم وهدى سالم\nأعمدة الإنارة تصل إلى كل بيت في الحي القديم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Title Byline Subtitle Timestamp Body Body" },

        // The masthead stands in the first eight lines, and the first word of the name has four letters.
        { $"شبكة برقة الإخبارية\n{Menu}\n{Title}\nكتب: برقة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },
        { $"شبكة سما الإخبارية\n{Menu}\n{Title}\nبقلم: سما\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },
        { $"{Menu}\nصور\nصوت\nطقس\nشبكة برقة الإخبارية\n{Title}\nكتب: برقة\n{Day}\n{First}\n{Second}", "Menu Navigation Other Navigation Byline Title Byline Timestamp Body Body" },
        { $"برقة شبكة إخبارية\n{Menu}\n{Title}\nبرقة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },
        { $"{Menu}\nأسعار شبكة المرج\n{Title}\n{Day}\nأسعار\n{First}\n{Second}", "Menu Navigation Title Timestamp Other Body Body" },
        { $"صوت المرج\nأسعار شبكة المرج\n{Menu}\n{Title}\n{Day}\nأسعار\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Other Body Body" },

        // Of two parts of the document's title that have as many words, the first is the headline.
        { $"إنارة طرق المرج الجديدة - صوت المرج اليومي الجديد\n{Menu}\nإنارة طرق المرج الجديدة\n{Day}\n{First}\n{Second}\nصوت المرج اليومي الجديد", "PageTitle Menu Title Timestamp Body Body Byline" },

        // A name of a house is no headline although the page prints it twice; a longer line may begin like one.
        { $"شبكة الكهرباء تعود إلى المرج بعد انقطاع\n{Menu}\nشبكة الكهرباء تعود إلى المرج بعد انقطاع\n{Day}\n{First}\n{Second}", "PageTitle Menu Title Timestamp Body Body" },
        { $"بوابة الفجر الجديد من مدينة المرج\n{Menu}\nبوابة الفجر الجديد من مدينة المرج\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"موقع الفجر الجديد للأخبار\n{Menu}\nموقع الفجر الجديد للأخبار\n{Head}\n{First}\n{Second}", "Menu Navigation Section Title Timestamp Body Body" },
        { $"هيئة الفجر الجديد للأخبار\n{Menu}\nهيئة الفجر الجديد للأخبار\n{Head}\n{First}\n{Second}", "Menu Navigation Section Title Timestamp Body Body" },

        // A page that names a known site in its first line, with its headline or without.
        { $"{Title} - اليوم السابع\n{Menu}\nبلدية المرج تنهي إنارة الطرق\n{Day}\n{First}\n{Second}", "PageTitle Menu Title Timestamp Body Body" },
        { $"{Title} - اليوم السابع", "PageTitle" },
        { $"اليوم السابع | {Title}\n{Menu}\n{First}\n{Second}", "PageTitle Navigation Other Other Other Other Body Body" },
        { $"اليوم السابع\n{Menu}\n{Head}\n{First}\n{Second}", "Masthead Menu Title Timestamp Body Body" },

        // A label in Latin letters, a comma and Arabic words are a field; a comma in a line of one script is not.
        { $"{Menu}\n{Title}\nX, رئيس بلدية المرج في زيارة للحي\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nHarbor Daily News of Marj,\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nHarbor Daily News of Marj,5\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nبلدية المرج, إنارة الطرق كلها في شهرين\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nUpdate, 300 عمود في المرج كلها\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nRole, «كاتب عمود» في صحيفة المرج اليومية\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nHarbor, Daily news of Marj city\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nGuest, د كريم منصور رئيس بلدية المرج\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },

        // What a menu on one line names is no section below it, and what it does not name neither.
        { $"الرئيسية سياسة عمران طاقة رياضة ثقافة فنون بحث\nمدن البحر\n{Title}\n{First}\n{Second}", "Navigation Navigation Title Body Body" },

        // A paragraph that opens a quotation and does not close it is no quotation.
        { $"{Menu}\n{Head}\n«أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء.\n{Second}", "Menu Title Timestamp Body Body" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_name_is_told_from_a_headline(string page, string roles) => Assert.Equal(roles, Roles(page));

    [Theory]
    [InlineData($"{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\n{Second}", LineRole.Title, 1)]
    [InlineData($"{Menu}\n{Head}\n{First}\n{Second}", LineRole.Title, 0.9)]
    [InlineData($"{Menu}\nالنور يصل الحي القديم\n{First}\n{Second}", LineRole.Title, 0.39)]
    [InlineData($"{Menu}\nنافذة صغيرة\n{Day}\n{First}\n{Second}", LineRole.Other, 0)]
    public void A_headline_is_as_sure_as_what_speaks_for_it(string page, LineRole role, double confidence) =>
        Assert.Equal(confidence, PageParser.Default.Parse(page).Lines.Last(line => line.Role == role).Confidence, 2);
}
