using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Lines behind a text, and the lines beside a headline: every line of the page has its role.</summary>
public class TailRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // A text may end with a list, which a whole sentence announces.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\n• الحديقة العامة\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوتشمل المرحلة الثانية من المشروع ما يلي:\nالطريق الدائري\nالحديقة العامة\nشارك", "Menu Title Timestamp Body Body Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nمن المدينة:\n• الطريق الدائري\n• الحديقة العامة\nشارك", "Menu Title Timestamp Body Body Other Other Other Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nزيدون الفلاني\nترجمة: هدى سالم", "Menu Title Timestamp Body Body Byline Byline" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nزيدون الفلاني\nتصوير: هدى سالم", "Menu Title Timestamp Body Body Other Credit" },

        // Who and when behind the text, and what follows the last cue.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nزيدون الفلاني", "Menu Title Body Body Other" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nكتب: زيدون الفلاني\nشارك", "Menu Title Body Body Byline Share" },
        { $"{Menu}\n{Title}\nكتب: هدى سالم\n{First}\n{Second}\nكريم منصور\nشارك", "Menu Title Byline Body Body Other Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nتقرير: زيدون الفلاني\nشارك", "Menu Title Body Body Byline Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nكريم منصور\nكلام سليم والمفروض أن يطبق في كل المدن.", "Menu Title Body Body Other Related" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\n17:28", "Menu Title Timestamp Body Body Other Other" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\n14 مارس", "Menu Title Timestamp Body Body Byline Other" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\n15 مارس 2021\nكلام سليم والمفروض أن يطبق في كل المدن.", "Menu Title Timestamp Body Body Other Other Related" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\nشارك\nكلام سليم والمفروض أن يطبق في كل المدن.", "Menu Title Timestamp Body Body Byline Share Related" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\nكلام سليم جدا.", "Menu Title Timestamp Body Body Byline Other" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\nكاتب يقيم في المرج مع أسرته.", "Menu Title Timestamp Body Body Byline Related" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\n14 مارس 2021\n17:28\n15 مارس 2021\nكريم منصور\nشارك", "Menu Title Body Body Timestamp Timestamp Timestamp Other Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\n17:28\nشارك", "Menu Title Timestamp Body Body Timestamp Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\nبعض\nكلمات\nأخرى\n17:28\nشارك", "Menu Title Timestamp Body Body Other Other Other Other Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\nأخبار ذات صلة\n17:28\nشارك", "Menu Title Timestamp Body Body Related Related Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nنشر في 15 مارس 2021\nتأجيل مباراة الكأس بسبب الأمطار\n14 مارس 2021\nشارك", "Menu Title Body Body Timestamp Related Related Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - 10:00\n{First}\n{Second}\nوسوم\nطاقة\nإنارة الطرق\nتأجيل مباراة الكأس بسبب الأمطار الغزيرة أمس\n{Menu}", "Menu Title Timestamp Body Body Tags Tags Tags Related Navigation Related Related Related Related" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - 10:00\n{First}\n{Second}\nشارك\nتصوير: كريم منصور\nصورة أرشيفية\n© صوت المرج", "Menu Title Timestamp Body Body Share Credit Other Footer" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - 10:00\n{First}\n«سينتهي العمل في الحي الغربي قبل الصيف، ثم نبدأ في الحي الشرقي بعد العيد.»\nالحي الغربي\nشارك", "Menu Title Timestamp Body Quote Tags Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - 10:00\n{Second}\nتنهي المرحلة\nشارك", "Menu Title Timestamp Body Tags Share" },
        { $"{Menu}\nEnglish\nفي مشروع كبير جديد للمدينة\n{Title}\n14 مارس 2021 - 10:00\n{First}\n{Second}", "Menu TranslationLink Kicker Title Timestamp Body Body" },
        { $"{Title} - صوت المرج\nفي مشروع كبير جديد للمدينة\n{Title}\n14 مارس 2021 - 10:00\n{First}\n{Second}", "PageTitle Kicker Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\n• تركيب 300 عمود في ستة أحياء\nتركيب 300 عمود في ستة أحياء أخرى\n14 مارس 2021 - 10:00\n{First}\n{Second}", "Menu Title Lead Lead Timestamp Body Body" },
        { $"{Menu}\n{Title}\nتركيب أعمدة في المدينة\n14 مارس 2021 - 10:00\n{First}\n{Second}", "Menu Title Section Timestamp Body Body" },

        // The end of a list of other articles.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nقصص مقترحة\nالجفاف يهدد المدن\nنهاية قصص مقترحة\nشارك", "Menu Title Body Body Related Related Related Share" },

        // Behind a text: editors' initials and the clock, day and clock and the author, author and day in one line, a reader's words of one line, a bar, keywords on two lines.
        { $"{Menu}\n{Title}\n14 مارس 2021\n{First}\n{Second}\nم.ع\nر.ح\n17:28\nشارك", "Menu Title Timestamp Body Body Other Other Timestamp Share" },
        { $"{Menu}\n{Title}\nمارس 2021\n{First}\n{Second}\n17:28\nشارك", "Menu Title Timestamp Body Body Other Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\n14 مارس 2021\n17:28\nكريم منصور\nشارك", "Menu Title Body Body Timestamp Timestamp Byline Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\n{Day} كريم منصور", "Menu Title Body Body Byline" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\nكلام سليم ومفيد جدا.", "Menu Title Timestamp Body Body Other Related" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\n|", "Menu Title Body Body Other" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nوسوم: طاقة\nإنارة الطرق\nشارك", "Menu Title Body Body Tags Tags Share" },

        // A source below the buttons.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nشارك\nالمصدر: مرصد البيئة", "Menu Title Body Body Share Byline" },

        // The facts about a text, below the links that follow it; a day below a title is that title's.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمواضيع ذات صلة\nالطاقة النظيفة في البيوت القديمة\nتاريخ 14.03.2021\nالكاتب كريم منصور\nكلمات مفتاحية طاقة, إنارة", "Menu Title Body Body Related Related Timestamp Byline Tags" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nمواضيع ذات صلة\nالطاقة النظيفة في البيوت القديمة\n14.03.2021\nالكاتب كريم منصور\nكلمات مفتاحية طاقة, إنارة", "Menu Title Body Body Related Related Related Related Tags" },

        // Behind a text: bullets below a title, a list that six words announce, keywords above a translator, a month that the text has, a person and the day.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nبدء صيانة الجسر القديم في الحي الشرقي\n• الطريق الدائري\n• الحديقة العامة\nشارك", "Menu Title Timestamp Body Body Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة من المشروع ما يلي:\n• الطريق الدائري\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nحدائق المرج\nطاقة نظيفة\nترجمة: هدى سالم", "Menu Title Body Body Other Other Byline" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوقالت البلدية في 14 مارس 2021 إن الأعمدة ستصل إلى كل الأحياء قبل الصيف المقبل، وإن العمل سيبدأ من الشرق.\nمارس 2021", "Menu Title Timestamp Body Body Body Other" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nكريم منصور | نشر في 14 مارس 2021\nشارك", "Menu Title Body Body Byline Share" },

        // The author above a link, or twice beside a portrait; a link above the translator is no author, nor are two links one.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nكريم منصور\nبدء صيانة الجسر القديم في الحي الشرقي", "Menu Title Timestamp Body Body Byline Related" },
        { $"{Menu}\n{Title}\nكريم منصور\n{Day}\n{First}\n{Second}\nكريم منصور\nكريم منصور\nشارك", "Menu Title Byline Timestamp Body Body Other Other Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nالمقال الأصلي\nترجمة: هدى سالم", "Menu Title Timestamp Body Body Other Byline" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nمدن البحر\nترجمة جديدة", "Menu Title Timestamp Body Body Other Other" },

        // Keywords of six words, and what follows the buttons between two days.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nبلدية المرج\nمشروع إنارة الطرق الداخلية بالطاقة الشمسية", "Menu Title Timestamp Body Body Tags Tags" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nشارك\n15 مارس 2021\nانتهى العمل أمس.\n16 مارس 2021\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال يوم الجمعة، وإن الدخول مجاني لمن هم دون العاشرة.", "Menu Title Timestamp Body Body Share Other Other Other Related" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_behind_a_text_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));
}
