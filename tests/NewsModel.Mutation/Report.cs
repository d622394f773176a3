using System.Globalization;
using NewsModel.Mutation.Running;

namespace NewsModel.Mutation;

/// <summary>A table of the files, and what survived.</summary>
internal static class Report
{
    public static IEnumerable<string> Lines(IReadOnlyCollection<Mutant> mutants, Judgement judgement)
    {
        yield return "| file | mutants | killed | timed out | survived | not covered | score |";
        yield return "| --- | --- | --- | --- | --- | --- | --- |";
        foreach (var file in mutants.GroupBy(mutant => mutant.File)) yield return Row(Path.GetFileName(file.Key), [.. file]);
        yield return Row("all", mutants);
        foreach (var fate in new[] { Fate.Survived, Fate.NotCovered })
        {
            yield return "";
            foreach (var mutant in mutants.Where(mutant => judgement.Fates[mutant.Id].Fate == fate)) yield return Line(mutant, judgement);
        }

        yield return "";
        yield return $"{judgement.Tests} tests ran. Not these:";
        foreach (var line in judgement.Left) yield return line;

        string Row(string name, IReadOnlyCollection<Mutant> of)
        {
            var counts = Enum.GetValues<Fate>().ToDictionary(fate => fate, fate => of.Count(mutant => judgement.Fates[mutant.Id].Fate == fate));
            var dead = counts[Fate.Killed] + counts[Fate.TimedOut];
            return string.Create(CultureInfo.InvariantCulture, $"| {name} | {of.Count} | {counts[Fate.Killed]} | {counts[Fate.TimedOut]} | {counts[Fate.Survived]} | {counts[Fate.NotCovered]} | {100.0 * dead / Math.Max(1, of.Count):F1} % |");
        }
    }

    public static string Line(Mutant mutant, Judgement judgement)
    {
        var (fate, test) = judgement.Fates[mutant.Id];
        return $"{fate}: {mutant}{(test.Length > 0 ? $" [{test}]" : "")}";
    }
}
