using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Tests.Rules;

/// <summary>One C# file as its syntax tree, so that a rule never mistakes a comment or a string for code.</summary>
internal sealed class SourceFile
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    public SourceFile(string path, string text)
    {
        Path = path;
        Root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Options).GetRoot();
        Lines = text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);
    }

    /// <summary>The files of the library.</summary>
    public static IReadOnlyList<SourceFile> Library { get; } =
        [.. Repository.SourceFiles("src/NewsModel").Select(path => new SourceFile(path, Repository.Read(path)))];

    public string Path { get; }

    public CompilationUnitSyntax Root { get; }

    public int Lines { get; }

    /// <summary>The declared namespace; empty without one.</summary>
    public string Namespace => Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes =>
        Root.DescendantNodes(node => node is not TypeDeclarationSyntax)
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Cast<MemberDeclarationSyntax>();

    public static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declared => declared.Identifier.ValueText,
        DelegateDeclarationSyntax declared => declared.Identifier.ValueText,
        _ => throw new ArgumentException($"{type.Kind()} declares no type.", nameof(type)),
    };

    /// <summary>Where a node stands, as a compiler would print it: <c>src/NewsModel/Text/TextRange.cs(12)</c>.</summary>
    public string Place(SyntaxNodeOrToken node) => $"{Path}({node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1})";
}
