using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Bounds of what is as long as a paragraph and stands above the text, of verse inside it, and of names in the title of the document.</summary>
public sealed class DeckBoundRoleTests
{
    private const string Summary = "مشروع إنارة الطرق الداخلية في أحياء المرج يدخل مرحلته الثانية قبل الشتاء، والسكان يستعيدون لياليهم بعد سنوات من الظلام.";
    private const string Note = "كاتب وأستاذ جامعي، ولد في المرج ودرس الهندسة في الرباط، وله كتب في تاريخ المدن وشوارعها.";
    private const string Memory = "أستاذ في كلية الهندسة قال لي ذات مساء إن المدن تعرف من لياليها، وإن الضوء الذي يسقط على الرصيف يقول عن البلدية أكثر مما تقوله خطب رؤسائها جميعا، ثم مضى في طريقه تاركا لي السؤال عن مدينتي التي أعرفها مظلمة منذ كنت صغيرا ألعب في أزقتها. وقد عدت إلى السؤال حين قرأت أن البلدية أنهت المرحلة الأولى من إنارة الطرق الداخلية بالطاقة الشمسية، وأن 300 عمود ركبت في ستة أحياء خلال شهرين، وأن كل عمود منها يضيء 12 ساعة متواصلة.";
    private const string Night = "ليل بلا عتمة في المرج";

    public static TheoryData<string, string> Texts => new()
    {
        // A summary above author and day, in either order, whatever says who wrote it and whatever else the day's line says; the text begins at the next paragraph, be it the last.
        { $"{Menu}\n{Title}\n{Summary}\nكريم منصور\n14 مارس 2021\n{First}", "Menu Title Lead Byline Timestamp Body" },
        { $"{Menu}\n{Title}\n{Summary}\n14 مارس 2021\nكريم منصور\n{First}", "Menu Title Lead Timestamp Byline Body" },
        { $"{Menu}\n{Title}\n{Summary}\nرويترز\n14 مارس 2021\n{First}\n{Second}", "Menu Title Lead Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\n{Summary}\nكتبت هدى سالم من الرباط\n14 مارس 2021\n{First}\n{Second}", "Menu Title Lead Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\n{Summary}\nكريم منصور\n14 مارس 2021 - المرج\n{First}\n{Second}", "Menu Title Lead Byline Timestamp Body Body" },

        // A subhead and a name, the entries of a live page, a linked article and its day: these stand inside the text.
        { $"{Menu}\n{Title}\n{First}\nشهادات من الحي\nكريم منصور\n{Second}\n{Third}", "Menu Title Body Body Subhead Body Body" },
        { $"{Menu}\n{Title}\n{First}\nكريم منصور\n17:28\n{Second}\nهدى سالم\n17:10\n{Third}", "Menu Title Body InlineRelated InlineRelated Body InlineRelated InlineRelated Body" },
        { $"{Menu}\n{Title}\n{First}\nليل بلا عتمة\n3 مارس 2021\n{Second}\n{Third}", "Menu Title Body InlineRelated InlineRelated Body Body" },
        { $"{Menu}\n{Title}\n{First}\nمدرسة المنارة تفتح أبوابها للطلاب\n3 مارس 2021\n{Second}\n{Third}\nالأكثر قراءة\nمدرسة المنارة تفتح أبوابها للطلاب\nليل بلا عتمة", "Menu Title Body InlineRelated InlineRelated Body Body Related Related Related" },

        // What the author is stands below a portrait and its name; with nothing behind it, it is the text.
        { $"{Menu}\n{Title}\nكريم منصور\nكريم منصور\n{Note}\n{First}\n{Second}", "Menu Title Byline Byline Other Body Body" },
        { $"{Menu}\n{Title}\nكريم منصور\nكريم منصور\n{Note}", "Menu Title Caption Caption Body" },

        // A text of a column that begins with what someone is, below the name printed once, or a long one; a portrait of whom the headline names; an image and its caption.
        { $"{Menu}\n{Title}\nكريم منصور\n{Note}\n{First}\n{Second}", "Menu Title Byline Body Body Body" },
        { $"{Menu}\n{Title}\nكريم منصور\nكريم منصور\n{Memory}\n{First}\n{Second}", "Menu Title Caption Caption Body Body Body" },
        { $"كريم منصور - صوت الشمال\n{Menu}\nكريم منصور\nكريم منصور\n{Note}\n{First}\n{Second}", "PageTitle Menu Title Title Body Body Body" },
        { $"{Menu}\n{Title}\nليل بلا عتمة\nليل بلا عتمة\nباحثة في جامعة المرج قالت إن مشروع إنارة الطرق الداخلية بالطاقة الشمسية أعاد الحياة إلى الأحياء.\n{First}\n{Second}", "Menu Title Caption Caption Body Body Body" },

        // Most lines of verse have two marks of vowels or more, the first and the last of them too.
        { $"{Menu}\n{Head}\n{First}\nيا ماءُ قُل\nبيتيَ هناكَ\nوأغنياتُ القصبِ\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nيا ماءُ، قُلْ للقادمينَ\nأن بيتي كان هنا\nفانوسَ أمّي علّقتْ\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nيا ماءُ، قُلْ للقادمينَ\nأن بيتي كان هنا\nفانوسَ أمّي علّقتْ\nفوقَ القصبِ\nوأغنيات\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Body Body Body Share" },
        { $"{Menu}\n{Head}\n{First}\nيا ماءُ، قُلْ للقادمينَ\nفانوسَ أمّي علّقتْ\n{Second}\nشارك", "Menu Title Timestamp Body Body Body Body Share" },

        // Titles have marks in half of their lines at most, or one in each; a line alone is a subhead.
        { $"{Menu}\n{Head}\n{First}\nمُدُن بلا ضوء\nحكايات من الطريق\nليالي الصِّيف\nبيوت قديمة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nأولًا حكايات من الطريق\nغدًا ليالي الصيف\nليلًا بيوت قديمة\n{Second}\nشارك", "Menu Title Timestamp Body InlineRelated InlineRelated InlineRelated Body Share" },
        { $"{Menu}\n{Head}\n{First}\nمُدُنٌ بلا ضوءٍ\n{Second}\nشارك", "Menu Title Timestamp Body Subhead Body Share" },
    };

    public static TheoryData<string, string> Names => new()
    {
        // Who signs the text is who wrote it, not the player on the image: four words, half of which the text has.
        { $"{Menu}\n{Title}\nوليد رضوان مهاجم المنارة\nكتب: كريم منصور\n{Day}\n{First}\nوقال وليد رضوان إن الملاعب المضاءة تعيد الشباب إلى الأحياء بعد سنوات من الظلام.", "Menu Title Other Byline Timestamp Body Body" },
        { $"{Menu}\n{Title}\nوليد سالم رضوان\nرويترز\n{Day}\n{First}\nوالتقى وليد سالم رضوان سكان الأحياء المضاءة الذين عادوا إلى المقاهي بعد سنوات من الظلام.", "Menu Title Byline Byline Timestamp Body Body" },

        // A source that says nothing, and the headline again as the text of the image.
        { $"{Menu}\n{Night}\nالمصدر:\n{Night}\n{Day}\n{First}", "Menu Title Byline Title Timestamp Body" },

        // Behind a form of address with a point one word is a name; without it, it may be an office.
        { $"{Menu}\n{Title}\nالمهندس. قدور\n{Day}\n{First}", "Menu Title Byline Timestamp Body" },
        { $"{Menu}\n{Title}\nالنائب العام\n{Day}\n{First}", "Menu Title Section Timestamp Body" },

        // The title of the document and what parts it from the site's name: a blank, a bar without one, parentheses; printed again below the menu, too.
        { $"{Title} جريدة الفجر\n{Menu}\n{Title}\n{Day}\n{First}", "PageTitle Menu Title Timestamp Body" },
        { $"{Title}|صوت الشمال\n{Menu}\n{Title}|صوت الشمال\n{Title}\n{Day}\n{First}", "PageTitle Menu PageTitle Title Timestamp Body" },
        { $"{Title} (صوت الشمال)\n{Menu}\n{Title} (صوت الشمال)\n{Title}\n{Day}\n{First}", "PageTitle Menu PageTitle Title Timestamp Body" },

        // The site's name above and inside its claim, and again below the text, is no headline.
        { $"صوت الشمال\nصوت الشمال - أخبار\n{Menu}\n{Title}\n{Day}\n{First}\n{Second}\nشارك\nطباعة\nصوت الشمال", "Menu Navigation Navigation Title Timestamp Body Body Share Share Other" },
    };

    public static TheoryData<string, string> Houses => new()
    {
        // A house with a person's name: nowhere alone beside the headline, in the masthead only.
        { $"{Title} - نور الشمال\n{Menu}\n{Title}\n{Day}\nالمصدر: نور الشمال\n{First}", "نور الشمال: نور الشمال organization" },
        { $"{Title} - نور الشمال\nنور الشمال\n{Menu}\n{Title}\n{Day}\nالمصدر: نور الشمال\n{First}", "نور الشمال: نور الشمال organization" },
        { $"{Title} - نور الشمال\nنور الشمال\nسياسة\n{Title}\n{Day}\nالمصدر: نور الشمال\n{First}", "نور الشمال: نور الشمال organization" },

        // An author in the document's title: alone right above the headline, or in front of a colon.
        { $"{Title} - كريم منصور\n{Menu}\nكريم منصور\n{Title}\n{Day}\n{First}", "-: كريم منصور person" },
        { $"{Title} - كريم منصور\nكريم منصور\n{Title}\n{Day}\n{First}", "-: كريم منصور person" },
        { $"كريم منصور: {Title}\n{Menu}\n{Title}\nكريم منصور - المرج\n{Day}\n{First}", "-: كريم منصور person" },
    };

    [Theory, MemberData(nameof(Texts)), MemberData(nameof(Names))]
    public void Every_line_has_its_role(string page, string roles) => Assert.Equal(roles, Roles(page));

    [Theory, MemberData(nameof(Houses))]
    public void The_title_of_the_document_names_the_house_or_the_author(string page, string expected)
    {
        var article = PageParser.Default.Parse(page).Article;
        Assert.Equal(expected, $"{article.Site?.Name ?? "-"}: {string.Join(", ", article.Byline?.Contributors.Select(each => $"{each.Name} {each.Kind}") ?? [])}");
    }
}
