namespace NewsModel.Timestamps.Shapes;

/// <summary>A day that is printed twice: "2012-11-13 | Tuesday 13-11-2012 06:53".</summary>
internal static class SameDay
{
    /// <summary>Whether two whole dates hold the same year, and the same day and month in either order where one of them leaves that open.</summary>
    public static bool Prints(in DateFields first, in DateFields second) =>
        IsWhole(first) && IsWhole(second) && first.Year == second.Year && first.YearDigits == second.YearDigits
        && (first.Calendar is null || second.Calendar is null || first.Calendar == second.Calendar)
        && ((first.Day == second.Day && first.Month == second.Month)
            || (first.Day == second.Month && first.Month == second.Day && first.Order == DateOrder.YearLast != (second.Order == DateOrder.YearLast)));

    private static bool IsWhole(in DateFields date) => date is { Year: > 0, Month: > 0, Day: > 0, EndDay: < 0 };
}
