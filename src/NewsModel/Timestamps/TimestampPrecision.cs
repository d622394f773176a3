namespace NewsModel;

/// <summary>How fine a printed timestamp is: its smallest printed unit.</summary>
public enum TimestampPrecision
{
    /// <summary>Nothing was read; only <see langword="default"/> has it.</summary>
    None,
    /// <summary>A year alone, as in <c>2018</c>.</summary>
    Year,
    /// <summary>A year and a month, or a month alone.</summary>
    Month,
    /// <summary>A day, with or without its year; no time was printed.</summary>
    Day,
    /// <summary>An hour without minutes, as in <c>7 pm</c>.</summary>
    Hour,
    /// <summary>Hours and minutes.</summary>
    Minute,
    /// <summary>Hours, minutes and seconds.</summary>
    Second,
}
