using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>In which direction a text runs. Open: a name that this version does not know is kept.</summary>
/// <remarks><see langword="default"/> has the empty name.</remarks>
[JsonConverter(typeof(TextDirectionJsonConverter))]
public readonly record struct TextDirection
{
    private readonly string? name;

    /// <summary>Takes any name, also an unknown one; names are compared letter by letter.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public TextDirection(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name.Length == 0 ? null : name;
    }

    /// <summary>From left to right, as Latin text does.</summary>
    public static TextDirection LeftToRight { get; } = new("ltr");

    /// <summary>From right to left, as Arabic text does.</summary>
    public static TextDirection RightToLeft { get; } = new("rtl");

    /// <summary>The name in documents: <c>ltr</c>.</summary>
    public override string ToString() => name ?? "";
}
