namespace NewsModel;

/// <summary>The calendar in which a date was printed. <see cref="NewsTimestamp.Date"/> is Gregorian all the same.</summary>
/// <include file="Examples/CalendarSystem.xml" path="*/example[@id='CalendarSystem']"/>
public enum CalendarSystem
{
    /// <summary>The Gregorian calendar, in any of its month families.</summary>
    /// <include file="Examples/CalendarSystem.xml" path="*/example[@id='Gregorian']"/>
    Gregorian,
    /// <summary>The Hijri calendar, read by the tables of Umm al-Qura (1318 to 1500 AH).</summary>
    /// <include file="Examples/CalendarSystem.xml" path="*/example[@id='UmAlQura']"/>
    UmAlQura,
    /// <summary>The Coptic calendar (Anno Martyrum).</summary>
    /// <include file="Examples/CalendarSystem.xml" path="*/example[@id='Coptic']"/>
    Coptic,
    /// <summary>The Solar Hijri calendar of Iran and Afghanistan.</summary>
    /// <include file="Examples/CalendarSystem.xml" path="*/example[@id='SolarHijri']"/>
    SolarHijri,
}
