using System.Diagnostics;
using System.Globalization;
using NewsModel.Mutation.Changes;

namespace NewsModel.Mutation.Running;

/// <summary>Makes the changed library, all mutants in one, and puts it among the tests' assemblies.</summary>
internal sealed class Mutants(string root)
{
    private readonly string work = Path.Combine(root, "artifacts", "mutation");

    /// <summary>Where the tests, the changed library and this tool lie together.</summary>
    public string Folder => Path.Combine(work, "run");

    public List<Mutant> Make(IReadOnlyCollection<string> targets)
    {
        Build(Path.Combine(root, "tests", "NewsModel.Tests"));
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
        Copy(Path.Combine(root, "tests", "NewsModel.Tests", "bin", "Debug", "net10.0"), Folder);
        Copy(Path.Combine(root, "src", "NewsModel"), Path.Combine(work, "src", "NewsModel"));
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "src"))) File.Copy(path, Path.Combine(work, "src", Path.GetFileName(path)));
        var mutants = Write(targets);
        var library = Path.Combine(work, "src", "NewsModel");

        // With what DEBUG adds, and optimized none the less.
        Build(library, "-p:Optimize=true", "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false");
        File.Copy(Path.Combine(library, "bin", "Debug", "net10.0", "NewsModel.dll"), Path.Combine(Folder, "NewsModel.dll"), overwrite: true);
        foreach (var name in new[] { "NewsModel.Mutation.dll", "NewsModel.Mutation.runtimeconfig.json" }) File.Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Combine(Folder, name), overwrite: true);
        return mutants;
    }

    private List<Mutant> Write(IReadOnlyCollection<string> targets)
    {
        var mutants = new List<Mutant>();
        foreach (var (file, tree, changes) in new Library(root, [Path.Combine(Folder, "Microsoft.Extensions.DependencyInjection.Abstractions.dll")]).Changes(targets))
        {
            var first = mutants.Count + 1;
            mutants.AddRange(changes.Select((change, at) => new Mutant(first + at, file, change.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, change.Original, change.Changed)));
            File.WriteAllText(Path.Combine(work, file), new MutantWriter(changes.Select((change, at) => (first + at, change))).Write(tree));
        }

        File.WriteAllText(Path.Combine(work, "src", "NewsModel", "Mutant.cs"), MutantSwitch.Source(mutants.Count));
        return mutants;
    }

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, path);
            if (relative.StartsWith("bin", StringComparison.Ordinal) || relative.StartsWith("obj", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
            File.Copy(path, Path.Combine(to, relative));
        }
    }

    private static void Build(string project, params string[] properties)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} building {project}"));
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", project, "-f", "net10.0", "-c", "Debug", "-m:1", "-v", "quiet", "--nologo", "-clp:ErrorsOnly", "-p:RunAnalyzers=false", .. properties]))!;
        build.WaitForExit();
        if (build.ExitCode != 0) throw new InvalidOperationException($"{project} does not build.");
    }
}
