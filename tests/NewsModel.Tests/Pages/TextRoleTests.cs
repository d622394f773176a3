using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Lines between, before and behind the paragraphs of a text: every line of the page has its role.</summary>
public class TextRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Verse has the marks of its vowels; titles have none.
        { $"{Menu}\n{Head}\n{First}\nيا ماءُ، قُلْ للقادمينَ مِنَ الحريقِ\nبأنَّ بيتيَ كانَ هنا\nوأنَّ أمّي علّقتْ فوقَ القصبْ\nفانوسَها..\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nيا ماء، قل للقادمين من الحريق\nبأنَّ بيتيَ كانَ هنا\nوأنَّ أمّي علّقتْ فوقَ القصبْ\nفانوسَها..\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },

        // Calls to the reader, also to a woman.
        { $"{Menu}\n{Head}\n{First}\nاقرئي أيضاً: أطعمة غنية بفيتامين د\n{Second}\nلمتابعة أخبار الجسر أولاً بأول انضم إلى قناتنا\nشارك", "Menu Title Timestamp Body InlineRelated Body Share Share" },

        // What interrupts a text, and the heading behind it.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة في وسط المدينة الجديدة\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Other Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاشترك في نشرتنا البريدية\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Share Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nأعمدة محلية\nكلفة أقل\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nبدأ العمل اليوم.\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأعمدة محلية\nإعلان\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأعمدة محلية\nاشترك في نشرتنا البريدية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأخبار ذات صلة\nبدء صيانة الجسر القديم في الحي الشرقي\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال يوم الجمعة، وإن الدخول مجاني لمن هم دون العاشرة.\nشارك", "Menu Title Timestamp Body Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\nأخبار ذات صلة\nبدء صيانة الجسر القديم في الحي الشرقي\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Other Other Other Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاشترك في نشرتنا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Other Other Other Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأخبار ذات صلة\nتأجيل مباراة الكأس\n{Second}\n{Third}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالرئيسية\nعمال عند المدخل\n{Second}\nشارك", "Menu Title Timestamp Body Navigation Navigation Body Share" },
        { $"{Menu}\n{Head}\n\n{First}\n\nاقرأ أيضا\nبدء صيانة الجسر القديم\nافتتاح مكتبة عامة\n\n11 مارس 2021\n\n{Second}\n\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n\n{First}\n\nاقرأ أيضا\nبدء صيانة الجسر القديم\n\nبدء صيانة الجسر القديم في الحي الشرقي اليوم\n\n{Second}\n\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n\n{First}\n\nاقرأ أيضا\nبدء صيانة الجسر القديم\n\nشارك الخبر الآن\n\n{Second}\n\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\n• أعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\n14 مارس 2021\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nالأعمدة\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nاستطلاع الرأي: هل تؤيد المشروع؟\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nدقيقة قراءة\n{Second}\nشارك", "Menu Title Timestamp Body Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nانتهت المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة.\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nأعمدة محلية في كل الأحياء القديمة والجديدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nالأعمدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\n• أعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Third}\nمواضيع متعلقة\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة في وسط المدينة الجديدة\nأعمدة محلية\n{Second}\n{Third}\nشارك", "Menu Title Timestamp Body Body Body InlineRelated InlineRelated InlineRelated Body Body Body" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة في وسط المدينة الجديدة\nتأجيل مباراة الكأس بسبب الأمطار الغزيرة\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء الصيانة\nأعمدة محلية جديدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\n• أعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nانتهى العمل.\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nالأعمدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },

        // Captions, credits, sources and signs.
        { $"{Menu}\n{Head}\n{First}\nصورة أرشيفية\nعمال عند المدخل\n{Second}\nشارك", "Menu Title Timestamp Body Caption Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nصورة أرشيفية لأعمال سابقة\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Caption Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nصورة أرشيفية\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالمصدر: ما سبق من البيان\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nعمال عند المدخل\nعمال عند المدخل\n{Second}\nشارك", "Menu Title Timestamp Body Caption Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nكتب: كريم منصور\n{Second}\nشارك", "Menu Title Timestamp Body Byline Body Share" },
        { $"{Menu}\n{Head}\n{First}\n© رويترز\nبدأ العمل اليوم.\n{Second}\nشارك", "Menu Title Timestamp Body Credit Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nبدأ العمل اليوم.\n© رويترز\n{Second}\nشارك", "Menu Title Timestamp Body Body Credit Body Share" },
        { $"{Menu}\n{Head}\n{First}\nعمال يثبتون عمودا قرب المدرسة في الحي الشرقي صباح أمس الأحد عمال يثبتون عمودا قرب المدرسة في الحي الشرقي صباح أمس الأحد\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n2 / الأعمدة في الحي الشرقي.\n2 - 3 في الحي الشرقي من المدينة.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n«2 / 3 الأعمدة في الحي الشرقي.»\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n2 / 3 4 أعمدة في الحي الشرقي.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nقوافل # ملح # سودان\n{Second}\nشارك", "Menu Title Timestamp Body Tags Body Share" },
        { $"{Menu}\n{Head}\n{First}\nقال كثيرون من أبناء المدينة في مواقع التواصل إنهم يريدون #إنارة و #طاقة في كل أحياء المدينة القديمة والجديدة منها قبل الصيف\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n7\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\n[7 8]\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\n— المرج (@marj) March 30, 2022\n{Second}\nشارك", "Menu Title Timestamp Other InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالمرج (@marj) مدينة\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\n***\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\n** أعمدة\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\n*=* أعمدة\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنساء يجمعن الملح (رويترز)\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنساء يجمعن الملح (مرصد المدينة)\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنساء يجمعن الملح (خاص)\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالملح (رويترز)\n{Second}\nشارك", "Menu Title Timestamp Body Byline Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنساء يجمعن الملح! هنا (رويترز)\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nعمال يثبتون عمودا كبيرا 9 مارس 2021\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nعمال يثبتون عمودا - 9 مارس 2021 صباحا هنا\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nبئر في مدرسة؛ تصوير: زيدون\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nبئر في مدرسة؛ تصوير: زيدون.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },

        // Who wrote it, inside the text and below it.
        { $"{Menu}\n{Title}\nكريم منصور\n{Day}\n{First}\n{Second}\nكريم منصور\nصحفي يكتب عن المدن والعمران، وله كتابان عن الطاقة في القرى، ويقيم في المرج مع أسرته منذ عشرين عاما كاملة.\nشارك", "Menu Title Byline Timestamp Body Body Other Related Share" },
        { $"{Menu}\n{Head}\n{First}\nكتب: كريم منصور\nبدأ العمل صباح اليوم في الحي الشرقي.\nشارك", "Menu Title Timestamp Body Byline Related Share" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\nصوت المرج - كريم منصور\n{Second}\nشارك", "PageTitle Menu Title Timestamp Body Byline Body Share" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\nصوت المرج - زيدون الفلاني\n{Second}\nشارك", "PageTitle Menu Title Timestamp Body Byline Body Share" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\nصوت المرج\n{Second}\nشارك", "PageTitle Menu Title Timestamp Body Subhead Body Share" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\n{Second}\nصوت المرج - كريم منصور\n{Third}\nشارك", "PageTitle Menu Title Timestamp Body Body Byline Body Share" },
        { $"{Menu}\n{Title}\nكريم منصور\n{Day}\n{First}\n{Second}\nكريم منصور\n{Third}\nشارك", "Menu Title Byline Timestamp Body Body Subhead Body Share" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\n{First}\n{Second}\nزيدون الفلاني\nصحفي يكتب عن المدن والعمران، وله كتابان عن الطاقة في القرى، ويقيم في المرج مع أسرته منذ عشرين عاما كاملة.\nشارك", "Menu Title Byline Timestamp Body Body Other Related Share" },
        { $"{Menu}\n{Title}\nرويترز\n{Day}\n{First}\n{Second}\nرويترز\nصحفي يكتب عن المدن والعمران، وله كتابان عن الطاقة في القرى، ويقيم في المرج مع أسرته منذ عشرين عاما كاملة.\nشارك", "Menu Title Byline Timestamp Body Body Byline Body Share" },

        // Lists, questions, headings and clocks.
        { $"{Menu}\n{Head}\n{First}\nفي المدينة:\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة في وسط المدينة الجديدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n• الطريق الدائري\n• الحديقة العامة\n• السوق القديم\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n• الطريق الدائري\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nماذا تشمل المرحلة الثانية؟\nالطريق الدائري\nالحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nماذا تشمل المرحلة الثانية من مشروع إنارة الطرق في المدينة وما حولها؟\nالطريق الدائري\nالحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nماذا تشمل المرحلة الثانية من مشروع إنارة الطرق في المدينة وما حولها؟\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب والحديقة ثم المدرسة\nالحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأعمدة محلية\nكلفة أقل\n{Second}\nشارك", "Menu Title Timestamp Body Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب والحديقة ثم المدرسة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب والحديقة ثم\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nبدء صيانة الجسر القديم\n11 مارس 2021\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n17:05\nتوقف القطار لساعة\nتأخر الرحلات\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاستمع\n{Second}\nشارك", "Menu Title Timestamp Body Share Body Share" },

        // Cues that open a sentence.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nحقوق النشر محفوظة لبوابة المدينة ولا يجوز نسخ أي من محتوياتها أو نقلها إلى أي موقع آخر من دون إذن مكتوب من إدارتها.", "Menu Title Timestamp Body Body Footer" },
        { $"{Menu}\n{Head}\n{First}\nشارك في العمل سبعة من أبناء المدينة.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك في العمل سبعة من المدينة.\n{Second}\nشارك", "Menu Title Timestamp Body Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا | لماذا تهاجر الطيور مبكرا هذا العام إلى الجنوب؟\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا لماذا تهاجر الطيور مبكرا هذا العام إلى الجنوب؟\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },

        // The end of a text.
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوهكذا تنتهي المرحلة الأولى\nشارك", "Menu Title Timestamp Body Body Related Share" },
        { $"{Menu}\n{Head}\n{First}\nتأجيل مباراة الكأس\nقال المدرب إن الملعب لا يصلح.\nالتعليقات\n{Second}", "Menu Title Timestamp Body Other Related Comments Comments" },
        { $"{Menu}\n{Head}\n{First}\nتأجيل مباراة الكأس\nقال المدرب إن الملعب لا يصلح.\nاتصل بنا\n{Second}", "Menu Title Timestamp Body Other Related Footer Footer" },
        { $"{Menu}\n{Head}\n{First}\nتأجيل مباراة الكأس\nقال المدرب إن الملعب لا يصلح.\nجميع الحقوق محفوظة\n{Second}", "Menu Title Timestamp Body Other Related Footer Footer" },
        { $"{Menu}\n{Head}\n{First}\nتأجيل مباراة الكأس\nقال المدرب إن الملعب لا يصلح.\nالأكثر قراءة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال يوم الجمعة، وإن الدخول مجاني لمن هم دون العاشرة.", "Menu Title Timestamp Body Other Related Related Related" },
        { $"{Menu}\n{Head}\n{First}\nتأجيل مباراة الكأس\nقال المدرب إن الملعب لا يصلح.\nوسوم\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال يوم الجمعة، وإن الدخول مجاني لمن هم دون العاشرة.", "Menu Title Timestamp Body Other Related Tags Related" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوهكذا تنتهي المرحلة الأولى غدا\nالتعليقات", "Menu Title Timestamp Body Body Body Comments" },
        { $"{Menu}\n{Head}\n{First}\n«بدأ العمل في الحي الشرقي صباح اليوم، وسينتهي قبل الصيف في جميع الأحياء.»\nوهكذا تنتهي المرحلة الأولى غدا\nالتعليقات", "Menu Title Timestamp Body Quote Body Comments" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوهكذا تنتهي المرحلة الأولى غدا\nالتعليقات\nوهكذا تنتهي المرحلة الأولى غدا", "Menu Title Timestamp Body Body Related Comments Comments" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nإنارة الطرق الداخلية في المرج\nالتعليقات", "Menu Title Timestamp Body Body Tags Comments" },

        // The first sentence of a text.
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم مبكرا.\n{First}\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم.\n{First}\n{Second}\nشارك", "Menu Title Timestamp Caption Body Body Share" },
        { $"{Menu}\n{Head}\nبدأ العمل اليوم 14 مارس 2021.\n{First}\n{Second}\nشارك", "Menu Title Timestamp Timestamp Body Body Share" },
        { $"{Menu}\n{Head}\nفي المدينة:\nتعلن بلدية المرج ما يلي عن الطرق.\n{First}\n{Second}\nشارك", "Menu Title Timestamp Other Body Body Body Share" },
        { $"{Menu}\n{Head}\nاقرأ أيضا عن إنارة الطرق.\n{First}\n{Second}\nشارك", "Menu Title Timestamp Related Body Body Share" },
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي. \" \n{First}\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },

        // Others.
        { $"{Menu}\n{Head}\n{First}\n«بدأ العمل» في الحي الشرقي صباح اليوم، وسينتهي قبل الصيف في «جميع الأحياء».\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاستطلاع: هل تؤيد المشروع\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nEnglish\n{Second}\nشارك", "Menu Title Timestamp Body TranslationLink Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالأكثر قراءة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال يوم الجمعة، وإن الدخول مجاني لمن هم دون العاشرة.\nشارك", "Menu Title Timestamp Body Related Related Share" },

        // Short sentences between what interrupts a text.
        { $"{Menu}\n{Head}\n{First}\nإعلان\nوينتهي العمل كله بعد شهرين من الآن.\nأخبار ذات صلة", "Menu Title Timestamp Body Other Body Related" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nكاتب ليبي يقيم في مدينة المرج الجديدة.\nأخبار ذات صلة", "Menu Title Timestamp Body Other Related Related" },
        { $"{Menu}\n{Head}\nبدأ العمل اليوم في الحي.\nإعلان\nوأضاف أن كل عمود يضيء 12 ساعة متواصلة كل ليلة من ليالي العام.\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\nبدأ العمل اليوم في الحي.\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nكيف بدأ العمل؟\nوأضاف أن كل عمود يضيء 12 ساعة متواصلة كل ليلة من ليالي العام.\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Body Share" },
        { $"{Menu}\n{Head}\nبدأ العمل اليوم في الحي.\nإعلان\n{First}\n{Second}\nشارك", "Menu Title Timestamp Caption Other Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nkarim.mansour@paper.example\nالتعليقات", "Menu Title Timestamp Body Body Related Comments" },
        { $"{Menu}\n{Head}\n{First}\nعلق رئيس البلدية على المشروع بقوله إن العمل انتهى قبل موعده.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nبدأ العمل اليوم في الحي.\nإعلان\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nبدأ العمل اليوم في الحي.\nوانتهى بعد شهرين من العمل.\n{Second}\nشارك", "Menu Title Timestamp Body Share Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nبدأ العمل اليوم في الحي.\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nكيف بدأ؟\nبدأ العمل اليوم في الحي.\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nبدأ العمل اليوم في الحي...\nافتتاح مكتبة عامة في وسط المدينة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة في وسط المدينة الجديدة\nتأجيل مباراة الكأس\nبدأ العمل اليوم في الحي.\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nشارك\nبدأ العمل اليوم في الحي.\nتعليقات", "Menu Title Timestamp Body Body Share Related Comments" },
        { $"{Menu}\n{Head}\nتحميل PDF (214 KB)\nرئيس بلدية المرج،\nبعد الاطلاع على قانون الطرق رقم 14 لسنة 1996،\nقرر:\nمادة (1)\n{First}\nمادة (2)\n{Second}\nشارك", "Menu Title Timestamp Other Body Body Body Body Body Subhead Body Share" },
        { $"{Menu}\n{Head}\nصورة الحي الشرقي من المدينة،\nأعمدة محلية\n{First}\n{Second}\nشارك", "Menu Title Timestamp Caption Other Body Body Share" },
        { $"{Menu}\n{Head}\nكريم منصور،\n{First}\n{Second}\nشارك", "Menu Title Timestamp Byline Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوفي الحي الشرقي،\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأبرز المزايا:\n• أعمدة تغطي كل شوارع المدينة القديمة والجديدة\n• نظام آلي لإدارة الإنارة في الليل والنهار\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأبرز المزايا:\nأعمدة تغطي كل شوارع المدينة القديمة والجديدة\nنظام آلي لإدارة الإنارة في الليل والنهار\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n■ متى بدأ العمل في الحي؟\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ ومتى ينتهي؟\n{Third}\nشارك", "Menu Title Timestamp Body Body Body InlineRelated Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ متى ينتهي سباق الدراجات؟\n{Third}\nشارك", "Menu Title Timestamp Body Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأرشيف الخبر: تدشين الجسر (5 مارس 2006)\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nبدء المرحلة الثانية من المشروع (2021)\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        // Whose picture it is, when a word for a picture is the label's last.
        { $"{Menu}\n{Head}\n{First}\nمصدر الصورة: رويترز\n{Second}\nشارك", "Menu Title Timestamp Body Credit Body Share" },

        // A short line above "read also", behind which the text goes on.
        { $"{Menu}\n{Head}\n{First}\nأعمدة محلية\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأعمدة محلية\nاقرأ أيضا: بدء صيانة الجسر القديم في الحي الشرقي\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },

        // Signs alone part paragraphs and head none.
        { $"{Menu}\n{Head}\n{First}\n**\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\n©\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },

        // A whole sentence that ends in a colon is text, a heading may end so too.
        { $"{Menu}\n{Head}\n{First}\nوقال رئيس البلدية في كلمة له:\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nكلمة رئيس البلدية في المدينة:\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأعمدة محلية:\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },

        // Short texts: one sentence below a headline that is a question, a headline that ends in a point above an advertisement, an image's text above one, a summary above the author and an advertisement or the time.
        { $"{Menu}\nمتى تنتهي أعمال الإنارة في المرج؟\n{Day}\nتنتهي أعمال الإنارة في أبريل المقبل.", "Menu Title Timestamp Body" },
        { $"{Menu}\nانتهى العمل في الحي الشرقي.\nإعلان\nوقال رئيس البلدية إن الأعمدة صنعت محليا في مصنع قريب من المدينة.", "Menu Title Other Body" },
        { $"{Menu}\n{Head}\nعمال يثبتون عمودا في الحي الشرقي\nإعلان\nوقال رئيس البلدية إن الأعمدة صنعت محليا في مصنع قريب من المدينة.", "Menu Title Timestamp Caption Other Body" },
        { $"{Menu}\n{Title}\nبدأ العمل اليوم في الحي.\nإعلان\nكريم منصور\nوأضاف أن كل عمود يضيء 12 ساعة متواصلة كل ليلة من ليالي العام.", "Menu Title Lead Other Byline Body" },
        { $"{Menu}\n{Title}\nبدأ العمل اليوم في الحي.\n{Day}\nكريم منصور\nوأضاف أن كل عمود يضيء 12 ساعة متواصلة كل ليلة من ليالي العام.", "Menu Title Lead Timestamp Byline Body" },

        // A paragraph of 120 letters needs no stop; four words without one end a text; behind a short announcement a longer line is a heading.
        { $"{Menu}\n{Head}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nويستمر العمل حتى الخريف\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوهذه أبرز الأخبار:\nبدء صيانة الجسر القديم في الحي الشرقي\n{Second}\n{Third}", "Menu Title Timestamp Body Body Subhead Body Body" },

        // A summary at the head of a page is no text while the lines between it and the text cost more than it weighs.
        { $"أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء معا.\nسياسة | عمران | طاقة | ثقافة\nعمران\n{Title}\n{Second}", "Navigation Navigation Section Title Body" },

        // A name that stood as a caption above may be a heading, above a paragraph on what the person is.
        { $"{Menu}\n{Head}\nكريم منصور\nكريم منصور\n{First}\n{Second}\nكريم منصور\nكاتب يقيم في المرج مع أسرته منذ عشرين عاما، وله كتابان عن الطاقة في القرى والمدن الصغيرة.\n{Third}", "Menu Title Timestamp Caption Caption Body Body Subhead Body Body" },

        // Lines that a terminal broke, and lines that only end near each other: the next word would just have found room, blank lines are a tenth of all, a headline is printed four times, a last sentence lacks its stop.
        { $"{Menu}\n{Head}\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما\nيوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام. وقال\nرئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.", "Menu Title Timestamp Body Body Body Body" },
        { $"الرئيسية\nسياسة\nرياضة\nثقافة\n\n{Head}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في\nستة أحياء خلال شهرين. وأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما يوفر على البلدية\nفاتورة كهرباء كانت ترهق موازنتها كل عام.", "Navigation Navigation Navigation Navigation Title Timestamp Body Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\n{Title}\nشارك\n{Head}\nبدأ العمل صباح اليوم في الحي.", "PageTitle Menu Title Title Share Title Timestamp Body" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\n{Third}\nوينتظر أن تنتهي المرحلة الثانية مع بداية الصيف المقبل، وأن تضاء الشوارع كلها قبل أول أيام العيد في مدن الساحل والقرى معا\nشارك", "Menu Title Timestamp Body Body Body Body Share" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_a_text_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));

    /// <summary>Full lines are pieces of one paragraph only when they are as wide as a terminal may be.</summary>
    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    [InlineData(132, true)]
    [InlineData(133, false)]
    public void Lines_as_wide_as_a_terminal_are_one_paragraph(int width, bool isOne)
    {
        var line = string.Concat(Enumerable.Repeat("طرق المدينة ", 20))[..(width - 1)] + "م";
        string[] lines = [line, line, line, line, line, "انتهى العمل."];
        var body = PageParser.Default.Parse($"إنارة الطرق الداخلية\n14 مارس 2021\n{string.Join('\n', lines)}").Article.Body;
        Assert.Equal(isOne, body is [{ Text: var text }] && text == string.Join(' ', lines));
    }

    /// <summary>A line that a terminal broke has no room for the next line's first word; other paragraphs may be as long as one another.</summary>
    [Theory]
    [InlineData($"{Menu}\n{Head}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق\nالداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال\nشهرين.\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما\nيوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\nوتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن\nالعمال سيعيدون رصف الشوارع التي حفرت خلال أعمال التركيب كلها.\nوفي الحي الغربي انتظر السكان الأعمدة الجديدة سنين طويلة، ثم جاءت\nكلها في أسبوع واحد.\nشارك")]
    [InlineData($"{Menu}\n{Head}\n{First}\n{Second}\n{Third}\nوتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن العمال سيعيدون رصف الشوارع التي حفرت كلها غدا صباحا.\nشارك")]
    public void Paragraphs_that_no_terminal_broke_stay_apart(string page) => Assert.Equal(4, PageParser.Default.Parse(page).Article.Body.Count);

    [Fact]
    public void A_frame_of_strokes_is_no_line_that_a_terminal_broke()
    {
        var line = string.Concat(Enumerable.Repeat("طرق المدينة ", 20))[..77];
        var (frame, menu) = (new string('-', 79), "|سياسة|اقتصاد|رياضة|ثقافة|");
        Assert.Equal(
            "Other Navigation Other Title Timestamp Body Body",
            Roles($"+{frame}+\n{menu}\n+{frame}+\n\n{Head}\n\n{line}\nالداخلية كلها في الحي الشرقي."));
    }
}
