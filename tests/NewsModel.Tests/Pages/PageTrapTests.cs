using Xunit;

namespace NewsModel.Tests.Pages;

/// <summary>
/// Lines around an article that look like its author, its day or its section and are not, and beside each the line that is:
/// what is not known is left out, since a wrong answer is worse than none.
/// </summary>
public partial class PageTrapTests
{
    private const string Title = "بلدية المرج تنهي المرحلة الأولى من إنارة الطرق بالطاقة الشمسية";
    private const string Day = "14 مارس 2021 - 17:28";
    private const string Menu = "الرئيسية\nسياسة\nاقتصاد\nرياضة\nثقافة\nحوادث\nمقالات\nفيديو\nصور";

    private const string Body =
        "أعلنت بلدية المرج انتهاء المرحلة الأولى من مشروع إنارة الطرق الداخلية بالطاقة الشمسية، وتركيب 300 عمود في ستة أحياء خلال شهرين.\n" +
        "وقال رئيس البلدية إن المرحلة الثانية تبدأ في 5 أبريل المقبل، وتشمل الطريق الدائري والحديقة العامة، بكلفة تصل إلى مليون و200 ألف دينار.\n" +
        "وأضاف أن الأعمدة صنعت محليا، وأن كل عمود يضيء 12 ساعة متواصلة، ما يوفر على البلدية فاتورة كهرباء كانت ترهق موازنتها كل عام.";

    /// <summary>The lines above the headline, between it and the text, and behind the text; then who, when, in which section, and the page's clock.</summary>
    public static TheoryData<string, string, string, string> Pages => new()
    {
        // Who: readers, columnists, designers, captions and bodies are no authors.
        { "", Day, "محمد علي\nمنذ ساعتين\nكلام سليم والمفروض أن يطبق في كل المدن.\nرد", "- | 2021-03-14T17:28 | - | -" },
        { "", Day, "مقالات\nعبدالقوي الأشول\nحين يجف البحر\nمنى باشراحيل\nالماء أولا وقبل كل شيء", "- | 2021-03-14T17:28 | - | -" },
        { "", Day, "تصميم: أحمد الكثيري\nهاتف 021 23 45 00", "- | 2021-03-14T17:28 | - | -" },
        { "", $"{Day}\nأعمدة إنارة جديدة", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"{Day}\nتصوير: كريم منصور", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"{Day}\nقاعة المطالعة", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"وزارة الحكم المحلي\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"عدن((مرفأ الغد))خاص:\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"من أعمال التركيب أمس\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"من كريم منصور وهدى سالم\n{Day}", "شارك", "كريم منصور, هدى سالم | 2021-03-14T17:28 | - | -" },
        { "", $"القامشلي – دلفين مسلط\n{Day}", "شارك", "دلفين مسلط | 2021-03-14T17:28 | - | -" },
        { "", $"دلفين مسلط\n{Day}", "دلفين مسلط\nصحفية تكتب عن المدن والعمران.", "دلفين مسلط | 2021-03-14T17:28 | - | -" },
        { "", Day, "كريم منصور\nشارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "د. دلفين مسلط\nد. دلفين مسلط\n", Day, "شارك", "د. دلفين مسلط | 2021-03-14T17:28 | - | -" },
        { "", $"كريم منصور أرسل بريدا إلكترونيا\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"خاص كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"خاص بالموقع\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"خاص لصوت المرج\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"رويترز العربية\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },

        { "", $"كتب ـ كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"القاهرة ـ كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", "2021-03-14 17:28|ar.harbor.example", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", Day, "وام/كريم منصور/دلفين مسلط\nشارك", "كريم منصور, دلفين مسلط | 2021-03-14T17:28 | - | -" },
        { "", $"لندن: كريم منصور\nلندن: كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كريم منصور\nكريم منصور\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "مقالات\nد. كريم منصور\nنافذة صغيرة\n", Day, "شارك", "د. كريم منصور | 2021-03-14T17:28 | مقالات | -" },
        { "", $"كريم منصور\nكاتب ليبي\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"د. كريم منصور\nأكاديمي متخصص في شؤون الطاقة\n{Day}", "شارك", "د. كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كاتب ياسين\n{Day}", "شارك", "كاتب ياسين | 2021-03-14T17:28 | - | -" },
        { "", $"كتبت هدى سالم في \"النداء\":\n{Day}", "شارك", "هدى سالم | 2021-03-14T17:28 | - | -" },
        { "", $"كتب عن الطاقة في \"النداء\":\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },

        // A column's label, buttons, what another did, a town, and the house are no authors; the line beside them may name one.
        { "", $"{Day}\n(شاي الضحى)", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"{Day}\n«نافذة صغيرة»", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"طباعة البريد الإلكتروني\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", "March 14, 2021 17:28 by admin Leave a Comment", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", "March 14, 2021 17:28 by Karim Mansour 3 Comments", "شارك", "Karim Mansour | 2021-03-14T17:28 | - | -" },
        { "", $"حوار وتصوير: كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", "Posted by Karim Mansour on March 14, 2021 17:28", "شارك", "Karim Mansour | 2021-03-14T17:28 | - | -" },
        { "", $"تمت المراجعة بواسطة: كريم منصور\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"إشراف فني: كريم منصور\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"تمت الكتابة بواسطة: كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: كريم منصور - المرج\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: كريم منصور - حي السلام\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: كريم منصور - وادي الكوف\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: كريم منصور - هدى سالم\n{Day}", "شارك", "كريم منصور, هدى سالم | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: دلفين مسلط - آفان رشو\n{Day}", "شارك", "دلفين مسلط, آفان رشو | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: كريم منصور من المرج\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كريم منصور من المرج\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"طرابلس 14-3-2021 وال- كريم منصور\n{Day}", "شارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"طرابلس 14-3-2021 وال- دلفين مسلط\n{Day}", "شارك", "دلفين مسلط | 2021-03-14T17:28 | - | -" },
        { "", $"مرافئ الساحل - وال\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", "تم إنشاؤه بتاريخ الأحد, 14 آذار/مارس 2021 17:28", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", $"المرج-وال\n{Day}", "كريم منصور\n\nتابعونا عبر تلغرام", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", $"كتب: سالم علي\n{Day}", "كريم منصور\nشارك", "سالم علي | 2021-03-14T17:28 | - | -" },
        { "", Day, "كريم منصور\nصحيفة مرافئ\nشارك", "كريم منصور | 2021-03-14T17:28 | - | -" },
        { "", Day, "مرسلة بواسطة كريم منصور في 2:14 م\nشارك", "كريم منصور | 2021-03-14T17:28 | - | -" },

        // When: not the first date of a list, not a date of the prose; a machine's stamp above the headline is the article's.
        { "", "شارك", "11 مارس 2021\nلاعبة جمباز تهدي بلادها أول ميدالية في التاريخ\n10 مارس 2021\nندوة تناقش مستقبل الخط العربي في المدارس", "- | - | - | -" },
        { "", "شارك", "الأكثر قراءة\n11 مارس 2021", "- | - | - | -" },
        { "2021-03-14T17:28:05+02:00\n", "شارك", "شارك", "- | 2021-03-14T17:28:05+02:00 | - | -" },

        { "اقتصاد\n2021/03/14\n05:28 م\n", "شارك", "شارك", "- | 2021-03-14T17:28 | اقتصاد | -" },
        { "2021-03-14\nاقتصاد\n", "شارك", "شارك", "- | 2021-03-14 | اقتصاد | -" },
        { "2021-03-15\nاقتصاد\n", Day, "شارك", "- | 2021-03-14T17:28 | اقتصاد | -" },
        { "الأحد 14 مارس 2021\nاقتصاد\n", "شارك", "شارك", "- | - | اقتصاد | -" },
        { "", "شارك", "العدد 5678 - الأحد 14 مارس 2021م\nأضف تعليق", "- | 2021-03-14 | - | -" },
        { "", Day, "العدد 5678 - الإثنين 15 مارس 2021م\nأضف تعليق", "- | 2021-03-14T17:28 | - | -" },
        { "", Day, "الأخبار المنشورة على الصفحة هي جزء من أخبار وكالة المرج، ويمكن الاشتراك في خدمتها كاملة عبر مكتبها في المدينة.", "- | 2021-03-14T17:28 | - | -" },

        { "", "نشر: الأحد 14 مارس 2021 الساعة 5:28\nمساء", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", "نشر: الأحد 14 مارس 2021 الساعة 5:28\nخاص", "شارك", "- | 2021-03-14T05:28 | - | -" },
        { "الأحد، 14 مارس 2021\n", "شارك", "مرسلة بواسطة كريم منصور في 2:14 م\nشارك", "كريم منصور | 2021-03-14T14:14 | - | -" },
        { "الأحد، 14 مارس 2021\n", "شارك", "كتبها كريم منصور\nشارك", "كريم منصور | - | - | -" },
        { "", "الأحد 14 مارس 2021\n14 مارس 2021 17:28", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", "14 مارس 2021\n15 مارس 2021 17:28", "شارك", "- | 2021-03-14 | - | -" },

        // Where: a caption and a place with a market are no section; a path without a home is.
        { "", $"المرج – سوق الخميس\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "سياسة/ رياضة\n", Day, "شارك", "- | 2021-03-14T17:28 | سياسة, رياضة | -" },
        { "بحث عن\nالرئيسية/حوادث\n", Day, "شارك", "- | 2021-03-14T17:28 | حوادث | -" },
        { "اقتصاد\n2021/03/14 17:28\n", "شارك", "شارك", "- | 2021-03-14T17:28 | اقتصاد | -" },

        { "اقتصاد\nطاقة متجددة\n", Day, "شارك", "- | 2021-03-14T17:28 | اقتصاد | -" },
        { "طاقة متجددة\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "سياسةاقتصاد\n", Day, "شارك", "- | 2021-03-14T17:28 | سياسة, اقتصاد | -" },
        { "سياسةخارجية\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "الرئيسية أخبار تحليلات مقالات مقابلات اتصل بنا\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "سياسة | اقتصاد | رياضة | ثقافة | حوادث | مقالات\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "", "14 مارس 2021 17:28 / اقتصاد / 3 تعليقات", "شارك", "- | 2021-03-14T17:28 | اقتصاد | -" },

        { "الصفحة الرئيسية للبلدية\nصوت المدينة\nأهلا بكم\nمن الميدان\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "الرئيسية رياضة\n", Day, "شارك", "- | 2021-03-14T17:28 | رياضة | -" },
        { $"أنت هنا: الرئيسية / رياضة / {Title}\n", Day, "شارك", "- | 2021-03-14T17:28 | رياضة | -" },
        { "", $"المجموعة: رياضة\n{Day}", "شارك", "- | 2021-03-14T17:28 | رياضة | -" },
        { "", $"المجموعة: الثالثة\n{Day}", "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "بحث عن:\n\nمقالات متنوعة\n\n", Day, "شارك", "- | 2021-03-14T17:28 | مقالات متنوعة | -" },
        { "صوت المدينة\n\nعدسات متنوعة\n\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "رياضة محلية\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "الأولى | بلديات | البرلمان | وفيات\nبلديات\nعلى الرصيف\n", $"د. كريم منصور\n{Day}", "شارك", "د. كريم منصور | 2021-03-14T17:28 | بلديات | -" },
        { "الأولى | بلديات عربية | البرلمان | وفيات\nعربية\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "الرئيسية بلديات عربي دولي وفيات استطلاعات مرئي\n\nبلديات\n\n", Day, "شارك", "- | 2021-03-14T17:28 | بلديات | -" },
        { "الإثنين 15 مارس 2021\nرياضة\nكرة السلة\n14 مارس 2021 - 17:28\nرمز الخبر: 84319\n3 قراء\n", "شارك", "شارك", "- | 2021-03-14T17:28 | رياضة, كرة السلة | -" },
        { "رياضة\nكرة السلة\nرمز الخبر: 84319\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },

        // The page's clock: not a prayer's and not a ticker's.
        { "الفجر\n04:38\nالظهر\n12:03\nالعصر\n15:29\nالمغرب\n18:06\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
        { "شريط الأخبار\n21:00\n[0]\nتوقيف سائق قاد عكس السير في المدينة\n20:14\n[1]\nبدء صرف معاشات الشهر المقبل مبكرا\n", Day, "شارك", "- | 2021-03-14T17:28 | - | -" },
    };

    /// <summary>Headlines on pages without the document's title, which words of menus open, or names, or results make.</summary>
    public static TheoryData<string> Headlines =>
    [
        Title,
        "تطوير طرق المرج بالطاقة الشمسية ينتهي خلال شهرين",
        "حالة الطرق في المرج بعد المرحلة الأولى من الإنارة",
        "كريم منصور يفتتح مشروع الإنارة في بلدية المرج",
        "المرج 3 - 1 البيضاء",
        "إنارة المرج",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_looks_like_it_is_not_taken_for_it(string above, string between, string behind, string expected)
    {
        var article = PageParser.Default.Parse($"{Menu}\n{above}{Title}\n{between}\n{Body}\n{behind}").Article;
        var persons = (article.Byline?.Contributors ?? []).Where(each => each.Kind == ContributorKind.Person).Select(each => each.Name);
        var found = new[] { string.Join(", ", persons), $"{article.Published}", string.Join(", ", article.Sections.Select(each => each.Name)), $"{article.PageClock}" };
        Assert.Equal(expected, string.Join(" | ", found.Select(each => each.Length == 0 ? "-" : each)));
        Assert.Equal(Title, article.Title);
        Assert.Equal(Body, string.Join('\n', article.Body.Select(each => each.Text)));
        Assert.DoesNotContain(article.Images, each => each.Caption == "صور");
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_headline_needs_no_title_of_the_document(string headline) =>
        Assert.Equal(headline, PageParser.Default.Parse($"{Menu}\n{headline}\nكتبت: هدى سالم\n{Day}\n{Body}\nشارك").Article.Title);

    [Theory]
    [InlineData("عمود جديد أمام المدرسة\nصدر الصورة، Getty Images\nالتعليق على الصورة، الأعمدة صنعت محليا في ورشة المرج", "عمود جديد أمام المدرسة")]
    [InlineData("عمود جديد أمام المدرسة\n© الأناضول", "عمود جديد أمام المدرسة")]
    [InlineData("عمال يثبتون عمودا أمام المدرسة الثانوية؛ تصوير: سالم علي", null)]
    public void What_an_image_shows_is_no_headline(string image, string? caption)
    {
        var article = PageParser.Default.Parse($"{Menu}\n\n{Title}؟\n\n{image}\n\nكتبت: هدى سالم\n\n{Day}\n\n{Body}\n\nشارك").Article;
        Assert.Equal($"{Title}؟", article.Title);
        if (caption is not null) Assert.Contains(article.Images, each => each.Caption == caption);
    }

    [Theory]
    [InlineData("عن الماء في مدن الصحراء / المختار ولد أحمد", "المختار ولد أحمد")]
    [InlineData("صيانة الطرق في المرج / المرحلة الأولى", null)]
    [InlineData("كريم منصور يكتب: إنارة الطرق في المرج", "كريم منصور")]
    [InlineData("د. هدى سالم تكتب: إنارة الطرق في المرج", "د. هدى سالم")]
    [InlineData("رئيس البلدية يكتب: إنارة الطرق في المرج", null)]
    [InlineData("كريم منصور يكتب تاريخا جديدا في المرج", null)]
    public void A_headline_may_name_its_author(string headline, string? author)
    {
        var article = PageParser.Default.Parse($"{Menu}\n{headline}\n{Day}\n{Body}\nشارك").Article;
        Assert.Equal(headline, article.Title);
        Assert.Equal(author, article.Byline?.Contributors is [var one] ? one.Name : null);
    }

    [Theory]
    [InlineData("صوت المرج | أخبار المدينة", "صوت المرج - زيدون الفلاني", "صوت المرج:organization, زيدون الفلاني:person")]
    [InlineData("صوت المرج | أخبار المدينة", "صوت المرج - خاص", "صوت المرج:organization")]
    [InlineData("المرفأ الليبي - جريدة إلكترونية", "المرفأ - كريم منصور من الأبيار", "المرفأ:organization, كريم منصور:person")]
    [InlineData("شبكة مرافئ بالعربية", "مرافئ المدينة - خاص", "مرافئ المدينة:organization")]
    [InlineData("شبكة مرافئ بالعربية", "مرافئ المدينة", "")]
    [InlineData("شبكة مرافئ بالعربية", "دلفين مسلط", "دلفين مسلط:person")]
    [InlineData("كريم منصور | مدونة عن المدن وأهلها", "كريم منصور", "كريم منصور:person")]
    public void The_first_line_names_the_site(string first, string byline, string expected)
    {
        var article = PageParser.Default.Parse($"{first}\n{Menu}\n{Title}\n{byline}\n{Day}\n{Body}\nشارك").Article;
        Assert.Equal(expected, string.Join(", ", (article.Byline?.Contributors ?? []).Select(each => $"{each.Name}:{each.Kind}")));
    }

    [Theory]
    [InlineData("#مدونة المرج » الموجز\nمدونة المرج")]
    [InlineData("بوابة المرج الجديدة\nبوابة المرج الجديدة")]
    public void A_name_of_the_house_is_no_title_of_the_document(string first) =>
        Assert.Equal(Title, PageParser.Default.Parse($"{first}\n{Menu}\n{Title}\n{Day}\n{Body}\nشارك").Article.Title);

    [Theory]
    [InlineData("محافظ البحيرة: مشروعات جديدة")]
    [InlineData("تونس - الجزائر: تعاون جديد")]
    [InlineData("خبر بلا موقع")]
    [InlineData("ارتفاع أسعار الذهب")]
    public void A_short_headline_in_the_first_line_names_no_house(string headline) =>
        Assert.Equal(headline, PageParser.Default.Parse($"{headline}\n{Body}").Article.Title);

    [Fact]
    public void An_agency_behind_place_and_day_has_the_text()
    {
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\nالمرج 14 مارس 2021 (شينخوا) {Body}\nشارك").Article;
        Assert.Equal("شينخوا", Assert.Single(article.Byline!.Contributors).Name);
        Assert.Null(PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\nقالت وكالة (شينخوا) إن {Body}\nشارك").Article.Byline);
    }

    [Theory]
    [InlineData("المرج 14 مارس 2021 (شينخوا) - ", "2021-03-14")]
    [InlineData("المرج 14 مارس (شينخوا) - ", "")]
    [InlineData("في 14 مارس 2021 قالت البلدية: ", "")]
    public void The_day_between_place_and_agency_is_the_article_s_where_no_other_is(string head, string published)
    {
        Assert.Equal(published, $"{PageParser.Default.Parse($"{Menu}\n{Title}\n{head}{Body}\nشارك").Article.Published}");
        Assert.Equal("2021-03-14T17:28", $"{PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{head}{Body}\nشارك").Article.Published}");
    }

    [Fact]
    public void An_entry_of_a_live_page_has_its_clock_above_its_heading()
    {
        const string Entry = "توقف القطار لساعة\nقال مدير المحطة إن القطار توقف ساعة كاملة بسبب عطل في الإشارات، ثم استأنف رحلته إلى العاصمة بعد إصلاح العطل.";
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{Body}\n17:05\n{Entry}\n{Body}\nشارك").Article;
        Assert.Equal($"{Body}\n{Entry}\n{Body}", string.Join('\n', article.Body.Select(each => each.Text)));
        Assert.Equal("2021-03-14T17:28", $"{article.Published}");
    }

    [Theory]
    [InlineData("وقال رئيس البلدية عند الافتتاح: «بدأ العمل اليوم، وسينتهي قبل الصيف.»")]
    [InlineData("بدأ العمل اليوم، وسينتهي قبل الصيف (وفق البلدية.)")]
    [InlineData("متى ينتهي العمل في الطريق الدائري والحديقة العامة؟\"")]
    public void A_text_may_open_with_a_short_sentence_in_quotes(string first)
    {
        var article = PageParser.Default.Parse($"{Menu}\n{Title}\n{Day}\n{first}\n{Body}\nشارك").Article;
        Assert.Equal($"{first}\n{Body}", string.Join('\n', article.Body.Select(each => each.Text)));
    }

    [Theory]
    [InlineData("اقرأ أيضا: لماذا تهاجر الطيور مبكرا هذا العام إلى الجنوب؟")]
    [InlineData("عمال يثبتون عمودا قرب المدرسة - 9 مارس 2021")]
    [InlineData("[7]")]
    [InlineData("عمال يثبتون عمودا قرب المدرسة\nتصوير: كريم منصور")]
    public void A_line_set_into_a_text_is_none_of_it(string inserted)
    {
        var article = PageParser.Default.Parse($"{Title} - المنارة\n{Menu}\n{Title}\n{Day}\n{Body}\n{inserted}\n{Body}\nشارك").Article;
        Assert.Equal($"{Body}\n{Body}", string.Join('\n', article.Body.Select(each => each.Text)));
    }
}
