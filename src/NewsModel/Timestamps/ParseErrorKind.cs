namespace NewsModel;

/// <summary>Why a text could not be read as a timestamp.</summary>
public enum ParseErrorKind
{
    /// <summary>The text is empty or blank. Also the kind of a <see langword="default"/> result.</summary>
    Empty,
    /// <summary>Nothing in the text has the shape of a date or a time.</summary>
    NoTimestamp,
    /// <summary>The month has no such day.</summary>
    DayOutOfRange,
    /// <summary>There is no such month.</summary>
    MonthOutOfRange,
    /// <summary>There is no such hour.</summary>
    HourOutOfRange,
    /// <summary>There is no such minute or second.</summary>
    MinuteOutOfRange,
    /// <summary>An offset from UTC lies outside -14:00 to +14:00.</summary>
    OffsetOutOfRange,
    /// <summary>The year lies outside the tables of its calendar.</summary>
    YearOutOfRange,
    /// <summary>A Hijri or Coptic date without its year has no Gregorian date.</summary>
    YearRequired,
    /// <summary>A month or a year of another calendar lies across two Gregorian ones; only its days have Gregorian dates.</summary>
    DayRequired,
    /// <summary>Relative text, and <see cref="TimestampOptions.Clock"/> is not set.</summary>
    ClockRequired,
    /// <summary>The reading rests on a guess, and <see cref="Strictness.Strict"/> refuses those.</summary>
    Doubtful,
}
