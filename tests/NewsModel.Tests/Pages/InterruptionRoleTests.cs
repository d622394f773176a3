using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What interrupts a text and what ends it: boxes, keywords, advertisements, buttons; and the day and author below it.</summary>
public class InterruptionRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // As many lines as a box may have, and one more.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nطقس معتدل غدا\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nطقس معتدل غدا\nأسواق المدينة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Body Related Related Related Related Related Related Related Related Related Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\n{Second}\nشارك", "Menu Title Timestamp Body Tags Tags Tags Tags Tags Tags Tags Tags Tags Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nطقس معتدل غدا\n{Second}\nشارك", "Menu Title Timestamp Body Tags Tags Tags Tags Tags Tags Tags Tags Tags Tags Related Share" },

        // "Read also" in one line: the text goes on right behind it; an interview with its next question.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.\nشارك", "Menu Title Timestamp Body InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\n■ متى بدأ العمل في الحي؟\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ ومتى ينتهي؟\n{Third}", "Menu Title Timestamp Body Body Body InlineRelated Body Body" },
        { $"{Menu}\n{Head}\n{First}\nمتى بدأ العمل في الحي؟\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ ومتى ينتهي؟\n{Third}", "Menu Title Timestamp Body Body Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\n■ متى بدأ العمل في الحي؟\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n• أعمدة محلية\n{Third}", "Menu Title Timestamp Body Body Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\nمقالات ذات صلة | بدء صيانة الجسر القديم\nوماذا عن الطريق الدائري الذي وعدتم به؟\nنبدأ العمل فيه بعد أن ننتهي من الأحياء القديمة، وقد اخترنا الشركة التي تنفذه قبل شهر.\nشارك", "Menu Title Timestamp Body InlineRelated Body Body Share" },

        // Behind keywords a paragraph goes on that begins with "and", and a question of four words.
        { $"{Menu}\n{Head}\n{First}\nوسوم: طاقة\n{Second}\nشارك", "Menu Title Timestamp Body Tags Body Share" },
        { $"{Menu}\n{Head}\n{First} {First} {First} {First}\nمواضيع\nالنافذة\nتذكرت الجسر وأنا أقرأ رسالة من قارئ يسألني لماذا لا أزال أكتب بالقلم، وقد ترك الناس كلهم ذلك. {Third} {Third}\nشارك\nقبل سنوات قررت البلدية هدمه لتوسيع موقف السيارات، فاجتمع الناس فوقه لأول مرة منذ عقود. {Third} {Third}", "Menu Title Timestamp Body Tags Tags Related Share Related" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nومتى ينتهي العمل كله؟\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.\nشارك", "Menu Title Timestamp Body Tags Tags Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nومتى ينتهي العمل؟\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.\nشارك", "Menu Title Timestamp Body Tags Tags Tags Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nوهو مشروع كبير في المدينة كلها من شرقها إلى غربها، بدأ قبل عامين كاملين ولم ينته.\nشارك", "Menu Title Timestamp Body Tags Tags Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\nود أهل المدينة كلهم من شرقها إلى غربها لو عرفوا الضوء قبل عامين كاملين من العمل الطويل.\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },
        { $"{Menu}\n{Head}\n{First}\nوسوم\nإنارة\n«ود أهل المدينة كلهم من شرقها إلى غربها لو عرفوا الضوء قبل عامين كاملين من العمل الطويل».\nشارك", "Menu Title Timestamp Body Tags Tags Related Share" },

        // Comments inside a box end the text.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nتعليقات\n{Second}\nشارك", "Menu Title Timestamp Body Related Comments Comments Comments" },
        { $"{Menu}\n{Head}\n{First} {First} {First} {First}\nالتعليقات\nسالم\nتذكرت الجسر وأنا أقرأ رسالة من قارئ يسألني لماذا لا أزال أكتب بالقلم، وقد ترك الناس كلهم ذلك. {Third} {Third}\nقبل سنوات قررت البلدية هدمه لتوسيع موقف السيارات، فاجتمع الناس فوقه لأول مرة منذ عقود. {Third} {Third} {First} {First} {First} {First}", "Menu Title Timestamp Body Comments Comments Comments Comments" },

        // An advertisement between short sentences, below a quotation, and above a time.
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم.\nإعلان\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Body Other Body" },
        { $"{Menu}\n{Head}\n{First}\n«{Second}»\nإعلان\nبدأ العمل صباح اليوم في الحي.\nشارك", "Menu Title Timestamp Body Quote Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nنشر في 14 مارس 2021.\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Body Share" },
        { $"{Menu}\n{Head}\nنشر في 14 مارس 2021.\nإعلان\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Timestamp Other Body" },
        { $"{Menu}\n{Head}\nاقرأ أيضا: بدء صيانة الجسر.\nإعلان\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Related Other Body" },
        { $"إعلان\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.\nشارك", "Other Body Share" },
        { $"عمران\nصحفي في المدينة منذ عشرين عاما، كتب عن الطرق المظلمة، وانتظر الأعمدة سنين.\n{Day}\n{First}\n{Second}", "Other Body InlineRelated Body Body" },

        // Menus of sections in one line, labels as long as they may be, and buttons in a row.
        { $"الرئيسية سياسة عمران طاقة رياضة ثقافة\n{Title}\n{First}\n{Second}", "Navigation Title Body Body" },
        { $"الرئيسية سياسة رياضة ثقافة\n{Head}\n{First}\n{Second}", "Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\nشارك\nاستمع إغلاق\n{Day}\n{First}\n{Second}", "Menu Title Share Share Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{First}\nشارك ماذا يقول سكان الحي الشرقي عن المرحلة الأولى من مشروع إنارة الطرق الداخلية\n{Second}\nشارك", "Menu Title Timestamp Body Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك ماذا يقول سكان الحي الشرقي عن المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nاقرأ أيضا: الطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة الثانوية الجديدة في شارع؟\n{Third}\nشارك", "Menu Title Timestamp Body Body InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nتصويت بلا نتيجة في المدينة كلها\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nتصويت بلا نتيجة في مجلس المدينة أمس\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },

        // Day and author below the text: the first of them, beside an author above, and without a day.
        { $"{Menu}\n{Title}\n{First}\n{Second}\nتاريخ النشر:\nشارك", "Menu Title Body Body Other Share" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nتاريخ 14.03.2021\nالكاتب: كريم منصور\nتاريخ 15.03.2021\nالكاتب: هدى سالم", "Menu Title Body Body Timestamp Byline Related Related" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nشارك\nتاريخ 14.03.2021\nالكاتب 14", "Menu Title Body Body Share Timestamp Other" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nجميع الحقوق محفوظة\nالعدد 12 - 14 مارس 2021\nافتتاح مكتبة عامة في المدينة\n12 مارس 2021", "Menu Title Body Body Footer Footer Footer Footer" },
        { $"{Title}\n{First}\n{Second}\nتنهي\nشارك", "Title Body Body Tags Share" },
        { $"{Menu}\n{Title}\nكتب: هدى سالم\n{First}\n{Second}\nاقرأ أيضا\nتاريخ 14.03.2021\nالكاتب كريم منصور", "Menu Title Byline Body Body Related Timestamp Related" },
        { $"{Menu}\n{Title}\n{First}\n{Second}\nجميع الحقوق محفوظة\nالعدد 1234 - 14 مارس 2021", "Menu Title Body Body Footer Timestamp" },
        { $"{Menu}\n{Title}\nخاص\n{Day}\n{First}\n{Second}\nكريم منصور\nشارك", "Menu Title Byline Timestamp Body Body Byline Share" },
        { $"{Menu}\n{Title}\n{Day}\n{First}\n{Second}\nكريم منصور\nاقرأ أيضا: بدء صيانة الجسر القديم.\nشارك", "Menu Title Timestamp Body Body Byline Related Share" },

        // A short sentence above "read also" belongs to the text below it, whatever the line between is.
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي.\nاقرأ أيضا\nبدأ العمل في الجسر.\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي.\nاقرأ أيضا\n11 مارس 2021\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي.\nاقرأ أيضا\nشارك\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي.\nاقرأ أيضا: بدء صيانة الجسر\nأعمدة محلية\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Body InlineRelated Subhead Body" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_text_goes_on_or_ends(string page, string roles) => Assert.Equal(roles, Roles(page));
}
