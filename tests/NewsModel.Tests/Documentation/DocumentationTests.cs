using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Documentation;

/// <summary>
/// Counts what the doc comments of the public API say. A member's comment may be inherited by <c>inheritdoc</c>, all but its
/// example. What the compiler writes into a record, and overrides, need none: see <see cref="PublicApi"/>.
/// </summary>
public class DocumentationTests
{
    [Fact]
    public void The_whole_public_API_is_counted()
    {
        // A change of the API changes these numbers on purpose; a fault in the counting would change them by accident.
        var listed = Repository.Read("src/NewsModel/PublicAPI.Shipped.txt").Split('\n').Concat(Repository.Read("src/NewsModel/PublicAPI.Unshipped.txt").Split('\n'));
        var types = listed.Where(line => line.StartsWith("NewsModel.", StringComparison.Ordinal) && !line.Contains("->", StringComparison.Ordinal));
        Assert.Equal(types.Select(line => line.Trim()[10..].Split('<')[0]).Order(StringComparer.Ordinal), PublicApi.Types.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.True(PublicApi.Members.Count > 400, $"Only {PublicApi.Members.Count} members were found.");
    }

    [Fact]
    public void Every_type_and_member_has_a_summary() =>
        HasNone(All.Where(symbol => !XmlDocs.Has(symbol, "summary") && !XmlDocs.IsInherited(symbol)), "no summary");

    [Fact]
    public void Every_parameter_is_described() => Report(
        from member in Described
        from parameter in Parameters(member)
        where !XmlDocs.Has(member, "param", parameter.Name)
        select (member, $"parameter {parameter.Name} is not described"));

    [Fact]
    public void Every_type_parameter_is_described() => Report(
        from symbol in All
        from parameter in TypeParameters(symbol)
        where !XmlDocs.Has(symbol, "typeparam", parameter.Name)
        select (symbol, $"type parameter {parameter.Name} is not described"));

    [Fact]
    public void Every_return_value_is_described() => HasNone(
        Described.Where(member => member is IMethodSymbol { MethodKind: not MethodKind.Constructor, ReturnsVoid: false } && !XmlDocs.Has(member, "returns")),
        "the return value is not described");

    [Fact]
    public void Every_type_has_an_example() => HasNone(PublicApi.Types.Where(type => !HasExample(type)), "no example");

    [Fact]
    public void Every_member_has_an_example() => HasNone(PublicApi.Members.Where(NeedsExample).Where(member => !HasExample(member)), "no example");

    /// <summary>The one of a type with a constructor in its head is the example of what that makes, too.</summary>
    [Fact]
    public void A_record_with_parameters_shows_all_of_them_in_its_example() => Report(
        from member in PublicApi.Members
        where PublicApi.IsPositional(member) && !XmlDocs.ExamplesOf(member.ContainingType).Any(example => example.Value.Contains($".{member.Name}", StringComparison.Ordinal))
        select (member, "the type's example does not show it"));

    private static IEnumerable<ISymbol> All => [.. PublicApi.Types, .. PublicApi.Members];

    /// <summary>The members whose parameters and values are their own affair, and not that of the member that they override.</summary>
    private static IEnumerable<ISymbol> Described => PublicApi.Members.Where(member => !PublicApi.IsOverride(member) || !XmlDocs.IsInherited(member)).Where(member => !IsObjects(member));

    private static bool NeedsExample(ISymbol member) => !member.IsOverride && !PublicApi.IsPositional(member) && !PublicApi.IsPrimary(member);

    /// <summary>An example is code, in the member's own comment.</summary>
    private static bool HasExample(ISymbol symbol) => XmlDocs.ExamplesOf(symbol).Any(example => !string.IsNullOrWhiteSpace(example.Element("code")?.Value));

    private static bool IsObjects(ISymbol member) => member.IsOverride && member.Name is "ToString" or "Equals" or "GetHashCode" && member is IMethodSymbol { Parameters.Length: 0 };

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member is IMethodSymbol method ? method.Parameters : [];

    private static ImmutableArray<ITypeParameterSymbol> TypeParameters(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.TypeParameters,
        INamedTypeSymbol type => type.TypeParameters,
        _ => [],
    };

    private static void HasNone(IEnumerable<ISymbol> lacking, string fault) => Report(lacking.Select(symbol => (symbol, fault)));

    /// <summary>Fails with the count of each room, and the whole list.</summary>
    private static void Report(IEnumerable<(ISymbol Symbol, string Fault)> faults)
    {
        var lines = faults.Select(fault => (Room: PublicApi.RoomOf(fault.Symbol), Line: $"{PublicApi.Id(fault.Symbol)}: {fault.Fault}")).ToArray();
        var counts = lines.GroupBy(line => line.Room, (room, group) => $"{(room.Length == 0 ? "front" : room)}: {group.Count()}");
        Rule.HasNoCulprits(lines.Length == 0 ? [] : [$"{lines.Length} of {All.Count()} ({string.Join(", ", counts)})", .. lines.Select(line => line.Line)]);
    }
}
