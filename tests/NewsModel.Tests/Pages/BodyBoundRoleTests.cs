using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>The bounds of what stands inside a text: items of a list, captions, subheads, boxes; each with a page on either side.</summary>
public class BodyBoundRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Lists: as many words as an item may have, and one more; a colon announces them, a long sentence or a quotation before it too.
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\nشارك\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.", "Menu Title Timestamp Body Body Body Share Body" },
        { $"{Menu}\n{Head}\n{First}\nأبرز المزايا:\nالأهلي يهزم الوحدة 3:1\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة الثانية من المشروع ما يلي:\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة\nالحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة الثانية من المشروع ما يلي:\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة الثانوية\nالحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nكلمة رئيس البلدية في المدينة:\nالحديقة العامة\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nكلمة رئيس البلدية في مدينة المرج:\nالحديقة العامة\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوتشمل المرحلة الثانية ما يلي:\n• الطريق الدائري\nشارك", "Menu Title Timestamp Body Body Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\n«{Second}»\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\n• الحديقة العامة\nشارك", "Menu Title Timestamp Body Quote Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\n• الطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة الثانوية", "Menu Title Timestamp Body Body Related Related Related" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة الثانوية\n• الطريق الدائري\nشارك", "Menu Title Timestamp Body Body Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nوتشمل المرحلة الثانية من المشروع كما قال رئيس البلدية في لقائه مع الصحفيين اليوم ما يلي:\n• الطريق الدائري\n• الحديقة العامة\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأبرز المزايا:\n• الطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة\n• الحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأبرز المزايا:\n• الطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة الثانوية\n• الحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nنساء يجمعن الملح (خاص)\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\n• الحديقة العامة\nشارك", "Menu Title Timestamp Body Body Caption Body Body Body Share" },

        // A box of other articles whose titles are many, and one whose text is another.
        { $"{Menu}\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nطقس معتدل غدا\nأسواق المدينة\nسوق السمك الجديد\nرحلة إلى الجبل\nموسم القطاف\nلقاء الشعراء\nدورة في النحت\n{Head}\n{First}\n{Second}", "Menu Menu Menu Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{First}\n15 مارس 2021\nانتهى العمل أمس.\n16 مارس 2021\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.", "Menu Title Timestamp Body Other Other Other Related" },
        { $"{Menu}\n{Head}\n{First}\n15 مارس 2021\nانتهى العمل أمس مساء.\n16 مارس 2021\nقال مهندس الأعمدة إن المصابيح القديمة تنقل إلى القرى المجاورة، وإن العمال يعيدون رصف الشوارع قبل الصيف.", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body" },

        // Below "read also" the clock is of the article linked; a subhead between blank lines has fewer words than a title.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\n17:05\nتوقف القطار لساعة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة\n\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة\n\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\n\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة\n\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة الثانوية\n\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },

        // Where a picture stands in a gallery, and what is none; captions with a day or an agency, and a paragraph that is none.
        { $"{Menu}\n{Head}\n{First}\nأعمدة / إنارة\n{Second}", "Menu Title Timestamp Body Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\n1/6\n2/6\nأعمدة الحي الشرقي\n{Second}", "Menu Title Timestamp Body Other Other Caption Body" },
        { $"{Menu}\n{Head}\n{First}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين \nتصوير: كريم منصور\n{Second}\nشارك", "Menu Title Timestamp Body Body Credit Body Share" },
        { $"{Menu}\n{Head}\n{First}\n[تحديث]\n{Second}", "Menu Title Timestamp Body Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\nيستخدم هذا الموقع ملفات تعريف الارتباط. {First} {Second}\n{First} {Second} {Third}\n{Second}", "Menu Title Timestamp Body Body Body Body" },
        { $"{Menu}\n{Head}\n{First}\nنساء يجمعن الملح (بوابة المرج)\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأطفال يقرؤون قرب المدرسة – 9 مارس 2021\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأطفال يقرؤون قرب المدرسة — 9 مارس 2021\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nانتهى العمل في الحي – (رويترز)\n{Second}", "Menu Title Timestamp Body Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين  (خاص)\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },

        // The author's name below the text, as long as a name may be.
        { $"{Menu}\n{Title}\nبقلم: خليفة بن سعيد بن حمد\n{Day}\n{First}\n{Second}\nخليفة بن سعيد بن حمد\nصحفي ليبي يكتب عن المدن والطرق منذ عشرين عاما، وله ثلاثة كتب عن تاريخ المرج.", "Menu Title Byline Timestamp Body Body Related Related" },
        { $"{Menu}\nكتب كريم منصور\n{Title}\n{Day}\n{First}\n{Second}\nكريم منصور\nكاتب ليبي يكتب عن المدن والطرق منذ عشرين عاما، وله ثلاثة كتب عن تاريخ المرج.", "Menu Byline Title Timestamp Body Body Other Related" },

        // The sign at the end of an agency text, and letters that are none; tags between signs; a message from a network.
        { $"{Menu}\n{Head}\n{First}\n=== ك.م\n{Second}\nشارك", "Menu Title Timestamp Body Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nهههه\n{Second}", "Menu Title Timestamp Body Subhead Body" },
        { $"{Menu}\n{Head}\n{First}\nالطريق الدائري حتى مدخل السوق # القديم من جهة البحر ومنه # إلى الملعب ثم المدرسة الثانوية\n{Second}\nشارك", "Menu Title Timestamp Body Tags Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالطريق الدائري حتى مدخل السوق # القديم من جهة البحر ومنه # إلى الملعب ثم المدرسة الثانوية الجديدة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nستضيء كل الأحياء قريبا\n— بلدية المرج (@marj) 14 مارس 2021\n{Third}", "Menu Title Timestamp Body Body Other Other Body" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void The_bounds_of_a_text_hold(string page, string roles) => Assert.Equal(roles, Roles(page));
}
