using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsModel.Tests.Rules;

namespace NewsModel.Tests.Documentation;

/// <summary>
/// Which exceptions the code of a public member throws by itself: by <c>throw new</c> or a guard such as
/// <c>ArgumentNullException.ThrowIfNull</c>, in its own body or in that of a member of its type that it calls. What the stages
/// behind throw is not followed; a reader of text throws nothing there, by the rules of the house.
/// </summary>
internal sealed class ThrownExceptions
{
    private static readonly CSharpCompilation Library = CSharpCompilation.Create(
        "Library",
        [.. SourceFile.Library.Select(file => file.Root.SyntaxTree), CSharpSyntaxTree.ParseText(ExampleProgram.Usings, (CSharpParseOptions)SourceFile.Library[0].Root.SyntaxTree.Options)],
        ExampleProgram.Framework.Where(reference => Path.GetFileName(reference.Display) != "NewsModel.dll"),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> thrown = [];

    private ThrownExceptions()
    {
    }

    /// <summary>The names of the exceptions' types.</summary>
    public static IReadOnlyCollection<string> Of(ISymbol member)
    {
        var found = new ThrownExceptions();
        foreach (var source in DocumentationCommentId.GetSymbolsForDeclarationId(PublicApi.Id(member), Library)) found.Collect(source);
        if (!TakesReference(member)) found.thrown.Remove(nameof(ArgumentNullException));
        return found.thrown;
    }

    // Who can give no null is told nothing of one; what is called passes something else then.
    private static bool TakesReference(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Any(parameter => parameter.Type.IsReferenceType),
        IPropertySymbol property => property.SetMethod is not null && property.Type.IsReferenceType,
        _ => false,
    };

    private void Collect(ISymbol member)
    {
        if (!seen.Add(member)) return;
        foreach (var node in member.DeclaringSyntaxReferences.SelectMany(each => each.GetSyntax().DescendantNodesAndSelf(IsRunByCaller)))
        {
            if (node is ThrowStatementSyntax { Expression: BaseObjectCreationExpressionSyntax made }) thrown.Add(TypeOf(made));
            else if (node is ThrowExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax given }) thrown.Add(TypeOf(given));
            else if (node is ExpressionSyntax expression && Model(node).GetSymbolInfo(expression).Symbol is IMethodSymbol called) Follow(called, member.ContainingType);
        }
    }

    private void Follow(IMethodSymbol called, INamedTypeSymbol home)
    {
        if (called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && called.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal)) thrown.Add(called.ContainingType.Name);
        else if (SymbolEqualityComparer.Default.Equals(called.ContainingType.OriginalDefinition, home.OriginalDefinition)) Collect(called.OriginalDefinition);
    }

    // The value that a property begins with is made with its type.
    private static bool IsRunByCaller(SyntaxNode node) => node is not EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax };

    private static string TypeOf(BaseObjectCreationExpressionSyntax made) => Model(made).GetTypeInfo(made).Type!.Name;

    private static SemanticModel Model(SyntaxNode node) => Library.GetSemanticModel(node.SyntaxTree);
}
