namespace NewsModel;

public readonly partial record struct NewsTimestamp
{
    /// <summary>Says what a program knows exactly: date, time to the second or finer, and the offset, whose source is the caller.</summary>
    /// <param name="instant">The instant; its offset is kept.</param>
    /// <returns>The timestamp, without <see cref="Raw"/> and without a zone.</returns>
    /// <include file="Examples/NewsTimestamp.xml" path="*/example[@id='FromInstant']"/>
    public static NewsTimestamp FromInstant(DateTimeOffset instant) => new()
    {
        Date = DateOnly.FromDateTime(instant.DateTime),
        Time = TimeOnly.FromDateTime(instant.DateTime),
        Offset = instant.Offset,
        OffsetSource = OffsetSource.Caller,
        Precision = TimestampPrecision.Second,
    };
}
