using System.Globalization;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Xml;

/// <summary>The time of a news item's version, which NewsML-G2 demands whole.</summary>
internal static class NewsItemTimes
{
    private const string WithoutOffset = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    /// <summary>The last change, else the publication, else the retrieval; an hour that is filled in is noted.</summary>
    /// <returns>The time, or null where no day is known.</returns>
    public static string? VersionCreated(ExportLog log, Article article)
    {
        NewsTimestamp?[] times = [article.Modified, article.Published, article.Retrieval?.Time];
        if ((times.FirstOrDefault(IsWhole) ?? times.FirstOrDefault(each => each?.Date is not null)) is not { Date: { } day } time) return null;
        var text = Text(day, time);
        if (!IsWhole(time)) log.Add("modified", $"NewsML-G2 needs the time of this version; {text} stands in.");
        return text;
    }

    private static bool IsWhole(NewsTimestamp? time) => time is { Date: not null, Time: not null };

    // XML Schema's times may do without an offset.
    private static string Text(DateOnly day, in NewsTimestamp time)
    {
        var local = day.ToDateTime(time.Time ?? TimeOnly.MinValue).ToString(WithoutOffset, CultureInfo.InvariantCulture);
        if (time is not { Time: not null, Offset: { } offset }) return local;
        return $"{local}{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}";
    }
}
