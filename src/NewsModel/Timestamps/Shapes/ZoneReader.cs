using NewsModel.Locales;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>Reads an offset or a zone's name that starts at a token.</summary>
internal readonly ref struct ZoneReader(ReadOnlySpan<Token> tokens, string? region)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;

    public bool TryRead(int start, ref ZoneFields zone, out int end)
    {
        var at = start;
        var open = tokens[at].Kind == TokenKind.Open;
        if (open) at++;
        var found = TryOffset(ref at, ref zone, marked: false) || TryName(ref at, ref zone, open);
        zone.LastToken = at - 1;
        if (found && open && tokens[at].Kind == TokenKind.Close) at++;
        end = found ? at : start;
        return found;
    }

    private bool TryName(ref int at, ref ZoneFields zone, bool open)
    {
        if (tokens[at].Is(Marker.Local))
        {
            (zone.Unnamed, zone.Token) = (true, at++);
            return true;
        }

        var marked = tokens[at].Is(Marker.Zone);
        var name = marked && !tokens[at].Is(MeaningKinds.Zone) ? at + 1 : at;
        if (tokens[name].Entry?.Find(MeaningKinds.Zone, region) is not { Zone: { } row }) return TryElsewhere(ref at, ref zone) || TryUnknown(ref at, ref zone, marked && name > at);
        if (row.Kind == ZoneKind.Place && !marked && !(open && tokens[name + 1].Kind == TokenKind.Close)) return false;
        if (row is { Kind: ZoneKind.Utc } && tokens[name].Entry is { Key.Length: 1 } && tokens[name].Spaced && !Evidence.IsEdge(tokens, name + 1)) return false;
        zone.Token = name;
        at = name + 1;
        (zone.Named, zone.NameToken) = (true, name);
        if (row.Kind == ZoneKind.Utc)
        {
            zone.Minutes = 0;
            if (TryOffset(ref at, ref zone, marked: true)) zone.Named = false;
        }
        else if (tokens[at].Kind == TokenKind.Plus) TryOffset(ref at, ref zone, marked: true);

        return true;
    }

    /// <summary>An abbreviation that means a zone in other regions only, such as IST or CST: which one was meant is not known.</summary>
    private bool TryElsewhere(ref int at, ref ZoneFields zone)
    {
        if (tokens[at] is not { Script: TokenScript.Latin, Entry.Kinds: MeaningKinds.Zone }) return false;
        (zone.Unnamed, zone.Token) = (true, at++);
        return true;
    }

    /// <summary>"In the time of" a place that is not known: no other zone may be taken for it.</summary>
    private bool TryUnknown(ref int at, ref ZoneFields zone, bool isNamed)
    {
        if (!isNamed || tokens[at + 1].Kind != TokenKind.Word) return false;
        (zone.Unnamed, zone.Token) = (true, at);
        at += 2;
        return true;
    }

    /// <summary><c>2+</c>, <c>0200+</c>: text that runs from right to left may hold the sign behind its number.</summary>
    private bool TrySignBehind(ref int at, ref ZoneFields zone, bool marked)
    {
        ref readonly var hours = ref tokens[at];
        if (hours.Kind != TokenKind.Number || hours.Digits is 3 or > 4) return false;
        var isParted = hours.Digits == 2 && tokens[at + 1].Kind == TokenKind.Colon && tokens[at + 2] is { Kind: TokenKind.Number, Digits: 2, Spaced: false };
        var minutes = hours.Digits == 4 ? hours.Value % 100 : isParted ? tokens[at + 2].Value : 0;
        var end = at + (isParted ? 3 : 1);
        if (tokens[end] is not { Kind: TokenKind.Plus, Spaced: false } || tokens[end + 1] is { Kind: TokenKind.Number, Spaced: false } || minutes > 59) return false;
        var name = tokens[end + 1].Is(Marker.Zone) && !tokens[end + 1].Is(MeaningKinds.Zone) ? end + 2 : end + 1;
        var isNamed = tokens[name].Entry?.Find(MeaningKinds.Zone, region) is { Zone.Kind: ZoneKind.Utc };
        if (!marked && !isNamed && !isParted) return false;
        zone.Minutes = ((hours.Digits == 4 ? hours.Value / 100 : hours.Value) * 60) + minutes;
        if (!marked) zone.Token = at;
        at = isNamed && !marked ? name + 1 : end + 1;
        if (!marked && !isNamed) TakeName(ref at, ref zone);
        return true;
    }

    /// <summary><c>+02:00</c>, <c>+0200</c>, <c>+2</c>; behind a time a minus must be glued to hours and minutes, since dashes part fields.</summary>
    private bool TryOffset(ref int at, ref ZoneFields zone, bool marked)
    {
        if (TrySignBehind(ref at, ref zone, marked)) return true;
        ref readonly var sign = ref tokens[at];
        ref readonly var hours = ref tokens[at + 1];
        if (sign.Kind is not (TokenKind.Plus or TokenKind.Dash) || hours.Kind != TokenKind.Number || hours.Digits > 4 || hours.Spaced && sign.Kind == TokenKind.Dash) return false;
        var end = at + 2;
        int minutes;
        if (hours.Digits <= 2)
        {
            minutes = hours.Value * 60;
            var parted = tokens[end].Kind == TokenKind.Colon && tokens[end + 1].Kind == TokenKind.Number && tokens[end + 1].Digits == 2;
            if (parted && !tokens[end + 1].Spaced)
            {
                if (tokens[end + 1].Value > 59) return false;
                minutes += tokens[end + 1].Value;
                end += 2;
            }
            else if (sign.Kind == TokenKind.Dash && !marked && tokens[end].Entry?.Find(MeaningKinds.Zone, region) is not { Zone.Kind: ZoneKind.Utc }) return false;
        }
        else
        {
            if (hours.Digits == 3 || hours.Value % 100 > 59 || sign.Kind == TokenKind.Dash && hours.Value > 1200) return false;
            minutes = (hours.Value / 100 * 60) + (hours.Value % 100);
        }

        zone.Minutes = sign.Kind == TokenKind.Dash ? -minutes : minutes;
        if (!marked) zone.Token = at;
        at = end;
        if (!marked) TakeName(ref at, ref zone);
        return true;
    }

    /// <summary>The name of a zone behind an offset: <c>+02:00 EET</c>.</summary>
    private void TakeName(ref int at, ref ZoneFields zone)
    {
        if (tokens[at].Entry?.Find(MeaningKinds.Zone, region) is not { Zone: { Kind: not ZoneKind.Place } row }) return;
        (zone.Named, zone.NameToken) = (row.Kind != ZoneKind.Utc, at);
        at++;
    }
}
