namespace NewsModel.Timestamps.Shapes;

/// <summary>The words of the patterns in <c>shapes.tsv</c>.</summary>
internal enum Element : byte
{
    /// <summary>A day of one or two digits, or an ordinal in words.</summary>
    Day,
    /// <summary>The last day of a range.</summary>
    EndDay,
    /// <summary>Two days or more behind a first one, each the day after the one before, joined by "and", commas or dashes.</summary>
    ListedDays,
    /// <summary>A month's name, once or in two families.</summary>
    Month,
    /// <summary>The month of the last day of a range.</summary>
    EndMonth,
    /// <summary>A Coptic month's name.</summary>
    CopticMonth,
    /// <summary>A year of four digits, or three outside the Gregorian calendar.</summary>
    Year,
    /// <summary>A year of two digits.</summary>
    YearShort,
    /// <summary>A word that announces a year.</summary>
    YearWord,
    /// <summary>An era's letter or word, if there is one.</summary>
    EraOptional,
    /// <summary>An era's letter or word.</summary>
    Era,
    /// <summary>A number of one or two digits in a numeric date.</summary>
    Number,
    /// <summary>A month in numbers, behind a day that is known for one.</summary>
    MonthNumber,
    /// <summary>The same, of the last day of a range.</summary>
    EndMonthNumber,
    /// <summary>Slash, dash or dot.</summary>
    Separator,
    /// <summary>The same separator again.</summary>
    Same,
    /// <summary>A dash.</summary>
    Dash,
    /// <summary>"and".</summary>
    And,
    /// <summary>The weekday behind the one that stands in front of the first day: "Friday 9 and Saturday 10".</summary>
    NextWeekday,
    /// <summary>A weekday's name.</summary>
    Weekday,
    /// <summary>"from", if it is there.</summary>
    From,
    /// <summary>"from", which must be there.</summary>
    Between,
    /// <summary>"to", or a dash.</summary>
    To,
    /// <summary>An hour of one or two digits.</summary>
    Hour,
    /// <summary>Two hours of a twelve-hour clock with "to" between, or "and" behind "between".</summary>
    RangeHours,
    /// <summary>An hour of a twelve-hour clock.</summary>
    Hour12,
    /// <summary>An hour right behind a word for "at", already read.</summary>
    HourAnnounced,
    /// <summary>An hour of a twelve-hour clock in words.</summary>
    HourName,
    /// <summary>The same, right behind a word for "at": other things are counted in ordinals too.</summary>
    HourNameAnnounced,
    /// <summary>Hour and minute in four digits: 1730.</summary>
    HourMinute,
    /// <summary>The sign of an hour in front of it, already read.</summary>
    HourSignAhead,
    /// <summary>A minute of two digits.</summary>
    Minute,
    /// <summary>A minute of one digit, which only stands beside a date.</summary>
    MinuteShort,
    /// <summary>A number of two digits that can be a minute and no hour.</summary>
    MinuteOnly,
    /// <summary>Colon and seconds, with or without a fraction, if they are there.</summary>
    SecondOptional,
    /// <summary>A colon.</summary>
    Colon,
    /// <summary>A colon that sticks to the number in front and is parted from the one behind.</summary>
    ColonApart,
    /// <summary>A colon that sticks to both its numbers.</summary>
    ColonGlued,
    /// <summary>A dot between two numbers.</summary>
    Dot,
    /// <summary>The letter h of French times.</summary>
    HourSign,
    /// <summary>A part of the day.</summary>
    DayPart,
    /// <summary>A part of the day, if it is there.</summary>
    DayPartOptional,
    /// <summary>A word that announces a time of day and nothing else; it may have been read already.</summary>
    ClockWord,
    /// <summary>"O'clock".</summary>
    OClock,
    /// <summary>"And a half", "less a quarter", "and ten minutes".</summary>
    HourPart,
    /// <summary>The same, if it is there.</summary>
    HourPartOptional,
    /// <summary>The T of ISO 8601, already read.</summary>
    IsoT,
}
