namespace NewsModel.Mutation;

/// <summary>Why mutants may live, from <c>explained/*.tsv</c>: by the file, the line of the source as it stands there, or <c>*</c> for every line, and the change.</summary>
internal sealed class Explanations
{
    private readonly string root;
    private readonly Dictionary<string, string[]> sources = [];
    private readonly Dictionary<(string File, string Source, string Original, string Changed), string> reasons = [];
    private readonly HashSet<(string File, string Source, string Original, string Changed)> used = [];

    public Explanations(string root)
    {
        this.root = root;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "tests", "NewsModel.Mutation", "explained"), "*.tsv"))
        {
            foreach (var row in File.ReadLines(path).Skip(1))
            {
                if (row.Split('\t') is not [var file, var source, var original, var changed, var reason]) throw new InvalidDataException($"Expected five fields in {path}, found: {row}");
                if (!reasons.TryAdd((file, source, original, changed), reason)) throw new InvalidDataException($"Twice in {path}: {row}");
            }
        }
    }

    /// <summary>Why a mutant may live; null if nobody has said.</summary>
    public string? Of(Mutant mutant)
    {
        var key = (mutant.File, Source(mutant), mutant.Original, mutant.Changed);
        if (!reasons.TryGetValue(key, out var reason) && !reasons.TryGetValue(key = key with { Item2 = "*" }, out reason)) return null;
        used.Add(key);
        return reason;
    }

    /// <summary>A row for a mutant, but for the reason.</summary>
    public string Row(Mutant mutant) => string.Join('\t', mutant.File, Source(mutant), mutant.Original, mutant.Changed, "");

    /// <summary>Those of the files of some mutants that none of them asked for: the line has changed, or a test kills the mutant now.</summary>
    public IEnumerable<string> Unused(IEnumerable<Mutant> mutants)
    {
        var files = mutants.Select(mutant => mutant.File).ToHashSet();
        return reasons.Keys.Where(key => files.Contains(key.File) && !used.Contains(key)).Select(key => $"{key.File}: {key.Original} → {key.Changed} in {key.Source}");
    }

    private string Source(Mutant mutant)
    {
        if (!sources.TryGetValue(mutant.File, out var lines)) sources[mutant.File] = lines = File.ReadAllLines(Path.Combine(root, mutant.File));
        return lines[mutant.Line - 1].Trim();
    }
}
