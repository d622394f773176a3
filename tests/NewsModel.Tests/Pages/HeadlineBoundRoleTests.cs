using Xunit;
using static NewsModel.Tests.Pages.RolePage;

namespace NewsModel.Tests.Pages;

/// <summary>Where the finder of headlines draws its lines: pages on both sides of each.</summary>
public class HeadlineBoundRoleTests
{
    public static TheoryData<string, string> Pages => new()
    {
        // A menu on one line, whatever it begins with, parts what stands above it from the article.
        { $"الجمهورية اللبنانية\nعمال بلدية المرج يثبتون أعمدة إنارة الطرق بالطاقة الشمسية أمس\nالرئيسية سياسة أمن وقضاء اقتصاد وزراعة تربية وثقافة رياضة دوليات متفرقات صحف نشرة اخبارية\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Title Body Body" },
        { $"الجمهورية اللبنانية\nعمال بلدية المرج يثبتون أعمدة إنارة الطرق بالطاقة الشمسية أمس\nأخبار المدن والطرق الداخلية | سياسة | ثقافة | رياضة\n{Title}\n{First}\n{Second}", "Navigation Navigation Breadcrumb Title Body Body" },
        { $"البلدية تشكر كل السكان\nبقلم: كريم منصور | مدن | ثقافة | عمران\nأعمدة صنعت محليا تضيء ستة أحياء خلال شهرين من العمل\n{First}\n{Second}", "Title Byline Subtitle Body Body" },
        { $"البلدية تشكر كل السكان\n{Day}\n300 قراءة | 12 تعليقا | ثقافة | عمران\nأعمدة صنعت محليا تضيء ستة أحياء خلال شهرين من العمل\n{First}\n{Second}", "Title Timestamp Caption Caption Body Body" },
        { $"البلدية تشكر كل السكان\n{Day}\nشارك | طباعة | إرسال | حفظ\nأعمدة صنعت محليا تضيء ستة أحياء خلال شهرين من العمل\n{First}\n{Second}", "Title Timestamp Share Caption Body Body" },
        { $"الجمهورية اللبنانية\nعمال بلدية المرج يثبتون أعمدة إنارة الطرق بالطاقة الشمسية أمس\nبحث | سياسة | ثقافة | رياضة\n{Title}\n{First}\n{Second}", "Navigation Navigation Navigation Title Body Body" },

        // The first line of a page is the site's name when it has few words, and a headline when it has some.
        { $"صوت المرج المرج\n14/03/2021 17:28\n{Title}\n{First}\n{Second}", "Navigation PageDate Title Body Body" },
        { $"بلدية المرج تنهي المرحلة\nفي مشروع كبير جديد للمدينة\n{Day}\n{First}\n{Second}", "Title Subtitle Timestamp Body Body" },
        { $"{First}\n{Second}\nحفل في الحديقة العامة مساء الخميس\n{Day}", "Body Body Related Related" },

        // What is short and printed more than twice is a program or a related title; a headline of more words may be printed as often.
        { $"الرئيسية\nسياسة\nاقتصاد\nرياضة\nثقافة\nتأجيل مباراة الكأس\n{Head}\nسياسة | عمران | طاقة | ثقافة\nتأجيل مباراة الكأس\nبدء صيانة الجسر\nتأجيل مباراة الكأس\n{Second}\nشارك", "Menu Navigation Title Timestamp Caption Section Caption Section Body Share" },
        { $"{Menu}\nأعمدة في الحي الشرقي\nأعمدة في الحي الشرقي\nأعمدة في الحي الشرقي\nرياضة\n{Day}\n{First}\n{Second}", "Menu Title Title Title Section Timestamp Body Body" },
        { $"{Menu}\n{Head}\n{Title}\n{First} {Second}\n{Title}", "Menu Title Timestamp Title Body Related" },
        { $"{Menu}\nإنارة المرج 2021\n{Day}\nإنارة المرج 2021\n{Second}", "Menu Title Timestamp Title Body" },
        { $"{Menu}\nنافذة على البحر\nنافذة على البحر\nنافذة على البحر\n{Day}\n{First}", "Navigation Other Other Other Other Other Other Other PageDate Body" },

        // A label and a number are the article's code.
        { $"{Menu}\nرمز الخبر: 84319\n{Day}\n{First}", "Navigation Other Other Other Other Other PageDate Body" },
        { $"{Menu}\nالرئيسية > مدن\nالرمز: 84319\n{Day}\n{First}", "Navigation Other Other Other Other Breadcrumb Other PageDate Body" },
        { $"{Menu}\nضحايا سيل المرج: 300\n{Day}\n{First}", "Menu Title Timestamp Body" },
        { $"{Menu}\nبلدية المرج: إنارة\n{Day}\n{First}", "Menu Title Timestamp Body" },

        // What the author is stands below the name.
        { $"{Menu}\nالدكتور زيدون\nكاتب وأكاديمي يعمل في مشروع إنارة الطرق الداخلية\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Other Other PageDate Body Body" },

        // A form of address costs a line only when all of it is a name.
        { $"{Menu}\nد. كريم منصور: «النور حق لكل بيت»\n{Day}\nأعمدة محلية الصنع تضيء ستة أحياء في المرج\n{First}\n{Second}", "Menu Title Timestamp Caption Body Body" },

        // A headline of a word or two: below a path, above who wrote it or when; below the button to listen, above the time of publication.
        { $"{Menu}\nماذا بعد؟\nنشر في: 14 مارس 2021\n{First}\n{Second}", "Navigation Other Other Other Other Other Timestamp Body Body" },
        { $"{Menu}\nاستمع\nماذا بعد؟\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Share Other PageDate Body Body" },
        { $"{Menu}\nاستمع\nماذا بعد؟\nنشر في: 14 مارس 2021\n{First}\n{Second}", "Menu Share Title Timestamp Body Body" },
        { $"{Menu}\nالرئيسية > مدن\n• النافذة\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Other PageDate Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nالنافذة:\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Other PageDate Body Body" },
        { $"الرئيسية\nسياسة\nالنافذة\nاقتصاد\nرياضة\nثقافة\nأجمل المدن التي زارها المسافرون في ستة أشهر\nالرئيسية > مدن\nالنافذة\n{Day}\n{First}\n{Second}", "Menu Navigation Title Breadcrumb Section Timestamp Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nكريم منصور\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Other PageDate Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nالنافذة\n17:28\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Other PageClock Body Body" },

        // A headline as long as a paragraph stands below a path and above an author and a text, has no point at its end, and no more than thirty words.
        { $"{Menu}\nالرئيسية > مدن\n{First}\nبقلم: زيدون الفلاني\n{Second}\n{Third}", "Navigation Other Other Other Other Breadcrumb Body Byline Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nبلدية المرج تنهي المرحلة الأولى من إنارة كل الطرق في الحي القديم وفي ستة أحياء أخرى خلال شهر واحد من العمل ليل نهار في برد لم تر مثله من قبل قط\nبقلم: زيدون الفلاني\n{First}\n{Second}", "Navigation Other Other Other Other Breadcrumb Body Byline Body Body" },
        { $"{Menu}\nالرئيسية > مدن\nبلدية المرج تنهي المرحلة الأولى من إنارة كل الطرق في الحي القديم وفي ستة أحياء أخرى خلال شهر واحد من العمل ليل نهار في برد لم تر مثله من قبل\nبقلم: زيدون الفلاني\n{First}\n{Second}", "Menu Breadcrumb Title Byline Body Body" },
        { $"{Menu}\nالرئيسية > مدن\n{Title} في ستة أحياء خلال شهرين، وتستعد لبدء المرحلة الثانية في الربيع المقبل من العام الجاري\nبقلم: زيدون الفلاني\nشارك", "Navigation Other Other Other Other Breadcrumb Body Byline Share" },
        { $"{Title} - صوت المرج\n{Menu}\n{Title}\nالرئيسية > مدن\n{Title} في ستة أحياء خلال شهرين، وتستعد لبدء المرحلة الثانية في الربيع المقبل من العام الجاري\nبقلم: زيدون الفلاني\n{First}\n{Second}", "PageTitle Menu Title Breadcrumb Body Byline Body Body" },
        { $"{Menu}\nأعمال تركيب أعمدة الإنارة في طرق المرج الداخلية بمشروع الطاقة الشمسية وفي ستة أحياء من المدينة خلال شهرين من عمل بلدية المرج كل يوم في الليل ومع كل الناس هنا الآن\nشارك\nفيسبوك\nتويتر\nطباعة\nحفظ\nواتساب\n{Day}\n{First}\n{Second}\n{Third}", "Navigation Other Other Other Other Other Share Share Share Share Share Share PageDate Body Body Body" },

        // Words of a menu, a footer or a button open some headlines; a row of buttons is none, however many they are.
        { $"{Menu}\nبحث | {Title}\n{First}\n{Second}", "Menu Title Body Body" },
        { $"{Menu}\nبحث: إنارة الطرق تقلل الحوادث في الليل\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nمن نحن: أهل المرج يروون حكاية مدينتهم\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nاتصل بنا: رقم واحد لكل شكاوى الطرق\n{Day}\n{First}\n{Second}", "Menu Title Timestamp Body Body" },
        { $"{Menu}\nفيسبوك تويتر واتساب طباعة حفظ\n{Day}\n{First}\n{Second}", "Navigation Other Other Other Other Share PageDate Body Body" },

        // Parentheses at a line's end are those of an image, but not when one opens it.
        { $"{Menu}\n(وام) بلدية المرج تنهي إنارة الطرق (فيديو)\nأعمدة صنعت محليا في ستة أحياء خلال شهرين من العمل\n{Day}\n{First}\n{Second}", "Menu Title Subtitle Timestamp Body Body" },

        // An image's text below the headline: a blank line apart, shorter than it, or above a credit below a headline of five words.
        { $"{Menu}\n\nالنور يصل إلى كل بيت قديم\n\nأعمال مشروع بلدية المرج\n© سامي فوزي\n{Day}\n\n{First}\n{Second}", "Menu Title Caption Credit Timestamp Body Body" },
        { $"{Menu}\n\nالنور يصل إلى البيوت\n\nأعمال مشروع إنارة الطرق الداخلية بالطاقة الشمسية في المرج\nتصوير: سامي فوزي\n{Day}\n\n{First}\n{Second}", "Menu Navigation Title Credit Timestamp Body Body" },
        { $"{Menu}\n\nالنور يصل إلى كل البيوت\n\nأعمال مشروع إنارة الطرق الداخلية بالطاقة الشمسية في المرج\nتصوير: سامي فوزي\n{Day}\n\n{First}\n{Second}", "Menu Title Caption Credit Timestamp Body Body" },
        { $"{Menu}\n\nالنور يصل إلى كل البيوت\n\nأعمال مشروع إنارة الطرق الداخلية بالطاقة الشمسية في المرج\n© سامي فوزي\n{Day}\n\n{First}\n{Second}", "Menu Navigation Title Credit Timestamp Body Body" },
        { $"{Menu}\n\nالنور يصل إلى كل بيت في الحي القديم هذا العام\nأعمال مشروع إنارة الطرق الداخلية بالطاقة الشمسية\nتصوير: سامي فوزي\n{Day}\n\n{First}\n{Second}", "Menu Navigation Title Credit Timestamp Body Body" },
        { $"{Menu}\n\nمدن > ثقافة > أخبار الحي القديم > عمران\n\nالنور يصل إلى كل بيت في الحي القديم\nتصوير: سامي فوزي\n\nالسكان يشكرون العمال في حفل كبير بالحديقة العامة\n\n{First}\n{Second}", "Menu Breadcrumb Title Credit Subtitle Body Body" },
        { $"{Menu}\nتصوير: سامي فوزي\nصورة\nأعمدة إنارة في المرج\nالنور يصل إلى كل بيت قديم في الحي الشرقي\n{Day}\n{First}\n{Second}", "Menu Credit Navigation Navigation Title Timestamp Body Body" },

        // Below a time and at most three short lines, what stands above a credit is an image's text.
        { $"{Menu}\nإنارة الطرق بالطاقة الشمسية\n{Day}\nعمران\nطاقة\nعلوم\nعمال بلدية المرج أثناء مشروع إنارة الطرق الداخلية\nتصوير: سامي فوزي\n{First}\n{Second}", "Menu Title Timestamp Other Section Section Caption Credit Body Body" },
        { $"{Menu}\nإنارة الطرق بالطاقة الشمسية\n{Day}\nعمران\nطاقة\nعلوم\nفنون\nعمال بلدية المرج أثناء مشروع إنارة الطرق الداخلية\nتصوير: سامي فوزي\n{First}\n{Second}", "Menu Navigation PageDate Navigation Navigation Navigation Navigation Title Credit Body Body" },

        // What is printed twice behind something printed twice is an image's.
        { $"{Menu}\nأعمدة محلية جديدة\nأعمدة محلية جديدة\nشارك\nكريم منصور يفتتح مشروع الإنارة\nكريم منصور يفتتح مشروع الإنارة\nشارك\n{Day}\n{Second}", "Menu Navigation Section Share Title Title Share Timestamp Body" },
        { $"{Menu}\nأعمدة محلية جديدة\nشارك\nشارك\nكريم منصور يفتتح مشروع الإنارة\nكريم منصور يفتتح مشروع الإنارة\nشارك\n{Day}\n{First}\n{Second}", "Menu Title Share Share Caption Caption Share Timestamp Body Body" },
        { $"{Menu}\nأعمدة محلية جديدة\nشارك\nكريم منصور يفتتح مشروع الإنارة\nكريم منصور يفتتح مشروع الإنارة\nكريم منصور يفتتح مشروع الإنارة\nشارك\n{Day}\n{Second}", "Menu Title Share Caption Caption Caption Share Timestamp Body" },

        // Without a headline a note is no text.
        { $"{Menu}\n• بدأ العمل صباح اليوم في الحي.", "Navigation Other Other Other Other Other" },
        { "", "" },

        // A line of strokes is no word.
        { $"ــ\n{First}", "Other Body" },
        { $"كان داود يجمع الملح من البحيرة\nــ\n{First}", "Title Other Body" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_headline_is_told_from_what_is_like_it(string page, string roles) => Assert.Equal(roles, Roles(page));
}
