using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Reads a distance from now: "three hours ago", "since two days", "yesterday".</summary>
internal readonly ref struct RelativeReader(ReadOnlySpan<Token> tokens, string? region)
{
    private const int MostUnits = 4;

    private readonly ReadOnlySpan<Token> tokens = tokens;

    public bool TryRead(int start, ref RelativeFields relative, out int end)
    {
        var at = start;
        end = start;
        var read = new RelativeFields { Finest = TimeUnit.Year };
        if (TryMoment(ref at, ref read))
        {
            end = at;
            relative = read;
            return true;
        }

        var sign = tokens[at].Is(Marker.Ago) ? -1 : tokens[at].Is(Marker.Ahead) ? 1 : 0;
        if (sign != 0) at++;
        if (!TryAmounts(ref at, ref read)) return false;

        // "From an hour to two" says how long.
        if (sign != 0 && tokens[at].Is(Marker.To) && tokens[start].Is(Marker.From)) return false;

        // "From a day to the next", "from the hour of the accident".
        if (sign < 0 && tokens[start].Is(Marker.From) && at == start + 2 && tokens[start + 1].Is(MeaningKinds.Unit) && !Evidence.IsEdge(tokens, at)) return false;

        // "Two days before the journey", "after 5 minutes of the start" are not counted from now.
        if (sign != 0 && tokens[at].Is(Marker.From)) return false;
        if (sign == 0)
        {
            if (!tokens[at].Is(Marker.AgoBehind)) return false;
            at++;
            sign = -1;
        }
        else if (tokens[at].Is(Marker.AgoBehind)) at++;

        (read.Months, read.Seconds, read.Ahead) = (read.Months * sign, read.Seconds * sign, sign > 0);
        relative = read;
        end = at;
        return true;
    }

    /// <summary>Whether a day's own word stands here: today, yesterday.</summary>
    public bool IsDay(int at)
    {
        var read = new RelativeFields { Finest = TimeUnit.Year };
        return TryMoment(ref at, ref read) && read.Day;
    }

    private bool TryMoment(ref int at, ref RelativeFields read)
    {
        if (tokens[at].Entry is not { } entry || (entry.Kinds & MeaningKinds.Unit) == 0) return false;
        foreach (var meaning in entry.Meanings)
        {
            if (meaning is not { Kind: MeaningKinds.Unit, IsMoment: true, Weak: false, Amount: { } amount }) continue;
            read.Finest = (TimeUnit)meaning.Value;
            Add(ref read, read.Finest, amount);
            (read.Exists, read.Moment, read.Day) = (true, true, read.Finest == TimeUnit.Day);
            at++;

            // "The day 15" of something is not today.
            return tokens[at].Kind != TokenKind.Number || new DateShapes(tokens, region).TryRead(at, out _, out _) || new ClockShapes(tokens).TryRead(at, out _, out _);
        }

        return false;
    }

    private bool TryAmounts(ref int at, ref RelativeFields read)
    {
        for (var units = 0; units < MostUnits; units++)
        {
            var next = at;
            if (units > 0 && tokens[next].Kind == TokenKind.Comma) next++;
            if (units > 0 && tokens[next].Is(Marker.And)) next++;
            if (!TryAmount(ref next, ref read)) break;
            read.Exists = true;
            at = next;
        }

        return read.Exists;
    }

    private bool TryAmount(ref int at, ref RelativeFields read)
    {
        ref readonly var token = ref tokens[at];
        if (token.Is(Marker.Fraction)) return TryFraction(ref at, ref read);
        long amount;
        if (token.Kind == TokenKind.Number)
        {
            if (token.Value < 0 || token.Digits > 6) return false;
            amount = token.Value;
            at++;
        }
        else if (token.Entry?.Find(MeaningKinds.Number, region) is { Ordinal: false } number)
        {
            amount = number.Value;
            at++;
        }
        else amount = -1;

        if (tokens[at].Entry is not { } entry) return false;
        foreach (var meaning in entry.Meanings)
        {
            if (meaning.Kind != MeaningKinds.Unit || meaning.IsMoment || amount < 0 == meaning.Amount is null) continue;

            // "Since the year 2011": a word that holds its one is counted no more than that when a number names it.
            if (meaning.Amount == 1 && tokens[at + 1].Kind == TokenKind.Number && CountedUnit(at + 2) is null) return false;
            read.Finest = (TimeUnit)Math.Min((int)read.Finest, meaning.Value);
            Add(ref read, (TimeUnit)meaning.Value, amount < 0 ? meaning.Amount!.Value : amount);
            at++;
            return true;
        }

        return false;
    }

    /// <summary>Half of the unit behind it (half an hour), or of the one in front (an hour and a half); of hours quarters and thirds too.</summary>
    private bool TryFraction(ref int at, ref RelativeFields read)
    {
        var behind = CountedUnit(at + 1);
        var unit = behind ?? (read.Exists ? read.Finest : TimeUnit.Year);
        if (unit != TimeUnit.Hour && !(unit is TimeUnit.Minute or TimeUnit.Day && tokens[at].Is(Marker.Half))) return false;
        read.Seconds += SecondsIn(unit) * HourParts.MinutesIn(tokens[at].Entry!.Markers) / 60;
        read.Finest = (TimeUnit)Math.Min((int)read.Finest, (int)unit - 1);
        at += behind is null ? 1 : 2;
        return true;
    }

    private TimeUnit? CountedUnit(int at)
    {
        if (tokens[at].Entry is not { } entry) return null;
        foreach (var meaning in entry.Meanings)
        {
            if (meaning is { Kind: MeaningKinds.Unit, IsMoment: false, Amount: null }) return (TimeUnit)meaning.Value;
        }

        return null;
    }

    private static void Add(ref RelativeFields read, TimeUnit unit, long amount)
    {
        if (unit == TimeUnit.Year) read.Months += 12 * amount;
        else if (unit == TimeUnit.Month) read.Months += amount;
        else read.Seconds += amount * SecondsIn(unit);
    }

    private static long SecondsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Day => 86400,
        _ => 604800,
    };
}
