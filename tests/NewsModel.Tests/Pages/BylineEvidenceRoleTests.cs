using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>What speaks for a line being a byline, and what does not: roles of all lines, and the authors; and what the document's title calls the site.</summary>
public class BylineEvidenceRoleTests
{
    public static TheoryData<string, string, string> Pages => new()
    {
        // A word for a survey, with which polls open, in front of a person and of a time.
        { $"{Menu}\n{Title}\nاستطلاع المجلة - كريم منصور\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "استطلاع المجلة, كريم منصور" },

        // Who translated is named in front of a colon, too.
        { $"{Menu}\n{Title}\nترجمة زيدون الفلاني:\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "زيدون الفلاني" },

        // A place in front of two or three words speaks for a name more than two words alone; four are no name.
        { $"{Menu}\n{Title}\nمسار القصة\n{Day}\nالقاهرة - زيدون الفلاني\n{First}", "Menu Title Section Timestamp Byline Body", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nمسار القصة\n{Day}\nالقاهرة - زيدون عبد الفلاني\n{First}", "Menu Title Section Timestamp Byline Body", "زيدون عبد الفلاني" },
        { $"{Menu}\n{Title}\nمسار القصة\n{Day}\nالقاهرة - مواسم القطن تعود مبكرا\n{First}", "Menu Title Section Timestamp Caption Body", "" },

        // A day in parentheses at the end says of something else when; in brackets, or in front of a place, of the article.
        { $"{Menu}\n{Title}\nزيدون الفلاني (5 مارس 2006)\n{First}", "Menu Title Timestamp Body", "" },
        { $"{Menu}\n{Title}\nزيدون الفلاني [14 مارس 2021]\n{First}", "Menu Title Byline Body", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nزيدون الفلاني 14 مارس 2021 (القاهرة)\n{First}", "Menu Title Byline Body", "زيدون الفلاني" },

        // A name above the line that says that this person wrote is no headline, at the end of the page either.
        { $"{Menu}\nأعمدة جديدة للطريق\nكريم علي منصور\nبقلم: كريم علي منصور", "Menu Title Byline Byline", "كريم علي منصور" },

        // Behind a portrait's text stands the name once more; behind a source it is the source's.
        { $"{Menu}\n{Title}\nتصوير هدى سالم هدى سالم | 14 مارس 2021\n{First}", "Menu Title Byline Body", "هدى سالم" },
        { $"{Menu}\n{Title}\nالمصدر: كريم منصور كريم منصور 14 مارس 2021\n{First}", "Menu Title Byline Body", "كريم منصور" },

        // The preposition between a name and the time, or in front of both.
        { $"{Menu}\n{Title}\nرويترز في 14 مارس 2021\n{First}", "Menu Title Byline Body", "رويترز" },
        { $"{Menu}\n{Title}\nفي 14 مارس 2021 كريم منصور\n{First}", "Menu Title Byline Body", "كريم منصور" },
        { $"{Menu}\n{Title}\nيوم 14 مارس 2021 كريم منصور\n{First}", "Menu Title Byline Body", "كريم منصور" },

        // In front of a day and an agency stands the place, or who wrote, or what the text is about.
        { $"{Menu}\n{Title}\nبيت لحم القديمة 22-9-2021 وفا - ميساء أبو زيتون\n{First}", "Menu Title Byline Body", "وفا, ميساء أبو زيتون" },
        { $"{Menu}\n{Title}\nكتب: كريم منصور 22-9-2021 وفا\n{First}", "Menu Title Byline Body", "كريم منصور" },
        { $"{Menu}\n{Title}\nكريم منصور 22-9-2021 وفا\n{First}", "Menu Title Byline Body", "كريم منصور" },
        { $"{Menu}\n{Title}\nأسعار القمح ترتفع عالميا منذ شهر | 22-9-2021 | وفا\n{First}", "Menu Title Timestamp Body", "" },

        // A text printed twice is half of it, but a name of four letters may be two letters twice.
        { $"{Menu}\n{Title}\nبقلم: هدىهدى\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "هدى" },
        { $"{Menu}\n{Title}\nبقلم: ميمي\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "ميمي" },

        // Behind a section the author, with where.
        { $"{Menu}\n{Title}\nمدن كتب كريم منصور - المرج 14 مارس 2021\n{First}", "Menu Title Byline Body", "كريم منصور" },

        // In parentheses stands a column, unless a cue says who wrote, or something follows them.
        { $"{Menu}\n{Title}\n(بقلم: كريم منصور)\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "كريم منصور" },
        { $"{Menu}\n{Title}\n(ترجمة: زيدون الفلاني)\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\n(القاهرة) زيدون الفلاني\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "زيدون الفلاني" },

        // Two authors, the second with a family name that the headline does not say, or with a given name that it says.
        { $"{Menu}\nوفاة الفنان محمود سعد في المرج\nهدى سالم\nكريم محمود\n{Day}\n{First}", "Menu Title Byline Byline Timestamp Body", "هدى سالم, كريم محمود" },
        { $"{Menu}\nوفاة الفنان محمود سعد في المرج\nهدى سالم\nكريم الفلاني\n{Day}\n{First}", "Menu Title Byline Byline Timestamp Body", "هدى سالم, كريم الفلاني" },

        // A columnist whom the headline names, below the house's name and on a page without a text.
        { $"كريم منصور عن الطريق القديم | صوت المرج\n{Menu}\nصوت المرج\nكريم منصور عن الطريق القديم\nكريم منصور\n{Day}\n{First}", "PageTitle Menu Byline Title Byline Timestamp Body", "صوت المرج, كريم منصور" },
        { $"{Menu}\nكريم منصور يفتتح معرضه الثالث\nكريم منصور\n{Day}", "Menu Title Byline Timestamp", "كريم منصور" },

        // A caption with whose image it is in parentheses: three words, or two of the headline's; else a name with a place or the house.
        { $"{Menu}\n{Title}\nكرات تعبر الشباك (وكالات)\n{Day}\n{First}", "Menu Title Caption Timestamp Body", "" },
        { $"{Title} | المرفأ نيوز\n{Menu}\n{Title}\nكرات تعبر الشباك (المرفأ نيوز)\n{Day}\n{First}", "PageTitle Menu Title Caption Timestamp Body", "" },
        { $"{Title} | المرفأ نيوز\n{Menu}\n{Title}\nإنارة الطرق (المرفأ نيوز)\n{Day}\n{First}", "PageTitle Menu Title Caption Timestamp Body", "" },
        { $"{Title} | المرفأ نيوز\n{Menu}\n{Title}\nزيدون الفلاني (المرفأ نيوز)\n{Day}\n{First}", "PageTitle Menu Title Byline Timestamp Body", "زيدون الفلاني, المرفأ نيوز" },
        { $"{Title} | المرفأ نيوز\n{Menu}\n{Title}\nزيدون عبد الفلاني - المرفأ نيوز\n{Day}\n{First}", "PageTitle Menu Title Byline Timestamp Body", "زيدون عبد الفلاني, المرفأ نيوز" },
        { $"{Menu}\n{Title}\nزيدون عبد الفلاني (القاهرة)\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "زيدون عبد الفلاني" },

        // A name that stands again below the text, above what the person is, or without it.
        { $"{Menu}\n{Title}\nزيدون الفلاني\nشارك\n{First}\n{Second}\nزيدون الفلاني\nكاتب صحفي في المدينة\nشارك", "Menu Title Byline Share Body Body Other Related Share", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\n{First}\n{Second}\nزيدون الفلاني\nمراسل في المدينة الجديدة\nشارك", "Menu Title Byline Timestamp Body Body Other Related Share", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\n{First}\n{Second}\nزيدون الفلاني\nكتب في صحف كثيرة\nشارك", "Menu Title Byline Timestamp Body Body Other Related Share", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nمسار القصة\n{Day}\n{First}\nمسار القصة\n{Second}", "Menu Title Section Timestamp Body Subhead Body", "" },

        // A headline of few words has the shape of a name, too, and is none.
        { $"{Menu}\nإنارة الطرق بالطاقة الشمسية\nزيدون الفلاني\n{Day}\n{First}", "Menu Title Byline Timestamp Body", "زيدون الفلاني" },

        // A name that a line with a cue says, above it, right below the first paragraph, and twice on a page without a text.
        { $"{Menu}\n{Title}\nبقلم: زيدون الفلاني\n{Day}\nشارك\nزيدون الفلاني\nشارك\n{First}", "Menu Title Byline Timestamp Share Byline Share Body", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\nشارك\n{First}\nبقلم: زيدون الفلاني\n{Second}", "Menu Title Byline Share Body Byline Body", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nزيدون الفلاني\n{Day}\nزيدون الفلاني", "Menu Title Byline Timestamp Byline", "زيدون الفلاني" },
        { $"{Menu}\n{Title}\nزيدون شمسي\n{Day}", "Menu Title Byline Timestamp", "زيدون شمسي" },
        { $"{Menu}\n{Head}\nزيدون الفلاني", "Menu Title Timestamp Byline", "زيدون الفلاني" },

        // Of two lines of two words neither is a name; an image's text stands above its caption in other forms of the same words.
        { $"{Menu}\n{Head}\nطريق مضاء\nرصيف جديد\n{First}", "Menu Title Timestamp Other Other Body", "" },
        { $"{Menu}\n{Head}\nطريق مضاء\nالطريق المضاء\n{First}", "Menu Title Timestamp Other Other Body", "" },
        { $"{Menu}\n{Head}\nزيدون الفلاني\n@الفلاني\n{First}", "Menu Title Timestamp Byline Other Body", "زيدون الفلاني" },
        { $"{Menu}\n{Head}\nزيدون بدر\nنادي البدرية يفوز بالكأس بعد غياب\n{First}", "Menu Title Timestamp Byline Caption Body", "زيدون بدر" },
        { $"{Menu}\n{Head}\nزيدون سالم الفلاني\nقصر سالم يفتح أبوابه بعد عامين من الصيانة\n{First}", "Menu Title Timestamp Byline Caption Body", "زيدون سالم الفلاني" },

        // A summary is no caption, and neither is a section of the site's; the text of an image is, between two prints of the headline as well.
        { $"{Menu}\n{Head}\nصوت المرج صحيفة يومية مستقلة تصدر في مدينة المرج منذ عام 1998، وتهتم بأخبار المدينة وما حولها من القرى.\nتعليقات (3)\n{Second}\n{First}", "Menu Title Timestamp Lead Comments Body Body", "" },
        { $"{Menu}\n{Title}\n\nأعمدة الإنارة على الطريق الدائري\n© رويترز\n\n{Title}\n{Day}\n{First}", "Menu Title Caption Credit Title Timestamp Body", "" },
        { $"{Title} | أخبار اليوم\n{Menu}\n{Head}\nأخبار مصر الآن\n{First}", "PageTitle Menu Title Timestamp Section Body", "" },
        { $"{Menu}\n{Head}\nعمال يركبون الأعمدة في تصوير سابق،\n{First}", "Menu Title Timestamp Caption Body", "" },
        { $"{Menu}\n{Title}\n©\n{Day}\n{First}", "Menu Title Other Timestamp Body", "" },

        // What the first line begins with is the site's name, of four letters too, and a section is none.
        { $"رؤية | صحيفة يومية\n{Menu}\n{Title}\nموقع رؤية\n{Day}\n{First}", "Menu Navigation Title Byline Timestamp Body", "موقع رؤية" },
        { $"ثقافة | عمران | طاقة\n{Title}\nكريم منصور - ثقافة\n{Day}\n{First}", "Breadcrumb Title Byline Timestamp Body", "كريم منصور" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_line_says_who_wrote_when_enough_speaks_for_it(string page, string roles, string authors)
    {
        Assert.Equal(roles, Roles(page));
        var byline = PageParser.Default.Parse(page).Article.Byline;
        Assert.Equal(authors, byline is null ? "" : string.Join(", ", byline.Contributors.Select(who => who.Name)));
    }

    [Theory]
    [InlineData($"{Menu}\n{Title}\nالمصدر: كريم منصور كريم منصور 14 مارس 2021\n{First}", "المصدر: كريم منصور كريم منصور", "person:كريم منصور:المصدر")]
    [InlineData($"{Menu}\n{Title}\nتصوير هدى سالم هدى سالم | 14 مارس 2021\n{First}", "هدى سالم", "person:هدى سالم:")]
    [InlineData($"رؤية | صحيفة يومية\n{Menu}\n{Title}\nموقع رؤية\n{Day}\n{First}", "موقع رؤية", "organization:موقع رؤية:")]
    public void A_byline_says_as_what(string page, string raw, string contributor)
    {
        var byline = PageParser.Default.Parse(page).Article.Byline;
        Assert.Equal(raw, byline?.Raw);
        var who = Assert.Single(byline!.Contributors);
        Assert.Equal(contributor, $"{who.Kind}:{who.Name}:{who.Role}");
    }

    [Theory]
    [InlineData($"اليوم السابع | أخبار مصر\n{Menu}\n{Head}\n{First}", "اليوم السابع")]
    [InlineData($"أخبار مصر | اليوم السابع\n{Menu}\n{Head}\n{First}", "اليوم السابع")]
    [InlineData($"{Title} - صوت (المرج)\n{Menu}\n{Head}\n{First}", "صوت (المرج)")]
    [InlineData($"صوت (المرج): {Title}\n{Menu}\n{Head}\n{First}", "صوت (المرج)")]
    [InlineData($"(صوت) المرج: {Title}\n{Menu}\n{Head}\n{First}", "(صوت) المرج")]
    public void The_title_of_the_document_names_the_site(string page, string site)
    {
        Assert.StartsWith("PageTitle Menu Title", Roles(page), StringComparison.Ordinal);
        Assert.Equal(site, PageParser.Default.Parse(page).Article.Site?.Name);
    }
}
