using NewsModel.Timestamps.Tokens;

namespace NewsModel.Timestamps.Shapes;

/// <summary>One line of <c>shapes.tsv</c>.</summary>
internal sealed record Shape(string Part, string Name, Element[] Elements, string Example, string Value)
{
    /// <summary>Whether "of", separators and the like may stand between the elements; shapes with their own separators say no.</summary>
    public bool HasGaps { get; } = Array.IndexOf(Elements, Element.Separator) < 0 && Array.IndexOf(Elements, Element.Dash) < 0;

    /// <summary>Whether "and" joins two days, which then must follow each other.</summary>
    public bool Joins { get; } = Array.IndexOf(Elements, Element.And) >= 0;
}

/// <summary>The shapes of dates and clocks, in the order in which they are tried.</summary>
internal static class ShapeTable
{
    public static Shape[] All { get; } = Load();

    private static readonly Shape[][] Dates = ByStart("date");
    private static readonly Shape[][] Clocks = ByStart("clock");

    public static Shape[] DatesFrom(ReadOnlySpan<Token> tokens, int at) => Dates[(int)ShapeStarts.Of(tokens, at)];

    public static Shape[] ClocksFrom(ReadOnlySpan<Token> tokens, int at) => Clocks[(int)ShapeStarts.Of(tokens, at)];

    private static Shape[][] ByStart(string part)
    {
        var shapes = All.Where(shape => shape.Part == part).Select(shape => (Shape: shape, Start: ShapeStarts.Of(shape.Elements))).ToArray();
        return [.. Enumerable.Range(0, ShapeStarts.Combinations).Select(start => shapes.Where(each => ((int)each.Start & start) != 0).Select(each => each.Shape).ToArray())];
    }

    private static Shape[] Load()
    {
        using var stream = typeof(ShapeTable).Assembly.GetManifestResourceStream("Timestamps/Shapes/shapes.tsv")
            ?? throw new InvalidOperationException("Timestamps/Shapes/shapes.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. Locales.LocaleTable.Read("shapes.tsv", reader).Rows.Select(row => new Shape(
            row.Required("part"),
            row.Required("name"),
            [.. row.Required("pattern").Split(' ').Select(word => Named(row, word))],
            row.Required("example"),
            row.Required("value")))];
    }

    private static Element Named(Locales.LocaleRow row, string word)
    {
        var name = (word.EndsWith('?') ? word[..^1] + "Optional" : word).Replace("-", string.Empty, StringComparison.Ordinal);
        return Enum.TryParse<Element>(name, ignoreCase: true, out var element)
            ? element
            : throw row.Wrong("pattern", $"expected an element of a shape, found '{word}'");
    }
}
