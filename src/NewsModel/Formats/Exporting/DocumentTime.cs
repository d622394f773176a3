using System.Globalization;

namespace NewsModel.Formats.Exporting;

/// <summary>Times in the forms that documents take, and back.</summary>
internal static class DocumentTime
{
    /// <summary>ISO 8601 as printed, no finer; of days, months and years too.</summary>
    public const string Iso = "ISO 8601";

    /// <summary>RFC 3339, with time, seconds and offset: <c>2018-03-03T17:28:00+02:00</c>.</summary>
    public const string Rfc3339 = "RFC 3339";

    /// <summary>RFC 822 with four digits of the year and a numeric offset: <c>Sat, 03 Mar 2018 17:28:00 +0200</c>.</summary>
    public const string Rfc822 = "RFC 822";

    /// <summary>W3C's profile of ISO 8601: as RFC 3339, or the day, month or year alone where there is no time with an offset.</summary>
    public const string W3c = "W3C date and time";

    /// <summary>A time in a form, and a note for each thing about it that a reader of that text would not find; null when it cannot be written.</summary>
    public static string? Write(ExportLog log, string path, NewsTimestamp? time, string form)
    {
        if (time is not { } stamp) return null;
        if (Missing(stamp, form) is { } missing)
        {
            log.Add(path, $"{log.Format} takes times as {form}; this one has no {missing}.");
            return null;
        }

        var text = Text(stamp, form);
        NoteLosses(log, path, stamp, text, form);
        return text;
    }

    /// <summary>Reads what a document gives as a time: ISO 8601, or whatever the parser reads.</summary>
    /// <remarks><see cref="NewsTimestamp.Raw"/> is kept where it is not how a writer would have put it.</remarks>
    public static bool TryRead(string text, TimestampParser parser, out NewsTimestamp time)
    {
        var trimmed = text.AsSpan().Trim();
        if (!IsoReader.TryRead(trimmed, out time) && !TryReadRfc822(trimmed, out time) && !parser.TryParse(trimmed, out time)) return false;
        var plain = trimmed.SequenceEqual(time.ToString()) || trimmed.SequenceEqual(Form(time, Rfc3339)) || trimmed.SequenceEqual(Form(time, Rfc822));
        time = time with { Raw = plain ? null : text, Source = default };
        return true;
    }

    // The form that is written here, in all years; the parser reads the others, of the years that newspapers print.
    private static bool TryReadRfc822(ReadOnlySpan<char> text, out NewsTimestamp time)
    {
        const string Form = "ddd, dd MMM yyyy HH:mm:ss ";
        time = default;
        return text.Length > Form.Length
            && DateTime.TryParseExact(text[..Form.Length], Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && IsoReader.TryRead($"{local.ToString("s", CultureInfo.InvariantCulture)}{text[Form.Length..]}", out time);
    }

    private static string? Form(in NewsTimestamp time, string form) => Missing(time, form) is null ? Text(time, form) : null;

    private static string? Missing(in NewsTimestamp time, string form) =>
        form is Iso or W3c ? (time.Year is null ? "year" : time.Month is null && (time.Day ?? time.Time?.Hour) is not null ? "month" : null)
        : time.Date is null ? "day"
        : time.Time is null ? "time of day"
        : time.Offset is null ? "offset from UTC"
        : null;

    private static string Text(in NewsTimestamp time, string form)
    {
        if (form == Iso) return (time with { EndDate = null }).ToString();
        if (form == W3c && Missing(time, Rfc3339) is not null) return Day(time).ToString();
        var local = time.Date!.Value.ToDateTime(time.Time!.Value);
        var offset = time.Offset!.Value;
        var zone = $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}";
        return form == Rfc822
            ? local.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + zone.Replace(":", "", StringComparison.Ordinal)
            : local.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + zone;
    }

    private static NewsTimestamp Day(in NewsTimestamp time) =>
        time with { Day = time.Month is null ? null : time.Day, Time = null, Offset = null, EndDate = null };

    private static void NoteLosses(ExportLog log, string path, in NewsTimestamp time, string text, string form)
    {
        TryRead(text, TimestampParser.Default, out var read);
        log.Lost($"{path}.raw", time.Raw, $"{log.Format} holds the time alone, not the printed text.");
        if (Value(read) != Value(time)) log.Add($"{path}.value", $"{form} writes it as {text}.");
        if (read.TimeZone != time.TimeZone) log.Add($"{path}.zone", $"{form} holds an offset, not a zone.");
        if (Origin(read) != Origin(time)) log.Add($"{path}.offsetSource", $"{form} does not say where an offset comes from.");
        if (read.Precision != time.Precision) log.Add($"{path}.precision", $"{form} writes it as {text}, to the {TimestampNames.Precisions[(int)read.Precision]}.");
        if (read.Calendar != time.Calendar) log.Add($"{path}.calendar", $"{form} holds Gregorian days alone.");
        if (read.Assumptions != time.Assumptions) log.Add($"{path}.assumed", $"{form} does not say what was assumed.");
        if (read.AlternativeDate != time.AlternativeDate) log.Add($"{path}.alternative", $"{form} holds one day alone.");
    }

    private static string Value(NewsTimestamp time) => time.ToString();

    // As the article's JSON says it.
    private static OffsetSource? Origin(in NewsTimestamp time) => time.Offset is null && time.OffsetSource == OffsetSource.None ? null : time.OffsetSource;
}
