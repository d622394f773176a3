using System.Globalization;

namespace NewsModel.Benchmarks.Peers;

/// <summary>A date with what else was printed or read.</summary>
internal readonly record struct DateAnswer(DateOnly? Date, TimeOnly? Time, TimeSpan? Offset)
{
    /// <summary>Whether every part that was printed was read so. A midnight or an offset added by the reader is not held against it.</summary>
    public bool Answers(DateAnswer printed) =>
        Date == printed.Date && (printed.Time is null || Time == printed.Time) && (printed.Offset is null || Offset == printed.Offset);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}{(Time is { } time ? $"T{time:HH:mm:ss}" : "")}{(Offset is { } offset ? $"+{offset:hh\\:mm}" : "")}");
}
