using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsModel.Tests.Documentation;

/// <summary>What a user of the library sees, read from its compiled assembly.</summary>
internal static class PublicApi
{
    public static IReadOnlyList<INamedTypeSymbol> Types { get; } = [.. PublicTypes(Library().GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>
    /// Every public or protected member but accessors, what the compiler makes by itself (a record's equality, copying and
    /// printing, a struct's empty constructor, an enum's field) and interfaces that are implemented explicitly.
    /// </summary>
    public static IReadOnlyList<ISymbol> Members { get; } = [.. Types.SelectMany(type => type.GetMembers()).Where(IsSeen)];

    /// <summary>The name of a type or member for people, and the id by which the XML file knows it.</summary>
    public static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId()!;

    /// <summary>What is made again by a type of its own: an override does what the overridden member says.</summary>
    public static bool IsOverride(ISymbol member) => member.IsOverride || ImplementsEquals(member);

    /// <summary>A property that stands for a parameter of its record's first constructor, whose <c>param</c> describes it.</summary>
    public static bool IsPositional(ISymbol member) =>
        member is IPropertySymbol { IsStatic: false } property
        && property.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(each => each.Parameters.Any(parameter => parameter.Name == property.Name));

    /// <summary>The first constructor of such a record; its comment is that of the type.</summary>
    public static bool IsPrimary(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: > 0 } constructor
        && constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(each => each.Parameters.Length == constructor.Parameters.Length);

    /// <summary>The folder of the library's sources in which a type is declared: its room.</summary>
    public static string RoomOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        return Rules.SourceFile.Library
            .Where(file => file.TopLevelTypes.Any(each => Rules.SourceFile.NameOf(each) == type.Name))
            .Select(file => Rules.House.Find(file.Path)!.Name.Split('/')[0])
            .First();
    }

    private static bool ImplementsEquals(ISymbol member) =>
        member is IMethodSymbol { Name: "Equals", Parameters: [{ Type: var type }] } && SymbolEqualityComparer.Default.Equals(type, member.ContainingType);

    private static bool IsSeen(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && !member.IsImplicitlyDeclared
        && member is IPropertySymbol or IFieldSymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion }
        && !IsEmptyConstructor(member)
        && !member.GetAttributes().Any(each => each.AttributeClass?.Name == "CompilerGeneratedAttribute");

    // Whether somebody wrote it is not to be seen in an assembly; one without parameters has nothing to say.
    private static bool IsEmptyConstructor(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 };

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Concat(space.GetNamespaceMembers().SelectMany(PublicTypes));

    private static IAssemblySymbol Library()
    {
        var library = ExampleProgram.Framework.Single(reference => Path.GetFileName(reference.Display) == "NewsModel.dll");
        var compilation = CSharpCompilation.Create("PublicApi", references: ExampleProgram.Framework);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!;
    }
}
