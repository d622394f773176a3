using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Headlines, the document's title, and what is neither: every line of the page has its role.</summary>
public class TitleRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // Headlines.
        { $"{Menu}\nعمران > مدن > طاقة\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other PageDate Body Body" },
        { $"{Menu}\n{Head}", "Menu Title Timestamp" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\n{Title}\n{First}\n{Second}\n{Title}", "PageTitle Menu Title Timestamp Title Body Body Related" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nأول\nثان\nثالث\nرابع\nخامس\nسادس\nسابع\nثامن\nتاسع\nعاشر\nحادي عشر\nثاني عشر\nثالث عشر\n{Head}\n{First}\n{Second}", "PageTitle Menu Menu Menu Navigation Navigation Navigation Navigation Title Timestamp Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nأول\nثان\nثالث\nرابع\nخامس\nسادس\nسابع\nثامن\nتاسع\nعاشر\nحادي عشر\n{Head}\n{First}\n{Second}", "PageTitle Menu Title Other Other Other Other Other Other Other Other Other Other Other Title Timestamp Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\nبدأ العمل صباح اليوم في الحي.", "PageTitle Menu Title Timestamp Body" },
        { $"{Menu}\n{Head}\nالتعليقات\nبدأ العمل صباح اليوم في الحي.", "Menu Title Timestamp Comments Caption" },
        { $"{Menu}\n{Head}\nاتصل بنا\nبدأ العمل صباح اليوم في الحي.", "Menu Title Timestamp Footer Caption" },
        { $"{Menu}\n{Head}\nجميع الحقوق محفوظة\nبدأ العمل صباح اليوم في الحي.", "Menu Title Timestamp Footer Caption" },
        { $"{Menu}\n{Head}\nأخبار ذات صلة\nبدأ العمل صباح اليوم في الحي.", "Menu Title Timestamp Related Caption" },
        { $"{Menu}\n{Head}\nالأكثر قراءة\nبدأ العمل صباح اليوم في الحي.", "Menu Title Timestamp Related Caption" },
        { $"{Menu}\nنافذة صغيرة\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other PageDate Body Body" },
        { $"{Menu}\nإنارة المرج\n{Day}\n{First}\n{Second}\nشارك\nإنارة المرج", "Navigation Other Other Other Other Other PageDate Body Body Share Tags" },
        { $"{Menu}\nشارك 300 عامل في تركيب أعمدة المرج\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nعاجل: بلدية المرج تنهي إنارة الطرق\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nتطوير طرق المرج بالطاقة الشمسية\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nاستطلاع: سكان المرج يؤيدون إنارة الطرق\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nالصورة الأولى من أعمال إنارة طرق المرج\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nوسوم إنارة طرق المرج بالطاقة الشمسية\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Navigation PageDate Body Body" },
        { $"{Menu}\nتطوير طرق المرج الداخلية\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\n2021 14 300\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other PageDate Body Body" },
        { $"{Menu}\nكريم منصور: مدن البحر تستعد لصيف طويل\nكتب: كريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },

        // What the way from the home page or a menu on one line parts from the article.
        { $"{Menu}\nأجمل المدن التي زارها المسافرون في ستة أشهر\nالرئيسية > مدن\nالنافذة\n{Day}\nكريم منصور\n{First}\n{Second}", "Menu Navigation Breadcrumb Title Timestamp Byline Body Body" },
        { $"{Menu}\nأجمل المدن التي زارها المسافرون في ستة أشهر\nالرئيسية > مدن\nماذا بعد؟\nبقلم: زيدون الفلاني\n{First}\n{Second}", "Menu Navigation Breadcrumb Title Byline Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nمدن\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Other PageDate Body Body" },
        { $"{Menu}\nالنافذة\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other PageDate Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nرياضة\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Other PageDate Body Body" },
        { $"صوت المرج\nلسان حال أهالي المدينة والطرق\nالأحد 14 مارس 2021\nأخبار المدن | قضايا الطرق | عمران | ثقافة\nإنارة الطرق بالطاقة الشمسية\n{First}\n{Second}", "Navigation Navigation PageDate Breadcrumb Title Body Body" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأولى\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأو...\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nمدن / {Title}\nشارك\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Share Title Timestamp Body Body" },
        { $"{Menu}\nالأخبار / مدن / بلدية المرج\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nالرئيسية > مدن\n{Title} في ستة أحياء خلال شهرين، وتستعد لبدء المرحلة الثانية في الربيع المقبل من العام الجاري\nبقلم: زيدون الفلاني\n{First}\n{Second}", "Menu Breadcrumb Title Byline Body Body" },
        { $"{Menu}\n{Title} في ستة أحياء خلال شهرين، وتستعد لبدء المرحلة الثانية في الربيع المقبل من العام الجاري\nبقلم: زيدون الفلاني\n{First}\n{Second}", "Navigation Other Other Other Other Body Byline Body Body" },

        // Who speaks to the house, above what was said.
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت المرج»\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Byline Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت البحر»\n{Title}\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Navigation Navigation Title Byline Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nبلدية المرج تنهي إنارة الطرق وتتحدث إلى «صوت المرج»\nحوار: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Section Title Byline Timestamp Body Body" },

        // Titles of documents.
        { $"شارك\nصوت\n{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\n{Second}", "Share Other PageTitle Menu Title Timestamp Body Body" },
        { $"شارك\nصوت\nنبأ\n{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\n{Second}", "Share Other Menu Navigation Navigation Title Timestamp Body Body" },
        { $"إنارة الطرق - صوت المرج الجديد اليوم\n{Menu}\nإنارة الطرق\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"إنارة طرق المرج - صوت المرج\nإنارة طرق المرج\n{Menu}\nأول\nثان\nثالث\nرابع\nخامس\nسادس\n{Head}\n{First}\n{Second}", "Menu Menu Navigation Navigation Navigation Title Timestamp Body Body" },

        // Links above the headline that share words with the text.
        { $"{Menu}\nإنارة طرق المرج\n{Head}\nشارك\n{First}\n{Second}", "Menu Navigation Title Timestamp Share Body Body" },
        { $"{Menu}\n• تركيب 300 عمود في ستة أحياء\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nأعمدة محلية في كل الأحياء القديمة والجديدة\n{Head}\n{First}\nأعمدة محلية\n{Second}", "Menu Navigation Title Timestamp Body Subhead Body" },
        { $"{Menu}\nأعمدة محلية للمدينة\nكريم منصور يفتتح مشروع الإنارة\nتصوير: سامي فوزي\n{Day}\n{First}\n{Second}", "Menu Navigation Title Credit Timestamp Body Body" },
        { $"{Menu}\nد. كريم منصور\nد. كريم منصور\nنافذة صغيرة على مدن البحر\n{Day}\n{First}\n{Second}", "Menu Byline Byline Title Timestamp Body Body" },

        // The document's title names the headline: of few words, of a word that opens bylines, printed again in a list below the text, below prose about the site.
        { $"إنارة طرق المرج القديمة - صوت المرج أخبار المدينة والطاقة والعمران\n{Menu}\nإنارة طرق المرج القديمة\n{Day}\n{First}\n{Second}", "PageTitle Menu Title Timestamp Body Body" },
        { $"كتب جديدة في المعرض\n{Menu}\nكتب جديدة في المعرض\n{Day}\n{First}\n{Second}", "PageTitle Menu Title Timestamp Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\n{Head}\n{First}\n{Second}\nالأكثر قراءة\nافتتاح مكتبة عامة\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nمهرجان البحر\nأسعار الخضار\nدوري المدارس\nحديقة جديدة\nمعرض الكتاب\nسوق السمك\nملاعب الأحياء\nشاطئ المدينة\nقطار الساحل\n{Title}", "PageTitle Menu Title Timestamp Body Body Related Related Related Related Related Related Related Related Related Related Related Related Related Related" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nشارك\n{Head}\nبدأ العمل صباح اليوم في الحي.", "PageTitle Menu Title Share Title Timestamp Body" },
        { $"{Title} - صوت المرج\nصوت المرج صحيفة يومية مستقلة تصدر في مدينة المرج منذ عام 1998، وتهتم بأخبار المدينة وما حولها من القرى.\nالقائمة\nسياسة\nاقتصاد\nرياضة\nثقافة\n{Head}\nبدأ العمل صباح اليوم في الحي.\nوتستمر الأعمال شهرين.", "PageTitle Menu Navigation Title Timestamp Body Body" },

        // A headline wider than all other lines was not broken by a text browser: its time and its author stand below it.
        { $"{Menu}\n\n{Head}\nبدأ العمل صباح اليوم في الحي.", "Menu Title Timestamp Body" },
        { $"{Menu}\n\n{Title}\nكتب: كريم منصور\n{Day}\n\nبدأ العمل صباح اليوم في الحي.\n\nوتستمر الأعمال شهرين.", "Menu Title Byline Timestamp Body Body" },
        // A headline of few words: in the document's title, with a name and a colon, about whom an image shows.
        { $"إنارة المرج - نبأ\n{Menu}\nإنارة المرج\n{Day}\n{First}\n{Second}", "PageTitle Menu Title Timestamp Body Body" },
        { $"{Menu}\nكريم منصور: حكاية بحر\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nكريم منصور يستقيل\nكريم منصور\nكريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Caption Caption Timestamp Body Body" },

        // A line of a list above the headline is none, nor does it speak of the text; a headline may be a list's when nothing else is there.
        { $"{Menu}\n• تركيب 300 عمود في ستة أحياء\nالمرج تضيء طرقها بالطاقة الشمسية\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\n• تركيب 300 عمود في ستة أحياء\nكريم منصور يفتتح مشروع الإنارة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\n• تركيب 300 عمود في ستة أحياء\n• أعمدة محلية جديدة\n• بلدية المرج توقع عقدا لصيانة الطرق\nكريم منصور يفتتح مشروع الإنارة\n{Day}\n{First}\n{Second}", "Menu Navigation Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\n• {Title}\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },

        // A short headline above an image's two lines, its credit, or its buttons; one that the page prints again below the text.
        { $"{Menu}\nشارك\nإنارة 300 طريق\nأعمدة في الحي الشرقي\nأعمدة في الحي الشرقي\n{Day}\n{First}\n{Second}", "Menu Share Title Caption Caption Timestamp Body Body" },
        { $"{Menu}\nأعمدة محلية جديدة\n14 مارس 2021\n{Title}\nتصوير: سامي فوزي\n{Day}\n{First}\n{Second}", "Menu Navigation PageDate Title Credit Timestamp Body Body" },
        { $"{Menu}\nأعمدة محلية جديدة\nشارك\nكريم منصور يفتتح مشروع الإنارة\nشارك\nطباعة\n{Day}\n{First}\n{Second}", "Menu Navigation Share Title Share Share Timestamp Body Body" },
        { $"{Menu}\nأعمدة محلية جديدة\nالصورة الأولى من أعمال إنارة طرق المرج\n{Day}\n{First}\n{Second}\nشارك\nالصورة الأولى من أعمال إنارة طرق المرج", "Menu Navigation Title Timestamp Body Body Share Related" },

        // Nor an address of a list of links, nor what an author is.
        { $"شارك\nالرئيسية\n2. http://www.marj-news.example/news.php?id=9\nسياسة\nمدن بلا ضوء\n{Day}\n{First}\n{Second}", "Share Navigation Other Section Title Timestamp Body Body" },
        { $"{Menu}\nأعمدة في الحي الشرقي\nAuthor, كريم منصور\nRole, صوت المرج - ذي قار\n{Day}\n{First}\n{Second}", "Menu Title Byline Other Timestamp Body Body" },

        // The article's code is no headline; a line with more words before its number is one.
        { $"{Menu}\nرمز الخبر: 84319\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nثقافة\nرمز الخبر: 84319\n14/03/2021\n{Title}\n{First}\n{Second}", "Menu Section Navigation Timestamp Title Body Body" },
        { $"{Menu}\nحصيلة الإنارة في المرج: 300\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nالأهلي يهزم الوحدة 3:1\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },

        // Codes of languages, a menu on one line, a program printed three times; a word between the button to listen and the day; whom the headline names, below the author.
        { $"{Menu}\nEN FR ES\n{Head}\n{First}\n{Second}", "Menu TranslationLink Title Timestamp Body Body" },
        { $"الجمهورية اللبنانية\nوكالة المرج الجديدة\nEN FR ES\nالرئيسية سياسة أمن وقضاء اقتصاد وزراعة تربية وثقافة رياضة دوليات متفرقات صحف نشرة اخبارية\nالسبت 13 آذار 2021 الساعة 11:02 متفرقات\n{Title}\n{First}\n{Second}", "Navigation Navigation TranslationLink Navigation Timestamp Title Body Body" },
        { $"{Menu}\nقراءة في الصحف\n/\nقراءة في الصحف\n{Title}\nإعداد: كريم منصور\nنشرت في: 14/03/2021 - 09:25\n{First}\n{Second}\nقراءة في الصحف\n13/03/2021", "Menu Navigation Other Section Title Byline Timestamp Body Body Other Other" },
        { $"{Menu}\nاستمع إلى المقالة\nالجسر\nنشر: 14 مارس 2021\n{First}\n{Second}", "Menu Share Title Timestamp Body Body" },
        { $"{Menu}\nالطاوسي يعد بثورة في التشكيلة قبل الكلاسيكو ويهاجم رزنامة المباريات\nهدى سالم\n{Day}\nياسين الطاوسي\n{First}\n{Second}", "Menu Title Byline Timestamp Other Body Body" },

        // A weak headline is one where no other is; one as long as a paragraph, one with an address or bars in it, one that ends in a stop or begins as a menu does.
        { $"{Menu}\nطيور الشتاء تعود (صور)\n{First}\n{Second}", "Menu Title Body Body" },
        { $"أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية وتركيب 300 عمود في ستة أحياء خلال شهرين فقط - صوت المرج\n{Menu}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية وتركيب 300 عمود في ستة أحياء خلال شهرين فقط\n{Day}\n{Second}\n{Third}", "PageTitle Menu Title Timestamp Body Body" },
        { $"{Menu}\nبوابة إنارة المرج الجديدة على http://www.marj-news.example\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nبلدية المرج | إنارة الطرق | المرحلة الأولى\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nمباشر | بلدية المرج تنهي المرحلة الأولى | صور | فيديو\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nالحلقة 3: البداية\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nبدأ العمل اليوم في الحي.\nإعلان\nوأضاف أن كل عمود يضيء 12 ساعة متواصلة كل ليلة من ليالي العام.\nشارك", "Menu Title Other Body Share" },
        { $"{Menu}\nالصفحة الرئيسية للبلدية تنشر أسماء الشوارع التي تضيئها الطاقة الشمسية في المرحلة الأولى من المشروع الجديد\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },

        // Who speaks to whom stands above what was said, whatever words it shares with the text; a ticker of few words and the rights are no headline.
        { $"صوت المرج | {Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت المرج»\n{Head}\n{First}\n{Second}", "Menu Section Kicker Title Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nبلدية المرج تنهي إنارة الطرق وتتحدث إلى «صوت المرج»\nالليل لن يعود مظلما كما كان في السنين الماضية كلها وللبحر ضوء\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nبلدية المرج تنهي إنارة الطرق الداخلية وتتحدث إلى «صوت المرج»\nالليل لن يعود مظلما كما كان في السنين الماضية كلها وللبحر ضوء\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Timestamp Body Body" },
        { $"{Menu}\nعاجل: إنارة 300 طريق\nأعمدة في الحي الشرقي\n{Day}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nحقوق النشر: بلدية المرج\nأعمدة في الحي الشرقي\n{First}\n{Second}", "Menu Footer Title Body Body" },

        // The first line and the headline: a name of the house that stands again at the end, a long notice between menu and headline, a headline far below its first print.
        { $"صوت المرج أخبار\nاقتصاد\nرياضة\nثقافة\n{Head}\n{First}\n{Second}\nصوت المرج", "Navigation Navigation Navigation Navigation Title Timestamp Body Body Other" },
        { $"{Title} - صوت المرج\n{Menu}\nثقافة\nصوت المرج صحيفة مستقلة تصدر في المدينة منذ عشرين عاما، ويكتب فيها صحفيون من كل القرى المجاورة، وتنشر أخبار البلدية والمدارس والأسواق والموانئ، وتصدر ملحقا للكتب كل شهر وملحقا للأطفال كل أسبوع، وتطبع في مطبعة البلدية، وتوزع في المكتبات والمقاهي وعلى المشتركين.\n{Head}\n{First}\n{Second}", "PageTitle Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nطرابلس\nبنغازي\nمصراتة\nالبيضاء\nسبها\nدرنة\nطبرق\nغريان\nزوارة\nسرت\nغات\nهون\n{Head}\n{Second}\n{First}", "PageTitle Menu Menu Menu Navigation Navigation Navigation Title Timestamp Body Body" },

        // Other articles above a headline that is printed twice, below a path, below an image printed twice, or has fifteen words.
        { $"{Menu}\nمشروع الطاقة الشمسية في القرى\nطقس الغد\n300 عمود في ستة أحياء\n300 عمود في ستة أحياء\nرويترز\n{First}\n{Second}", "Menu Navigation Navigation Title Title Byline Body Body" },
        { $"{Menu}\nالرئيسية / عمران / ضوء\nطقس الغد\nعاجل: أمطار على مدن الساحل\nالمرج تضيء طرقها\nهدى سالم\n{Second}\n{First}", "Menu Breadcrumb Navigation Navigation Title Byline Body Body" },
        { $"{Menu}\nبدء صيانة الجسر القديم في الحي الشرقي\nبدء صيانة الجسر القديم في الحي الشرقي\nالمرج تضيء طرقها بالطاقة الشمسية\nالبلدية تعد سكان الأحياء بإنارة كل الطرق قبل الصيف\nالمرحلة الثانية تبدأ في أبريل المقبل، وتشمل الطريق الدائري\nمن أعمال التركيب أمس\nكريم منصور\n{First}\n{Second}", "Menu Navigation Navigation Title Subtitle Subtitle Other Byline Body Body" },
        { $"{Menu}\nبلدية الساحل تفتح حديقة عامة جديدة بكلفة مليون دينار\nبلدية المرج تعد سكان الأحياء القديمة بإنارة كل الطرق الداخلية قبل حلول الصيف المقبل بالطاقة الشمسية\nرويترز\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },

        // Below a path with the headline's first words, above a path, below a button or a clock and the section glued to the headline.
        { $"الرئيسية\nسياسة\nرياضة\nثقافة\nالأخبار / مدن / بلدية المرج تنهي المرحلة الأولى\nبلدية المرج تنهي المرحلة الأولى\nالليل لن يعود مظلما كما كان منذ سنين\nالمشروع يشمل الطريق الدائري والحديقة العامة\n{Day}\n{First}\n{Second}\n{Third}", "Navigation Navigation Navigation Navigation Breadcrumb Title Subtitle Subtitle Timestamp Body Body Body" },
        { $"{Menu}\nالمرج تضيء طرقها بالطاقة الشمسية\nالرئيسية / اقتصاد\nعمال عند المدخل\n{Day}\n{First}\n{Second}", "Menu Title Breadcrumb Other Timestamp Body Body" },
        { $"{Menu}\nبحث\nأخبار المدينة والقرى والطاقة {Title}\n{Head}\n{First}\n{Second}", "Menu Navigation Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\n17:28\nأخبار المدينة والضواحي والقرى المجاورة {Title}\n{Head}\n{First}\n{Second}", "Menu PageClock Navigation Title Timestamp Body Body" },

        // A day below the menu and a caption with its credit: which of two lines is the headline.
        { $"الرئيسية\nسياسة\nاقتصاد\nثقافة\nأعمدة محلية جديدة\n14 مارس 2021\n{Title}\nتصوير: سامي فوزي\n{Day}\n{First}\n{Second}", "Menu PageDate Title Credit Timestamp Body Body" },
        { $"الرئيسية\nسياسة\nرياضة\nثقافة\nأعمدة محلية جديدة في المرج\n14 مارس 2021\nعمال بلدية المرج يثبتون أعمدة إنارة الطرق بالطاقة الشمسية أمس\nتصوير: سامي فوزي\n{Second}", "Navigation Navigation Navigation Navigation Title Timestamp Caption Credit Body" },

        // The article's code above its day, where little of the headline stands in the text.
        { $"{Menu}\nرمز الخبر: 84319\n14/03/2021\n{Title}\n{Second}", "Menu Navigation Timestamp Title Body" },

        // A year behind two words is a headline and no code.
        { $"{Menu}\nإنارة المرج 2021\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },

        // No headline: a link as long as a sentence, a kicker that says who speaks to whom, a link about the same town two lines further up, a line between the path and the day, a box of columnists, a link below the page's own day, the paper's motto.
        { $"{Menu}\nتأجيل مباراة الكأس بين فريقي الشمال والجنوب إلى الأسبوع المقبل بسبب المطر الغزير الذي أغرق ملعب المدينة\nإنارة ستة أحياء بالطاقة الشمسية\n{First}\n{Second}", "Menu Navigation Title Body Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس البلدية في حوار خاص لـ«صوت المرج»\n{Head}\n{Second}", "Menu Navigation Section Kicker Title Timestamp Body" },
        { $"صوت المرج\n{Menu}\nاقتصاد\nرئيس بلدية المرج في حوار عن الإنارة لـ«صوت المرج»\nالأعمدة صنعت محليا في المدينة\n{Day}\n{First}\n{Second}", "Menu Navigation Section Kicker Title Timestamp Body Body" },
        { $"صوت المرج\nالرئيسية\nشارك\nبلدية المرج تبدأ المرحلة الثانية من إنارة الطرق\nسياسة\nاقتصاد\nمدن بلا ضوء\n{Day}\n{First}\n{Second}", "Navigation Navigation Share Navigation Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nأجمل المدن التي زارها المسافرون\nالرئيسية > مدن\nشاهد الصور\n{First}\n{Second}", "Menu Title Breadcrumb Other Body Body" },
        { $"{Menu}\nأجمل المدن التي زارها المسافرون\nالرئيسية > مدن\nمحليات\n{Day}\n{First}\n{Second}", "Menu Title Breadcrumb Section Timestamp Body Body" },
        { $"{Menu}\nمحمد علي\nكاتب يقيم في المرج مع أسرته\nمدن بلا ضوء\nكتبت: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Navigation Navigation Title Byline Timestamp Body Body" },
        { $"سياسة\nاقتصاد\nرياضة\nثقافة\n14 مارس 2021\nملعب جديد في الشمال\nمدن بلا ضوء\n{Day}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation PageDate Navigation Title Timestamp Body Body" },
        { $"صوت المرج\nلسان حال أهالي المدينة والطرق\nالأحد 14 مارس 2021\nأخبار المدن | قضايا الطرق | عمران | ثقافة | رياضة | منوعات\nأعلنت بلدية المرج انتهاء المرحلة الأولى من\n{Second}", "Navigation Navigation PageDate Navigation Title Body" },

        // A headline: with two numbers and four words, behind what a person is, below the credit of an image, in five words behind "breaking", with a bullet, of a person above the source, of four words above a subtitle.
        { $"{Menu}\nقرعة الدور الثاني من الكأس\nالأهلي 3 - 1 الوحدة في النهائي\n{Day}\nتغلب الأهلي على الوحدة في النهائي الذي أقيم مساء أمس على ملعب المدينة، وسجل أهدافه كريم سالم وسامي فوزي في الشوط الثاني.", "Menu Navigation Title Timestamp Body" },
        { $"{Menu}\nثقافة\nخبير يحذر من جفاف الساحل\n{Day}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body" },
        { $"{Menu}\n{Day}\nتصوير: سامي فوزي\nمدن بلا ضوء\n{First}\n{Second}", "Menu Timestamp Credit Title Body Body" },
        { $"{Menu}\nعاجل: انتهاء إنارة طرق المرج\n{Day}\n{Second}", "Menu Title Timestamp Body" },
        { $"{Menu}\n• تركيب 300 عمود في ستة أحياء\nوينتهي العمل كله بعد شهرين من الآن.\n{Day}\n{First}\n{Second}", "Menu Title Lead Timestamp Body Body" },
        { $"{Menu}\nكريم منصور يفتتح مشروع الإنارة\nالمصدر:\nمرصد الشمال\n{Day}\n{First}\n{Second}", "Menu Title Byline Byline Timestamp Body Body" },
        { $"{Menu}\nإنارة الطرق الداخلية في المرج\nانتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },

        // The first line of a page is one above a subtitle of the same words; the day at the head of the page makes no caption of one above a credit.
        { $"{Title}\nإنارة ستة أحياء في المرج بالطاقة الشمسية\n{Day}\n{First}\n{Second}", "Title Subtitle Timestamp Body Body" },
        { $"سياسة\nاقتصاد\nرياضة\nعمران\nالأحد 14 مارس 2021\nثقافة\nأعمدة محلية للمدينة\nكريم منصور يفتتح مشروع الإنارة\nتصوير: سامي فوزي\n{Day}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation PageDate Section Kicker Title Credit Timestamp Body Body" },

        // Printed twice: as an image's text too, and with a dozen lines between.
        { $"{Menu}\nأعمدة محلية جديدة\nشارك\nكريم منصور يفتتح مشروع الإنارة\nكريم منصور يفتتح مشروع الإنارة\nشارك\n{Day}\n{Second}", "Menu Navigation Share Title Title Share Timestamp Body" },
        { $"{Menu}\n{Head}\nاستمع\nوسوم\nالتعليقات\nأخبار ذات صلة\nالأكثر قراءة\nاقرأ أيضا\nإغلاق\nالقائمة\nعاجل\n{Title}\n{First}\n{Second}", "Menu Title Timestamp Share Tags Comments Related Related Related Navigation Navigation Navigation Title Body Body" },
        { $"{Menu}\n{Title}\nشارك\nفيسبوك\nتويتر\nواتساب\nطباعة\nحفظ\nتكبير الخط\nتصغير الخط\nاستمع\nإغلاق\nالقائمة\n{Head}\n{First}\n{Second}", "Menu Title Share Share Share Share Share Share Share Share Share Navigation Navigation Title Timestamp Body Body" },

        // The document's title, of two words too, right above the headline or the one paragraph; a summary of the text above the menu is none.
        { $"مدن البحر | صوت المرج\nمدن البحر\n{Day}\n{First}\n{Second}", "PageTitle Title Timestamp Body Body" },
        { $"مدن البحر | صوت المرج\n{Menu}\nمدن البحر\n{First}\nشارك", "PageTitle Menu Title Body Share" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nأعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين\nشارك", "PageTitle Menu Title Body Share" },
        { $"{First} {Second}\n{Menu}\n{Head}\n{First}\n{Second}\n{Third}", "Menu Navigation Title Timestamp Body Body Body" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_a_page_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));

    [Theory]
    [InlineData($"{Title} - سياسة", null)]
    [InlineData($"{Title} - أخبار - صوت المرج", "صوت المرج")]
    [InlineData($"صوت المرج | أخبار | {Title}", "صوت المرج")]
    [InlineData($"{Title} (فيديو) | المرج 24", "المرج 24")]
    [InlineData($"صوت المرج: {Title}", "صوت المرج")]
    [InlineData($"{Title} - صوت «المرج»", "صوت «المرج»")]
    [InlineData($"{Title} | صوت المرج (المرج)", "صوت المرج (المرج)")]
    [InlineData($"«المرج» اليوم | {Title}", "«المرج» اليوم")]
    [InlineData($"{Title} (صوت المرج)", "صوت المرج")]
    [InlineData($"{Title} - «صوت المرج»", "صوت المرج")]
    public void What_is_left_of_a_title_is_the_sites_name_unless_it_is_a_section(string title, string? site) =>
        Assert.Equal(site, PageParser.Default.Parse($"{title}\n{Menu}\n{Head}\n{First}\n{Second}").Article.Site?.Name);
}
