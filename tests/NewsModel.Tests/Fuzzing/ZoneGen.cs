using System.Globalization;
using CsCheck;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Zones as they are printed beside a time: offsets in all their forms and every zone's name that a region reads.</summary>
internal static class ZoneGen
{
    public static Gen<(string Text, TimeSpan Offset)?> Of(RegionWords words, DateOnly date, TimeOnly time) => Gen.OneOf(Nothing, Offset, Name(words, date.ToDateTime(time)));

    private static readonly Gen<(string Text, TimeSpan Offset)?> Nothing = Gen.Const(default((string, TimeSpan)?));

    private static readonly Gen<(string Text, TimeSpan Offset)?> Offset =
        from quarters in Gen.Int[-48, 56]
        from form in Gen.OneOfConst(" {0}{1:00}:{2:00}", " {0}{1:00}{2:00}", " GMT{0}{1}:{2:00}", " (GMT{0}{1:00}{2:00})", " UTC{0}{1:00}:{2:00}")
        let minutes = Math.Abs(quarters) * 15
        select ((string, TimeSpan)?)(string.Format(CultureInfo.InvariantCulture, form, quarters < 0 ? '-' : '+', minutes / 60, minutes % 60), TimeSpan.FromMinutes(quarters * 15));

    /// <summary>None where the zone's clock shows the time twice or never.</summary>
    private static Gen<(string Text, TimeSpan Offset)?> Name(RegionWords words, DateTime local) => Gen.OneOfConst(words.Zones).Select(name =>
    {
        if (name.Text.Length == 1) return default((string, TimeSpan)?);
        var text = name.Row["kind"] == "place" ? $" بتوقيت {name.Text}" : $" {name.Text}";
        if (name.Row["offset"] is { } printed) return (text, TimeSpan.Parse(printed.TrimStart('+'), CultureInfo.InvariantCulture));
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name.Row["id"]!);
        return zone.IsAmbiguousTime(local) || zone.IsInvalidTime(local) ? null : (text, zone.GetUtcOffset(local));
    });
}
