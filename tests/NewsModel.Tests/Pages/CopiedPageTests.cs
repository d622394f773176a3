using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What a whole page looks like when it is copied from a browser: roles of all lines, then title, time, authors and sections.</summary>
public class CopiedPageTests
{
    private const string Other = "كيف تحمي بيتك من الأمطار في خمس خطوات؟";
    private const string Question = "متى قررت أن تصبحي مهندسة؟";

    public static TheoryData<string, string, string> Pages => new()
    {
        // A title in the ticker, which another list prints again, is not the document's.
        { $"{Other}\n{Menu}\n{Head}\n{First}\n{Second}\n{Third}\nاترك تعليقا\n{Other}", "Menu Navigation Title Timestamp Body Body Body Comments Comments", $"{Title} | 2021-03-14T17:28 |  | " },
        { $"{Title}\n{Menu}\n{Head}\n{First}\n{Second}", "PageTitle Menu Title Timestamp Body Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // A path goes on in lines that begin with its sign.
        { $"{Menu}\nأخبار|سياسة\n|ليبيا\n{Head}\n{First}", "Menu Breadcrumb Breadcrumb Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | أخبار, سياسة, ليبيا" },
        { $"{Menu}\nأخبار|سياسة\n|ليبيا\n|طرابلس الغرب\n{Head}\n{First}", "Menu Breadcrumb Breadcrumb Breadcrumb Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | أخبار, سياسة, ليبيا, طرابلس الغرب" },
        { $"{Menu}\nأخبار|سياسة\nليبيا اليوم\n{Head}\n{First}", "Menu Navigation Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // A column: between its path and the headline stand the day, the source, and the author's portrait and name.
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\n14-3-2021 | 17:28\nالمصدر: «المنارة»\n\nكميل أبو جودة\nكميل أبو جودة\n\n{Title}\n\n{First}\n{Second}", "Menu Breadcrumb Breadcrumb Timestamp Navigation Navigation Byline Title Body Body", $"{Title} | 2021-03-14T17:28 | كميل أبو جودة | آراء" },
        { $"{Menu}\n\nالرئيسية\n\nآراء\n\nكميل أبو جودة\nكميل أبو جودة\n\n{Title}\n\n{First}\n{Second}", "Menu Navigation Navigation Navigation Byline Title Body Body", $"{Title} | - | كميل أبو جودة | " },

        // On a page without blank lines a line between the headline and whose image it is, is the image's text.
        { $"{Menu}\n{Title}\nأعمدة في شارع مظلم\nصدر الصورة، Getty Images\nالتعليق على الصورة، يضيء كل عمود نصف الليل\n14 مارس 2021\n{First}\n{Second}", "Menu Title Caption Credit Caption Timestamp Body Body", $"{Title} | 2021-03-14 |  | " },
        { $"{Menu}\n{Head}\n{First}\nأعمدة في شارع مظلم\nصدر الصورة، Getty Images\nالتعليق على الصورة، يضيء كل عمود نصف الليل\n{Second}", "Menu Title Timestamp Body Caption Credit Caption Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // A line says that the list inside the text ends; what follows is a heading again.
        { $"{Menu}\n{Head}\n{First}\nتخطى الأكثر قراءة وواصل القراءة\nالأكثر قراءة\nافتتاح مكتبة في الحي\nتأجيل مباراة الكأس\nالأكثر قراءة نهاية\nأحياء بلا ضوء\n{Second}", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Subhead Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // The questions of an interview have a sign in front, behind a link as well.
        { $"{Menu}\n{Head}\n{First}\n- {Question}\n{Second}\nاقرأ أيضا\nمدرسة السبت تحتفل بعيدها\n- هل واجهت صعوبات؟\n{Third}", "Menu Title Timestamp Body Body Body InlineRelated InlineRelated Body Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // The way to another page ends in "click here" and in no stop.
        { $"{Menu}\n{Head}\n{First}\nللاطلاع على العدد الجديد من المجلة.. اضغط هنا\n{Second}", "Menu Title Timestamp Body InlineRelated Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // A call to the reader has no authors, nor have keywords with a day below a byline with one.
        { $"{Menu}\n{Title}\nكريم منصور {Day}\n{First}\n{Second}\nالنشرة الإخبارية\nاشترك الآن في نشرة المنارة، لتصلك آخر الأخبار يوميا", "Menu Title Byline Body Body Other Other", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },
        { $"{Menu}\n{Title}\nكريم منصور {Day}\n{First}\n{Second}\nبيدوا مكتبات 2021-03-14", "Menu Title Byline Body Body Related", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },

        // Whom the headline names is whom the image shows, when another name stands below.
        { $"{Menu}\nد. سعاد حمدان: عيادات المدارس تغطي أحياء المدينة كلها هذا العام\n{Day}\nد. سعاد حمدان\nهديل منصور\n{First}\n{Second}", "Menu Title Timestamp Caption Byline Body Body", "د. سعاد حمدان: عيادات المدارس تغطي أحياء المدينة كلها هذا العام | 2021-03-14T17:28 | هديل منصور | " },

        // A place and the house in quotation marks are no label of a section, though the menu has the words.
        { $"الشرق العربي\n{Menu}\n{Title}\nلندن:«الشرق العربي»\n{Day}\n{First}", "Menu Navigation Title Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | الشرق العربي | " },

        // The section stands in front of the weekday, or in front of the headline, where everybody knows it.
        { $"{Menu}\n{Title}\nمحليات الأحد, 14 مارس, 2021 - 05:28 مساءً\n{First}", "Menu Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | محليات" },
        { $"{Menu}\nعام / {Title}\n{Day}\n{First}", "Menu Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | عام" },
        { $"{Menu}\nرياضة | {Title}\n{Day}\n{First}", "Menu Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | رياضة" },
        { $"{Menu}\nالمرج/درنة: {Title}\n{Day}\n{First}", "Menu Title Timestamp Body", $"المرج/درنة: {Title} | 2021-03-14T17:28 |  | " },

        { $"لبنان\nسوريا\n{Menu}\nلبنان / سوريا: {Title}\n{Day}\n{First}", "Menu Navigation Navigation Title Timestamp Body", $"لبنان / سوريا: {Title} | 2021-03-14T17:28 |  | " },
        { $"بيئة الساحل\n{Menu}\nبيئة الساحل | {Title}\n{Day}\n{First}", "Menu Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | بيئة الساحل" },
        { $"{Menu}\nرياضة |{Title}\n{Day}\n{First}", "Menu Title Timestamp Body", $"رياضة |{Title} | 2021-03-14T17:28 |  | " },

        // An agency of the Kingdom: section, the page's day, the place and day in front of its name, and below the end the clock, with the zone.
        { $"{Menu}\nتسجيل الدخول\nعام\nالأحد 1442/8/1 هـ الموافق 2021/03/14 م\n{Title}\nبريدة 1 شعبان 1442 هـ الموافق 14 مارس 2021 م واس\n{First}\n{Second}\n// انتهى //\n17:28 ت م\n0117", "Menu Navigation Section PageDate Title Byline Body Body Other Timestamp Other", $"{Title} | 2021-03-14T17:28+03:00 | واس | عام" },

        // A column, a colon and its author; a menu on one line behind the sign of a step.
        { $"{Menu}\n{Title}\nكلام هادئ: بقلم كريم منصور\n{Day}\n{First}", "Menu Title Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | كريم منصور | " },
        { $"{Menu}\n» الرئيسية سياسة اقتصاد رياضة ثقافة فنون صحة\n{Head}\n{First}", "Menu Navigation Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | " },

        // Above the headline stands on what occasion, in one clause: it begins with a word for that, or shares far less with the text.
        { $"{Menu}\n\nاقتصاد\n\nبمشاركة 60 أسرة ويستمر أسبوعين\n\n{Title}\n\n{Day}\n{First}", "Menu Section Kicker Title Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | اقتصاد" },
        { $"{Menu}\nاقتصاد\nفي الجولة الأولى من المشروع الجديد\n{Title}\nانتهاء الأعمال في ستة أحياء\n{Day}\n{First}", "Menu Section Kicker Title Subtitle Timestamp Body", $"{Title} | 2021-03-14T17:28 |  | اقتصاد" },
        { $"{Menu}\nاقتصاد\nبمشاركة 60 أسرة ويستمر أسبوعين\nبلدية المرج تضيء الطرق الداخلية بالشمس\nتركيب 300 عمود في ستة أحياء خلال شهرين\n{Day}\n{First}", "Menu Section Kicker Title Subtitle Timestamp Body", "بلدية المرج تضيء الطرق الداخلية بالشمس | 2021-03-14T17:28 |  | اقتصاد" },
        { $"{Menu}\nبعد سنوات من الظلام، أحياء تستعيد لياليها\nمشروع ينتهي قبل موعده بعام كامل\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", "بعد سنوات من الظلام، أحياء تستعيد لياليها | 2021-03-14T17:28 |  | " },
        { $"{Menu}\nفي مديح الطابور\n{Day}\n{First}", "Menu Title Timestamp Body", "في مديح الطابور | 2021-03-14T17:28 |  | " },

        // A headline in two clauses, of which the text repeats no word, above its subtitle and an author with what she is; two words of the text in the menu.
        { $"شركة المرج\n{Menu}\n\nسوق الساعات القديمة... حيث يباع الوقت بالتقسيط\n\nزبائن من ثلاث قارات وورش توارثها الأبناء وخوف من أن تكون هذه آخر الأجيال\nهدى سالم صحافية @hudasalem\n{Day}\n{First} شركة المرج.\n{Second}", "Menu Navigation Title Subtitle Byline Timestamp Body Body", "سوق الساعات القديمة... حيث يباع الوقت بالتقسيط | 2021-03-14T17:28 | هدى سالم | " },

        // Whose picture it is, with the sign of copyright, closes a caption however long.
        { $"{Menu}\n{Title}\nبيان صحفي\nClick to expand Image\nأنقاض منزل هدمته الجرافات في حي الميناء القديم بالمرج، 3 مايو/أيار 2021. © 2021 خاص\n{First}\n{Second}", "Menu Title Other Other Caption Body Body", $"{Title} | - |  | " },
        { $"{Menu}\n{Title}\nهواتف محمولة - أرشيفية\nأحمد سمير\n{Day}\n{First}", "Menu Title Other Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | أحمد سمير | " },

        // The house in front of the author is called as the site is at the page's head; the ending of the feminine behind a stroke.
        { $"موقع ساحل الغد\n{Menu}\n{Title}\n((ساحل الغد)) نبيل الحوشبي:\n{Day}\n{First}", "Menu Navigation Title Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | ساحل الغد, نبيل الحوشبي | " },
        { $"{Menu}\n{Title}\nالكاتب/ة يوليا كرامر\n{Day}\n{First}", "Menu Title Byline Timestamp Body", $"{Title} | 2021-03-14T17:28 | يوليا كرامر | " },

        // Day, time and zone near the headline are the article's; without the zone they may be the page's.
        { $"{Menu}\n14 مارس 2021 12:00AM EDT\nمتوفر بـ\nEnglish\n{Title}\n{First}\n{Second}", "Menu Timestamp Navigation TranslationLink Title Body Body", $"{Title} | 2021-03-14T00:00-04:00 |  | " },
        { $"{Menu}\n14 مارس 2021 12:00AM\nمتوفر بـ\nEnglish\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation TranslationLink Title Body Body", $"{Title} | - |  | " },

        // Two who sign below the text, and an agency above it, in a province.
        { $"{Menu}\n{Head}\nريف دمشق-سانا\n{First}\n{Second}\nربا شاهين وجهاد الخضر\nتابعونا على تلغرام", "Menu Title Timestamp Byline Body Body Byline Share", $"{Title} | 2021-03-14T17:28 | سانا, ربا شاهين, جهاد الخضر | " },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_copied_page_is_read_as_printed(string page, string roles, string article) => Assert.Equal((roles, article), (Roles(page), Article(page)));

    public static TheoryData<string, string, string> Updates => new()
    {
        // The day is printed once, and with it the offset; an earlier clock may be that of the next day.
        { "14 مارس 2021 - 17:28 | آخر تحديث 18:05", "2021-03-14T17:28", "2021-03-14T18:05" },
        { "نشر في 14 مارس 2021 17:28 +02:00 - تحديث 18:40", "2021-03-14T17:28+02:00", "2021-03-14T18:40+02:00" },
        { "14 مارس 2021 - 17:28 بتوقيت القاهرة | آخر تحديث 18:05", "2021-03-14T17:28+02:00", "2021-03-14T18:05+02:00" },
        { "14 مارس 2021 - 23:28 | آخر تحديث 00:05", "2021-03-14T23:28", "-" },
        { "14 مارس 2021 | آخر تحديث 18:05", "2021-03-14", "2021-03-14T18:05" },
        { "نشر في 14 مارس 2021 - آخر تحديث الساعة 18:05", "2021-03-14", "2021-03-14T18:05" },
        { "نشر في 14 مارس 2021 الساعة 18:05", "2021-03-14T18:05", "-" },
        { "آخر تحديث 14 مارس 2021 الساعة 18:05", "-", "2021-03-14T18:05" },
        { "14 مارس 2021\nآخر تحديث 18:05", "2021-03-14", "2021-03-14T18:05" },
        { "آخر تحديث 18:05\n14 مارس 2021", "-", "2021-03-14T18:05" },
    };

    [Theory, MemberData(nameof(Updates))]
    public void An_update_may_have_its_day_from_the_publication(string line, string published, string modified)
    {
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\n{line}\n{First}\n{Second}").Article;
        Assert.Equal((published, modified), (article.Published?.ToString() ?? "-", article.Modified?.ToString() ?? "-"));
    }

    [Theory]
    [InlineData("كريم منصور", null)]
    [InlineData("صوت المرج", "صوت المرج")]
    public void Who_wrote_the_article_is_no_site(string front, string? site)
    {
        var article = PageParser.Default.Parse($"{front}: {Title}\n{Menu}\n{Title}\nكريم منصور\n{Day}\n{First}").Article;
        Assert.Equal((site, Title), (article.Site?.Name, article.Title));
        Assert.Equal(["كريم منصور"], article.Byline?.Contributors.Select(each => each.Name));
    }

    [Fact]
    public void A_clock_below_the_text_has_the_offset_of_the_region()
    {
        var page = $"{Menu}\n{Title}\nواس - 14 مارس 2021\n{First}\n{Second}\n// انتهى //\n17:28";
        var reading = PageParser.Default.Parse(page, new PageContext { Region = Region.TryParse("SA", out var region) ? region : null });
        Assert.Equal("2021-03-14T17:28+03:00", reading.Article.Published?.ToString());
        Assert.Equal((OffsetSource.Region, TimestampAssumptions.OffsetFromRegion), (reading.Article.Published?.OffsetSource, reading.Article.Published?.Assumptions));
    }
}
