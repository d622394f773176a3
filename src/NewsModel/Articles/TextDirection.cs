using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>In which direction a text runs. Open: a name that this version does not know is kept.</summary>
/// <remarks><see langword="default"/> has the empty name.</remarks>
/// <include file="Examples/TextDirection.xml" path="*/example[@id='TextDirection']"/>
[JsonConverter(typeof(TextDirectionJsonConverter))]
public readonly record struct TextDirection
{
    private readonly string? name;

    /// <summary>Takes any name, also an unknown one; names are compared letter by letter.</summary>
    /// <param name="name">The name in documents; empty makes the <see langword="default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <include file="Examples/TextDirection.xml" path="*/example[@id='new']"/>
    public TextDirection(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name.Length == 0 ? null : name;
    }

    /// <summary>From left to right, as Latin text does.</summary>
    /// <include file="Examples/TextDirection.xml" path="*/example[@id='LeftToRight']"/>
    public static TextDirection LeftToRight { get; } = new("ltr");

    /// <summary>From right to left, as Arabic text does.</summary>
    /// <include file="Examples/TextDirection.xml" path="*/example[@id='RightToLeft']"/>
    public static TextDirection RightToLeft { get; } = new("rtl");

    /// <summary>The name in documents: <c>ltr</c>.</summary>
    public override string ToString() => name ?? "";
}
