using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Lines above the headline and between it and the text: every line of the page has its role.</summary>
public class HeadRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // The way from the home page.
        { $"{Menu}\nبحث\nالرئيسية حوادث\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nالرئيسية / أخبار المدينة / حوادث الطرق كلها اليوم\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nحوادث الطرق في المدينة كلها {Title}\n{Head}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\nاقتصاد > طاقة > مدن\nأعمدة محلية\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nعمران > طاقة > مدن\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nاقتصاد > طاقة > 2021\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nاقتصاد > طاقة متجددة للمدن والقرى البعيدة\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nاقتصاد > طاقة متجددة للمدن والقرى\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nاقتصاد > - > طاقة\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nاقتصاد > طاقة > مدن > قرى > طرق\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nاقتصاد >\n{Head}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body" },

        // A row of more steps than a path has is a menu, though it begins at home.
        { $"الرئيسية | سياسة | اقتصاد | رياضة | ثقافة | منوعات | اتصل بنا\nالأخبار >> اقتصاد\n{Head}\n{First}\n{Second}", "Navigation Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\n• http://www.marj-news.example/news.php?id=7\n{Head}\n{First}\n{Second}\n1. http://www.marj-news.example/news.php?id=8\n2. http://www.marj-news.example/news.php?id=9", "Menu Other Title Timestamp Body Body Related Related" },

        // The portrait, the name beside it and its button; an address below the author.
        { $"{Menu}\n{Title}\nصورة كريم منصور كريم منصور أرسل بريدا إلكترونيا8 نوفمبر 2021 - 1:45 مساءً\n{First}\n{Second}", "Menu Title Byline Body Body" },
        { $"{Menu}\n{Title}\nصورة: كريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Credit Timestamp Body Body" },
        { $"{Menu}\n{Title}\nAuthor, كريم منصور\nRole, صوت المرج - ذي قار\n{Day}\n{First}\n{Second}", "Menu Title Byline Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nأرسله زيدون الفلاني يوم اث, 02/10/2014 - 11:37\n{First}\n{Second}", "Menu Title Byline Body Body" },

        // A day between the path and the headline, with buttons behind it.
        { $"{Menu}\nالرئيسية > اقتصاد\nالأربعاء 5/11/2008 م\nطباعة المقال إرسال المقال\n{Title}\n{First}\n{Second}", "Menu Breadcrumb Timestamp Share Title Body Body" },
        { $"{Menu}\nالأربعاء 5/11/2008 م\nطباعة المقال إرسال المقال\n{Title}\n{First}\n{Second}", "Menu PageDate Share Title Body Body" },

        { $"{Menu}\n{Title}\nإعلام الكلية / كريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\nPDF طباعة البريد الإلكترونى\n{Head}\n{First}\n{Second}", "Menu Share Title Timestamp Body Body" },

        { $"{Menu}\n{Title}\nأهلا بكم\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },

        // Who wrote it; a call to the reader and a heading of two words are nobody.
        { $"{Menu}\n{Title}\nأهلا بكم\n{First}\n{Second}", "Menu Title Other Body Body" },
        { $"{Menu}\n{Title}\nطباعة ورق\n{First}\n{Second}", "Menu Title Other Body Body" },
        { $"{Menu}\n{Title}\nشاهد الصور\n{First}\n{Second}", "Menu Title Other Body Body" },
        { $"{Menu}\n{Title}\nالتفاصيل الكاملة:\n{First}\n{Second}", "Menu Title Other Body Body" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{First}\n{Second}", "Menu Title Byline Body Body" },
        { $"{Menu}\nد. كريم منصور\nنافذة صغيرة على مدن البحر\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nد. كريم منصور\nنافذة رقم 7\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nد. كريم منصور\nتابعنا على تويتر\n{Head}\n{First}\n{Second}", "Menu Navigation Share Title Timestamp Body Body" },
        { $"{Menu}\nد. كريم منصور\nنافذة صغيرة.\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nكريم منصور\nنافذة صغيرة\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nكريم منصور\n{Head}\n{First}\n{Second}", "Menu Byline Title Timestamp Body Body" },
        { $"{Menu}\nكتب: زيدون الفلاني\n{Head}\n{First}\n{Second}", "Menu Byline Title Timestamp Body Body" },
        { $"كريم محمد\n{Head}\n{First}\n{Second}", "Navigation Title Timestamp Body Body" },
        { $"{Menu}\nكريم محمد\n{Head}\n{First}\n{Second}\nشارك\nكريم محمد", "Menu Navigation Title Timestamp Body Body Share Other" },
        { $"{Menu}\nكريم محمد\nكريم محمد\n{Head}\n{First}\n{Second}\nشارك\nكريم محمد", "Menu Navigation Navigation Title Timestamp Body Body Share Other" },
        { $"{Menu}\nكريم منصور يفتتح مشروع الإنارة في بلدية المرج\nكريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Head}\nزيدون الفلاني\nشارك\n{First}\n{Second}", "Menu Title Timestamp Byline Share Body Body" },
        { $"{Menu}\n{Head}\nشارك\nزيدون الفلاني\n{First}\n{Second}", "Menu Title Timestamp Share Byline Body Body" },
        { $"{Menu}\n{Title}\nشارك\nزيدون الفلاني\nشارك\n{Day}\n{First}\n{Second}", "Menu Title Share Other Share Timestamp Body Body" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\n{First}\n{Second}\nشارك\nزيدون الفلاني", "Menu Title Section Timestamp Body Body Share Other" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\nشارك\nزيدون الفلاني\nشارك\n{First}\n{Second}", "Menu Title Byline Timestamp Share Byline Share Body Body" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\nشارك\nزيدون الفلاني\nشارك\n{First}\n{Second}\nشارك\nزيدون الفلاني", "Menu Title Section Timestamp Share Other Share Body Body Share Other" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\nشارك\nكتب: زيدون الفلاني\n{Day}\n{First}\n{Second}", "Menu Title Byline Share Byline Timestamp Body Body" },
        { $"{Menu}\n{Head}\nزيدون الفلاني\nحديقة من الحدائق الجديدة في المدينة\n{First}\n{Second}", "Menu Title Timestamp Byline Caption Body Body" },
        { $"{Menu}\n{Title}\nرويترز\nرويترز\n{Day}\n{First}\n{Second}", "Menu Title Byline Byline Timestamp Body Body" },

        // Captions, credits and buttons.
        { $"{Menu}\n{Head}\nتركيب 300 عمود جديد في المدينة\n{First}\n{Second}", "Menu Title Timestamp Caption Body Body" },
        { $"{Menu}\n{Head}\nمتى تنتهي أعمال التركيب؟\n{First}\n{Second}", "Menu Title Timestamp Other Body Body" },
        { $"{Menu}\n{Head}\nمن أعمال التركيب أمس\nشارك\n{First}\n{Second}\nشارك\nمن أعمال التركيب أمس", "Menu Title Timestamp Other Share Body Body Share Related" },
        { $"{Menu}\n{Head}\n© رويترز صورة لأعمال تركيب الأعمدة في الحي الشرقي من المدينة صباح أمس الأحد\n{First}\n{Second}", "Menu Title Timestamp Caption Body Body" },
        { $"{Menu}\n{Head}\n12 شارك 3 طباعة 4\n{First}\n{Second}", "Menu Title Timestamp Share Body Body" },
        { $"{Menu}\n{Head}\n12 شارك الخبر مع الآخرين\n{First}\n{Second}", "Menu Title Timestamp Subtitle Body Body" },
        { $"{Menu}\n{Head}\nاشترك في نشرتنا البريدية لتصلك كل صباح أخبار المدينة والطاقة والطرق والعمران والجسور والمدارس مجانا.\n{First}\n{Second}", "Menu Title Timestamp Other Body Body" },
        { $"{Menu}\n{Head}\n[image]\n{First}\n[image]\n{Second}", "Menu Title Timestamp Other Body Other Body" },

        // Sections.
        { $"{Menu}\nطاقة متجددة\nسياحة\nأخبار\nطاقة متجددةألمانيا\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Navigation Section Title Timestamp Body Body" },
        { $"{Menu}\nفنون\nطب\nطباعة ورق\nأخبار\nطبثقافة\n{Head}\n{First}\n{Second}", "Menu Menu Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\nالقسم: طاقة متجددة\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body" },
        { $"{Menu}\n{Title}\nالقسم: طاقة متجددة في مدن البحر كلها\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\nالقسم: طاقة متجددة\n{Head}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body" },
        { $"القسم: طاقة متجددة\n{Menu}\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"القسم: طاقة متجددة\nسياسة\nاقتصاد\nرياضة\nثقافة\n{Head}\n{First}\n{Second}", "Section Navigation Navigation Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\nالقسم:\nطاقة متجددة\n{Day}\n{First}\n{Second}", "Menu Title Other Section Timestamp Body Body" },
        { $"{Menu}\n{Head}\n• اقتصاد\nشارك\n{First}\n{Second}", "Menu Title Timestamp Other Share Body Body" },
        { $"{Menu}\n{Head}\n\n• اقتصاد\n\nشارك\n{First}\n{Second}", "Menu Title Timestamp Section Share Body Body" },
        { $"{Menu}\n{Head}\n{First}\n{Second}\nشارك\n{Menu}", "Menu Title Timestamp Body Body Share Navigation Other Other Other Other" },
        { $"{Menu}\n\nثقافة\n\n{Head}\n{First}\n{Second}", "Menu Section Title Timestamp Body Body" },
        { $"{Menu}\nالعدد 5678\nطاقة\n{Head}\n{First}\n{Second}", "Menu Navigation Section Title Timestamp Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nصوت المرج\nأعمدة\n{Day}\n{First}\n{Second}", "PageTitle Menu Title Byline Section Timestamp Body Body" },

        // The house.
        { $"صوت المرج | أخبار المدينة\n{Menu}\n{Title}\nصوت المرج - زيدون الفلاني\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },
        { $"المنارة | أخبار\n{Menu}\n{Title}\nالمنارة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Byline Timestamp Body Body" },
        { $"نبأ | أخبار\n{Menu}\n{Title}\nنبأ\n{Day}\n{First}\n{Second}", "Menu Navigation Title Section Timestamp Body Body" },
        { $"صوت المرج\n{Menu}\n{Title}\nصوت المرج\n{Day}\n{First}\n{Second}", "Menu Navigation Title Section Timestamp Body Body" },
        { $"© | صوت المرج | أخبار\n{Menu}\n{Title}\nصوت المرج - زيدون الفلاني\n{Day}\n{First}\n{Second}", "Menu Navigation Title Other Timestamp Body Body" },
        { $"14 مارس 2021 | صوت المرج\n{Menu}\n{Title}\nصوت المرج\n{Day}\n{First}\n{Second}", "PageDate Menu Title Section Timestamp Body Body" },

        // Links.
        { $"رئيس التحرير: كريم منصور\nهدى سالم\n{Menu}\n{Head}\n{First}\n{Second}", "Masthead Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\nاستمع\nوسوم\nالتعليقات\nأخبار ذات صلة\nالأكثر قراءة\nاقرأ أيضا\nإغلاق\nالقائمة\nعاجل\nرئيس التحرير\nاتصل بنا\nجميع الحقوق محفوظة\nإعلان\nاستطلاع\nالتاريخ\nصورة\nمصدر الصورة: رويترز\nأنت تستخدم متصفحا قديما\n{First}\n{Second}", "Menu Title Timestamp Share Tags Comments Related Related Related Navigation Navigation Navigation Masthead Footer Footer Other Other Other Caption Credit Caption Body Body" },

        // Names and what is none.
        { $"{Menu}\n{Title}\nكريم منصور أحمد علي حسن سالم\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nوالأعمدة جديدة\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body" },
        { $"{Menu}\n{Title}\nصحيفة المرفأ 2\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nصحيفة المرفأ الجديد الأول الثاني الثالث\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },

        // A name that may be the headline or the author, and names too many to be a line of authors.
        { $"{Menu}\n{Title}\nكتب: كريم منصور، هدى سالم، ليلى حسن، سامي فوزي، نبيل راغب، نادر جميل، سلمى كريم\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nكتب: كريم منصور، هدى سالم، ليلى حسن، سامي فوزي، نبيل راغب، نادر جميل، سلمى كريم، محمود سعد، كريم سالم\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\nكريم منصور - القاهرة\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other PageDate Body Body" },
        { $"{Menu}\nكريم منصور - القاهرة\n{Day}\nقال كريم منصور إن المرحلة الثانية تبدأ في أبريل المقبل، وتشمل الطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون دينار كاملة.\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nكريم منصور محمد علي\nكتب: هدى سالم\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\nكريم منصور محمد علي\nكتب: كريم منصور\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other Other PageDate Body Body" },
        { $"{Menu}\nكريم منصور محمد علي\nشارك\nطباعة\nإغلاق\nصورة\nكتب: كريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Share Share Navigation Caption Byline Timestamp Body Body" },
        { $"{Menu}\nكريم منصور محمد علي\nشارك\nطباعة\nإغلاق\nكتب: كريم منصور\n{First}\n{Second}", "Navigation Other Other Other Other Other Share Share Navigation Other Body Body" },
        { $"{Menu}\n{Title}\nاا\n{Day}\n{First}\n{Second}", "Menu Title Section Timestamp Body Body" },
        { $"{Menu}\nالأقباط متحدون\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Masthead PageDate Body Body" },

        // Who and when in one line.
        { $"{Menu}\n{Title}\n{Day} كريم منصور\n{First}\n{Second}\nشارك", "Menu Title Byline Body Body Share" },
        { $"{Menu}\n{Title}\nكتب كريم منصور: 14 مارس 2021\n{First}\n{Second}\nشارك", "Menu Title Byline Body Body Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - اقتصاد كتب كريم منصور\n{First}\n{Second}\nشارك", "Menu Title Byline Body Body Share" },
        { $"{Menu}\n{Title}\nبدء التغطية الحية: 14 مارس 2021\n{First}\n{Second}\nشارك", "Menu Title Subtitle Body Body Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - اقتصاد كتب عن الطاقة\n{First}\n{Second}\nشارك", "Menu Title Subtitle Body Body Share" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - اقتصاد تصوير كريم منصور\n{First}\n{Second}\nشارك", "Menu Title Subtitle Body Body Share" },
        { $"{Menu}\n{Title}\nتطبيق «الراصد» الإخباري\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nكريم «أبو علي» منصور\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nمدن | 14 مارس 2021 | كريم منصور\n{First}\n{Second}", "Menu Title Byline Body Body" },
        { $"{Menu}\n{Title}\nمدن | 14 مارس 2021 | زيدون الفلاني\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\nالكاتب: زيدون الفلاني\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\nتونس\nصوت الساحل 12\nنبأ اليوم 41\nرياضة\nملاعب الجنوب 9\n{Head}\n{First}\n{Second}", "Menu Menu Title Timestamp Body Body" },

        // Buttons and staff in the menu.
        { $"{Menu}\nالتعليقات\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"رئيس التحرير\nسياسة\nاقتصاد\nرياضة\nثقافة\n{Head}\n{First}\n{Second}", "Masthead Navigation Navigation Navigation Navigation Title Timestamp Body Body" },

        // Who wrote it and when, both above the headline; a day below the headline is the article's, and then the one above is the page's.
        { $"{Menu}\nد. كريم منصور\n14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Byline Timestamp Title Body Body" },
        { $"{Menu}\nكتب: زيدون الفلاني\n{Day}\n{Title}\n{First}\n{Second}", "Menu Byline Timestamp Title Body Body" },
        { $"{Menu}\nثقافة\nد. كريم منصور\n14 مارس 2021\n{Title}\n{First}\n{Second}", "Menu Section Byline Timestamp Title Body Body" },
        { $"{Menu}\n14 مارس 2021\nكتب: كريم منصور\n{Title}\n{First}\n{Second}", "Menu Timestamp Byline Title Body Body" },
        { $"{Menu}\nد. كريم منصور\n14 مارس 2021\n{Head}\n{First}\n{Second}", "Menu Navigation PageDate Title Timestamp Body Body" },

        // A notice or a label behind the time is no one.
        { $"{Menu}\n{Head} جميع الحقوق محفوظة\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\n{Head} اقرأ أيضا: بدء صيانة الجسر القديم\n{First}\n{Second}", "Menu Title Timestamp Body Body" },

        // An author whom the menu names too, and a section that stands again below the text.
        { $"الرئيسية\nسياسة\nزيدون الفلاني\nاقتصاد\nرياضة\n{Title}\nزيدون الفلاني\n{Day}\n{First}\n{Second}\nزيدون الفلاني\nصحفي يكتب عن المدن والعمران، وله كتابان عن الطاقة في القرى، ويقيم في المرج مع أسرته منذ عشرين عاما كاملة.\nشارك", "Menu Title Byline Timestamp Body Body Other Related Share" },
        { $"{Menu}\n{Title}\nطاقة متجددة\n{Day}\n{First}\n{Second}\nطاقة متجددة\nشارك", "Menu Title Section Timestamp Body Body Other Share" },

        // Between headline and text: captions whose words headline or text has, an image's text above its caption, headings, buttons and signs.
        { $"{Menu}\n{Head}\nطرق المرج الداخلية\n{Second}", "Menu Title Timestamp Caption Body" },
        { $"{Menu}\n{Head}\nأحياء المدينة الداخلية\n{First}\n{Second}", "Menu Title Timestamp Caption Body Body" },
        { $"{Menu}\n{Head}\nعامل يثبت عمودا\nعاملان يثبتان عمودا جديدا عند المدرسة\n{First}\n{Second}", "Menu Title Timestamp Caption Caption Body Body" },
        { $"{Menu}\n{Head}\nطريق مضاء\nالطريق الدائري بعد أعمال الإنارة\n{First}\n{Second}", "Menu Title Timestamp Other Caption Body Body" },
        { $"{Menu}\n{Head}\nتفاصيل المشروع الجديد:\n{First}\n{Second}", "Menu Title Timestamp Other Body Body" },
        { $"{Menu}\n{Head}\nطباعة | إغلاق\n{First}\n{Second}", "Menu Title Timestamp Share Body Body" },
        { $"{Menu}\n{Head}\n***\n{First}\n{Second}", "Menu Title Timestamp Other Body Body" },
        { $"{Menu}\n|\n{Head}\n{First}\n{Second}\nشارك", "Menu Other Title Timestamp Body Body Share" },
        { $"{Menu}\nالرئيسية / أخبار المدينة / عمران وطاقة / {Title}\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },

        // Authors on pages without a menu, between buttons, above a column, beside the house, of a paper, introduced behind one paragraph or two; "wrote" without a name.
        { $"{Title}\nزيدون الفلاني\n{Day}\n{First}\n{Second}", "Title Byline Timestamp Body Body" },
        { $"{Title}\nزيدون الفلاني\n{Day}\nزيدون الفلاني\n{First}\n{Second}", "Title Byline Timestamp Byline Body Body" },
        { $"{Menu}\n{Head}\nشارك\nتقرير: زيدون الفلاني\nشارك\n{First}\n{Second}", "Menu Title Timestamp Share Byline Share Body Body" },
        { $"{Menu}\nد. كريم منصور\nنافذة على مدن البحر\n{Head}\n{First}\n{Second}", "Menu Byline Navigation Title Timestamp Body Body" },
        { $"{Menu}\n{Title}\nصوت المرج - زيدون الفلاني {Day}\n{First}\n{Second}", "Menu Title Byline Body Body" },
        { $"{Menu}\n{Title}\nصحيفة مرافئ الساحل الشرقي الجديدة\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\n{First}\nزيدون الفلاني\nصحفي يكتب عن المدن والعمران، وله كتابان عن الطاقة في القرى، ويقيم في المرج مع أسرته منذ عشرين عاما كاملة.\nشارك", "Menu Title Byline Timestamp Body Other Related Share" },
        { $"{Menu}\n{Head}\nزيدون الفلاني\n{First}\n{Second}\nزيدون الفلاني\nصحفي يكتب عن المدن والعمران، وله كتابان عن الطاقة في القرى، ويقيم في المرج مع أسرته منذ عشرين عاما كاملة.\nشارك", "Menu Title Timestamp Byline Body Body Other Related Share" },
        { $"{Menu}\n{Head}\nكتب:\nبدأ العمل صباح اليوم مبكرا.\n{First}\n{Second}", "Menu Title Timestamp Byline Body Body Body" },

        // Between headline and text: a subtitle that ends in a comma, who wrote it and for whom, a name of whose letters the text has some, a label before a name.
        { $"{Menu}\n{Title}\nفي ستة أحياء، وبكلفة مليون دينار،\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },
        { $"{Menu}\n{Title}\nصوت المرج - كريم منصور\n{Second}", "Menu Title Byline Body" },
        { $"{Menu}\n{Head}\nزيدون شمسي\n{First}\n{Second}", "Menu Title Timestamp Byline Body Body" },
        { $"{Menu}\n{Title}\nمرافئ المدينة: دلفين مسلط\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nفي مشروع كبير جديد للمدينة\nتصوير: سامي فوزي\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Credit Timestamp Body Body" },

        // A credit above the menu, a menu whose first line ends in a bar, a label of a section without one, a portrait and its name that the page lists again.
        { $"تصوير: سامي فوزي\n{Menu}\n{Head}\n{First}\n{Second}", "Credit Menu Title Timestamp Body Body" },
        { $"الرئيسية |\nاقتصاد\nرياضة\nثقافة\n{Head}\n{First}\n{Second}", "Navigation Navigation Navigation Navigation Title Timestamp Body Body" },
        { $"{Menu}\nحوار:\n{Head}\n{First}\n{Second}", "Menu Navigation Title Timestamp Body Body" },
        { $"{Menu}\nد. كريم منصور\nد. كريم منصور\n{Head}\nكتب: سالم علي\n{First}\n{Second}\nالأكثر قراءة\nد. كريم منصور\nمدن بلا ضوء", "Menu Navigation Navigation Title Timestamp Byline Body Body Related Related Related" },

        // A text that begins with a comma and a word that buttons have; a headline with a day in it; what an author is behind the time; a long lead above keywords.
        { $"{Menu}\n{Head}\nوبعد دخول القرار حيز التنفيذ،\n{Second}\nشارك", "Menu Title Timestamp Body Body Share" },
        { $"أخبار المدينة 14 مارس 2021 - صوت المرج\n{Menu}\nأخبار المدينة 14 مارس 2021\nعمال عند المدخل\n{First}\n{Second}", "PageTitle Menu Title Other Body Body" },
        { $"{Menu}\n{Title}\n{Day} Role, صوت المرج - ذي قار\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{First} {Third}\nوسوم: طاقة، إنارة\nتعليقات (3)\n{Second}\n{Third}\n{First}", "Menu Title Timestamp Lead Tags Comments Body Body Body" },

        // A path: with a step of four words, of six steps from the home page. None: behind more words than a step has, above another headline.
        { $"{Menu}\nالأخبار / مدن البحر والساحل الشرقي / {Title}\n{Head}\n{First}\n{Second}", "Menu Breadcrumb Title Timestamp Body Body" },
        { $"الرئيسية | أخبار | أفريقيا | ليبيا | برقة | المرج\n{Head}\n{First}\n{Second}", "Breadcrumb Title Timestamp Body Body" },
        { $"{Menu}\nشارك\nموقع صوت المرج الإخباري المستقل | أعمدة في الحي الشرقي\nأعمدة في الحي الشرقي\n{Day}\n{First}\n{Second}", "Menu Share Navigation Title Timestamp Body Body" },
        { $"{Menu}\nالأخبار / كرة / تأجيل مباراة الكأس\nتأجيل مباراة الكأس بسبب المطر\n{Head}\n{First}\n{Second}", "Menu Navigation Navigation Title Timestamp Body Body" },

        // Who wrote it stands above a colon or a star; another whom the headline names does not write, nor does who stands two lines above it on a page without a time.
        { $"{Menu}\n{Title}\nكريم منصور:\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nزيدون الفلاني *\n{Day}\n{First}\n{Second}", "Menu Title Byline Timestamp Body Body" },
        { $"{Menu}\nكريم منصور يفتتح مشروع الإنارة في بلدية المرج\nكتبت: هدى سالم\nكريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Byline Other Timestamp Body Body" },
        { $"{Menu}\nد. كريم منصور\nنافذة صغيرة على مدن البحر\n{Title}\n{First}\n{Second}", "Menu Navigation Navigation Title Body Body" },

        // In one line with the time: the photographer, the source, whose image it is; "from" a day to another is nobody.
        { $"{Menu}\n{Title}\nتصوير: سامي فوزي | {Day}\n{First}\n{Second}", "Menu Title Byline Body Body" },
        { $"{Menu}\n{Title}\nالمصدر: رويترز - 14 مارس 2021\n{First}\n{Second}", "Menu Title Byline Body Body" },
        { $"{Menu}\n{Title}\n14 مارس 2021 - الصورة: كريم منصور\n{First}\n{Second}", "Menu Title Credit Body Body" },
        { $"{Menu}\n{Title}\nمن 14 مارس 2021 إلى 17 مارس 2021\n{First}\n{Second}", "Menu Title Timestamp Body Body" },

        // A subtitle above a credit, an image's text above a caption as short, a label or the word for an image above the time, a greeting, a notice of many words above the headline.
        { $"{Menu}\n{Title}\nتركيب أعمدة جديدة في ستة أحياء\nتصوير: كريم منصور\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Credit Timestamp Body Body" },
        { $"{Menu}\n{Head}\nحديقة مضاءة\nالحديقة المضاءة\n{First}\n{Second}", "Menu Title Timestamp Other Other Body Body" },
        { $"{Menu}\n{Title}\nالتاريخ\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Title}\nخريطة\n{Day}\n{First}\n{Second}", "Menu Title Other Timestamp Body Body" },
        { $"{Menu}\n{Head}\nأهلا بك،\nسجل الدخول\nشارك\n{First}\n{Second}", "Menu Title Timestamp Other Other Share Body Body" },
        { $"{Title} - صوت المرج\n{Menu}\nيستخدم موقعنا ملفات الارتباط ليقدم لكم الخدمة كما تريدون في كل زيارة تقومون بها، ويحفظ ما تختارونه من اللغة وحجم الخط وأقسام الأخبار، ولا يسلم بياناتكم إلى أحد غير الصحيفة، ويمكنكم أن ترفضوا ذلك في أي وقت من صفحة الإعدادات التي تجدون رابطها في أسفل كل صفحة من صفحات الموقع.\n{Head}\n{First}\n{Second}\n{Third}", "PageTitle Menu Navigation Title Timestamp Body Body Body" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_around_a_headline_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));
}
