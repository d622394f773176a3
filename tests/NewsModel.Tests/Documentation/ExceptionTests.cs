using Microsoft.CodeAnalysis;
using NewsModel.Tests.Rules;
using Xunit;

namespace NewsModel.Tests.Documentation;

/// <summary>Holds what members throw against what their comments say; <see cref="ThrownExceptions"/> is the rule.</summary>
public class ExceptionTests
{
    /// <summary>Of which another may be thrown where the comment names it.</summary>
    private static readonly Dictionary<string, string> Wider = new()
    {
        [nameof(ArgumentNullException)] = nameof(ArgumentException),
        [nameof(ArgumentOutOfRangeException)] = nameof(ArgumentException),
        [nameof(NewsFormatException)] = nameof(FormatException),
    };

    [Fact]
    public void Every_exception_that_a_member_throws_is_described() => Rule.HasNoCulprits(
        from member in PublicApi.Members
        where !member.IsOverride
        let said = XmlDocs.Exceptions(member).ToHashSet()
        from thrown in ThrownExceptions.Of(member)
        where !said.Contains(thrown) && !(Wider.TryGetValue(thrown, out var wider) && said.Contains(wider))
        select $"{PublicApi.Id(member)} throws {thrown}, which its comment does not say.");

    /// <summary>Whoever checks it; but exceptions take what they are given, as those of the framework do, and so do records.</summary>
    [Fact]
    public void Every_argument_that_must_not_be_null_is_described() => Rule.HasNoCulprits(
        from method in PublicApi.Members.OfType<IMethodSymbol>()
        where !method.IsOverride && !PublicApi.IsPrimary(method) && !method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal)
        where method.Parameters.Any(IsRequired)
        where !XmlDocs.Exceptions(method).Contains(nameof(ArgumentNullException))
        select $"{PublicApi.Id(method)} does not say that an argument must not be null.");

    [Fact]
    public void The_rule_finds_what_is_thrown_at_first_and_at_second_hand()
    {
        Assert.Equal([nameof(ArgumentNullException)], Thrown(nameof(TimestampParser), nameof(TimestampParser.TryParse), "string"));
        Assert.Equal([], Thrown(nameof(TimestampParser), nameof(TimestampParser.TryParse), "ReadOnlySpan"));
        Assert.Contains(nameof(NewsFormatException), Thrown(nameof(TimestampParser), nameof(TimestampParser.Parse), "string"));
        Assert.Contains(nameof(ArgumentOutOfRangeException), Thrown(nameof(NewsTimestamp), nameof(NewsTimestamp.Month), null));
        Assert.Contains(nameof(InvalidOperationException), Thrown("ParseResult", "Value", null));
    }

    private static IReadOnlyCollection<string> Thrown(string type, string name, string? parameter) => ThrownExceptions.Of(
        PublicApi.Members.First(member => member.ContainingType.Name == type && member.Name == name
            && (parameter is null || ((IMethodSymbol)member).Parameters[0].Type.ToDisplayString().Contains(parameter, StringComparison.Ordinal))));

    private static bool IsRequired(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None, Type: { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter }, NullableAnnotation: NullableAnnotation.NotAnnotated };
}
