using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What is set into a text, where it ends, and what only looks like either: every line of the page has its role.</summary>
public class InsertedRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Behind "read also" the text is over where comments, keywords, the footer, the rights, other lists or its own end begin.
        // A subhead may begin with a word that a footer has.
        { $"{Menu}\n{Head}\n{First}\nتطوير الطرق الداخلية\n{Second}\n{Third}\nشارك", "Menu Title Timestamp Body Subhead Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nتصويت بلا نتيجة\n{Second}\n{Third}\nشارك", "Menu Title Timestamp Body Subhead Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاستفتاء على الدستور\n{Second}\n{Third}\nشارك", "Menu Title Timestamp Body Subhead Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nتطوير شركة الأفق للبرمجيات\nشارك", "Menu Title Timestamp Body Body Footer Share" },

        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nالتعليقات\nمشروع طيب، وأتمنى أن يصل إلى شارعنا أيضا، فنحن نعود من أعمالنا في الظلام منذ سنين طويلة ولا أحد يسمع لنا.", "Menu Title Timestamp Body Related Related Comments Comments" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nوسوم\nإنارة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.", "Menu Title Timestamp Body Related Related Tags Tags Related" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nاتصل بنا\nصوت المرج صحيفة مستقلة تصدر في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة.", "Menu Title Timestamp Body Related Related Footer Footer" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nجميع الحقوق محفوظة\nصوت المرج صحيفة مستقلة تصدر في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة.", "Menu Title Timestamp Body Related Related Footer Footer" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nالأكثر قراءة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.", "Menu Title Timestamp Body Related Related Related Related" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nانتهى\nتأسست شركة الإنارة في عام 1989، وتعمل من خلال 17 فرعا في المدن الكبرى، وتدرج أسهمها في البورصة.", "Menu Title Timestamp Body Related Related Related Related" },

        // Titles below "read also": one, many, a question, two as short as a heading; a heading below a title of other articles.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nتأجيل المباراة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nطقس معتدل غدا\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nماذا تشمل المرحلة الثانية من مشروع إنارة الطرق في المدينة وما حولها؟\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nتأجيل مباراة الكأس\nأعمدة محلية جديدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Third}\nمواضيع متعلقة\nبدء صيانة الجسر القديم في الحي الشرقي\nأعمدة محلية\n{Second} وتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن العمال سيعيدون رصف الشوارع التي حفرت خلال أعمال التركيب كلها.\nشارك", "Menu Title Timestamp Body Body InlineRelated InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم", "Menu Title Timestamp Body Related" },

        // Titles of other articles beside their dates stand inside the text where it goes on, and end it where none of it follows.
        { $"{Menu}\n{Head}\n{First}\n11 مارس 2021\nماذا تشمل المرحلة الثانية من مشروع إنارة الطرق في المدينة وما حولها؟\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nفي المدينة:\nبدء صيانة الجسر القديم في الحي الشرقي\n11 مارس 2021\nافتتاح مكتبة عامة في وسط المدينة الجديدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nطقس الغد\nبدء صيانة الجسر القديم\nافتتاح مكتبة عامة في وسط المدينة\n11 مارس 2021\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Other Related Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nمن المدينة:\nتأجلت مباراة الكأس بسبب المطر الغزير.\nشارك", "Menu Title Timestamp Body Body Other Related Share" },

        // An entry of a live page below a button.
        { $"{Menu}\n{Head}\n{First}\nشارك\n17:05\nتوقف القطار لساعة\n{Second}\nشارك", "Menu Title Timestamp Body Share Other Subhead Body Share" },

        // Keywords are short and more than one; a sentence or a heading may hold their sign.
        { $"{Menu}\n{Head}\n{First}\nتجارة الملح عبر الصحراء الكبرى # طرق القوافل بين مدن الساحل # السودان في القرن الماضي\n{Second}\nشارك", "Menu Title Timestamp Body Tags Body Share" },
        { $"{Menu}\n{Head}\n{First}\nقال كثيرون من أبناء المدينة في مواقع التواصل إنهم يريدون #إنارة و #طاقة في كل أحياء المدينة القديمة والجديدة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nحملة #أضيئوا تتسع\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },

        // Captions have few words or many, and a sentence behind one is text; headings may hold a colon, paragraphs begin with stars, a place or a day.
        { $"{Menu}\n{Head}\n{First}\nنساء الملح (خاص)\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنساء يجمعن الملح (خاص)\nبدأ العمل صباح اليوم في الحي.\n{Second}\nشارك", "Menu Title Timestamp Body Caption Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأحدث إعلان: طريق دائري جديد\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنتائج استطلاع: الطرق أولا\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاستطلاع: ثلثا سكان المدينة يؤيدون إنارة الطرق كلها.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاستطلاع / ثلثا سكان المدينة يؤيدون إنارة الطرق كلها.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالمرج / 3 أعمدة جديدة في الحي الشرقي.\n{Second}", "Menu Title Timestamp Body Body Body" },
        { $"{Menu}\n{Head}\n{First}\n*** {Second}\nشارك", "Menu Title Timestamp Body Body Share" },
        { $"{Menu}\n{Title}\n17:28\n14 مارس 2021 {First}\n{Second}", "Menu Title Timestamp Body Body" },

        // A question and what answers it, a question and a heading.
        { $"{Menu}\n{Head}\n{First}\nماذا تشمل المرحلة الثانية من مشروع إنارة الطرق في المدينة وما حولها؟\nالطريق الدائري حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة\nالحديقة العامة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nويسأل السكان: متى تبدأ المرحلة الثانية، وهل تشمل الطريق الدائري والحديقة العامة أم تؤجل مرة أخرى؟\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Body Subhead Body Share" },

        // Several short sentences between the paragraphs.
        { $"{Menu}\n{Head}\n{First}\nبدأ العمل صباح اليوم مبكرا.\nثم توقف العمل عند الظهر.\nثم بدأ العمل من جديد.\nوتوقف في آخر النهار.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Body Share" },

        // Paragraphs as long as one another are lines of no terminal.
        { $"{Menu}\n{Head}\n{First}\n{Third}\n\nاقرأ أيضا: بدء صيانة الجسر القديم\n{Second}\nوتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن العمال سيعيدون رصف الشوارع التي حفرت خلال أعمال التركيب كلها.\nشارك", "Menu Title Timestamp Body Body InlineRelated Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n• تركيب الأعمدة في الحي الشرقي والحي الغربي وما بينهما من شوارع حتى مدخل السوق القديم من جهة البحر ومنه إلى الملعب ثم المدرسة\n{Third}\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Share" },

        // A text of one short sentence.
        { $"{Title}\nبدأ العمل صباح اليوم في الحي الشرقي.", "Title Body" },
        { $"{Head}\nكتب:\nبدأ العمل صباح اليوم في الحي الشرقي.", "Title Timestamp Byline Body" },
        { $"{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي.\nحقوق النشر محفوظة لبوابة المدينة ولا يجوز نسخ أي من محتوياتها أو نقلها إلى أي موقع آخر من دون إذن مكتوب من إدارتها.", "Menu Title Timestamp Body Footer" },

        // A list that a sentence announces costs the text nothing, what follows the list does; nor do titles without a stop belong to it.
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\n• الحديقة العامة\nشارك\nطباعة\nبدء صيانة الجسر القديم\nافتتاح مكتبة عامة في وسط المدينة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.", "Menu Title Timestamp Body Body Body Body Share Share Related Related Related" },
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة الثانية من المشروع ما يلي:\n• الطريق الدائري\n• الحديقة العامة\n• السوق القديم\n• مدخل المدينة\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nبدء صيانة الجسر القديم في الحي الشرقي\nافتتاح مكتبة عامة في وسط المدينة الجديدة\nتأجيل مباراة الكأس بسبب الأمطار الغزيرة\nندوة عن الخط العربي في المدارس\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Related Related Related Related Related Share" },

        // Headings behind one title, and what is no heading behind an advertisement or a button.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nصورة أرشيفية\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\n11 مارس 2021\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\n• أعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nمن أعمال تركيب الأعمدة في شارع المدرسة القديمة عند مدخل الحي الشرقي صباح أمس الأحد\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Body Share" },

        // Paragraphs that open as a button does, or hold an account's name and a day; a notice that is none.
        { $"{Menu}\n{Head}\n{First}\nشارك في العمل سبعة من أبناء المدينة ومعهم مهندسون من الشركة التي صنعت الأعمدة في ورشة قريبة من السوق القديم:\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nوكتبت البلدية (@marj) في 14 مارس 2021 أن الأعمدة ستصل إلى كل الأحياء قبل الصيف المقبل، وأن العمل سيبدأ من الشرق.\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Share" },
        { $"{Menu}\n{Head}\nحقوق النشر محفوظة لبوابة المدينة ولا يجوز نسخ أي من محتوياتها أو نقلها إلى أي موقع آخر من دون إذن مكتوب من إدارتها.\n{First}\n{Second}", "Menu Title Timestamp Footer Body Body" },

        // Who took a picture inside the text is no author.
        { $"{Menu}\n{Head}\n{First}\nصورة : كريم منصور/رويترز\n{Second}", "Menu Title Timestamp Body Credit Body" },

        // Links in a text: how many, with a day, a title apart, a sentence, in a box with a name, above a poll; and what is none of them.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\n\nافتتاح مكتبة عامة في المدينة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nافتتاح مكتبة عامة في وسط المدينة\nتأجلت مباراة الكأس بسبب المطر.\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nمن المدينة:\nتأجيل المباراة\nبدء صيانة الجسر القديم في الحي\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nاقرأ أيضا\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nافتتاح مكتبة عامة\nندوة عن الخط\nمعرض للكتاب القديم\nسباق الدراجات\nحفل في الحديقة\nإغلاق جسر قديم\nطقس معتدل غدا\nأسواق المدينة\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Body Related Related Related Related Related Related Related Related Related Related Related Related Share" },
        { $"{Menu}\n{Head}\n{First}\nخبر قديم\nاقرأ أيضا\nبدء صيانة الجسر القديم في الحي الشرقي\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nطقس الغد\nشارك\nاستطلاع الرأي: هل تؤيد المشروع؟\nقال مدير المكتبة إن القاعة الكبرى تفتح أبوابها للأطفال كل صباح، وإن الكتب المترجمة في الطابق الثاني.\nشارك", "Menu Title Timestamp Body Other Share Other Related Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك\n14 مارس 2021\nتأجيل المباراة\n{Second}\nشارك", "Menu Title Timestamp Body Share Share Share Body Share" },
        { $"{Menu}\n{Head}\n{First}\nماذا تشمل المرحلة الثانية؟\nسباق الدراجات\nالحديقة العامة\n14 مارس 2021 | صوت المرج\n{Second}\nشارك", "Menu Title Timestamp Body Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالرئيسية\nبدء صيانة الجسر القديم\nتأجلت مباراة الكأس بسبب المطر.\n{Second}\nشارك", "Menu Title Timestamp Body Navigation Navigation Navigation Body Share" },
        { $"{Menu}\n{Head}\n{First}\nend of list\n{Second}", "Menu Title Timestamp Body InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nافتتاح مكتبة عامة في وسط المدينة الجديدة\nتفتح القاعة الكبرى أبوابها للأطفال كل صباح من أيام الأسبوع المقبل كله.\nشارك", "Menu Title Timestamp Body Related Related Related Share" },

        // Advertisements and newsletters: a sentence of four words goes on, what an advertisement says does not.
        { $"{Menu}\n{Head}\n{First}\nاشترك في نشرتنا البريدية\nوتوقف في آخر النهار.\n{Second}", "Menu Title Timestamp Body Other Body Body" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nسوق المدينة الجديد\nتخفيضات كبيرة على كل الأجهزة المنزلية حتى نهاية الشهر.\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Other Body Share" },
        { $"{Menu}\n{Head}\n{First}\nإعلان\nشارك في مسابقة الموقع الآن.\n{Second}\nشارك", "Menu Title Timestamp Body Other Other Body Share" },

        // Questions of an interview from the first on; a list of one item; a sentence as long as a paragraph that announces one; a list with a row of a result.
        { $"{Menu}\n{Head}\n■ متى بدأ العمل في الحي؟\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ ومتى ينتهي؟\n{Third}\nشارك", "Menu Title Timestamp Body Body InlineRelated Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nشارك في العمل سبعة من أبناء المدينة ومعهم مهندسون من الشركة التي صنعت الأعمدة في ورشة قريبة من السوق القديم:\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأبرز المزايا:\nالأهلي يهزم الوحدة 3:1\n• أعمدة تغطي كل شوارع المدينة القديمة والجديدة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },

        // A mark of an image, its caption that ends in a point, what a path and a caption end; the name of the one whom a text is about.
        { $"{Menu}\n{Head}\n{First}\n[صورة]\nأعمدة محلية\n{Second}\nشارك", "Menu Title Timestamp Body Other Subhead Body Share" },
        { $"{Menu}\n{Head}\nعمال يثبتون عمودا أمام المدرسة الثانوية أمس.\nشارك\nمن أعمال التركيب في الحي الشرقي\nبدأ العمل اليوم في الحي.\nوأضاف أن كل عمود يضيء 12 ساعة متواصلة كل ليلة من ليالي العام.\nشارك", "Menu Title Timestamp Caption Share Caption Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nنساء الملح (خاص)\nاقتصاد > طاقة > مدن > قرى > طرق\nشارك", "Menu Title Timestamp Body Caption Related Share" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\nزيدون الفلاني\n{Day}\n{First}\nزيدون الفلاني\nصحفي في المدينة منذ عشرين عاما، كتب عن الطرق المظلمة، وانتظر الأعمدة سنين.\n{Third}\nشارك", "Menu Title Caption Caption Timestamp Body Subhead Body Body Share" },

        // A heading of words that buttons have; a clock with a number beside it is no entry; long paragraphs that begin as a newsletter does or end in a day.
        { $"{Menu}\n{Head}\n{First}\nمشاركة المصدر\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
        { $"{Menu}\n{Head}\n{First}\nالنشرة 6 - 17:28\nتأجيل مباراة الكأس\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nاشترك في العمل سبعة من أبناء المدينة ومعهم مهندسون من الشركة التي صنعت الأعمدة في ورشة قريبة من السوق القديم، {Second} {Third}\nشارك", "Menu Title Timestamp Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second} وتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن العمال سيعيدون رصف الشوارع التي حفرت خلال أعمال التركيب كلها قبل الصيف - 14 مارس 2021\n{Third}\nشارك", "Menu Title Timestamp Body Body Body Share" },

        // Lines of a terminal: a word that finds just room, a heading with a few signs less; and paragraphs of no terminal, the last of which is shorter.
        { $"{Menu}\n{Head}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق\nالداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال\nشهرين.\nوأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما\nيوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.\nوتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن\nالعمال سيعيدون رصف الشوارع التي حفرت خلال أعمال التركيب كلها.\nوفي الحي الغربي انتظر السكان الأعمدة الجديدة سنين طويلة، ثم جاءت\nكلها في أسبوع واحد.\nشارك", "Menu Title Timestamp Body Body Body Body Body Body Body Body Body Share" },
        { $"{Menu}\n\n{Title}\n\n{Day}\n\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية\nبالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\n\nأعمدة محلية في ستة أحياء من المدينة القديمة وما حولها من القرى\nوقال رئيس البلدية إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل\nالطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار.\n\nشارك", "Menu Title Timestamp Body Body Subhead Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\n{Third}\nوتقول البلدية إن الأعمدة القديمة ستنقل إلى القرى المجاورة، وإن العمال سيعيدون رصف الشوارع التي حفرت كلها غدا صباحا.\nشارك", "Menu Title Timestamp Body Body Body Body Share" },

        // Behind "read also" on one line: a sentence of 60 letters, a heading right above it, a second link with a bullet that is no interviewer's question, one after each question.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\nوبدأ العمل صباح اليوم في شوارع الحي الشرقي قرب السوق القديم.\n{Second}", "Menu Title Timestamp Body InlineRelated Body Body" },
        { $"{Menu}\n{Head}\n{First}\nالطريق الدائري الجديد\nاقرأ أيضا: لماذا تهاجر الطيور مبكرا هذا العام إلى الجنوب؟\n{Second}", "Menu Title Timestamp Body Subhead InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\nوتشمل المرحلة الثانية:\n• الطريق الدائري\n• الحديقة العامة\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n• متى تفتح الحديقة؟\n{Third}", "Menu Title Timestamp Body Body Body Body Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ متى بدأ العمل في الحي؟\n{Second}\nاقرأ أيضا: بدء صيانة الجسر القديم\n■ ومتى ينتهي؟\n{Third}", "Menu Title Timestamp Body InlineRelated InlineRelated Body InlineRelated InlineRelated Body" },

        // Titles between blank lines are all links; a paragraph that begins with "more" is none.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\n\nبدء صيانة الجسر القديم\n\nبدء صيانة الجسر القديم في الحي الشرقي اليوم\n\n{Second}", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Head}\n{First}\nللمزيد: تنشر البلدية على موقعها قائمة الأحياء والشوارع التي تشملها المرحلة الثانية، ومواعيد العمل فيها، وأرقام الهواتف التي ترد على أسئلة السكان كل يوم.\n{Second}", "Menu Title Timestamp Body Body Body" },

        // Polls, with a colon or in many words, between a button and the text too; an image's text with its photographer; buttons behind a short sentence; a heading of fourteen words.
        { $"{Menu}\n{Head}\n{First}\nاستطلاع الرأي:\n{Second}", "Menu Title Timestamp Body Other Body" },
        { $"{Menu}\n{Head}\n{First}\nتصويت على أفضل مشروع في المدينة لهذا العام\n{Second}", "Menu Title Timestamp Body Other Body" },
        { $"{Menu}\n{Head}\n{First}\nطباعة\nاستطلاع: هل تؤيد المشروع\n{Second}", "Menu Title Timestamp Body Share Share Body" },
        { $"{Menu}\n{Head}\n{First}\nبئر في مدرسة القرية تصوير: سامي فوزي\n{Second}", "Menu Title Timestamp Body Caption Body" },
        { $"{Menu}\n{Head}\n{First}\nوبدأ العمل صباح اليوم.\nشارك\nفيسبوك\nتويتر\n{Second}", "Menu Title Timestamp Body Body Share Share Share Body" },
        { $"{Menu}\n{Head}\n{First}\nشارك\nماذا يقول سكان الحي الشرقي عن المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة\n{Second}\n{Third}", "Menu Title Timestamp Body Share Subhead Body Body" },

        // What the site says of itself is behind the text: below the rights, below the buttons, below another article's title.
        { $"{Menu}\n{Head}\n{First}\nاقرأ أيضا\nبدء صيانة الجسر القديم\nثم توقف العمل عند الظهر.\nجميع الحقوق محفوظة\nتصدر صحيفة صوت المرج المستقلة في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة، وتهتم بأخبار الساحل والجبل.", "Menu Title Timestamp Body InlineRelated InlineRelated Body Footer Footer" },
        { $"{Menu}\n{Head}\n{First}\nتابعنا على:\nفيسبوك\nتويتر\nواتساب\nتصدر صحيفة صوت المرج المستقلة في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة، وتهتم بأخبار الساحل والجبل.", "Menu Title Timestamp Body Share Share Share Share Related" },
        { $"{Menu}\n{Head}\nاشترك في نشرتنا\n{First}\nتأجيل مباراة الكأس\nقال المدرب إن الملعب لا يصلح.\nاتصل بنا\nتصدر صحيفة صوت المرج المستقلة في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة، وتهتم بأخبار الساحل والجبل.", "Menu Title Timestamp Other Body Other Related Footer Footer" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_in_a_text_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));
}
