namespace NewsModel;

/// <summary>Why a text could not be read as a timestamp.</summary>
/// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='ParseErrorKind']"/>
public enum ParseErrorKind
{
    /// <summary>The text is empty or blank. Also the kind of a <see langword="default"/> result.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='Empty']"/>
    Empty,
    /// <summary>Nothing in the text has the shape of a date or a time.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='NoTimestamp']"/>
    NoTimestamp,
    /// <summary>The month has no such day.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='DayOutOfRange']"/>
    DayOutOfRange,
    /// <summary>There is no such month.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='MonthOutOfRange']"/>
    MonthOutOfRange,
    /// <summary>There is no such hour.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='HourOutOfRange']"/>
    HourOutOfRange,
    /// <summary>There is no such minute or second.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='MinuteOutOfRange']"/>
    MinuteOutOfRange,
    /// <summary>An offset from UTC lies outside -14:00 to +14:00.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='OffsetOutOfRange']"/>
    OffsetOutOfRange,
    /// <summary>The year lies outside the tables of its calendar.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='YearOutOfRange']"/>
    YearOutOfRange,
    /// <summary>A Hijri or Coptic date without its year has no Gregorian date.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='YearRequired']"/>
    YearRequired,
    /// <summary>A month or a year of another calendar lies across two Gregorian ones; only its days have Gregorian dates.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='DayRequired']"/>
    DayRequired,
    /// <summary>Relative text, and <see cref="TimestampOptions.Clock"/> is not set.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='ClockRequired']"/>
    ClockRequired,
    /// <summary>The reading rests on a guess, and <see cref="Strictness.Strict"/> refuses those.</summary>
    /// <include file="Examples/ParseErrorKind.xml" path="*/example[@id='Doubtful']"/>
    Doubtful,
}
