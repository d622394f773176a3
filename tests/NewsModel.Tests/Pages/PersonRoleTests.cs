using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Names of persons that look like something else, and other things that look like names: roles of all lines, and the authors.</summary>
public class PersonRoleTests
{
    public static TheoryData<string, string, string> Pages => new()
    {
        // A title in quotation marks is no name, and neither are books.
        { $"{Menu}\n{Head}\nبرنامج «النافذة»\n{First}", "Menu Title Timestamp Other Body", "" },
        { $"{Menu}\n{Head}\nكتب نادرة ومخطوطات قديمة\n{First}", "Menu Title Timestamp Caption Body", "" },

        // A point between two words is part of an address, but not in Arabic, behind an abbreviation or beside an initial.
        { $"{Menu}\n{Title}\nبقلم: كريم.منصور\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "كريم.منصور" },
        { $"{Menu}\n{Title}\nبقلم: Mohd. Anwar\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "Mohd. Anwar" },
        { $"{Menu}\n{Title}\nبقلم: J.Smith\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "J.Smith" },
        { $"{Menu}\n{Title}\nبقلم: Malcolm.X\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "Malcolm.X" },
        { $"{Menu}\n{Title}\nبقلم: harbour.ly\n{Day}\n{First}", "Menu Title Other Timestamp Body", "" },
        { $"{Menu}\n{Title}\nبقلم: me.harbour\n{Day}\n{First}", "Menu Title Other Timestamp Body", "" },

        // Names that look like a form of address, the article, the conjunction or nothing.
        { $"{Menu}\n{Title}\nبقلم: زيدون الشيخ\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "زيدون الشيخ" },
        { $"{Menu}\n{Head}\nزيدون الشيخ الفلاني\n{First}", "Menu Title Timestamp Byline Body", "زيدون الشيخ الفلاني" },
        { $"{Menu}\n{Title}\nبقلم: آل غور\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "آل غور" },
        { $"{Menu}\n{Head}\nزيدون وليد الفلاني\n{First}", "Menu Title Timestamp Byline Body", "زيدون وليد الفلاني" },
        { $"{Menu}\n{Title}\nكتب: كريم وهبة\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "كريم وهبة" },
        { $"{Menu}\n{Title}\nكتب: هدى سعلي\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "هدى سعلي" },
        { $"{Menu}\n{Title}\nبقلم: مي\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "مي" },
        { $"{Menu}\n{Head}\nزين الدين الفلاني\n{First}", "Menu Title Timestamp Byline Body", "زين الدين الفلاني" },
        { $"{Menu}\n{Title}\nبقلم: الدكتور\n{Day}\n{First}", "Menu Title Other Timestamp Body", "" },
        { $"{Menu}\n{Title}\nبقلم: ؟؟؟\n{Day}\n{First}", "Menu Title Other Timestamp Body", "" },

        // Two persons, the first with one name.
        { $"{Menu}\n{Title}\nكتب: كريم وهدى سالم\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "كريم, هدى سالم" },

        // A button, or a sign without a word, behind the name.
        { $"{Menu}\n{Title}\nadmin أضف تعليقا\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "admin" },
        { $"{Menu}\n{Title}\nكريم منصور، *؟*\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "كريم منصور" },

        // The document's title names the author beside the headline.
        { $"كريم منصور: {Title}\n{Menu}\n{Title}\nبقلم كريم منصور\n{Day}\n{First}", "PageTitle Menu Title Byline Timestamp Body", "كريم منصور" },
        { $"كريم منصور: {Title}\n{Menu}\n{Title}\nكتب: د. كريم منصور\n{Day}\n{First}", "PageTitle Menu Title Byline Timestamp Body", "د. كريم منصور" },

        // A double name that is listed in one word, printed in two; and what only ends like one.
        { $"{Menu}\n{Title}\nعز الدين بن بوركة الفلاني\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "عز الدين بن بوركة الفلاني" },
        { $"{Menu}\n{Title}\nروح الله زيدوني الفلاني الكبير\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "روح الله زيدوني الفلاني الكبير" },
        { $"{Menu}\n{Title}\nغبار الدين زيدوني الفلاني الكبير\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", "" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_name_is_told_from_other_words(string page, string roles, string authors)
    {
        Assert.Equal(roles, Roles(page));
        var byline = PageParser.Default.Parse(page).Article.Byline;
        Assert.Equal(authors, byline is null ? "" : string.Join(", ", byline.Contributors.Select(who => who.Name)));
    }
}
