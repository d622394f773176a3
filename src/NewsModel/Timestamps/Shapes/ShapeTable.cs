using NewsModel.Locales;
using NewsModel.Text;
using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>One line of <c>shapes.tsv</c>.</summary>
internal sealed record Shape(string Part, string Name, Element[] Elements, string Example, string Value)
{
    /// <summary>Whether "of", separators and the like may stand between the elements; shapes with their own separators say no.</summary>
    public bool HasGaps { get; } = Array.IndexOf(Elements, Element.Separator) < 0 && Array.IndexOf(Elements, Element.Dash) < 0;

    /// <summary>Whether the year stands in front of the rest.</summary>
    public bool YearFirst { get; } = Elements[0] == Element.Year && Elements.Length > 2;

    public ShapeStart Start { get; } = ShapeStarts.Of(Elements);

    /// <summary>Whether "and" or a second weekday joins two days, which then must follow each other.</summary>
    public bool Joins { get; } = (Array.IndexOf(Elements, Element.And) >= 0 && Elements[0] != Element.Between) || Array.IndexOf(Elements, Element.NextWeekday) >= 0;
}

/// <summary>The shapes of dates and clocks, in the order in which they are tried.</summary>
internal static class ShapeTable
{
    public static Shape[] All { get; } = Load();

    private static readonly Shape[]?[] Dates = new Shape[ShapeStarts.Combinations][];
    private static readonly Shape[]?[] Clocks = new Shape[ShapeStarts.Combinations][];

    public static Shape[] DatesFrom(ReadOnlySpan<Token> tokens, int at)
    {
        var start = ShapeStarts.Of(tokens, at);
        return Dates[(int)start] ?? Learn(Dates, "date", start);
    }

    public static Shape[] ClocksFrom(ReadOnlySpan<Token> tokens, int at)
    {
        var start = ShapeStarts.Of(tokens, at);
        return Clocks[(int)start] ?? Learn(Clocks, "clock", start);
    }

    // A race writes the same shapes twice.
    private static Shape[] Learn(Shape[]?[] byStart, string part, ShapeStart start) =>
        byStart[(int)start] = Array.FindAll(All, shape => shape.Part == part && (shape.Start & start) != 0);

    private static Shape[] Load()
    {
        var table = LocaleTable.Read("shapes.tsv", EmbeddedText.Read("Timestamps/Shapes/shapes.tsv"));
        return [.. table.Rows.Select(row => new Shape(
            row.Required("part"),
            row.Required("name"),
            Array.ConvertAll(row.Required("pattern").Split(' '), word => Named(row, word)),
            row.Required("example"),
            row.Required("value")))];
    }

    private static Element Named(LocaleRow row, string word)
    {
        var name = (word.EndsWith('?') ? word[..^1] + "Optional" : word).Replace("-", string.Empty, StringComparison.Ordinal);
        return Enum.TryParse(typeof(Element), name, ignoreCase: true, out var element)
            ? (Element)element
            : throw row.Wrong("pattern", $"expected an element of a shape, found '{word}'");
    }
}
