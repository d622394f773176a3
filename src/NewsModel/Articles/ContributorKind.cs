using System.Text.Json.Serialization;

namespace NewsModel;

/// <summary>What a contributor is. Open: a name that this version does not know is kept.</summary>
/// <remarks><see langword="default"/> has the empty name.</remarks>
/// <include file="Examples/ContributorKind.xml" path="*/example[@id='ContributorKind']"/>
[JsonConverter(typeof(ContributorKindJsonConverter))]
public readonly record struct ContributorKind
{
    private readonly string? name;

    /// <summary>Takes any name, also an unknown one; names are compared letter by letter.</summary>
    /// <param name="name">The name in documents; empty makes the <see langword="default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <include file="Examples/ContributorKind.xml" path="*/example[@id='new']"/>
    public ContributorKind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name.Length == 0 ? null : name;
    }

    /// <summary>A human being.</summary>
    /// <include file="Examples/ContributorKind.xml" path="*/example[@id='Person']"/>
    public static ContributorKind Person { get; } = new("person");

    /// <summary>A paper, a desk or any other body that is not an agency; also a house byline.</summary>
    /// <include file="Examples/ContributorKind.xml" path="*/example[@id='Organization']"/>
    public static ContributorKind Organization { get; } = new("organization");

    /// <summary>A news agency.</summary>
    /// <include file="Examples/ContributorKind.xml" path="*/example[@id='Agency']"/>
    public static ContributorKind Agency { get; } = new("agency");

    /// <summary>The name in documents: <c>person</c>.</summary>
    public override string ToString() => name ?? "";
}
