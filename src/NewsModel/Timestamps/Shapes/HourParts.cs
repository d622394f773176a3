using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Minutes as parts of the hour: "and a half", "less a quarter", "and ten minutes", "/ 29 minutes".</summary>
internal static class HourParts
{
    private const int MinutesInHour = 60;

    public static bool TryRead(ReadOnlySpan<Token> tokens, ref int at, ref ClockFields clock)
    {
        var end = at;
        var less = tokens[end].Is(Marker.Less);
        if (less || tokens[end].Is(Marker.And) || tokens[end].Kind == TokenKind.Slash) end++;
        var isPart = MinutesIn(tokens[end]) > 0;
        if (!TryMinutes(tokens, ref end, out var minutes) || (less && minutes == 0)) return false;
        if (isPart && !less) Adjust(tokens, ref end, ref minutes);
        (clock.Minute, clock.MinuteToken) = ((sbyte)minutes, (byte)(end - 1));
        if (less)
        {
            clock.Hour = clock.Hour switch { 0 => 23, 1 => 12, _ => (sbyte)(clock.Hour - 1) };
            clock.Minute = (sbyte)(MinutesInHour - minutes);
        }

        at = end;
        return true;
    }

    /// <summary>"And a half and five minutes", "and a half less five minutes".</summary>
    private static void Adjust(ReadOnlySpan<Token> tokens, ref int at, ref int minutes)
    {
        var less = tokens[at].Is(Marker.Less);
        var end = less || tokens[at].Is(Marker.And) ? at + 1 : at;
        if (MinutesIn(tokens[end]) > 0 || !TryMinutes(tokens, ref end, out var more)) return;
        var sum = less ? minutes - more : minutes + more;
        if (sum is > 0 and < MinutesInHour) (minutes, at) = (sum, end);
    }

    /// <summary>How many minutes a half, a quarter or a third of an hour has.</summary>
    public static int MinutesIn(Marker markers) => (markers & Marker.Half) != 0 ? 30 : (markers & Marker.Quarter) != 0 ? 15 : (markers & Marker.Third) != 0 ? 20 : 0;

    private static int MinutesIn(in Token token) => MinutesIn(token.Entry?.Markers ?? Marker.None);

    private static bool TryMinutes(ReadOnlySpan<Token> tokens, ref int at, out int minutes)
    {
        ref readonly var token = ref tokens[at];
        minutes = MinutesIn(token);
        if (minutes > 0)
        {
            at++;
            return true;
        }

        if (token.Kind == TokenKind.Number && token.Digits <= 2) minutes = token.Value;
        else if (token.Entry?.Find(MeaningKinds.Number, null) is { Ordinal: false } number) minutes = number.Value;
        else return false;
        if (minutes >= MinutesInHour || tokens[at + 1].Entry?.Find(MeaningKinds.Unit, null) is null || !IsMinute(tokens[at + 1].Entry!)) return false;
        at += 2;
        return true;
    }

    private static bool IsMinute(WordEntry entry)
    {
        foreach (var meaning in entry.Meanings)
        {
            if (meaning is { Kind: MeaningKinds.Unit, Amount: null, Value: (int)TimeUnit.Minute }) return true;
        }

        return false;
    }
}
