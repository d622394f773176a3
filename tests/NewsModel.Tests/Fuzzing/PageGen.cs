using System.Globalization;
using CsCheck;
using NewsModel.Tests.Pages;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Pages made from invented parts in the order of real ones, together with what a careful reader takes from them.</summary>
internal static class PageGen
{
    private static readonly string[] Menu = ["الرئيسية", "سياسة", "محليات", "اقتصاد", "رياضة", "ثقافة", "منوعات", "اتصل بنا"];
    private static readonly string[] Names = ["هدى سليم", "سامي نور", "ليلى الخطيب", "كريم عبد الله", "منى فارس", "يوسف الصالح"];
    private static readonly string[] Sites = ["صحيفة الواحة", "أخبار النخيل", "شبكة الرمال", "بوابة الجسر"];
    private static readonly string[] Tails = ["شارك", "اقرأ أيضا", "التعليقات", "مواضيع ذات صلة", "الأكثر قراءة"];
    private static readonly string[] MonthNames = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    private static readonly string[] DayNames = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    private static readonly string[] Things =
    [
        "المدينة", "المكتبة", "الجسر", "المدرسة", "الحديقة", "المصنع", "الميناء", "السوق", "القرية", "النهر", "المتحف", "المسرح", "الطريق", "البلدية", "الجامعة",
        "العمال", "الطلاب", "الزوار", "السكان", "المشروع", "الخطة", "الميزانية", "الأشجار", "المياه", "الكهرباء", "القطار", "المحطة", "الصيف", "الشتاء", "العام",
    ];

    private static readonly string[] Doings = ["افتتح", "أعلن", "أكد", "شهد", "بدأ", "أضاف", "أوضح", "استقبل", "أنهى", "واصل", "نظم", "قرر", "وقع", "زار"];

    private static readonly string[] Joints = ["في", "على", "من", "إلى", "مع", "بعد", "قبل", "عن", "خلال", "أمام", "قرب", "بين"];

    private static readonly Gen<string> Sentence =
        from verb in Gen.OneOfConst(Doings)
        from words in Gen.Select(Gen.OneOfConst(Things), Gen.OneOfConst(Joints)).Array[4, 12]
        from last in Gen.OneOfConst(Things)
        select $"{verb} {string.Join(' ', words.Select(pair => $"{pair.Item1} {pair.Item2}"))} {last}.";

    private static readonly Gen<string> Paragraph = Sentence.Array[2, 4].Select(sentences => string.Join(' ', sentences));

    private static readonly Gen<string> Title =
        from verb in Gen.OneOfConst(Doings)
        from words in Gen.Select(Gen.OneOfConst(Things), Gen.OneOfConst(Joints)).Array[2, 3]
        from last in Gen.OneOfConst(Things)
        select $"{verb} {string.Join(' ', words.Select(pair => $"{pair.Item1} {pair.Item2}"))} {last}";

    private static readonly Gen<(string Text, DateTime Time)> Stamp =
        from day in Gen.Int[new DateOnly(2005, 1, 1).DayNumber, new DateOnly(2025, 1, 1).DayNumber].Select(DateOnly.FromDayNumber)
        from minute in Gen.Int[1, 1439]
        from form in Gen.Int[0, 4]
        let time = day.ToDateTime(new TimeOnly(minute * TimeSpan.TicksPerMinute))
        let weekday = DayNames[(int)day.DayOfWeek]
        let clock = $"{time.ToString("hh:mm", CultureInfo.InvariantCulture)} {(time.Hour < 12 ? 'ص' : 'م')}"
        let date = string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthNames[day.Month - 1]} {day.Year}")
        let whole = time.ToString("HH:mm", CultureInfo.InvariantCulture)
        select (form switch
        {
            0 => $"نشر في {weekday} {date} - {clock}",
            1 => $"{weekday}، {date} {whole}",
            2 => $"{date} | {clock}",
            3 => $"تاريخ النشر: {time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}",
            _ => ToArabicIndic($"{weekday} {date} {time.ToString("mm': 'hh", CultureInfo.InvariantCulture)} {(time.Hour < 12 ? 'ص' : 'م')}"),
        }, time);

    /// <summary>A page and its truth.</summary>
    public static Gen<(string Text, PageTruth Truth)> All { get; } =
        from title in Title
        from site in Gen.OneOfConst(Sites)
        from menu in Gen.OneOfConst(Menu).Array[0, 6]
        from author in Gen.OneOfConst(Names)
        from named in Gen.Bool
        from stamp in Stamp
        from caption in Gen.Select(Gen.OneOfConst(Things), Gen.OneOfConst(Things)).Select(pair => $"{pair.Item1} و{pair.Item2}")
        from pictured in Gen.Bool
        from body in Paragraph.Array[3, 8]
        from tails in Gen.OneOfConst(Tails).Array[0, 3]
        from related in Title.Array[0, 3]
        from blanks in Gen.Bool
        from indent in Gen.OneOfConst("", "", "   ")
        let head = new[] { $"{title} - {site}" }.Concat(menu.Distinct())
        let block = new[] { title, named ? $"كتب: {author}" : null, stamp.Text, pictured ? caption : null, pictured ? caption : null }.OfType<string>()
        let lines = head.Concat(block).Concat(body).Concat(tails.Distinct().SelectMany(tail => new[] { tail }.Concat(related))).Append($"جميع الحقوق محفوظة © {site}")
        select (
            string.Join(blanks ? "\n\n" : "\n", lines.Select(line => indent + line)) + "\n",
            new PageTruth(title, stamp.Time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture), null, named ? [author] : [], [], null, null, body));

    private static string ToArabicIndic(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u0660') : c));
}
