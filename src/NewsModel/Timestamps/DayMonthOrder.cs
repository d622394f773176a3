namespace NewsModel;

/// <summary>How to read a numeric date such as <c>07/05/2018</c> when nothing in the line settles it.</summary>
/// <include file="Examples/DayMonthOrder.xml" path="*/example[@id='DayMonthOrder']"/>
public enum DayMonthOrder
{
    /// <summary>As <see cref="TimestampOptions.Region"/> prints it; day first without a region.</summary>
    /// <include file="Examples/DayMonthOrder.xml" path="*/example[@id='FromRegion']"/>
    FromRegion,
    /// <summary>7 May.</summary>
    /// <include file="Examples/DayMonthOrder.xml" path="*/example[@id='DayFirst']"/>
    DayFirst,
    /// <summary>5 July.</summary>
    /// <include file="Examples/DayMonthOrder.xml" path="*/example[@id='MonthFirst']"/>
    MonthFirst,
}
