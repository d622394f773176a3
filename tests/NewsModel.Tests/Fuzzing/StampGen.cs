using CsCheck;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Whole lines: a day, mostly a time beside it, in any digits, with other words around and marks between.</summary>
internal static class StampGen
{
    private static readonly string[] InFront =
        ["", "", "نشر في ", "تاريخ النشر: ", "آخر تحديث: ", "كتب: سامي نور - ", "القاهرة - ", "العدد 14725 - ", "صحيفة الواحة | ", "عاجل\n", "(3)\n"];

    private static readonly string[] Behind = ["", "", " - صحيفة الواحة", " | ثقافة", "، بقلم هدى سليم", "\nالتعليقات (3)", " - 1234 مشاهدة", " .", "\n"];

    private static readonly Gen<string> BetweenDayAndTime = Gen.OneOfConst(" ", " - ", "، ", " | ");
    private static readonly Gen<string> BetweenTimeAndDay = Gen.OneOfConst(" ", " - ", "، ");

    /// <summary>One set of digits for the line, or any for each of them.</summary>
    private static readonly Gen<Func<string, string>> Digits =
        from set in Gen.OneOfConst('0', '\u0660', '\u06F0', '\uFF10', '?')
        from dice in Gen.Int[0, int.MaxValue]
        select new Func<string, string>(text =>
        {
            var random = new Random(dice);
            return string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + (set == '?' ? "0\u0660\u06F0"[random.Next(3)] : set)) : c));
        });

    /// <summary>Mostly nothing; else direction marks, vowel marks, tatweel, or blanks of other kinds.</summary>
    private static readonly Gen<Func<string, string>> Marks =
        from kind in Gen.Int[0, 7]
        from dice in Gen.Int[0, int.MaxValue]
        select new Func<string, string>(text =>
        {
            var random = new Random(dice);
            return kind switch
            {
                0 => string.Concat(text.Select(c => random.Next(3) == 0 ? $"{"\u200F\u200E\u061C\u202B\u2069"[random.Next(5)]}{c}" : $"{c}")),
                1 => string.Concat(text.Select(c => IsArabic(c) && random.Next(3) == 0 ? $"{c}{"\u064E\u064F\u0650\u0652\u0651"[random.Next(5)]}" : $"{c}")),
                2 => string.Concat(text.Zip(text[1..] + ' ', (c, next) => IsArabic(c) && IsArabic(next) && random.Next(4) == 0 ? $"{c}\u0640" : $"{c}")),
                3 => string.Concat(text.Select(c => c == ' ' ? "\u00A0\u2009\u202F "[random.Next(4)] : c)),
                _ => text,
            };
        });

    public static Gen<PrintedStamp> All { get; } = Gen.OneOf([.. RegionWords.All.Select(Of)]);

    private static Gen<PrintedStamp> Of(RegionWords words)
    {
        var (days, clocks, zones) = (DayGen.Of(words), ClockGen.Of(words), ZoneGen.Of(words));
        return from day in days
               from clock in clocks
               from zoneOf in zones
               from order in Gen.Int[0, 2]
               from between in order == 1 ? BetweenDayAndTime : BetweenTimeAndDay
               from front in Gen.OneOfConst(InFront)
               from behind in Gen.OneOfConst(Behind)
               from digits in Digits
               from marks in Marks
               let zone = zoneOf(day.Date.ToDateTime(clock.Time))
               let time = clock.Text + zone?.Text
               let stamp = order switch { 0 => day.Text, 1 => $"{day.Text}{between}{time}", _ => $"{time}{between}{day.Text}" }
               let hasTime = order > 0
               select new PrintedStamp(words, marks(digits($"{front}{stamp}{behind}")), day.Date, hasTime ? clock.Time : null, hasTime ? zone?.Offset : null);
    }

    private static bool IsArabic(char c) => c is >= '\u0621' and <= '\u064A';
}
