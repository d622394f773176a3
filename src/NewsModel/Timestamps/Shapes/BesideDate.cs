using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>What makes a clock only right behind a whole date.</summary>
internal static class BesideDate
{
    private const int LastHour = 23, LastMinute = 59, LastNamedHour = 12;

    /// <summary>"26 July 2005, 16.42": anywhere else two numbers with a dot are a price or a version.</summary>
    public static bool TryDottedClock(ReadOnlySpan<Token> tokens, int at, in StampFields stamp, out ClockFields clock, out int end)
    {
        (clock, end) = (ClockFields.Empty, at);
        if (tokens[at] is not { Kind: TokenKind.Number, Digits: 2, Value: <= LastHour, Spaced: true } || stamp.Date is not { Exists: true, Year: >= 0, Day: >= 0 }) return false;
        if (tokens[at + 1] is not { Kind: TokenKind.Dot, Spaced: false } || tokens[at + 2] is not { Kind: TokenKind.Number, Digits: 2, Value: <= LastMinute, Spaced: false }) return false;
        if (!Evidence.IsEdge(tokens, at + 3)) return false;
        (clock.Hour, clock.HourToken, clock.Minute, clock.MinuteToken) = ((sbyte)tokens[at].Value, (byte)at, (sbyte)tokens[at + 2].Value, (byte)(at + 2));
        end = at + 3;
        return true;
    }

    /// <summary>"23 October 2021 - the tenth in the morning": anywhere else ordinals count other things too.</summary>
    public static bool TryNamedHour(ReadOnlySpan<Token> tokens, int at, in StampFields stamp, out ClockFields clock, out int end)
    {
        (clock, end) = (ClockFields.Empty, at);
        if (stamp.Date is not { Exists: true, Year: >= 0, Day: >= 0 } || tokens[at].Entry?.Find(MeaningKinds.Number, null) is not { Ordinal: true, Feminine: true, Value: >= 1 and <= LastNamedHour } hour) return false;
        if (tokens[at + 1].Entry is { DayPart: not DayPart.None, Key.Length: > 1 } part)
        {
            if (!Evidence.IsEdge(tokens, at + 2)) return false;
            (clock.DayPart, end) = (part.DayPart, at + 2);
        }
        else
        {
            // "On the morning of Sunday 15 May 2022 at eight o'clock."
            if (stamp.DayPartAhead == DayPart.None || !tokens[at - 1].Is(Marker.Clock)) return false;
            end = at + 1;
        }

        (clock.Hour, clock.HourToken) = ((sbyte)hour.Value, (byte)at);
        return true;
    }

    /// <summary>"At 4:17 local time at dawn of Monday 6 February": the part of the day stands behind the zone.</summary>
    public static bool TryPartOfDay(ReadOnlySpan<Token> tokens, ref int at, ref StampFields stamp)
    {
        if (stamp is not { Clock: { Exists: true, DayPart: DayPart.None, EndDayPart: DayPart.None }, Zone.Exists: true, Date.Exists: false }) return false;
        if (tokens[at].Entry is not { DayPart: not DayPart.None, Key.Length: > 1 } part || tokens[at + 1].Entry is not { Weekday: > 0 }) return false;
        stamp.Clock.DayPart = part.DayPart;
        at++;
        return true;
    }

    /// <summary>
    /// "2022/2/20 m 7:11", "20/2/2022 m7:11", "20/2/2022 - m 7:11": a letter that is an era as well as a part of the day
    /// speaks of the clock where the day stands last, which no era follows, or where it stands closer to the clock.
    /// </summary>
    public static void TakeDayPart(ReadOnlySpan<Token> tokens, int at, ref StampFields stamp)
    {
        if (at < 2 || !stamp.Date.Exists || stamp.Clock is not { DayPart: DayPart.None, EndDayPart: DayPart.None, Hour: >= 1 and <= 12, Minute: >= 0 }) return;
        if (tokens[at - 1] is not { Kind: TokenKind.Word, Spaced: true, Entry: { DayPart: not DayPart.None and var part, Key.Length: 1 } }) return;
        var isCloser = !tokens[at].Spaced || tokens[at - 2].Kind is TokenKind.Dash or TokenKind.Comma;
        if (isCloser || (!stamp.Other.Exists && stamp.Date.Order == DateOrder.YearFirst && (stamp.Date.Era & Marker.Ce) != 0)) stamp.Clock.DayPart = part;
    }
}
