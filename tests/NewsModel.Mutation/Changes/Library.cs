using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace NewsModel.Mutation.Changes;

/// <summary>The library's sources as the compiler sees them, to tell which changes compile.</summary>
internal sealed class Library
{
    private const string Folder = "src/NewsModel";

    private static readonly string[] Implicit = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER", "NET10_0", "DEBUG"]);

    private readonly string root;
    private readonly CSharpCompilation compilation;

    /// <param name="root">The checkout.</param>
    /// <param name="references">What the library refers to besides the framework.</param>
    public Library(string root, IEnumerable<string> references)
    {
        this.root = root;
        var files = Directory.EnumerateFiles(Path.Combine(root, Folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path));
        var usings = string.Concat(Implicit.Select(name => $"global using {name};\n"));
        compilation = CSharpCompilation.Create(
            "NewsModel",
            [.. files, CSharpSyntaxTree.ParseText(usings, Options), CSharpSyntaxTree.ParseText(MutantSwitch.Source(0), Options)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The changes of the files of some folders or files below the library, by file, that compile each by itself.</summary>
    public IEnumerable<(string File, SyntaxNode Root, List<Change> Changes)> Changes(IReadOnlyCollection<string> targets)
    {
        var operators = new Operators(new Constants(compilation.SyntaxTrees.Select(tree => tree.GetRoot())));
        foreach (var tree in compilation.SyntaxTrees.Where(tree => IsIn(targets, tree.FilePath)))
        {
            var known = Errors(tree).ToHashSet();
            var changes = tree.GetRoot().DescendantNodesAndSelf(MutantWriter.IsOpen).Where(MutantWriter.IsOpen).SelectMany(operators.Of).ToList();
            var sound = new List<Change>();
            foreach (var member in changes.GroupBy(change => change.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!)) Keep([.. member], member.Key, known, sound);
            yield return (Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/'), tree.GetRoot(), sound);
        }
    }

    /// <summary>Keeps those that compile: all at once, or half by half.</summary>
    private void Keep(List<Change> changes, SyntaxNode member, HashSet<string> known, List<Change> sound)
    {
        var tree = member.SyntaxTree;
        var text = new MutantWriter(changes.Select((change, id) => (id + 1, change))).Write(tree.GetRoot());
        var changed = CSharpSyntaxTree.ParseText(text, Options, tree.FilePath);
        if (Errors(changed, tree, member).All(known.Contains))
        {
            sound.AddRange(changes);
            return;
        }

        if (changes.Count == 1) return;
        Keep(changes[..(changes.Count / 2)], member, known, sound);
        Keep(changes[(changes.Count / 2)..], member, known, sound);
    }

    /// <summary>The errors of a file, or of the lines of one of its members after a change.</summary>
    private IEnumerable<string> Errors(SyntaxTree tree, SyntaxTree? inPlaceOf = null, SyntaxNode? member = null)
    {
        var whole = inPlaceOf is null ? compilation : compilation.ReplaceSyntaxTree(inPlaceOf, tree);
        return whole.GetSemanticModel(tree).GetDiagnostics(member is null ? null : SameLines(tree, member))
            .Where(each => each.Severity == DiagnosticSeverity.Error).Select(each => $"{each.Id} {each.GetMessage(null)}");
    }

    private static TextSpan SameLines(SyntaxTree changed, SyntaxNode member)
    {
        var (place, lines) = (member.GetLocation().GetLineSpan(), changed.GetText().Lines);
        return TextSpan.FromBounds(lines[place.StartLinePosition.Line].Start, lines[place.EndLinePosition.Line].End);
    }

    private bool IsIn(IReadOnlyCollection<string> targets, string path)
    {
        var relative = Path.GetRelativePath(Path.Combine(root, Folder), Path.Combine(root, path)).Replace('\\', '/');
        return path.Length > 0 && targets.Any(target => relative == target || relative.StartsWith(target.TrimEnd('/') + "/", StringComparison.Ordinal));
    }
}
