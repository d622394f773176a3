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
            using var worker = Process.Start(Copy(redirects: true, "witnesses", $"{seconds}", $"{share}", $"{workers}"))!;
            parts[share] = worker.StandardOutput.ReadToEnd();
            worker.WaitForExit();
        });
        var path = Path.Combine(folder, "witnesses.md");
        File.WriteAllText(path, string.Concat(parts));
        Console.WriteLine(path);
    }

    /// <summary>Prints which living mutants show in the texts of the standard input, which a line of <c>---</c> parts.</summary>
    public void Show()
    {
        using var process = Process.Start(Copy(redirects: false, "shown"))!;
        process.WaitForExit();
    }

    private ProcessStartInfo Copy(bool redirects, string command, params string[] rest)
    {
        var run = Path.Combine(folder, "run", "NewsModel.Mutation.dll");
        return new ProcessStartInfo("dotnet", [run, command, Path.Combine(folder, Alive), .. rest]) { RedirectStandardOutput = redirects };
    }

    /// <summary>What one process does to show mutants.</summary>
    public static void PrintShown(IReadOnlyCollection<Mutant> mutants, Explanations explanations, string texts)
    {
        var search = new WitnessSearch(SubjectOf(mutants));
        foreach (var text in texts.Split("\n---\n").Select(text => text.Trim('\n')))
        {
            var (before, shown) = search.Shown(text, mutants.Select(mutant => mutant.Id));
            var after = shown.ToDictionary(one => one.Id, one => one.After);
            Console.WriteLine($"## {before.Outline}\n{before.Article}");
            foreach (var mutant in mutants.Where(mutant => after.ContainsKey(mutant.Id))) Print(mutant, before, after[mutant.Id], explanations);
        }
    }

    private static void Print(Mutant mutant, Answer before, Answer after, Explanations explanations) =>
        Console.WriteLine($"- {mutant}{(explanations.Of(mutant) is { } reason ? $" [{reason}]" : "")}\n  {(after.Outline == before.Outline ? "" : after.Outline)}\n  {Answer.Difference(before, after)}");

    private static Subject SubjectOf(IEnumerable<Mutant> mutants) => mutants.Any(mutant => mutant.File.Contains("/Pages/", StringComparison.Ordinal))
        ? Subject.Pages(Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "NewsModel.Tests.dll")))
        : Subject.Dates(AppContext.BaseDirectory);

    /// <summary>What one process does to search.</summary>
    public static void Print(IEnumerable<Mutant> mutants, Explanations explanations, TimeSpan time, int seed)
    {
        var alive = mutants.ToDictionary(mutant => mutant.Id);
        var search = new WitnessSearch(SubjectOf(alive.Values));
        var found = search.Search(alive.Keys, time, seed).ToDictionary(each => each.Id, each => each.Text);
        var texts = found.Values.Distinct().Select(text => (Text: text, Answers: search.Shown(text, found.Keys))).ToList();

        // Few texts that show all of them: always the one that shows most of the rest.
        for (var rest = found.Keys.ToHashSet(); rest.Count > 0;)
        {
            var (text, (before, shown)) = texts.MaxBy(each => each.Answers.Shown.Count(one => rest.Contains(one.Id)));
            Console.WriteLine($"## {before.Outline}\n```\n{text}\n```");
            foreach (var (id, after) in shown.Where(one => rest.Remove(one.Id)))
            {
                Print(alive[id], before, after, explanations);
                alive.Remove(id);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {found.Count} with a witness, {alive.Count} without"));
        foreach (var mutant in alive.Values) Console.WriteLine(mutant);
    }
}
