namespace NewsModel;

/// <summary>Writes a timestamp as ISO 8601, in ASCII; no part that is set is left out.</summary>
internal ref struct IsoWriter
{
    /// <summary>The longest text: <c>2018-03-03T17:28:05.1234567+02:00/2018-03-05</c>.</summary>
    public const int MaxLength = 44;

    private readonly Span<byte> buffer;
    private int length;

    private IsoWriter(Span<byte> buffer) => this.buffer = buffer;

    /// <summary>Fills a buffer of <see cref="MaxLength"/> bytes and gives the number of bytes written.</summary>
    public static int Write(in NewsTimestamp timestamp, Span<byte> buffer)
    {
        var writer = new IsoWriter(buffer);
        writer.Date(timestamp.Year, timestamp.Month, timestamp.Day);
        if (timestamp.Time is { } time) writer.Time(time, timestamp.Precision);
        if (timestamp.Offset is { } offset) writer.Offset(offset);
        if ((timestamp.EndMonth ?? timestamp.EndDay) is not null)
        {
            writer.Add('/');
            writer.Date(timestamp.EndDate?.Year, timestamp.EndMonth, timestamp.EndDay);
        }

        return writer.length;
    }

    // A hyphen stands for each larger unit that is missing: --06-27, ---27.
    private void Date(int? year, int? month, int? day)
    {
        if (year is { } printedYear) Number(printedYear, 4);
        else if (month is not null || day is not null) Add('-');

        if (month is { } printedMonth)
        {
            Add('-');
            Number(printedMonth, 2);
        }
        else if (day is not null) Add('-');

        if (day is { } printedDay)
        {
            Add('-');
            Number(printedDay, 2);
        }
    }

    private void Time(TimeOnly time, TimestampPrecision precision)
    {
        Add('T');
        Number(time.Hour, 2);
        if (precision == TimestampPrecision.Hour && time.Ticks % TimeSpan.TicksPerHour == 0) return;
        Add(':');
        Number(time.Minute, 2);
        if (precision != TimestampPrecision.Second && time.Ticks % TimeSpan.TicksPerMinute == 0) return;
        Add(':');
        Number(time.Second, 2);
        var fraction = (int)(time.Ticks % TimeSpan.TicksPerSecond);
        if (fraction == 0) return;
        Add('.');
        var digits = 7;
        for (; fraction % 10 == 0; digits--) fraction /= 10;
        Number(fraction, digits);
    }

    private void Offset(TimeSpan offset)
    {
        Add(offset < TimeSpan.Zero ? '-' : '+');
        var minutes = (int)(Math.Abs(offset.Ticks) / TimeSpan.TicksPerMinute);
        Number(minutes / 60, 2);
        Add(':');
        Number(minutes % 60, 2);
    }

    private void Add(char character) => buffer[length++] = (byte)character;

    private void Number(int value, int digits)
    {
        for (var place = length + digits - 1; place >= length; place--, value /= 10) buffer[place] = (byte)('0' + (value % 10));
        length += digits;
    }
}
