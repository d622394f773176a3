namespace NewsModel.Tests.Formats;

/// <summary>One invented article with everything set that a page can print, and the feed it stands in.</summary>
internal static class FeedSamples
{
    public static FeedInfo Feed { get; } = new()
    {
        Title = "صحيفة الواحة",
        HomePage = new("https://waha.example/أخبار/"),
        FeedUrl = new("https://waha.example/feed.xml"),
        Description = "أخبار الواحة & ما حولها",
        Language = "ar-EG",
        Updated = new(2021, 6, 7, 19, 0, 0, TimeSpan.FromHours(2)),
    };

    public static Article Article { get; } = new()
    {
        Title = "افتتاح مكتبة «النخيل» العامة",
        Kicker = "ثقافة",
        Subtitle = "آلاف الكتب للأطفال",
        PageTitle = "افتتاح مكتبة «النخيل» العامة | صحيفة الواحة",
        Summary = "افتتحت المدينة أكبر مكتبة <عامة> في المحافظة.",
        Url = new("https://waha.example/أخبار/١٢٣?ref=home"),
        CanonicalUrl = new("https://waha.example/أخبار/١٢٣"),
        Id = "waha-123",
        Language = "ar-EG",
        Direction = TextDirection.RightToLeft,
        Site = new() { Name = "صحيفة الواحة", Domain = "waha.example", Country = "EG" },
        Sections = [new() { Name = "محليات", Url = new("https://waha.example/محليات") }],
        Byline = new()
        {
            Raw = "كتبت: هدى سليم، ووكالة الرمال",
            Contributors =
            [
                new() { Name = "هدى سليم", Kind = ContributorKind.Person, Role = "كتبت", Url = new("https://waha.example/كتاب/هدى") },
                new() { Name = "وكالة الرمال", Kind = ContributorKind.Agency },
            ],
        },
        Dateline = "الواحة - وكالة الرمال",
        Published = new NewsTimestamp
        {
            Date = new(2021, 6, 7),
            Time = new(18, 30),
            Offset = TimeSpan.FromHours(2),
            OffsetSource = OffsetSource.Region,
            TimeZone = "Africa/Cairo",
            Precision = TimestampPrecision.Minute,
            Raw = "الاثنين ٧ يونيو ٢٠٢١ - ٦:٣٠ م",
        },
        Modified = new NewsTimestamp { Date = new(2021, 6, 8), Precision = TimestampPrecision.Day },
        Images =
        [
            new() { Url = new("https://waha.example/صور/مكتبة.jpg"), Caption = "قاعة القراءة", AltText = "قاعة", Credit = "تصوير: نبيل عمر", Width = 1200, Height = 800 },
        ],
        Body =
        [
            new() { Kind = ArticleBlockKinds.Paragraph, Text = "افتتح المحافظ المكتبة صباح اليوم.\nوحضر الافتتاح مئات الأطفال." },
            new() { Kind = ArticleBlockKinds.Heading, Level = 2, Text = "كتب & ألعاب" },
            new() { Kind = ArticleBlockKinds.Quote, Text = "القراءة حياة" },
            new() { Kind = ArticleBlockKinds.ListItem, Text = "قاعة للأطفال" },
            new() { Kind = ArticleBlockKinds.ListItem, Text = "قاعة للباحثين" },
            new() { Kind = ArticleBlockKinds.Image, Image = new() { Url = new("https://waha.example/صور/٢.jpg"), AltText = "الرفوف", Caption = "رفوف \"جديدة\"", Credit = "الواحة", Width = 640 } },
        ],
        Tags = ["مكتبات", "أطفال"],
        Translations = [new() { Language = "en", Url = new("https://waha.example/en/123"), Relation = "translation" }],
        Rights = "جميع الحقوق محفوظة © صحيفة الواحة",
        Retrieval = new() { Url = new("https://waha.example/أخبار/١٢٣?ref=home"), Source = "أرشيف" },
    };

    /// <summary>A document with its notes under it, as snapshots show them.</summary>
    public static string Show(ExportedDocument document) => $"{document.Text}\n{string.Join('\n', document.Notes)}\n";
}
