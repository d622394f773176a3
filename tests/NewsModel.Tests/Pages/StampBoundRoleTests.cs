using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>How far a rule of days and clocks reaches, and the page beside it on which it no longer holds.</summary>
public class StampBoundRoleTests
{
    /// <summary>A page; the roles of its lines, when it was published, the page's own day and clock.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        // Counters of comments: one word between them and a time says whose it is; two times.
        { $"{Menu}\n{Title}\nعدد التعليقات: 4 - آخرها 22 يونيو 2021\n{First}\n{Second}", "Menu Title Comments Body Body | - | - | -" },
        { $"{Menu}\n{Title}\nعدد التعليقات: 4 - آخرها 22 يونيو 2021 - نشر في 20 يونيو 2021\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-06-20 | - | -" },

        // A day above a headline with nothing below it; two days in numbers, and two times, right above the headline.
        { $"{Menu}\n{Day} محليات\n{Title}", "Menu Timestamp Title | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n14/03/2021 15/03/2021\n{Title}\n{First}\n{Second}", "Menu PageDate Title Body Body | - | 2021-03-14 | -" },
        { $"{Menu}\n14/03/2021 17:28 - 15/03/2021 18:05\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body | 2021-03-14T17:28 | - | -" },

        // A blog has the day, without a clock, right above the headline, and the author with a clock alone right below the text.
        { $"{Menu}\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}\nشارك\nطباعة\nحفظ\nكتب كريم منصور | 17:28", "Menu Timestamp Title Body Body Share Share Share Byline | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}\nشارك\nطباعة\nحفظ\nاستمع\nكتب كريم منصور | 17:28", "Menu PageDate Title Body Body Share Share Share Share Byline | - | 2021-03-14 | -" },
        { $"{Menu}\nالأحد 14 مارس 2021\nمحليات\n{Title}\n{First}\n{Second}\nكتب كريم منصور | 17:28\nشارك", "Menu PageDate Section Title Body Body Byline Share | - | 2021-03-14 | -" },
        { $"{Menu}\n14 مارس 2021 | 15 مارس 2021\n{Title}\n{First}\n{Second}\nكتب كريم منصور | 17:28\nشارك", "Menu PageDate Title Body Body Byline Share | - | 2021-03-14 | -" },
        { $"{Menu}\nالأحد 14 مارس 2021 - 10:00\n{Title}\n{First}\n{Second}\nكتب كريم منصور | 17:28\nشارك", "Menu PageDate Title Body Body Byline Share | - | 2021-03-14 | T10:00" },
        { $"{Menu}\nمارس 2021\n{Title}\n{First}\n{Second}\nكتب كريم منصور | 17:28\nشارك", "Menu PageDate Title Body Body Byline Share | - | 2021-03 | -" },
        { $"{Menu}\n18:05\n{Title}\n{First}\n{Second}\nكتب كريم منصور | 17:28\nشارك", "Menu PageClock Title Body Body Byline Share | - | - | T18:05" },
        { $"{Menu}\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}\nكتب كريم منصور | 13 مارس 2021\nشارك", "Menu PageDate Title Body Body Byline Share | 2021-03-13 | 2021-03-14 | -" },
        { $"{Menu}\nالأحد 14 مارس 2021\n{Title}\n{First}\n{Second}\nكتب كريم منصور | مارس 2021\nشارك", "Menu PageDate Title Body Body Byline Share | 2021-03 | 2021-03-14 | -" },

        // What stands between a day and a clock, beside them or above them is no piece of the time.
        { $"{Menu}\n{Title}\n14 مارس 2021 - 5:28 | محليات\nمساء\n{First}\n{Second}", "Menu Title Timestamp Other Body Body | 2021-03-14T05:28 | - | -" },
        { $"{Menu}\n{Title}\n17:28\nالوقت:\n14 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Other Timestamp Body Body | 2021-03-14 | - | -" },
        { $"{Menu}\n{Title}\n120:\n14 مارس 2021\n17:28\n{First}\n{Second}", "Menu Title Share Timestamp Timestamp Body Body | 2021-03-14T17:28 | - | -" },

        // A label inside a time; a time in brackets in front of an excerpt.
        { $"{Menu}\n{Title}\n14 مارس 2021 10:00، آخر تحديث 18:05\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-03-14T10:00 | - | -" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - نشر 17:28\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-03-14T17:28 | - | -" },
        { $"{Menu}\n{Title}\n[14 مارس 2021 - 17:28] هكذا أضاءت المدينة شوارعها كلها\n{First}\n{Second}", "Menu Title Timestamp Body Body | 2021-03-14T17:28 | - | -" },

        // A text browser broke the line inside the day.
        { $"الرئيسية\n\nسياسة\n\n{Title}\n\nبقلم كريم منصور مراسل صحيفة صوت المرج في المدينة | نشر الأحد 14\nمارس 2021\n\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق\nالداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\n\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما\nيوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\n\nوقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.", "Breadcrumb Breadcrumb Title Byline Byline Body Body Body Body Body Body | 2021-03-14 | - | -" },
        { $"الرئيسية\r\n\r\nسياسة\r\n\r\n{Title}\r\n\r\nبقلم كريم منصور مراسل صحيفة صوت المرج في المدينة | نشر الأحد 14\r\nمارس 2021\r\n\r\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق\r\nالداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\r\n\r\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما\r\nيوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\r\n\r\nوقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\r\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.", "Breadcrumb Breadcrumb Title Byline Byline Body Body Body Body Body Body | 2021-03-14 | - | -" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_time_has_its_role_up_to_the_bound(string page, string expected)
    {
        var article = PageParser.Default.Parse(page).Article;
        var times = new[] { article.Published, article.PageDate, article.PageClock }.Select(time => time is { } some ? $"{some}" : "-");
        Assert.Equal(expected, $"{Roles(page)} | {string.Join(" | ", times)}");
    }

    /// <summary>A day and a clock that stand apart keep what was assumed for the day.</summary>
    [Theory]
    [InlineData($"{Menu}\n{Title}\nالوقت: 17:28\n14/3/21\n{First}\n{Second}")]
    [InlineData($"{Menu}\n{Title}\n14/3/21\n{First}\n{Second}\n17:28\nشارك")]
    public void A_joined_time_keeps_what_was_assumed(string page)
    {
        var published = PageParser.Default.Parse(page).Article.Published!.Value;
        Assert.Equal("2021-03-14T17:28", $"{published}");
        Assert.Equal(TimestampAssumptions.Century, published.Assumptions);
    }
}
