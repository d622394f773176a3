using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Resolution;

/// <summary>A timestamp while its parts are being decided.</summary>
internal struct Draft
{
    public TimestampFields Fields;
    public ParseError Error;

    /// <summary>Where its parts stand.</summary>
    public TextRange Source;

    /// <summary>Whether it has a date of its own, none counted from now.</summary>
    public readonly bool IsDated => (Fields.Month is not null || Fields.Year is not null) && (Fields.Assumptions & TimestampAssumptions.RelativeToClock) == 0;

    /// <summary>Whether its date is whole, or has a time of its own.</summary>
    public readonly bool IsWhole => IsDated && (Fields.Date is not null || Fields.Time is not null);

    public readonly NewsTimestamp Timestamp => new(Fields, Source);

    /// <summary>Notes why it cannot be; false, so that callers can return it.</summary>
    public bool Fail(ParseErrorKind kind, in Token at, int limit = 0) => Fail(kind, at, at, limit);

    /// <summary>Notes why the stretch from one token to another cannot be.</summary>
    public bool Fail(ParseErrorKind kind, in Token first, in Token last, int limit = 0)
    {
        Error = new ParseError(kind, new TextRange(first.Start, last.End - first.Start)) { Limit = limit };
        return false;
    }
}
