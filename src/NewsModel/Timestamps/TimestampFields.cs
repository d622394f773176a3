namespace NewsModel;

/// <summary>The values of a timestamp, packed: a timestamp is copied at every step from the line to its reader.</summary>
internal struct TimestampFields
{
    private const short NoOffsetBelow = 2000;

    public string? TimeZone;
    public TimestampAssumptions Assumptions;
    public TimestampPrecision Precision;
    public CalendarSystem Calendar;
    public OffsetSource OffsetSource;

    // What is not there is 0 in all of these.
    private byte month;
    private byte day;
    private short year;
    private short offset;
    private short endYear;
    private byte endMonth;
    private byte endDay;
    private int alternative;
    private long time;

    public DateOnly? Date
    {
        readonly get => year > 0 && month > 0 && day > 0 ? new DateOnly(year, month, day) : null;
        set => (year, month, day) = value is { } date ? ((short)date.Year, (byte)date.Month, (byte)date.Day) : default;
    }

    /// <summary>Sets a Gregorian day that exists.</summary>
    public void SetDate(int year, int month, int day) => (this.year, this.month, this.day) = ((short)year, (byte)month, (byte)day);

    public int? Year
    {
        readonly get => year > 0 ? year : null;
        set => year = (short)value.GetValueOrDefault();
    }

    public int? Month
    {
        readonly get => month > 0 ? month : null;
        set => month = (byte)value.GetValueOrDefault();
    }

    public int? Day
    {
        readonly get => day > 0 ? day : null;
        set => day = (byte)value.GetValueOrDefault();
    }

    public DateOnly? EndDate
    {
        readonly get => endYear > 0 && endMonth > 0 && endDay > 0 ? new DateOnly(endYear, endMonth, endDay) : null;
        set => (endYear, endMonth, endDay) = value is { } date ? ((short)date.Year, (byte)date.Month, (byte)date.Day) : default;
    }

    public int? EndMonth
    {
        readonly get => endMonth > 0 ? endMonth : null;
        set => endMonth = (byte)value.GetValueOrDefault();
    }

    public int? EndDay
    {
        readonly get => endDay > 0 ? endDay : null;
        set => endDay = (byte)value.GetValueOrDefault();
    }

    public DateOnly? AlternativeDate
    {
        readonly get => alternative > 0 ? DateOnly.FromDayNumber(alternative - 1) : null;
        set => alternative = value is { } date ? date.DayNumber + 1 : 0;
    }

    public TimeOnly? Time
    {
        readonly get => time > 0 ? new TimeOnly(time - 1) : null;
        set => time = value is { } some ? some.Ticks + 1 : 0;
    }

    public TimeSpan? Offset
    {
        readonly get => offset > 0 ? new TimeSpan((offset - NoOffsetBelow) * TimeSpan.TicksPerMinute) : null;
        set => offset = value is { } some ? (short)((some.Ticks / TimeSpan.TicksPerMinute) + NoOffsetBelow) : (short)0;
    }

    public readonly bool Equals(in TimestampFields other) =>
        (year, month, day, endYear, endMonth, endDay) == (other.year, other.month, other.day, other.endYear, other.endMonth, other.endDay)
        && (alternative, time, offset) == (other.alternative, other.time, other.offset)
        && (Precision, Calendar, Assumptions, OffsetSource, TimeZone) == (other.Precision, other.Calendar, other.Assumptions, other.OffsetSource, other.TimeZone);

    public override readonly int GetHashCode() =>
        HashCode.Combine((year << 16) | (month << 8) | day, (endYear << 16) | (endMonth << 8) | endDay, alternative, time, offset, TimeZone, HashCode.Combine(Precision, Calendar, Assumptions, OffsetSource));
}
