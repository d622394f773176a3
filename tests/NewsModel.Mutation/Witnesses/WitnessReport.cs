using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace NewsModel.Mutation.Witnesses;

/// <summary>The living mutants that a text shows, each with the text and both answers, found by processes side by side.</summary>
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
    public static void Print(IEnumerable<Mutant> mutants, Explanations explanations, TimeSpan time, int seed)
    {
        var alive = mutants.ToDictionary(mutant => mutant.Id);
        var search = new WitnessSearch(alive.Values.Any(mutant => mutant.File.Contains("/Pages/", StringComparison.Ordinal))
            ? Subject.Pages(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "NewsModel.Tests.dll")))
            : Subject.Dates(AppContext.BaseDirectory));
        var found = search.Search(alive.Keys, time, seed).ToDictionary(each => each.Id, each => each.Text);
        var texts = found.Values.Distinct().Select(text => (Text: text, Answers: search.Shown(text, found.Keys))).ToList();

        // Few texts that show all of them: always the one that shows most of the rest.
        for (var rest = found.Keys.ToHashSet(); rest.Count > 0;)
        {
            var (text, (before, shown)) = texts.MaxBy(each => each.Answers.Shown.Count(one => rest.Contains(one.Id)));
            Console.WriteLine($"## {before.Outline}\n```\n{text}\n```");
            foreach (var (id, after) in shown.Where(one => rest.Remove(one.Id)))
            {
                Console.WriteLine($"- {alive[id]}{(explanations.Of(alive[id]) is { } reason ? $" [{reason}]" : "")}\n  {(after.Outline == before.Outline ? "" : after.Outline)}\n  {Answer.Difference(before, after)}");
                alive.Remove(id);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {found.Count} with a witness, {alive.Count} without"));
        foreach (var mutant in alive.Values) Console.WriteLine(mutant);
    }
}
