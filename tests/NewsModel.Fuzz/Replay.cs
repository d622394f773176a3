namespace NewsModel.Fuzz;

/// <summary>Runs inputs once, without the fuzzer: what it found, and what it found once and must not come back.</summary>
internal static class Replay
{
    public static int Run(Action<byte[]> check, string[] paths)
    {
        var all = 0;
        var found = new Dictionary<string, (int Times, string Path)>();
        foreach (var path in Files(paths))
        {
            all++;
            try
            {
                check(File.ReadAllBytes(path));
            }
            catch (Exception e)
            {
                // Numbers aside, the same place and sentence are the same fault.
                var place = e.StackTrace?.Split('\n').FirstOrDefault(line => !line.Contains(nameof(Require), StringComparison.Ordinal))?.Trim();
                var kind = $"{string.Concat($"{e.GetType().Name}: {e.Message}".Where(c => !char.IsDigit(c)))} {place}";
                found[kind] = found.TryGetValue(kind, out var known) ? known with { Times = known.Times + 1 } : (1, $"{path}\n    {e.GetType().Name}: {e.Message}\n    {place}");
            }
        }

        foreach (var (times, path) in found.Values) Console.WriteLine($"{times} x {path}");
        Console.WriteLine($"{all} inputs, {found.Values.Sum(each => each.Times)} of them bad");
        return found.Count == 0 ? 0 : 1;
    }

    public static IEnumerable<string> Files(string[] paths) =>
        from path in paths
        from file in Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)] : new[] { path }
        where !file.EndsWith("README.txt", StringComparison.Ordinal)
        select file;
}
