namespace NewsModel;

/// <summary>The calendar in which a date was printed. <see cref="NewsTimestamp.Date"/> is Gregorian all the same.</summary>
public enum CalendarSystem
{
    /// <summary>The Gregorian calendar, in any of its month families.</summary>
    Gregorian,
    /// <summary>The Hijri calendar, read by the tables of Umm al-Qura (1318 to 1500 AH).</summary>
    UmAlQura,
    /// <summary>The Coptic calendar (Anno Martyrum).</summary>
    Coptic,
    /// <summary>The Solar Hijri calendar of Iran and Afghanistan.</summary>
    SolarHijri,
}
