using System.Globalization;
using NewsModel.Mutation.Running;

namespace NewsModel.Mutation;

/// <summary>A table of the files, and what survived.</summary>
internal static class Report
{
    public static IEnumerable<string> Lines(IReadOnlyCollection<Mutant> mutants, Judgement judgement, Explanations explanations)
    {
        var explained = mutants.Where(mutant => judgement.IsAlive(mutant) && explanations.Of(mutant) is not null).Select(mutant => mutant.Id).ToHashSet();
        yield return "| file | mutants | killed | timed out | explained | survived | not covered | score |";
        yield return "| --- | --- | --- | --- | --- | --- | --- | --- |";
        foreach (var file in mutants.GroupBy(mutant => mutant.File)) yield return Row(Path.GetFileName(file.Key), [.. file]);
        yield return Row("all", mutants);
        foreach (var fate in new[] { Fate.Survived, Fate.NotCovered })
        {
            yield return "";
            foreach (var mutant in mutants.Where(mutant => judgement.Fates[mutant.Id].Fate == fate && !explained.Contains(mutant.Id))) yield return Line(mutant, judgement);
        }

        yield return "";
        yield return "Explained, and no longer there or alive:";
        foreach (var unused in explanations.Unused(mutants)) yield return unused;
        yield return "";
        yield return $"{judgement.Tests} tests ran. Not these:";
        foreach (var line in judgement.Left) yield return line;

        string Row(string name, IReadOnlyCollection<Mutant> of)
        {
            var counts = Enum.GetValues<Fate>().ToDictionary(fate => fate, fate => of.Count(mutant => judgement.Fates[mutant.Id].Fate == fate && !explained.Contains(mutant.Id)));
            var dead = counts[Fate.Killed] + counts[Fate.TimedOut];
            return string.Create(CultureInfo.InvariantCulture, $"| {name} | {of.Count} | {counts[Fate.Killed]} | {counts[Fate.TimedOut]} | {of.Count(mutant => explained.Contains(mutant.Id))} | {counts[Fate.Survived]} | {counts[Fate.NotCovered]} | {100.0 * dead / Math.Max(1, of.Count):F1} % |");
        }
    }

    public static string Line(Mutant mutant, Judgement judgement)
    {
        var (fate, test) = judgement.Fates[mutant.Id];
        return $"{fate}: {mutant}{(test.Length > 0 ? $" [{test}]" : "")}";
    }
}
