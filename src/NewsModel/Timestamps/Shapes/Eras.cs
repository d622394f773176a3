using NewsModel.Locales;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Which era marks go with which calendar, and where one counts from that has no calendar of its own.</summary>
internal static class Eras
{
    /// <summary>The Gregorian year from which Libya counted.</summary>
    public const short LibyanEpoch = 632;

    public static Marker Of(CalendarName calendar) => calendar switch
    {
        CalendarName.Gregorian => Marker.Ce,
        CalendarName.UmAlQura => Marker.Ah,
        CalendarName.Coptic => Marker.Am | Marker.EraS,
        _ => Marker.Sh | Marker.EraS,
    };
}
