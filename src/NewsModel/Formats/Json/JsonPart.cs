using System.Globalization;
using System.Text.Json;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Json;

/// <summary>An object of a document while it is read: what nobody took at the end was not understood.</summary>
/// <param name="element">The object.</param>
/// <param name="path">Its place.</param>
/// <param name="log">Takes the notes.</param>
/// <param name="resolve">Gives what a reference stands for, and everything else as it is.</param>
internal sealed class JsonPart(JsonElement element, string path, ImportLog log, Func<JsonElement, JsonElement>? resolve = null)
{
    // The names of JSON-LD's own syntax begin with it.
    private const char Keyword = '@';

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Path => path;

    /// <summary>A member, taken; null when it is missing or null.</summary>
    public JsonElement? Take(string name)
    {
        if (!element.TryGetProperty(name, out var value)) return null;
        taken.Add(name);
        return value.ValueKind == JsonValueKind.Null ? null : Resolve(value);
    }

    /// <summary>Gives a member back that has more to say than what was read of it.</summary>
    public void Leave(string name) => taken.Remove(name);

    /// <summary>Gives a member back that its taker could make nothing of.</summary>
    public void Refuse(string name, string expected)
    {
        taken.Remove(name);
        log.Add($"{path}.{name}", $"Expected {expected}, found {Found(element.GetProperty(name))}.");
    }

    /// <summary>A text or a number as text; of a list the first.</summary>
    public string? Text(string name)
    {
        if (Take(name) is not { } value) return null;
        if (TextOf(value) is { } text) return text;
        Refuse(name, "a text");
        return null;
    }

    /// <summary>All texts of a list, or the one that stands for a list; objects by their <paramref name="nameOfObject"/>.</summary>
    public IReadOnlyList<string> Texts(string name, string nameOfObject)
    {
        if (Take(name) is not { } value) return [];
        List<string> texts = [];
        foreach (var item in Items(value))
        {
            var text = item.ValueKind == JsonValueKind.Object && item.TryGetProperty(nameOfObject, out var inner) ? TextOf(inner) : TextOf(item);
            if (text is not null) texts.Add(text);
            else log.Add($"{path}.{name}", $"Expected a text, found {Found(item)}.");
        }

        return texts;
    }

    /// <summary>An address; Arabic letters in it do no harm.</summary>
    public Uri? Address(string name)
    {
        if (Text(name) is not { } text) return null;
        if (NewsModel.Address.TryRead(text.Trim(), out var address)) return address;
        Refuse(name, "an address");
        return null;
    }

    public NewsTimestamp? Time(string name)
    {
        if (Text(name) is not { } text) return null;
        if (!DocumentTime.TryRead(text, log.Options.Timestamps, out var time))
        {
            Refuse(name, "a date or a time");
            return null;
        }

        NoteZulu(name, text, time);
        return time;
    }

    public int? Number(string name)
    {
        if (Take(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)) return number;
        if (int.TryParse(TextOf(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return number;
        Refuse(name, "a whole number");
        return null;
    }

    /// <summary>The objects of a list, or the one that stands for a list; <paramref name="other"/> takes what is no object.</summary>
    public IEnumerable<JsonPart> Parts(string name, Action<string>? other = null)
    {
        if (Take(name) is not { } value) yield break;
        var index = 0;
        foreach (var item in Items(value))
        {
            var place = value.ValueKind == JsonValueKind.Array ? $"{path}.{name}[{index++}]" : $"{path}.{name}";
            if (item.ValueKind == JsonValueKind.Object) yield return new JsonPart(item, place, log, resolve);
            else if (other is not null && TextOf(item) is { } text) other(text);
            else if (item.ValueKind != JsonValueKind.Null) log.Add(place, $"Expected an object, found {Found(item)}.");
        }
    }

    /// <summary>The objects of a list, or of an object that has them by name.</summary>
    public IEnumerable<JsonPart> PartsByName(string name)
    {
        if (Take(name) is not { ValueKind: JsonValueKind.Object } value) return Parts(name);
        return value.EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.Object)
            .Select(member => new JsonPart(member.Value, $"{path}.{name}.{member.Name}", log, resolve));
    }

    /// <summary>Notes every member that nobody took, and gives all of them as one extension under the format's name.</summary>
    public Dictionary<string, JsonElement>? Rest(string format)
    {
        var rest = element.EnumerateObject().Where(member => !taken.Contains(member.Name)).ToList();
        if (rest.Count == 0) return null;
        foreach (var member in rest)
        {
            var place = $"{path}.{member.Name}";
            if (!member.Name.StartsWith(Keyword) && !log.Has(place)) log.Add(place, "NewsModel has no member for it.");
        }

        return new Dictionary<string, JsonElement> { [format] = KeptMembers.Join(rest) };
    }

    private IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Resolve) : [value];

    private JsonElement Resolve(JsonElement value) => resolve is null ? value : resolve(value);

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => value.EnumerateArray().Select(TextOf).FirstOrDefault(text => text is not null),
        JsonValueKind.Object when value.TryGetProperty("@value", out var inner) && inner.ValueKind != JsonValueKind.Object => TextOf(inner),
        _ => null,
    };

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"'{Beginning(value.GetString()!)}'",
        _ => value.GetRawText(),
    };

    private static string Beginning(string text) => text.Length <= 64 ? text : string.Concat(text.AsSpan(0, 64), "…");

    // Many sites write their local time with a Z behind it; a region says what else it could be.
    private void NoteZulu(string name, string text, NewsTimestamp time)
    {
        if (!text.TrimEnd().EndsWith('Z') || time.Offset != TimeSpan.Zero || log.Options.Timestamps.Options.Region is not { } region) return;
        log.Add($"{path}.{name}", $"It ends in Z, for UTC; sites of {region.Code} often mean their own time by it.");
    }
}
