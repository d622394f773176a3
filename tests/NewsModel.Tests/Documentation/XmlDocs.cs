using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NewsModel.Tests.Documentation;

/// <summary>The library's XML file, as it is packed beside the assembly.</summary>
internal static class XmlDocs
{
    private static readonly Dictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(typeof(NewsTimestamp).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Every example of the file, also those of a member with several.</summary>
    public static IReadOnlyList<Example> Examples { get; } =
    [
        // The comment of a record with parameters stands in the file twice, for the type and for its constructor.
        .. Members.SelectMany(each => each.Value.Elements("example").Elements("code").Select(code => new Example(each.Key, code.Value))).DistinctBy(each => each.Code),
    ];

    /// <summary>Whether the comment on a member, or the one that it inherits, has an element that says something.</summary>
    public static bool Has(ISymbol symbol, string element, string? name = null) => Elements(PublicApi.Id(symbol), element).Any(each => Matches(each, name));

    /// <summary>The exceptions that a member names, inherited ones too, by their type's name.</summary>
    public static IEnumerable<string> Exceptions(ISymbol symbol) =>
        Elements(PublicApi.Id(symbol), "exception").Where(IsSaid).Select(each => each.Attribute("cref")!.Value.Split('.')[^1]);

    /// <summary>Whether a member takes what the framework says of the one that it overrides or implements.</summary>
    public static bool IsInherited(ISymbol symbol) => Members.GetValueOrDefault(PublicApi.Id(symbol))?.Element("inheritdoc") is { } inherit && inherit.Attribute("cref") is null;

    /// <summary>A member's own examples.</summary>
    public static IEnumerable<XElement> ExamplesOf(ISymbol symbol) => Members.GetValueOrDefault(PublicApi.Id(symbol))?.Elements("example") ?? [];

    private static IEnumerable<XElement> Elements(string id, string name)
    {
        if (!Members.TryGetValue(id, out var member)) return [];
        var inherited = member.Elements("inheritdoc").Select(each => each.Attribute("cref")?.Value).OfType<string>();
        return member.Elements(name).Concat(inherited.SelectMany(from => Elements(from, name)));
    }

    private static bool Matches(XElement element, string? name) => (name is null || element.Attribute("name")?.Value == name) && IsSaid(element);

    private static bool IsSaid(XElement element) => !string.IsNullOrWhiteSpace(element.Value) || element.HasElements;
}
