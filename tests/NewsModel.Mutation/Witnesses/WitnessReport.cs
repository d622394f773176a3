using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace NewsModel.Mutation.Witnesses;

/// <summary>The living mutants that a page shows, each with the page and both answers, found by processes side by side.</summary>
internal sealed class WitnessReport(string folder)
{
    /// <summary>The file with the mutants that lived through the last run.</summary>
    public const string Alive = "alive.tsv";

    public void Write(int seconds, int workers)
    {
        var parts = new string[workers];
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, share =>
        {
            var run = Path.Combine(folder, "run");
            var start = new ProcessStartInfo("dotnet", [Path.Combine(run, "NewsModel.Mutation.dll"), "witnesses", $"{seconds}", Path.Combine(folder, Alive), $"{share}", $"{workers}"]) { RedirectStandardOutput = true };
            using var worker = Process.Start(start)!;
            parts[share] = worker.StandardOutput.ReadToEnd();
            worker.WaitForExit();
        });
        var path = Path.Combine(folder, "witnesses.md");
        File.WriteAllText(path, string.Concat(parts));
        Console.WriteLine(path);
    }

    /// <summary>What one process does.</summary>
    public static void Print(IEnumerable<Mutant> mutants, TimeSpan time, int seed)
    {
        var alive = mutants.ToDictionary(mutant => mutant.Id);
        var search = new WitnessSearch(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "NewsModel.Tests.dll")));
        var found = search.Search(alive.Keys, time, seed).ToDictionary(each => each.Id, each => each.Page);
        var pages = found.Values.Distinct().Select(page => (Page: page, Answers: search.Shown(page, found.Keys))).ToList();

        // Few pages that show all of them: always the one that shows most of the rest.
        for (var rest = found.Keys.ToHashSet(); rest.Count > 0;)
        {
            var (page, (before, shown)) = pages.MaxBy(each => each.Answers.Shown.Count(one => rest.Contains(one.Id)));
            Console.WriteLine($"## {before.Roles}\n```\n{page}\n```");
            foreach (var (id, after) in shown.Where(one => rest.Remove(one.Id)))
            {
                Console.WriteLine($"- {alive[id]}\n  {(after.Roles == before.Roles ? "" : after.Roles)}\n  {Answer.Difference(before, after)}");
                alive.Remove(id);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {found.Count} with a witness, {alive.Count} without"));
        foreach (var mutant in alive.Values) Console.WriteLine(mutant);
    }
}
