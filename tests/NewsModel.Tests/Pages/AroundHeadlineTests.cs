using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What stands around the headline of a copied page: path, section, summary, author, time and notes; roles of all lines, then title, time, authors and sections.</summary>
public class AroundHeadlineTests
{
    private const string Deck = "أنارت البلدية شوارعها بالطاقة الشمسية قبل عام، لكن سكان الأحياء القديمة ما زالوا ينتظرون أعمدتهم، ويسألون عن موعد يعرفه المجلس ولا يعلنه.";
    private const string Note = "كاتب وأستاذ جامعي من مواليد المرج، يدرس تاريخ المدن في جامعتها.";

    public static TheoryData<string, string, string> Pages => new()
    {
        // Author and day stand below a summary, and the text goes on behind them.
        { $"{Menu}\n{Title}\n{Deck}\nكريم منصور\n14 مارس 2021\n{First}\n{Second}", "Menu Title Lead Byline Timestamp Body Body", $"{Title} | 2021-03-14 | كريم منصور | " },
        { $"{Menu}\n{Title}\n{Deck}\n14 مارس 2021\nكريم منصور\n{First}\n{Second}", "Menu Title Lead Timestamp Byline Body Body", $"{Title} | 2021-03-14 | كريم منصور | " },
        { $"{Menu}\n{Title}\n{Deck}\nكلير دومونتييه\n14 مارس 2021\n{First}\n{Second}\nكلير دومونتييه\nصحفية مستقلة", "Menu Title Lead Byline Timestamp Body Body Other Other", $"{Title} | 2021-03-14 | كلير دومونتييه | " },
        { $"{Menu}\n{Title}\n{Deck}\nافتتاح مكتبة الحي\n14 مارس 2021\n{First}\n{Second}", "Menu Title Body InlineRelated InlineRelated Body Body", $"{Title} | - |  | " },
        { $"{Menu}\n{Head}\n{Deck}\nكريم منصور\n13 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Body InlineRelated InlineRelated Body Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // A portrait, the author's name, and what the author is.
        { $"{Menu}\n{Day}\n{Title}\nكريم منصور\nكريم منصور\n{Note}\nجميع مقالات الكاتب\n{First}\n{Second}", "Menu PageDate Title Byline Byline Other Other Body Body", $"{Title} | - | كريم منصور | " },
        { $"{Menu}\n{Head}\nكريم منصور\nكريم منصور\n{Note}\n{First}\n{Second}", "Menu Title Timestamp Byline Byline Other Body Body", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },
        { $"{Menu}\n{Head}\nمجلس بلدية المرج\nمجلس بلدية المرج\n{First}\n{Second}", "Menu Title Timestamp Caption Caption Body Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // The author and what the author is, above the headline, with a button or without; below the section.
        { $"{Menu}\nثقافة\nصفوان الخوري\nكاتب وصحافي، من مؤلفاته «دفاتر الميناء»\nاستمع إلى المقالة\n{Head}\n{First}", "Menu Section Byline Navigation Share Title Timestamp Body", $"{Title} | 2021-03-14T17:28 | صفوان الخوري | ثقافة" },
        { $"{Menu}\nثقافة\nصفوان الخوري\nكاتب وصحافي\n{Head}\n{First}", "Menu Section Byline Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 | صفوان الخوري | ثقافة" },
        { $"{Menu}\nثقافة\nصفوان الخوري\nدفاتر الميناء\nاستمع إلى المقالة\n{Head}\n{First}", "Menu Navigation Navigation Navigation Share Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        { $"{Menu}\nصفوان الخوري\nكاتب وصحافي\nاستمع إلى المقالة\nسوق المدينة\n{Head}\n{First}", "Menu Navigation Navigation Share Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },
        { $"{Menu}\nثقافة\nدفاتر الميناء\nكاتب وصحافي\n{Head}\n{First}", "Menu Navigation Navigation Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },
        { $"{Menu}\nثقافة\nصفوان الخوري\nكاتب وصحافي\nسوق المدينة\n{Head}\n{First}", "Menu Navigation Navigation Navigation Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // The kind of a text, above a headline that the document's title has.
        { $"{Title} | المنارة\n{Menu}\nتحقيق\n{Head}\n{First}", "PageTitle Menu Byline Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // The site, called as a person could be, in the document's title and beside the place.
        { $"سما الخليج | {Title}\n{Menu}\n{Head}\nأبوظبي - سما الخليج\n{First}", "PageTitle Menu Title Timestamp Byline Body", $"{Title} | 2021-03-14T17:28 | سما الخليج | " },
        { $"كريم منصور: {Title}\n{Menu}\n{Head}\nالمرج - كريم منصور\n{First}", "PageTitle Menu Title Timestamp Byline Body", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },
        { $"كريم منصور | {Title}\n{Menu}\n{Head}\nكريم منصور\n{First}", "PageTitle Menu Title Timestamp Byline Body", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },

        // Behind a place the house that the page prints, and who wrote; elsewhere a label.
        { $"منصة البلاد\n{Menu}\n{Title}\nطرابلس – منصة البلاد: خيرية الورفلي\n{Day}\n{First}", "Menu Navigation Title Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | منصة البلاد, خيرية الورفلي | " },
        { $"{Menu}\n{Title}\nطرابلس – مهندس الصوت: خالد الورفلي\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // Whom an image shows and what the text says of him, where another line says who wrote.
        { $"{Menu}\n{Head}\nسالم منصور رئيس البلدية\nكتب: كريم فؤاد\n{First}\n{Third} وحضر الافتتاح رئيس البلدية سالم منصور.", "Menu Title Timestamp Caption Byline Body Body", $"{Title} | 2021-03-14T17:28 | كريم فؤاد | " },
        { $"{Menu}\n{Head}\nسالم منصور\nكتب: كريم فؤاد\n{First}\n{Third} وحضر الافتتاح رئيس البلدية سالم منصور.", "Menu Title Timestamp Byline Byline Body Body", $"{Title} | 2021-03-14T17:28 | سالم منصور, كريم فؤاد | " },

        // The first letter of a name, and the house of an author whom another translates.
        { $"{Menu}\n{Title}\nنسيمة بوطالبي / م. قدور\n{Day}\n{First}", "Menu Title Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | نسيمة بوطالبي, م. قدور | " },
        { $"{Menu}\n{Head}\nهنريك سولبرغ* – (نورديك ريفيو) 9/7/2019\nترجمة: كريم منصور\n{First}", "Menu Title Timestamp Byline Byline Body", $"{Title} | 2021-03-14T17:28 | هنريك سولبرغ, نورديك ريفيو, كريم منصور | " },

        // The headline is a line of the latest news as well; and an image's text has a part of it.
        { $"{Menu}\n13:41 مهلة جديدة لتسوية الأوضاع\n17:28 {Title}\nمتفرقات\n{Title}\nالأحد 14 مارس 2021 الساعة 17:28\n{First}", "Menu Navigation Navigation Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },
        { $"{Title}\n{Menu}\n{Head}\nبلدية المرج تنهي المرحلة الأولى من إنارة الطرق\n{First}", "PageTitle Menu Title Timestamp Caption Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // Place and author open the text; elsewhere the text speaks of a person.
        { $"{Menu}\n{Head}\nعمان - كريم منصور - {First}\n{Second}", "Menu Title Timestamp Body Body", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },
        { $"فلادلفيا نيوز : صوت الناس\n{Menu}\n{Head}\nفلادلفيا - لقمان منصور - {First}\n{Second}", "Menu Navigation Title Timestamp Body Body", $"{Title} | 2021-03-14T17:28 | لقمان منصور | " },
        { $"{Menu}\n{Head}\nعمان - كريم منصور يعلن أن {First}\n{Second}", "Menu Title Timestamp Body Body", $"{Title} | 2021-03-14T17:28 |  | " },
        { $"{Menu}\n{Head}\nكتب: سامي فؤاد\nعمان - كريم منصور - {First}\n{Second}", "Menu Title Timestamp Byline Body Body", $"{Title} | 2021-03-14T17:28 | سامي فؤاد | " },

        // Who spoke with someone, and where.
        { $"{Menu}\n{Head}\nحاوره: باسم منصور - كوالالمبور\n{First}", "Menu Title Timestamp Byline Body", $"{Title} | 2021-03-14T17:28 | باسم منصور | " },

        // A day that a machine wrote, with its part of the day, above the headline; between both the numbers of the article.
        { $"{Menu}\nثقافة\n07:40:18 PM 2017-10-02\n{Title}\n{First}\n{Second}", "Menu Section Timestamp Title Body Body", $"{Title} | 2017-10-02T19:40:18 |  | ثقافة" },
        { $"{Menu}\nثقافة\n۲۷/۰۶/۲۰۲۲ ۱۸:۴۶\nرمز الخبر: ۸۴۸۰۳۳۱۲\nالمراسل: ۱۴۷۱\n{Title}\n{First}\n{Second}", "Menu Section Timestamp Navigation Navigation Title Body Body", $"{Title} | 2022-06-27T18:46 |  | ثقافة" },
        { $"{Menu}\nالأحد 14/3/2021\nرمز الخبر: 84803312\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation Title Body Body", $"{Title} | - |  | " },

        // The facts about a text below the links: the day, then the keywords.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمواضيع ذات صلة\nافتتاح مكتبة في الحي الجديد 12.01.2020\nالتاريخ 31.01.2020\nالكلمات المفتاحية برلين, نقل عام", "Menu Title Body Body Related Related Timestamp Tags", $"{Title} | 2020-01-31 |  | " },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمواضيع ذات صلة\nالتاريخ 31.01.2020\nافتتاح مكتبة في الحي الجديد", "Menu Title Body Body Related Related Related", $"{Title} | - |  | " },

        // Two who sign below the text, with a dash between them, where the house stands above.
        { $"{Menu}\n{Head}\nالمرج - الجسر نيوز\n{First}\n{Second}\nسوسن خضور-كريم منصور\nشارك", "Menu Title Timestamp Byline Body Body Byline Share", $"{Title} | 2021-03-14T17:28 | الجسر نيوز, سوسن خضور, كريم منصور | " },

        // Sections with commas; a path with its signs on lines of their own; one above the time; a menu between bars far above.
        { $"{Menu}\nاقتصاد، ثقافة\n{Head}\n{First}", "Menu Breadcrumb Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | اقتصاد, ثقافة" },
        { $"{Menu}\nاقتصاد، طاقة الشمس\n{Head}\n{First}", "Menu Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },
        { $"{Menu}\nأخبار\n|\nثقافة\n{Head}\n{First}", "Menu Breadcrumb Other Breadcrumb Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | أخبار, ثقافة" },
        { $"{Menu}\nأخبار\n|\nثقافة\nمباشر\n{Head}\n{First}", "Menu Breadcrumb Other Breadcrumb Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | أخبار, ثقافة" },
        { $"{Menu}\nالاقتصادي / ثقافة\n26 أكتوبر 2022 22:41\nآخر تحديث: 27 أكتوبر 2022\nقراءة دقيقتين\n{Title}\n{First}\n{Second}", "Menu Breadcrumb Timestamp Timestamp Share Title Body Body", $"{Title} | 2022-10-26T22:41 |  | الاقتصادي, ثقافة" },
        { $":: الرئيسية :: | :: المنتدى :: | :: سجل الزوار :: | :: راسلنا ::\n{Menu}\nأسعار\nعملات\nطقس\nخدمات\nصور\nأرشيف\nأبراج\nوفيات\nمناقصات\n{Head}\n{First}", "Menu Menu Menu Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // What an old system of news prints below the headline.
        { $"{Menu}\n{Title}\nأرسلت في الأربعاء 03 يونيو 2009 الساعة 08:55 بواسطة admin\nالقسم: أخبار الولايات | القراءات: 318 | التعليقات: 1\n{First}", "Menu Title Timestamp Section Body", $"{Title} | 2009-06-03T08:55 |  | أخبار الولايات" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_has_its_role_and_the_article_its_parts(string page, string roles, string parts)
    {
        Assert.Equal((roles, parts), (Roles(page), Article(page)));
    }
}
