using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Tests.Documentation;

/// <summary>All examples compiled into one program, a class each; what a reader's new project would warn of is an error here.</summary>
internal sealed class ExampleProgram
{
    /// <summary>What a new project uses without saying so, and the library.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using NewsModel;
        """;

    // References built for an older framework; the SDK leaves these out of every project too.
    private static readonly Dictionary<string, ReportDiagnostic> Unasked = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);
    private readonly Assembly? assembly;

    public ExampleProgram(IReadOnlyList<Example> examples)
    {
        var trees = examples.Select((example, index) => CSharpSyntaxTree.ParseText(Wrap(example, index), Options, example.Member));
        var compilation = CSharpCompilation.Create(
            "Examples",
            [CSharpSyntaxTree.ParseText(Usings, Options, "usings"), .. trees],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(Unasked));
        using var binary = new MemoryStream();
        var result = compilation.Emit(binary);
        Faults = [.. result.Diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning).Select(each => $"{each.Location.SourceTree?.FilePath}: {each.GetMessage()}")];
        if (!result.Success) return;
        binary.Position = 0;
        assembly = new AssemblyLoadContext("Examples", isCollectible: false).LoadFromStream(binary);
    }

    /// <summary>Everything that this program runs with: the framework, the library, the packages.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.EndsWith(".dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the compiler says against the examples, beginning with the member.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>The lines that an example prints; the last one names the exception that it should have caught.</summary>
    public async Task<IReadOnlyList<string>> Run(int index)
    {
        var console = new StringWriter { NewLine = "\n" };
        try
        {
            await (Task)assembly!.GetType($"Example{index}")!.GetMethod("Run")!.Invoke(null, [console])!;
        }
        catch (Exception problem)
        {
            console.WriteLine($"Unhandled: {problem.GetBaseException()}");
        }

        var text = console.ToString();
        return text.Length == 0 ? [] : [.. (text.EndsWith('\n') ? text[..^1] : text).Split('\n').Select(line => line.TrimEnd())];
    }

    private static string Wrap(Example example, int index)
    {
        var statements = example.Root.Members.OfType<GlobalStatementSyntax>().ToArray();
        var types = example.Root.Members.Where(member => member is not GlobalStatementSyntax);
        var waits = statements.Any(each => each.DescendantTokens().Any(token => token.IsKind(SyntaxKind.AwaitKeyword)));
        return new StringBuilder()
            .AppendJoin("", example.Root.Usings.Select(each => each.ToFullString()))
            .AppendLine().Append("public static class Example").Append(index).AppendLine(" {")
            .Append("public static ").Append(waits ? "async " : "").AppendLine("Task Run(TextWriter Console) {")
            .AppendJoin("", statements.Select(each => each.ToFullString()))
            .AppendLine().AppendLine(waits ? "}" : "return Task.CompletedTask; }")
            .AppendJoin("", types.Select(each => each.ToFullString()))
            .AppendLine().AppendLine("}")
            .ToString();
    }
}
