using System.Text;
using NewsModel.Locales;
using NewsModel.Timestamps.Calendars;

namespace NewsModel;

/// <summary>Writes timestamps as the sites of a region print them, so that <see cref="TimestampParser"/> with that region reads them back.</summary>
/// <remarks>
/// Nothing is added that the timestamp does not say: no time, no zone, no year. What cannot be printed is an IANA zone id
/// (the offset is) and how an offset was found; a month's name that is also an ordinary word is read back only with a year
/// beside it. Immutable and safe to share between threads.
/// </remarks>
/// <include file="Examples/NewsTimestampFormatter.xml" path="*/example[@id='NewsTimestampFormatter']"/>
public sealed class NewsTimestampFormatter
{
    private readonly PrintTable words;
    private readonly RegionRow region;
    private readonly string[] gregorianMonths;

    /// <summary>Makes a formatter.</summary>
    /// <param name="format">How to write; not null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="format"/> is null.</exception>
    /// <exception cref="ArgumentException">Its language is not known.</exception>
    /// <include file="Examples/NewsTimestampFormatter.xml" path="*/example[@id='new']"/>
    public NewsTimestampFormatter(TimestampFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        (Options, region) = (format, format.Region.Row);
        words = PrintTable.Find(format.Language)
            ?? throw new ArgumentException($"Expected a language of {string.Join(", ", PrintTable.Languages)}, found '{format.Language}'.", nameof(format));
        gregorianMonths = words.MonthsOf(CalendarName.Gregorian, region);
    }

    /// <summary>How this formatter writes.</summary>
    /// <include file="Examples/NewsTimestampFormatter.xml" path="*/example[@id='Options']"/>
    public TimestampFormat Options { get; }

    /// <summary>Writes a timestamp; empty for <see langword="default"/>.</summary>
    /// <param name="timestamp">The timestamp.</param>
    /// <returns>The text in one line, such as <c>Saturday 3 March 2018 - 05:28 pm +02:00</c> in the words of the region.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar's tables end before the date or begin behind it.</exception>
    /// <include file="Examples/NewsTimestampFormatter.xml" path="*/example[@id='Format']"/>
    public string Format(NewsTimestamp timestamp)
    {
        var text = new StringBuilder();
        if (timestamp.Date is { } date) WholeDate(text, date, timestamp);
        else PartialDate(text, timestamp);
        if (timestamp.Time is { } time)
        {
            if (text.Length > 0) text.Append(" - ");
            Clock(text, time, timestamp.Precision);
            Zone(text, timestamp);
        }

        return text.ToString();
    }

    private void WholeDate(StringBuilder text, DateOnly date, in NewsTimestamp timestamp)
    {
        var calendar = (CalendarName)(Options.Calendar ?? timestamp.Calendar);
        var first = Parts(calendar, date);
        if (Options.Weekday) text.Append(words.Weekdays[CalendarMath.IsoWeekday(date) - 1]).Append(' ');
        if (timestamp.EndDate is not { } end)
        {
            Day(text, calendar, first);
            return;
        }

        var last = Parts(calendar, end);
        if (!Options.Numeric && (first.Year, first.Month) == (last.Year, last.Month))
        {
            Number(text, first.Day).Append('-');
        }
        else
        {
            Day(text, calendar, first);
            text.Append(' ').Append(words.To).Append(' ');
        }

        Day(text, calendar, last);
    }

    private void Day(StringBuilder text, CalendarName calendar, (int Year, int Month, int Day) day)
    {
        if (Options.Numeric) Numbers(text, day);
        else
        {
            Number(text, day.Day).Append(' ').Append(MonthsOf(calendar)[day.Month - 1]).Append(' ');
            Number(text, day.Year);
        }

        var era = calendar switch
        {
            CalendarName.UmAlQura => words.Ah,
            CalendarName.Coptic => words.Martyrs,
            CalendarName.SolarHijri when Options.Numeric => words.Sh,
            _ => null,
        };
        if (era is not null) text.Append(' ').Append(era);
    }

    private string[] MonthsOf(CalendarName calendar) => calendar == CalendarName.Gregorian ? gregorianMonths : words.MonthsOf(calendar, region);

    private void Numbers(StringBuilder text, (int Year, int Month, int Day) day)
    {
        var (first, second, third) = words.YearFirst ? (day.Year, day.Month, day.Day)
            : region.MonthFirst ? (day.Month, day.Day, day.Year)
            : (day.Day, day.Month, day.Year);
        Number(text, first).Append('/');
        Number(text, second).Append('/');
        Number(text, third);
    }

    private void PartialDate(StringBuilder text, in NewsTimestamp timestamp)
    {
        if (timestamp.Month is { } month)
        {
            if (timestamp.Day is { } day) Number(text, day).Append(' ');
            text.Append(gregorianMonths[month - 1]);
            if (timestamp.Year is { } itsYear) Number(text.Append(' '), itsYear);
            else if (timestamp is { Day: not null, EndDay: { } endDay, EndMonth: { } endMonth })
                Number(text.Append(' ').Append(words.To).Append(' '), endDay).Append(' ').Append(gregorianMonths[endMonth - 1]);
        }
        else if (timestamp.Year is { } year) Number(text.Append(words.Year).Append(' '), year);
    }

    private void Clock(StringBuilder text, TimeOnly time, TimestampPrecision precision)
    {
        // A clock of 24 hours has no part of the day to be known by.
        if (precision == TimestampPrecision.Hour || words.Is24Hours) text.Append(words.Clock).Append(' ');
        var twelve = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        Number(text, words.Is24Hours ? time.Hour : twelve, 2);
        if (precision != TimestampPrecision.Hour) Number(text.Append(':'), time.Minute, 2);
        if (precision == TimestampPrecision.Second)
        {
            Number(text.Append(':'), time.Second, 2);
            var fraction = time.Ticks % TimeSpan.TicksPerSecond;
            if (fraction > 0) Number(text.Append('.'), fraction, 7);
        }

        if (!words.Is24Hours) text.Append(' ').Append(time.Hour < 12 ? words.Am : words.Pm);
    }

    private void Zone(StringBuilder text, in NewsTimestamp timestamp)
    {
        // What the region tells the reader anyway, its sites do not print.
        if (timestamp.Offset is not { } offset || (timestamp.OffsetSource == OffsetSource.Region && timestamp.TimeZone == Options.Region.TimeZone)) return;
        text.Append(' ').Append(offset < TimeSpan.Zero ? '-' : '+');
        Number(text, Math.Abs(offset.Hours), 2).Append(':');
        Number(text, Math.Abs(offset.Minutes), 2);
        if (timestamp.TimeZone is { } zone && !zone.Contains('/', StringComparison.Ordinal)) text.Append(' ').Append(zone);
    }

    private static (int Year, int Month, int Day) Parts(CalendarName calendar, DateOnly timestamp)
    {
        var (first, last) = CalendarMath.Years(calendar);
        return CalendarMath.TryFromGregorian(calendar, timestamp, out var parts) && parts.Year >= first && parts.Year <= last
            ? parts
            : throw new ArgumentOutOfRangeException(nameof(timestamp), timestamp, $"{(CalendarSystem)calendar} dates are known for its years {first} to {last}.");
    }

    private StringBuilder Number(StringBuilder text, long value, int width = 1)
    {
        Span<char> digits = stackalloc char[20];
        var at = digits.Length;
        do
        {
            digits[--at] = ArabicDigits.Write((int)(value % 10), Options.Digits);
            value /= 10;
        }
        while (value > 0 || digits.Length - at < width);
        return text.Append(digits[at..]);
    }
}
