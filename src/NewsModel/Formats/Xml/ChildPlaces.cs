namespace NewsModel.Formats.Xml;

/// <summary>Names the children of an element one after the other: <c>pubDate</c>, or <c>category[1]</c> where there are several.</summary>
internal sealed class ChildPlaces
{
    private readonly Dictionary<string, (int All, int Seen)> counts = new(StringComparer.Ordinal);

    public ChildPlaces(XmlPart parent)
    {
        foreach (var part in parent.Parts) counts[part.FullName] = (counts.GetValueOrDefault(part.FullName).All + 1, 0);
    }

    public string Next(XmlPart part)
    {
        var (all, seen) = counts[part.FullName];
        counts[part.FullName] = (all, seen + 1);
        return all == 1 ? part.FullName : $"{part.FullName}[{seen}]";
    }
}
