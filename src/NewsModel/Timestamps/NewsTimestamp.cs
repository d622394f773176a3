namespace NewsModel;

/// <summary>A date, a time, or both, as a line of a page printed them, and no more than that.</summary>
/// <remarks>
/// What was not printed is <see langword="null"/>: there is no invented midnight, zone or year. What was guessed is
/// a flag in <see cref="Assumptions"/>. Two timestamps are equal when they say the same; where and with which
/// letters they were printed (<see cref="Source"/>, <see cref="Raw"/>) does not count.
/// </remarks>
/// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='NewsTimestamp']"/>
public readonly partial record struct NewsTimestamp
{
    private readonly TimestampFields fields;

    internal TimestampFields Fields => fields;

    internal NewsTimestamp(in TimestampFields fields, TextRange source) => (this.fields, Source) = (fields, source);

    /// <summary>The text that was read, when it was given as a string, else null; <see cref="Source"/> is the part that counted.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Raw']"/>
    public string? Raw { get; init; }

    /// <summary>
    /// The Gregorian day, whatever <see cref="Calendar"/> was printed; null unless year, month and day are known. Setting it
    /// sets <see cref="Year"/>, <see cref="Month"/> and <see cref="Day"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">These were set one by one to a day that does not exist, such as 31 February.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Date']"/>
    public DateOnly? Date
    {
        get => fields.Date;
        init => fields.Date = value;
    }

    /// <summary>The Gregorian year, 1 to 9999; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a year outside that range.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Year']"/>
    public int? Year
    {
        get => fields.Year;
        init => fields.Year = Checked(value, 9999, nameof(Year));
    }

    /// <summary>The Gregorian month, 1 to 12; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a month outside that range.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Month']"/>
    public int? Month
    {
        get => fields.Month;
        init => fields.Month = Checked(value, 12, nameof(Month));
    }

    /// <summary>The day of the Gregorian month, 1 to 31; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a day outside that range.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Day']"/>
    public int? Day
    {
        get => fields.Day;
        init => fields.Day = Checked(value, 31, nameof(Day));
    }

    /// <summary>The last day of a printed range ("3-5 March 2018"), when <see cref="Date"/> is its first; else null. Setting it sets <see cref="EndMonth"/> and <see cref="EndDay"/>.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='EndDate']"/>
    public DateOnly? EndDate
    {
        get => fields.EndDate;
        init => fields.EndDate = value;
    }

    /// <summary>
    /// The Gregorian month of a printed range's last day, 1 to 12: all that is known besides <see cref="EndDay"/> where no
    /// year was printed ("3-5 March"). Null without a range.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a month outside that range.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='EndMonth']"/>
    public int? EndMonth
    {
        get => fields.EndMonth;
        init => fields.EndMonth = Checked(value, 12, nameof(EndMonth));
    }

    /// <summary>The day of the Gregorian month of a printed range's last day, 1 to 31; null without a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to a day outside that range.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='EndDay']"/>
    public int? EndDay
    {
        get => fields.EndDay;
        init => fields.EndDay = Checked(value, 31, nameof(EndDay));
    }

    /// <summary>The time of day as printed; null when none was. See <see cref="Precision"/> for how fine.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Time']"/>
    public TimeOnly? Time
    {
        get => fields.Time;
        init => fields.Time = value;
    }

    /// <summary>The offset from UTC in whole minutes, positive east of Greenwich; null when unknown. <see cref="OffsetSource"/> says from where it comes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to an offset beyond 14 hours or to a part of a minute.</exception>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Offset']"/>
    public TimeSpan? Offset
    {
        get => fields.Offset;
        init => fields.Offset = value is not { } offset || (Math.Abs(offset.TotalHours) <= 14 && offset.Ticks % TimeSpan.TicksPerMinute == 0)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Offset), value, "Offset must lie between -14:00 and +14:00, in whole minutes.");
    }

    /// <summary>Where <see cref="Offset"/> comes from.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='OffsetSource']"/>
    public OffsetSource OffsetSource
    {
        get => fields.OffsetSource;
        init => fields.OffsetSource = value;
    }

    /// <summary>The zone: an IANA id where known, else the abbreviation as printed (<c>EET</c>); null when none was named.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TimeZone']"/>
    public string? TimeZone
    {
        get => fields.TimeZone;
        init => fields.TimeZone = value;
    }

    /// <summary>The smallest printed unit; <see cref="TimestampPrecision.None"/> only where nothing was read.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Precision']"/>
    public TimestampPrecision Precision
    {
        get => fields.Precision;
        init => fields.Precision = value;
    }

    /// <summary>The calendar in which the date was printed.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Calendar']"/>
    public CalendarSystem Calendar
    {
        get => fields.Calendar;
        init => fields.Calendar = value;
    }

    /// <summary>What was guessed, one flag each.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Assumptions']"/>
    public TimestampAssumptions Assumptions
    {
        get => fields.Assumptions;
        init => fields.Assumptions = value;
    }

    /// <summary>
    /// The other reading of a date: day and month swapped, another calendar's day, a number in front that may begin a range;
    /// null when there is none. Gregorian, as <see cref="Date"/> is.
    /// </summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='AlternativeDate']"/>
    public DateOnly? AlternativeDate
    {
        get => fields.AlternativeDate;
        init => fields.AlternativeDate = value;
    }

    /// <summary>Where the timestamp stands in the text, in UTF-16 code units, or in bytes when UTF-8 was read.</summary>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Source']"/>
    public TextRange Source { get; init; }

    /// <summary>Gives the instant when date, time and offset are all known; false otherwise, most often for want of an offset.</summary>
    /// <param name="instant">The instant, with the printed offset; its default when the method returns false.</param>
    /// <returns>Whether date, time and offset are known and the instant lies in the years 1 to 9999.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='TryGetInstant']"/>
    public bool TryGetInstant(out DateTimeOffset instant)
    {
        instant = default;
        if (Date is not { } date || Time is not { } time || Offset is not { } offset) return false;
        var local = date.ToDateTime(time);
        var utc = local.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        instant = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Whether both say the same; <see cref="Raw"/> and <see cref="Source"/> do not count.</summary>
    /// <param name="other">Another timestamp.</param>
    /// <returns>Whether both say the same; everything but <see cref="Raw"/> and <see cref="Source"/> counts.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='Equals']"/>
    public bool Equals(NewsTimestamp other) => fields.Equals(other.fields);

    /// <inheritdoc/>
    public override int GetHashCode() => fields.GetHashCode();

    private static int? Checked(int? value, int most, string name) => value switch
    {
        null => null,
        { } number when number >= 1 && number <= most => number,
        _ => throw new ArgumentOutOfRangeException(name, value, $"{name} must lie between 1 and {most}."),
    };
}
