using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>What the first token of a shape can be, so that a token is held only against shapes that can begin with it.</summary>
[Flags]
internal enum ShapeStart : ushort
{
    None = 0,
    /// <summary>A number of one or two digits, without a number glued behind.</summary>
    TwoDigits = 1 << 0,
    /// <summary>A number of three digits: a year outside the Gregorian calendar, or a day that is wrong.</summary>
    ThreeDigits = 1 << 1,
    /// <summary>A number of four digits.</summary>
    FourDigits = 1 << 2,
    /// <summary>A month's name.</summary>
    Month = 1 << 3,
    /// <summary>An ordinal in words.</summary>
    Ordinal = 1 << 4,
    /// <summary>A part of the day.</summary>
    DayPart = 1 << 5,
    /// <summary>A word that announces what follows: "from", a year, a time; the T of ISO 8601.</summary>
    Announced = 1 << 6,
    /// <summary>An era.</summary>
    Era = 1 << 7,
    /// <summary>A number of one or two digits, a slash or dot, and a number.</summary>
    Numeric = 1 << 8,
}

internal static class ShapeStarts
{
    private const Marker Announcing = Marker.From | Marker.Year | Marker.Clock;

    /// <summary>How many combinations of starts there are.</summary>
    public const int Combinations = 1 << 9;

    public static ShapeStart Of(ReadOnlySpan<Token> tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            return token.Digits switch { <= 2 => tokens[at + 1].Kind is TokenKind.Slash or TokenKind.Dot && tokens[at + 2].Kind == TokenKind.Number ? ShapeStart.Numeric : ShapeStart.TwoDigits, 3 => ShapeStart.ThreeDigits, 4 => ShapeStart.FourDigits, _ => ShapeStart.None };
        }

        if (token.Entry is not { } entry) return ShapeStart.None;
        return ((entry.Kinds & MeaningKinds.Month) != 0 ? ShapeStart.Month : 0)
            | ((entry.Kinds & MeaningKinds.Number) != 0 ? ShapeStart.Ordinal : 0)
            | ((entry.Kinds & MeaningKinds.DayPart) != 0 ? ShapeStart.DayPart : 0)
            | ((entry.Markers & Announcing) != 0 ? ShapeStart.Announced : 0)
            | ((entry.Markers & Marker.Era) != 0 ? ShapeStart.Era : 0);
    }

    public static ShapeStart Of(Element[] elements)
    {
        var (start, at) = (ShapeStart.None, 0);
        for (; elements[at] == Element.From; at++) start |= ShapeStart.Announced;
        return start | elements[at] switch
        {
            Element.Day => ShapeStart.TwoDigits | ShapeStart.ThreeDigits | ShapeStart.Ordinal,
            Element.Month or Element.CopticMonth => ShapeStart.Month,
            Element.Year => ShapeStart.ThreeDigits | ShapeStart.FourDigits,
            Element.Number or Element.Hour or Element.YearShort => ShapeStart.TwoDigits | ShapeStart.Numeric,
            Element.Minute or Element.MinuteOnly => ShapeStart.TwoDigits,
            Element.HourMinute => ShapeStart.FourDigits,
            Element.HourSignAhead or Element.HourAnnounced or Element.RangeHours => ShapeStart.TwoDigits,
            Element.HourName or Element.HourNameAnnounced => ShapeStart.Ordinal,
            Element.YearWord or Element.Between => ShapeStart.Announced,
            Element.Era => ShapeStart.Era,
            Element.DayPart => ShapeStart.DayPart,

            // The word may have been read already, so that the number behind it comes first.
            Element.ClockWord when elements[at + 1] == Element.HourName => ShapeStart.Announced | ShapeStart.Ordinal,
            Element.ClockWord or Element.IsoT => ShapeStart.Announced | ShapeStart.TwoDigits | ShapeStart.Numeric,
            var other => throw new InvalidOperationException($"No shape can begin with '{other}'."),
        };
    }
}
