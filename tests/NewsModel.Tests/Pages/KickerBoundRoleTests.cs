using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Bounds of what stands above and below a headline: kickers, subtitles, two clauses, two words, and days near it; roles of all lines, then title and time.</summary>
public sealed class KickerBoundRoleTests
{
    public static TheoryData<string, string, string> Pages => new()
    {
        // Who wrote, or which agency, is no headline, though no other stands above the text.
        { $"{Menu}\nوكالة الأنباء الفرنسية\n{First}\n{Second}", "Navigation Other Other Other Other Other Body Body", "- | -" },
        { $"{Menu}\nوكالة أنباء الإمارات وام\n{First}\n{Second}", "Navigation Other Other Other Other Other Body Body", "- | -" },
        { $"{Menu}\nكريم منصور كاتب وباحث في شؤون المدن\n{First}\n{Second}", "Navigation Other Other Other Other Other Body Body", "- | -" },
        { $"{Menu}\nهدى سالم صحافية\nليل بلا عتمة\n{First}\n{Second}", "Menu Byline Title Body Body", "ليل بلا عتمة | -" },

        // Above the headline stands on what occasion, whether the headline or its subtitle shares words with the text or neither does.
        { $"{Menu}\nبمشاركة 60 أسرة ويستمر أسبوعين\nليل بلا عتمة قرب البحر\nشوارع تستعيد لياليها بعد ظلام دام سنوات\n{First}\n{Second}", "Menu Kicker Title Subtitle Body Body", "ليل بلا عتمة قرب البحر | -" },
        { $"{Menu}\nفي المرحلة الأولى من مشروع المدينة\nشوارع تستعيد لياليها بعد ظلام دام عشر سنوات كاملة في الأحياء\n{Day}\n{First}", "Menu Kicker Title Timestamp Body", "شوارع تستعيد لياليها بعد ظلام دام عشر سنوات كاملة في الأحياء | 2021-03-14T17:28" },
        { $"{Menu}\nبمشاركة 60 أسرة ويستمر أسبوعين\nبلدية المرج تعيد الضوء قبل الشتاء المقبل\nمشروع إنارة الطرق الداخلية بالطاقة الشمسية\n{Day}\n{First}", "Menu Kicker Title Subtitle Timestamp Body", "بلدية المرج تعيد الضوء قبل الشتاء المقبل | 2021-03-14T17:28" },
        { $"{Menu}\nفي المرحلة الأولى من الخطة\nليل بلا عتمة في شوارع مدينة صغيرة قرب البحر\nتركيب الأعمدة في ستة أحياء جديدة خلال شهرين\n{Day}\n{First}", "Menu Kicker Title Subtitle Timestamp Body", "ليل بلا عتمة في شوارع مدينة صغيرة قرب البحر | 2021-03-14T17:28" },

        // A headline of two words of the text stands four lines above it at most, when nobody signs it and it has no time; one of three may stand anywhere.
        { $"{Menu}\nبلدية المرج\n{First}\n{Second}", "Menu Title Body Body", "بلدية المرج | -" },
        { $"{Menu}\nبلدية المرج\nشارك\nطباعة\nتعليقات\n{First}\n{Second}", "Menu Title Share Share Comments Body Body", "بلدية المرج | -" },
        { $"{Menu}\nبلدية المرج\nشارك\nطباعة\nتعليقات\nأرسل\n{First}\n{Second}", "Navigation Other Other Other Other Other Share Share Navigation Other Body Body", "- | -" },
        { $"{Menu}\nإنارة الطرق الداخلية\nشارك\nطباعة\nتعليقات\nأرسل\n{First}\n{Second}", "Menu Title Share Share Comments Other Body Body", "إنارة الطرق الداخلية | -" },

        // A clock above a line does not make it the headline.
        { $"{Menu}\nشوارع تستعيد ليالي الصيف\n10:30\nأعمدة أمام مدخل المدينة القديمة قبل حلول المساء بقليل\n{First}\n{Second}", "Menu Title Timestamp Caption Body Body", "شوارع تستعيد ليالي الصيف | -" },

        // A long caption with the sign of copyright stays one right above the author.
        { $"{Menu}\nليل بلا عتمة في شوارع مدينة صغيرة قرب البحر\nأعمدة إنارة الطرق الداخلية بالطاقة الشمسية في أحياء المرج خلال شهرين © المنارة 2021\nبقلم: كريم منصور\n{First}", "Menu Title Caption Byline Body", "ليل بلا عتمة في شوارع مدينة صغيرة قرب البحر | -" },

        // Two clauses above a longer subtitle, when the text repeats no word of either; above the headline they are what it belongs to.
        { $"{Menu}\nليل بلا عتمة... شوارع صغيرة\nمدينة تستعيد حكاياتها القديمة حين يعود الساهرون إلى المقاهي كل مساء\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", "ليل بلا عتمة... شوارع صغيرة | 2021-03-14T17:28" },
        { $"{Menu}\nملف الخدمات: أزمة لا تنتهي فصولها\nالمرج تضيء الطرق الداخلية قبل حلول الشتاء المقبل\n{Day}\n{First}", "Menu Navigation Title Timestamp Body", "المرج تضيء الطرق الداخلية قبل حلول الشتاء المقبل | 2021-03-14T17:28" },
        { $"صوت الشمال\n{Menu}\nوزير الأشغال: مشروع الطرق قريب، إلى «صوت الشمال»\nشوارع تستعيد لياليها بعد ظلام دام طويلا\n{Day}\n{First}", "Menu Navigation Navigation Title Timestamp Body", "شوارع تستعيد لياليها بعد ظلام دام طويلا | 2021-03-14T17:28" },

        // A headline of four words above a subtitle that says more of the text, one that shares nearly as much as its subtitle, or nearly all that it has.
        { $"{Menu}\nبلدية تضيء أحياء المرج\nمشروع إنارة الطرق الداخلية بالطاقة الشمسية انتهاء المرحلة الأولى في ستة أحياء\n{First}", "Menu Title Subtitle Body", "بلدية تضيء أحياء المرج | -" },
        { $"{Menu}\nبلدية المرج تعيد إنارة الطرق قبل الشتاء\nانتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية في ستة أحياء\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", "بلدية المرج تعيد إنارة الطرق قبل الشتاء | 2021-03-14T17:28" },
        { $"{Menu}\nبلدية المرج تعيد الضوء قبل الشتاء المقبل\nانتهاء المرحلة الأولى من المشروع في ستة أحياء ومدينة واحدة صغيرة\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", "بلدية المرج تعيد الضوء قبل الشتاء المقبل | 2021-03-14T17:28" },

        // The house in quotation marks at the end says to whom someone speaks: as the document's title or the first line calls it; not in the middle, and no dots are its name.
        { $"{Title} - البرق\n{Menu}\n\nاقتصاد\n\nرئيس البلدية لـ«البرق»:\n\n{Title}\n\n{Day}\n\n{First}", "PageTitle Menu Section Kicker Title Timestamp Body", $"{Title} | 2021-03-14T17:28" },
        { $"صوت الشمال | أخبار المدن 24 ساعة\n{Menu}\n\nوزير الأشغال في حديث إلى «صوت الشمال»\n\nشوارع تستعيد لياليها بعد ظلام\n\n{Day}\n\n{First}", "Menu Navigation Navigation Title Timestamp Body", "شوارع تستعيد لياليها بعد ظلام | 2021-03-14T17:28" },
        { $"شبكة الفجر\n{Menu}\nأعمدة جديدة تضيء «شبكة الفجر» قريبا\nشوارع تستعيد لياليها بعد ظلام دام سنوات\n{Day}\n{First}", "Menu Navigation Title Subtitle Timestamp Body", "أعمدة جديدة تضيء «شبكة الفجر» قريبا | 2021-03-14T17:28" },
        { $"{Menu}\nبلدية المرج تضيء الطرق وتكتب «...»\nشوارع تستعيد لياليها بعد ظلام دام سنوات\n{Day}\n{First}", "Menu Title Subtitle Timestamp Body", "بلدية المرج تضيء الطرق وتكتب «...» | 2021-03-14T17:28" },

        // A day as machines write it is the article's, with the letter of the clock or that of the zone.
        { $"{Menu}\n2021-03-14T17:28:00\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body", $"{Title} | 2021-03-14T17:28:00" },
        { $"{Menu}\n2021-03-14Z\n{Title}\n{First}\n{Second}", "Menu Timestamp Title Body Body", $"{Title} | 2021-03-14" },

        // Day, time and zone are the article's six lines above its headline at most; a clock with its zone and no day is the page's.
        { $"{Menu}\n14 مارس 2021 12:00 +03:00\nمتوفر بـ\nEnglish\n{Title}\n{First}\n{Second}", "Menu Timestamp Navigation TranslationLink Title Body Body", $"{Title} | 2021-03-14T12:00+03:00" },
        { $"{Menu}\n14 مارس 2021 12:00 GMT\nمتوفر بـ\nEnglish\nFrançais\nشارك\nطباعة\n{Title}\n{First}\n{Second}", "Menu Timestamp Navigation TranslationLink TranslationLink Share Share Title Body Body", $"{Title} | 2021-03-14T12:00+00:00" },
        { $"{Menu}\n14 مارس 2021 12:00 GMT\nمتوفر بـ\nEnglish\nFrançais\nشارك\nطباعة\nأرسل\n{Title}\n{First}\n{Second}", "Menu PageDate Navigation TranslationLink TranslationLink Share Share Navigation Title Body Body", $"{Title} | -" },
        { $"{Menu}\n12:00 بتوقيت غرينتش\nمحليات\n{Title}\n{First}\n{Second}", "Menu PageClock Section Title Body Body", $"{Title} | -" },

        // A day above a path is the page's, below it the article's.
        { $"{Menu}\nالأحد 14 مارس 2021\nأخبار » سياسة » ليبيا\n{Title}\n{First}\n{Second}", "Menu PageDate Breadcrumb Title Body Body", $"{Title} | -" },

        // The facts about a text below it: the word for the author in a field of its own.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمواضيع ذات صلة\nالطاقة النظيفة في البيوت القديمة\nتاريخ 14.03.2021\nالكاتب | كريم منصور\nشارك", "Menu Title Body Body Related Related Timestamp Byline Share", $"{Title} | 2021-03-14" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Every_line_has_its_role(string page, string roles, string head)
    {
        var article = PageParser.Default.Parse(page).Article;
        Assert.Equal((roles, head), (Roles(page), $"{article.Title ?? "-"} | {article.Published?.ToString() ?? "-"}"));
    }
}
