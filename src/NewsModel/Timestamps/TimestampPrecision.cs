namespace NewsModel;

/// <summary>How fine a printed timestamp is: its smallest printed unit.</summary>
/// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='TimestampPrecision']"/>
public enum TimestampPrecision
{
    /// <summary>Nothing was read; only <see langword="default"/> has it.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='None']"/>
    None,
    /// <summary>A year alone, as in <c>2018</c>.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='Year']"/>
    Year,
    /// <summary>A year and a month, or a month alone.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='Month']"/>
    Month,
    /// <summary>A day, with or without its year; no time was printed.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='Day']"/>
    Day,
    /// <summary>An hour without minutes, as in <c>7 pm</c>.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='Hour']"/>
    Hour,
    /// <summary>Hours and minutes.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='Minute']"/>
    Minute,
    /// <summary>Hours, minutes and seconds.</summary>
    /// <include file="Examples/TimestampPrecision.xml" path="*/example[@id='Second']"/>
    Second,
}
