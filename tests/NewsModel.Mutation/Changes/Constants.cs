using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Mutation.Changes;

/// <summary>The whole-numbered constants of the library, which are changed where they are used.</summary>
internal sealed class Constants(IEnumerable<SyntaxNode> files)
{
    private readonly HashSet<string> names =
    [
        .. from file in files
           from field in file.DescendantNodes().OfType<FieldDeclarationSyntax>()
           where field.Modifiers.Any(SyntaxKind.ConstKeyword) && field.Declaration.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword or (int)SyntaxKind.LongKeyword }
           from variable in field.Declaration.Variables
           select $"{((TypeDeclarationSyntax)field.Parent!).Identifier.ValueText}.{variable.Identifier.ValueText}",
    ];

    /// <summary>Whether an expression names one: by itself in its own type, else behind its type.</summary>
    public bool Contains(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax { Parent: not MemberAccessExpressionSyntax } name =>
            names.Contains($"{name.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText}.{name.Identifier.ValueText}"),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } access => names.Contains(access.ToString()),
        _ => false,
    };
}
