namespace NewsModel.Benchmarks.Peers;

/// <summary>A date line in a shape that news sites print, and what it says.</summary>
internal sealed record DateLine(string Text, DateAnswer Printed)
{
    /// <summary>Each with a full date, most with a day above 12; every weekday is the true one.</summary>
    public static IReadOnlyList<DateLine> All { get; } =
    [
        Of("السبت ١٧ مارس ٢٠١٨", "2018-03-17"),
        Of("الأحد، ٢٤ نوفمبر ٢٠١٩ ٥:٢٨ م", "2019-11-24", "17:28"),
        Of("٢٥ يناير ٢٠٢١", "2021-01-25"),
        Of("٢٢/٧/٢٠٢٠", "2020-07-22"),
        Of("\u200f٢٢\u200f/٧\u200f/٢٠٢٠", "2020-07-22"),
        Of("2022/05/19 - 14:05", "2022-05-19", "14:05"),
        Of("27-09-2017", "2017-09-27"),
        Of("14 فبراير 2023 09:40 ص", "2023-02-14", "09:40"),
        Of("نشر في: السبت 31 ديسمبر 2016 | 23:15", "2016-12-31", "23:15"),
        Of("الأحد 18 تشرين الأول 2015", "2015-10-18"),
        Of("الأحد 30 حزيران/يونيو 2024 - 19:34", "2024-06-30", "19:34"),
        Of("16 أفريل 2014", "2014-04-16"),
        Of("الخميس 29 غشت 2013", "2013-08-29"),
        Of("الثلاثاء ١٨ فبراير ٢٠٢٥ ٢٨: ٠٥ م +02:00 EET", "2025-02-18", "17:28", 2),
        Of("19:34 | الأربعاء ٢٢ يوليو ٢٠٢٠", "2020-07-22", "19:34"),
        Of("۲۷/۰۹/۲۰۱۷", "2017-09-27"),
        Of("2024-06-30T19:34:00+03:00", "2024-06-30", "19:34", 3),
        Of("الأحد ٢٤ نوفمبر ٢٠1٩", "2019-11-24"),
        Of("الثلاثاء 23 رجب 1444 هـ - 14 فبراير 2023 م", "2023-02-14"),
        Of("١٥ محرم ١٤٤٠ هـ", "2018-09-25"),
        Of("آخر تحديث الأربعاء 16 أبريل 2014 الساعة 21:32 بتوقيت القاهرة", "2014-04-16", "21:32"),
    ];

    /// <summary>The same moment as ISO 8601, at the precision printed.</summary>
    public string Iso => Printed.ToString();

    private static DateLine Of(string text, string date, string? time = null, int? hours = null) =>
        new(text, new DateAnswer(DateOnly.Parse(date, null), time is null ? null : TimeOnly.Parse(time, null), hours is { } h ? TimeSpan.FromHours(h) : null));
}
