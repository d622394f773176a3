using CsCheck;

namespace NewsModel.Tests.Timestamps;

/// <summary>Random timestamps: every combination of parts, sensible or not, each part valid.</summary>
internal static class TimestampGen
{
    /// <summary>Text with Arabic, invisible marks, quotes, control characters and a pair of surrogates.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.String[Gen.Char["السبت ٣ مارس +:<>&'\"\\/\u200F\u061C\u0000\n\u2028aZ09"], 0, 40],
        Gen.OneOfConst("", "خبر عاجل 📰", "</script>", "السبت ٣ مارس ٢٠١٨"));

    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<TimeOnly> Times = Gen.OneOf(
        Gen.Int[0, 23].Select(hour => new TimeOnly(hour, 0)),
        Gen.Int[0, 1439].Select(minute => new TimeOnly(minute * TimeSpan.TicksPerMinute)),
        Gen.Int[0, 86399].Select(second => new TimeOnly(second * TimeSpan.TicksPerSecond)),
        Gen.Long[0, TimeOnly.MaxValue.Ticks].Select(ticks => new TimeOnly(ticks)));

    private static readonly Gen<TimeSpan> Offsets = Gen.Int[-840, 840].Select(minutes => TimeSpan.FromMinutes(minutes));

    private static readonly Gen<NewsTimestamp> Dates = Gen.Select(Days, Gen.Int[0, 7]).Select((day, parts) => new NewsTimestamp
    {
        Year = (parts & 1) != 0 ? day.Year : null,
        Month = (parts & 2) != 0 ? day.Month : null,
        Day = (parts & 4) != 0 ? day.Day : null,
    });

    // A whole day, or what there is without a year.
    private static readonly Gen<NewsTimestamp> Ends = Gen.Select(Days, Gen.Int[0, 4]).Select((day, parts) => parts == 4 ? new NewsTimestamp { EndDate = day } : new NewsTimestamp
    {
        EndMonth = (parts & 1) != 0 ? day.Month : null,
        EndDay = (parts & 2) != 0 ? day.Day : null,
    });

    /// <summary>What ISO 8601 can say.</summary>
    public static Gen<NewsTimestamp> Iso { get; } =
        Gen.Select(Dates, Maybe(Times), Maybe(Offsets), Ends, Gen.Int[0, 6]).Select((date, time, offset, end, precision) => date with
        {
            Time = time,
            Offset = offset,
            EndDate = end.EndDate,
            EndMonth = end.EndMonth,
            EndDay = end.EndDay,
            Precision = (TimestampPrecision)precision,
        });

    /// <summary>Everything.</summary>
    public static Gen<NewsTimestamp> All { get; } =
        Gen.Select(Iso, Maybe(Text), Maybe(Text), Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, (1 << 13) - 1], Maybe(Days))
            .Select((iso, raw, zone, source, calendar, assumptions, alternative) => iso with
            {
                Raw = raw,
                TimeZone = zone,
                OffsetSource = (OffsetSource)source,
                Calendar = (CalendarSystem)calendar,
                Assumptions = (TimestampAssumptions)assumptions,
                AlternativeDate = alternative,
            });

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(gen, Gen.Bool).Select((value, has) => has ? value : (T?)null);

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.Select(gen, Gen.Bool).Select((value, has) => has ? value : null);
}
