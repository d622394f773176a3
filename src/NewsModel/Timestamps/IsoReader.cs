using System.Text;

namespace NewsModel;

/// <summary>Reads what <see cref="IsoWriter"/> writes, and <c>Z</c>, <c>+02</c> and <c>+0200</c> besides. Reads nothing else.</summary>
internal ref struct IsoReader
{
    private const int MaxLength = 64;

    private readonly ReadOnlySpan<byte> text;
    private int position;
    private int year;
    private int month;
    private int day;
    private TimeOnly? time;
    private TimeSpan? offset;
    private TimestampPrecision precision;

    private IsoReader(ReadOnlySpan<byte> text) => this.text = text;

    public static bool TryRead(ReadOnlySpan<char> text, out NewsTimestamp timestamp)
    {
        timestamp = default;
        Span<byte> ascii = stackalloc byte[MaxLength];
        return text.Length <= MaxLength
            && Ascii.FromUtf16(text, ascii, out var length) == System.Buffers.OperationStatus.Done
            && TryRead(ascii[..length], out timestamp);
    }

    public static bool TryRead(ReadOnlySpan<byte> text, out NewsTimestamp timestamp)
    {
        timestamp = default;
        var reader = new IsoReader(text);
        (int Year, int Month, int Day) end = default;
        if (text.IsEmpty || text.Length > MaxLength || !reader.Date() || !reader.Time() || !reader.Offset()) return false;
        if (reader.Take('/') && !reader.End(out end)) return false;
        if (reader.position != text.Length) return false;
        timestamp = new NewsTimestamp
        {
            Year = reader.year == 0 ? null : reader.year,
            Month = reader.month == 0 ? null : reader.month,
            Day = reader.day == 0 ? null : reader.day,
            EndDate = end.Year == 0 ? null : new DateOnly(end.Year, end.Month, end.Day),
            EndMonth = end.Month == 0 ? null : end.Month,
            EndDay = end.Day == 0 ? null : end.Day,
            Time = reader.time,
            Offset = reader.offset,
            OffsetSource = reader.offset is null ? OffsetSource.None : OffsetSource.Printed,
            Precision = reader.precision,
        };
        return true;
    }

    private bool Date()
    {
        // A time may stand alone, and the end of a range.
        if (!(char.IsAsciiDigit((char)text[0]) || (Peek(0, '-') && Peek(1, '-')))) return true;
        if (!Date(out year, out month, out day)) return false;
        precision = day > 0 ? TimestampPrecision.Day : month > 0 ? TimestampPrecision.Month : TimestampPrecision.Year;
        return true;
    }

    // What is not there is 0; a hyphen stands for a year or a month that something smaller follows.
    private bool Date(out int year, out int month, out int day)
    {
        month = day = 0;
        if (Number(4, out year))
        {
            if (year == 0) return false;
        }
        else if (!(Peek(0, '-') && Peek(1, '-'))) return false;
        else position++;

        if (Peek(0, '-') && Peek(1, '-')) position++;
        else if (!DatePart(out month)) return year > 0;
        else if (month is 0 or > 12) return false;

        if (!DatePart(out day)) return month > 0;
        return day > 0 && day <= (month == 0 ? 31 : DateTime.DaysInMonth(year == 0 ? 2000 : year, month));
    }

    // -02 before a colon opens an offset.
    private bool DatePart(out int number)
    {
        var start = position;
        if (Take('-') && Number(2, out number) && !Peek(0, ':')) return true;
        number = 0;
        position = start;
        return false;
    }

    private bool Time()
    {
        if (!Take('T') && !Take('t')) return true;
        if (!Number(2, out var hour) || hour > 23) return false;
        precision = TimestampPrecision.Hour;
        int minute = 0, second = 0, fraction = 0;
        if (Take(':'))
        {
            if (!Number(2, out minute) || minute > 59) return false;
            precision = TimestampPrecision.Minute;
            if (Take(':'))
            {
                if (!Number(2, out second) || second > 59) return false;
                precision = TimestampPrecision.Second;
                if (Take('.') && !Fraction(out fraction)) return false;
            }
        }

        time = new TimeOnly((((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction);
        return true;
    }

    // What is finer than a tick is dropped.
    private bool Fraction(out int ticks)
    {
        ticks = 0;
        var unit = (int)TimeSpan.TicksPerSecond;
        var start = position;
        for (; Number(1, out var digit); ticks += digit * unit) unit /= 10;
        return position > start;
    }

    private bool Offset()
    {
        if (Take('Z') || Take('z'))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        var negative = Take('-');
        if (!negative && !Take('+')) return true;
        if (!Number(2, out var hours)) return false;
        if (!Number(2, out var minutes) && Take(':') && !Number(2, out minutes)) return false;
        var total = (hours * 60) + minutes;
        offset = TimeSpan.FromMinutes(negative ? -total : total);
        return minutes < 60 && total <= 14 * 60;
    }

    // Of a year only a whole day can be an end.
    private bool End(out (int Year, int Month, int Day) end)
    {
        var read = Date(out end.Year, out end.Month, out end.Day);
        return read && (end.Year == 0 || (end.Month > 0 && end.Day > 0));
    }

    private readonly bool Peek(int ahead, char character) => position + ahead < text.Length && text[position + ahead] == character;

    private bool Take(char character)
    {
        if (!Peek(0, character)) return false;
        position++;
        return true;
    }

    // All digits or none.
    private bool Number(int digits, out int number)
    {
        number = 0;
        if (position + digits > text.Length) return false;
        foreach (var unit in text.Slice(position, digits))
        {
            if (unit is < (byte)'0' or > (byte)'9')
            {
                number = 0;
                return false;
            }

            number = (number * 10) + unit - '0';
        }

        position += digits;
        return true;
    }
}
