namespace NewsModel;

/// <summary>How to read a numeric date such as <c>07/05/2018</c> when nothing in the line settles it.</summary>
public enum DayMonthOrder
{
    /// <summary>As <see cref="TimestampOptions.Region"/> prints it; day first without a region.</summary>
    FromRegion,
    /// <summary>7 May.</summary>
    DayFirst,
    /// <summary>5 July.</summary>
    MonthFirst,
}
