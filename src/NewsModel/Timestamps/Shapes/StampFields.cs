using NewsModel.Locales;

namespace NewsModel.Timestamps.Shapes;

/// <summary>How the numbers of a date stand to each other.</summary>
internal enum DateOrder : byte
{
    /// <summary>No date was read.</summary>
    None,
    /// <summary>A month's name says which number is what.</summary>
    Named,
    /// <summary>Year, month, day.</summary>
    YearFirst,
    /// <summary>Two numbers that may be day and month or month and day, then the year.</summary>
    YearLast,
}

/// <summary>A date as printed; -1 is a number that was not there.</summary>
internal struct DateFields
{
    public short Year;
    public short Month;
    public short Day;
    public short EndMonth;
    public short EndDay;
    public byte YearToken;
    public byte MonthToken;
    public byte DayToken;
    public byte EndDayToken;
    public byte Weekday;
    public DateOrder Order;

    /// <summary>The month's calendar, or that of the era; null while only numbers were seen.</summary>
    public CalendarName? Calendar;

    public Marker Era;
    public byte YearDigits;
    public bool Weak;
    public bool MonthFirst;
    public bool Ordinal;
    public bool Extended;

    /// <summary>A number in front that may be the first day of a range after all; 0 without one.</summary>
    public byte StrayDay;

    /// <summary>Which of two numbers is the day was guessed.</summary>
    public bool Guessed;

    public static DateFields Empty => new() { Year = -1, Month = -1, Day = -1, EndMonth = -1, EndDay = -1 };

    public readonly bool Exists => Order != DateOrder.None;
}

/// <summary>A time of day as printed; -1 is a number that was not there.</summary>
internal struct ClockFields
{
    public sbyte Hour;
    public sbyte Minute;
    public sbyte Second;
    public int Ticks;
    public byte HourToken;
    public byte MinuteToken;
    public DayPart DayPart;

    /// <summary>The hour, minute and part of the day of a second time behind "to".</summary>
    public sbyte EndHour;
    public sbyte EndMinute;
    public DayPart EndDayPart;

    /// <summary>The token behind that second time; 0 without one.</summary>
    public byte EndToken;
    public bool ShortDayPart;
    public bool LatinDayPart;
    public bool Marked;
    public bool Reordered;
    public bool Iso;

    /// <summary>A minute of one digit was printed.</summary>
    public bool ShortMinute;

    public static ClockFields Empty => new() { Hour = -1, Minute = -1, Second = -1 };

    public readonly bool Exists => Hour >= 0;
}

/// <summary>A zone as printed.</summary>
internal struct ZoneFields
{
    /// <summary>Minutes east of UTC, when a number was printed or UTC itself.</summary>
    public int? Minutes;

    public int Token;

    /// <summary>The last token of the offset or name.</summary>
    public int LastToken;

    /// <summary>A name was printed, whose zone its word tells.</summary>
    public bool Named;

    // Its place and no reference, so that the stack need not be cleared for stamps that are never filled.
    public int NameToken;

    /// <summary>"Local time" was printed, which names no zone, or a zone that is not known.</summary>
    public bool Unnamed;

    public readonly bool Exists => Minutes is not null || Named || Unnamed;
}

/// <summary>A distance from now.</summary>
internal struct RelativeFields
{
    public long Months;
    public long Seconds;
    public TimeUnit Finest;
    public bool Exists;

    /// <summary>A word that names a moment by itself (now, today), rather than a counted distance.</summary>
    public bool Moment;

    /// <summary>A distance ahead, which a story counts from what it tells, not from now.</summary>
    public bool Ahead;

    /// <summary>A day's own word (today, yesterday), which a time may follow.</summary>
    public bool Day;
}

/// <summary>All that belongs to one timestamp, before anything is decided.</summary>
internal struct StampFields
{
    public DateFields Date;
    public DateFields Other;

    /// <summary>The last day of a range, when it is a whole date of its own.</summary>
    public DateFields Until;
    public ClockFields Clock;
    public ZoneFields Zone;
    public RelativeFields Relative;
    public int Weekday;

    /// <summary>The weekday of a range's last day, when both stand in front.</summary>
    public int EndWeekday;

    /// <summary>A part of the day in front of the weekday, for a time further on.</summary>
    public DayPart DayPartAhead;
    public int First;
    public int End;
}
