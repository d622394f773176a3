using System.Globalization;
using CsCheck;
using NewsModel.Tests.Locales;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Zones as they are printed beside a time: offsets in all their forms and every zone's name that a region reads.</summary>
internal static class ZoneGen
{
    /// <summary>What is printed beside a time of a day, and its offset; null where nothing is.</summary>
    public static Gen<Func<DateTime, (string Text, TimeSpan Offset)?>> Of(RegionWords words) => Gen.OneOf(Nothing, Offset, Gen.OneOfConst(words.Zones).Select(Name));

    private static readonly Gen<Func<DateTime, (string Text, TimeSpan Offset)?>> Nothing = Gen.Const<Func<DateTime, (string, TimeSpan)?>>(_ => null);

    private static readonly Gen<Func<DateTime, (string Text, TimeSpan Offset)?>> Offset =
        from quarters in Gen.Int[-48, 56]
        from form in Gen.OneOfConst(" {0}{1:00}:{2:00}", " {0}{1:00}{2:00}", " GMT{0}{1}:{2:00}", " (GMT{0}{1:00}{2:00})", " UTC{0}{1:00}:{2:00}")
        let minutes = Math.Abs(quarters) * 15
        let text = string.Format(CultureInfo.InvariantCulture, form, quarters < 0 ? '-' : '+', minutes / 60, minutes % 60)
        select new Func<DateTime, (string, TimeSpan)?>(_ => (text, TimeSpan.FromMinutes(quarters * 15)));

    /// <summary>Nothing where the zone's clock shows the time twice or never.</summary>
    private static Func<DateTime, (string Text, TimeSpan Offset)?> Name(LocaleName name) => local =>
    {
        if (name.Text.Length == 1) return null;
        var text = name.Row["kind"] == "place" ? $" بتوقيت {name.Text}" : $" {name.Text}";
        if (name.Row["offset"] is { } printed) return (text, TimeSpan.Parse(printed.TrimStart('+'), CultureInfo.InvariantCulture));
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name.Row["id"]!);
        return zone.IsAmbiguousTime(local) || zone.IsInvalidTime(local) ? null : (text, zone.GetUtcOffset(local));
    };
}
