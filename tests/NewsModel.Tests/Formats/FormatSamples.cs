using System.Text.Json;

namespace NewsModel.Tests.Formats;

/// <summary>Invented articles for every format: full, empty, mixed in direction, and with what breaks careless writers.</summary>
internal static class FormatSamples
{
    /// <summary>Every member that a page may fill, as a site would have it.</summary>
    public static Article Full { get; } = new()
    {
        Title = "افتتاح جسر \"النور\" بعد عامين من العمل",
        Kicker = "مشروعات",
        Subtitle = "أربعة كيلومترات فوق النهر",
        PageTitle = "افتتاح جسر \"النور\" بعد عامين من العمل - صحيفة المثال",
        Summary = "افتتحت المدينة جسرا جديدا يربط ضفتي النهر.",
        Url = new("https://example.com/محليات/جسر-النور?ref=1"),
        CanonicalUrl = new("https://example.com/محليات/جسر-النور"),
        Id = "example-4711",
        Language = "ar",
        Direction = TextDirection.RightToLeft,
        Site = new() { Name = "صحيفة المثال", Domain = "example.com", Country = "EG" },
        Sections = [new() { Name = "محليات", Url = new("https://example.com/محليات") }, new() { Name = "طرق وجسور" }],
        Byline = new()
        {
            Raw = "كتبت: هدى الراوي ووكالة أنباء المثال",
            Contributors =
            [
                new() { Name = "هدى الراوي", Kind = ContributorKind.Person, Role = "كتبت", Url = new("https://example.com/كتاب/هدى") },
                new() { Name = "وكالة أنباء المثال", Kind = ContributorKind.Agency },
            ],
        },
        Dateline = "المنصورة",
        Published = TimestampParser.Default.Parse("السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET"),
        Modified = NewsTimestamp.Parse("2018-03-03T18:05:30+02:00") with { Raw = null },
        PageDate = TimestampParser.Default.Parse("الأحد ٤ مارس ٢٠١٨"),
        PageClock = NewsTimestamp.Parse("T00:19") with { Raw = null },
        Images =
        [
            new() { Url = new("https://example.com/صور/جسر.jpg"), Caption = "الجسر ليلا", AltText = "جسر مضاء", Credit = "تصوير: سامي", Width = 1200, Height = 800 },
            new() { Caption = "صورة بلا عنوان" },
        ],
        Body =
        [
            new() { Kind = ArticleBlockKinds.Paragraph, Text = "المنصورة - افتتحت المدينة أمس جسر «النور»." },
            new() { Kind = ArticleBlockKinds.Heading, Level = 2, Text = "أرقام" },
            new() { Kind = ArticleBlockKinds.ListItem, Text = "الطول: ٤ كم" },
            new() { Kind = ArticleBlockKinds.ListItem, Text = "الكلفة: 3.5 مليون" },
            new() { Kind = ArticleBlockKinds.Quote, Text = "هذا يوم ننتظره منذ سنوات" },
            new() { Kind = ArticleBlockKinds.Image, Image = new() { Url = new("https://example.com/2.png"), Caption = "من الافتتاح", Credit = "المثال" } },
            new() { Kind = ArticleBlockKinds.Paragraph, Text = "ويبدأ المرور\nصباح الأحد." },
        ],
        Tags = ["جسور", "المنصورة"],
        Translations = [new() { Language = "en", Url = new("https://example.com/en/bridge"), Relation = "translation" }],
        Rights = "© صحيفة المثال",
        Retrieval = new() { Url = new("https://example.com/محليات/جسر-النور?ref=1"), Time = NewsTimestamp.Parse("2018-03-04T08:00:00Z") with { Raw = null }, Source = "crawl-1" },
        Extensions = new Dictionary<string, JsonElement> { ["score"] = JsonDocument.Parse("0.5").RootElement },
    };

    /// <summary>All samples, by name.</summary>
    public static IReadOnlyDictionary<string, Article> All { get; } = new Dictionary<string, Article>
    {
        ["full"] = Full,
        ["empty"] = new(),
        ["title-only"] = new() { Title = "خبر بلا تفاصيل" },
        ["plain"] = Plain(),
        ["no-offset"] = Plain() with { Published = TimestampParser.Default.Parse("3 مارس 2018 الساعة 17:28") },
        ["day-only"] = Plain() with { Published = TimestampParser.Default.Parse("الاثنين 5 آذار 2018") },
        ["month-only"] = Plain() with { Published = TimestampParser.Default.Parse("مارس 2018") },
        ["hijri"] = Plain() with { Published = TimestampParser.Default.Parse("15 جمادى الآخرة 1439 هـ") },
        ["range-of-days"] = Plain() with { Published = TimestampParser.Default.Parse("3-5 مارس 2018") },
        ["mixed-direction"] = Plain() with { Title = "شركة OpenBridge تطلق نسخة 2.0 (beta) من «جسر»", Byline = Names("Huda Al-Rawi", "سامي نور") },
        ["english"] = Plain() with { Title = "New bridge opens", Language = "en", Direction = TextDirection.LeftToRight, Body = Paragraphs("The bridge opened.") },
        ["persian"] = Plain() with { Title = "گشایش پل تازه", Language = "fa", Body = Paragraphs("پل دیروز گشوده شد.") },
        ["script-endings"] = Plain() with
        {
            Title = "</script><script>alert(1)</script>",
            Summary = "]]> &amp; <!-- --> &#x202e; \" '",
            Body = Paragraphs("</p></script><b onclick='x'>نص</b>", "a && b < c > d", "<![CDATA[ x ]]>"),
        },
        ["astral"] = Plain() with { Title = "خبر 📰 عاجل 𞤀", Tags = ["🌉"], Body = Paragraphs("نص 👨‍👩‍👧 هنا") },
        ["control-characters"] = Plain() with { Title = "خبر\u0000 \u0007عاجل\u001B[31m", Summary = "سطر\r\nآخر\tوجدولة", Body = Paragraphs("نص\u0001 هنا\uFFFE", "  أطراف ") },
        ["bidi-marks"] = Plain() with { Title = "\u200Fخبر\u200E \u2067عاجل\u2069", Body = Paragraphs("\u061Cنص\u200C‌هنا") },
        ["spaces"] = Plain() with { Title = " خبر   عاجل\u00A0", Body = Paragraphs("سطر\n\nوسطر", "سطر  بعيد", "", " ") },
        ["arabic-addresses"] = Plain() with
        {
            Url = new("https://موقع.مثال/أخبار/خبر ١?س=١&ص=\"٢\"#جزء"),
            Images = [new() { Url = new("https://موقع.مثال/صور/صورة (١).jpg"), AltText = "صورة" }],
        },
        ["relative-addresses"] = Plain() with
        {
            Url = new("/news/خبر", UriKind.Relative),
            Images = [new() { Url = new("img/1.jpg", UriKind.Relative), Caption = "صورة" }],
            Translations = [new() { Language = "en", Url = new("/en/1", UriKind.Relative) }, new() { Language = "fr" }],
        },
        ["no-address"] = Plain() with { Url = null, Id = "٤٧١١" },
        ["authors-of-all-kinds"] = Plain() with
        {
            Byline = new()
            {
                Contributors =
                [
                    new() { Name = "هدى", Kind = ContributorKind.Person },
                    new() { Name = "قسم الأخبار", Kind = ContributorKind.Organization },
                    new() { Name = "رويترز", Kind = ContributorKind.Agency },
                    new() { Name = "مجهول" },
                    new() { Name = "فرقة", Kind = new("band"), Url = new("https://example.com/band") },
                ],
            },
        },
        ["blocks-of-all-kinds"] = Plain() with
        {
            Body =
            [
                new() { Kind = ArticleBlockKinds.Heading, Text = "عنوان بلا درجة" },
                new() { Kind = ArticleBlockKinds.Heading, Level = 9, Text = "عنوان عميق" },
                new() { Kind = ArticleBlockKinds.ListItem, Text = "بند" },
                new() { Kind = ArticleBlockKinds.Paragraph, Text = "فقرة", Level = 3 },
                new() { Kind = ArticleBlockKinds.Quote, Text = "اقتباس\nفي سطرين" },
                new() { Kind = ArticleBlockKinds.Image },
                new() { Kind = ArticleBlockKinds.Image, Text = "نص", Image = new() { AltText = "", Width = 1 } },
                new() { Kind = "poll", Text = "هل تعبر الجسر؟" },
                new() { Kind = "", Text = "بلا نوع" },
            ],
        },
        ["translations"] = Plain() with
        {
            Translations =
            [
                new() { Language = "en", Url = new("https://example.com/en/1") },
                new() { Language = "fr", Url = new("https://example.com/fr/1"), Relation = "original" },
                new() { Language = "", Url = new("https://example.com/x"), Relation = "summary" },
            ],
        },
        ["empty-texts"] = new() { Title = "", Summary = "", Language = "", Id = "", Tags = ["", "وسم"], Sections = [new() { Name = "" }], Byline = new(), Site = new() },
        ["long"] = Plain() with { Body = Paragraphs([.. Enumerable.Range(1, 200).Select(i => $"الفقرة رقم {i} من نص طويل عن الجسر والنهر والمدينة.")]) },
    };

    public static TheoryNames Names() => [.. All.Keys];

    private static Article Plain() => new()
    {
        Title = "جسر جديد",
        Url = new("https://example.com/1"),
        Language = "ar",
        Direction = TextDirection.RightToLeft,
        Site = new() { Name = "صحيفة المثال", Domain = "example.com" },
        Byline = Names("هدى الراوي"),
        Published = NewsTimestamp.Parse("2018-03-03T17:28:00+02:00") with { Raw = null },
        Body = Paragraphs("فتح الجسر أمس.", "ويبدأ المرور غدا."),
    };

    private static Byline Names(params string[] names) =>
        new() { Contributors = [.. names.Select(name => new Contributor { Name = name, Kind = ContributorKind.Person })] };

    private static ArticleBlock[] Paragraphs(params string[] texts) =>
        [.. texts.Select(text => new ArticleBlock { Kind = ArticleBlockKinds.Paragraph, Text = text })];
}

/// <summary>Names of samples as the data of a theory.</summary>
public sealed class TheoryNames : Xunit.TheoryData<string>;
