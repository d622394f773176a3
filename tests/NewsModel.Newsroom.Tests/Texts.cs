namespace NewsModel.Newsroom.Tests;

/// <summary>Pages to send.</summary>
internal static class Texts
{
    /// <summary>A page with invented names: a site, a headline, an author, a time and two paragraphs.</summary>
    public const string Market = """
        صدى الوادي | السوق القديمة تفتح أبوابها بعد الترميم

        السوق القديمة تفتح أبوابها بعد الترميم

        كتبت: ليلى الحسني
        الاثنين 6 مايو 2024 - 10:15 صباحا

        فتحت السوق القديمة في مدينة الوادي أبوابها صباح اليوم بعد ترميم دام عامين، وعاد إليها أكثر من مئة تاجر.

        وقال رئيس البلدية إن الترميم حفظ واجهات الدكاكين كما كانت، وإن الشارع سيبقى للمشاة وحدهم.
        """;

    /// <summary>The id of that page, which is made from its text.</summary>
    public const string MarketId = "a59dbc3a-08fe-87c1-b186-5b34e91aff7c";

    /// <summary>A page whose every part tries to be markup.</summary>
    public const string Hostile = """
        صدى الوادي | <script>window.hacked=1</script> خبر السوق

        <script>window.hacked=1</script> خبر السوق

        كتبت: <img src=x onerror=window.hacked=1>
        الاثنين 6 مايو 2024 - 10:15 صباحا

        </script><script>window.hacked=1</script> فتحت السوق القديمة أبوابها صباح اليوم بعد ترميم دام عامين، وعاد إليها التجار.

        ]]></content:encoded><script>window.hacked=1</script> وقال رئيس البلدية إن الترميم حفظ واجهات الدكاكين كما كانت.

        "><svg onload=window.hacked=1> ' onmouseover='window.hacked=1' وأضاف أن الشارع سيبقى للمشاة وحدهم، وأن <a href="javascript:window.hacked=1">السوق</a> آمنة.
        """;

    public static byte[] SeedBytes { get; } = File.ReadAllBytes(Path.Combine(Root, "seeds", "000_c874eb2f6f49f959.txt"));

    public static string Seed { get; } = File.ReadAllText(Path.Combine(Root, "seeds", "000_c874eb2f6f49f959.txt"));

    /// <summary>A page like <see cref="Market"/>, another one for each number.</summary>
    public static string Numbered(int number) => Market.Replace("السوق القديمة", $"السوق رقم {number}", StringComparison.Ordinal);

    private static string Root
    {
        get
        {
            for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "NewsModel.sln"))) return folder;
            throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NewsModel.sln.");
        }
    }
}
