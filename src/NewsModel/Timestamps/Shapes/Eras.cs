using NewsModel.Locales;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Which era marks go with which calendar.</summary>
internal static class Eras
{
    public static Marker Of(CalendarName calendar) => calendar switch
    {
        CalendarName.Gregorian => Marker.Ce,
        CalendarName.UmAlQura => Marker.Ah,
        CalendarName.Coptic => Marker.Am | Marker.EraS,
        _ => Marker.Sh | Marker.EraS,
    };
}
