using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>A timestamp while its parts are being decided.</summary>
internal struct Draft
{
    public int? Year;
    public int? Month;
    public int? Day;
    public DateOnly? EndDate;
    public DateOnly? Alternative;
    public TimeOnly? Time;
    public TimeSpan? Offset;
    public OffsetSource OffsetSource;
    public string? TimeZone;
    public TimestampPrecision Precision;
    public CalendarSystem Calendar;
    public TimestampAssumptions Assumptions;
    public ParseError Error;

    public readonly DateOnly? Date => Year is { } year && Month is { } month && Day is { } day ? new DateOnly(year, month, day) : null;

    public void Set(DateOnly date) => (Year, Month, Day) = (date.Year, date.Month, date.Day);

    /// <summary>Notes why it cannot be; false, so that callers can return it.</summary>
    public bool Fail(ParseErrorKind kind, in Token at, int limit = 0) => Fail(kind, at, at, limit);

    /// <summary>Notes why the stretch from one token to another cannot be.</summary>
    public bool Fail(ParseErrorKind kind, in Token first, in Token last, int limit = 0)
    {
        Error = new ParseError(kind, new TextRange(first.Start, last.End - first.Start)) { Limit = limit };
        return false;
    }

    public readonly NewsTimestamp ToTimestamp(TextRange source) => new()
    {
        Year = Year,
        Month = Month,
        Day = Day,
        EndDate = EndDate,
        AlternativeDate = Alternative,
        Time = Time,
        Offset = Offset,
        OffsetSource = OffsetSource,
        TimeZone = TimeZone,
        Precision = Precision,
        Calendar = Calendar,
        Assumptions = Assumptions,
        Source = source,
    };
}
