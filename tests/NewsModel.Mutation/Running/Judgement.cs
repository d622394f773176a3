using System.Diagnostics;
using System.Globalization;

namespace NewsModel.Mutation.Running;

/// <summary>By what mutants are judged.</summary>
/// <param name="Slowest">The milliseconds that the slowest test may take.</param>
/// <param name="Workers">How many processes run side by side.</param>
/// <param name="Tests">What the full names of the tests' classes contain.</param>
internal sealed record Judged(int Slowest, int Workers, string Tests);

/// <summary>What became of each mutant, by workers side by side that are started again where one ends.</summary>
internal sealed class Judgement(string folder, Judged by)
{
    private readonly HashSet<string> left = [];

    /// <summary>The tests that reach no mutant, which a worker that is started again need not run.</summary>
    private readonly HashSet<string> idle = [];
    private readonly List<int> once = [];
    private readonly Lock writing = new();

    /// <summary>What became of a mutant, and the test that told.</summary>
    public Dictionary<int, (Fate Fate, string Test)> Fates { get; } = [];

    /// <summary>The tests that did not run here, each with the reason.</summary>
    public SortedSet<string> Left { get; } = new(StringComparer.Ordinal);

    public string Tests { get; private set; } = "";

    /// <summary>Whether no test tells a mutant from the library.</summary>
    public bool IsAlive(Mutant mutant) => Fates[mutant.Id].Fate is Fate.Survived or Fate.NotCovered;

    /// <summary>Tells of a mutant as soon as its fate is known.</summary>
    public event Action<int>? Fated;

    public void Run(IEnumerable<int> ids)
    {
        var all = ids.ToList();
        Share(shared =>
        {
            var rest = new Queue<int>(all.Where((_, at) => at % by.Workers == shared));
            while (rest.Count > 0)
            {
                var before = rest.Count;
                Start(["worker", $"{by.Slowest}", by.Tests, Write($"left-{shared}.txt", left.Concat(idle)), .. rest.Select(id => $"{id}")], rest);
                if (rest.Count == before) throw new InvalidOperationException("A worker ended before it began.");
            }
        });

        var list = Write("left.txt", left);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {once.Count} that a process reaches once"));
        Share(shared =>
        {
            foreach (var id in once.Where((_, at) => at % by.Workers == shared)) Start(["fresh", $"{by.Slowest}", by.Tests, $"{id}", list], new Queue<int>([id]));
        });
    }

    private string Write(string name, IEnumerable<string> tests)
    {
        var path = Path.Combine(folder, name);
        lock (writing) File.WriteAllLines(path, tests);
        return path;
    }

    private void Share(Action<int> work) => Task.WaitAll([.. Enumerable.Range(0, by.Workers).Select(shared => Task.Factory.StartNew(() => work(shared), TaskCreationOptions.LongRunning))]);

    private void Start(string[] arguments, Queue<int> rest)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "NewsModel.Mutation.dll"), .. arguments]) { RedirectStandardOutput = true };

        // One processor for parallel tests, a limit for what grows without end, few generated cases.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        start.Environment["NEWSMODEL_FUZZ_CASES"] = "400";
        start.Environment["NEWSMODEL_WRITE_GOLDEN"] = null;
        using var worker = Process.Start(start)!;
        var open = 0;
        while (worker.StandardOutput.ReadLine() is { } line)
        {
            lock (writing) Hear(line, rest, ref open);
        }

        worker.WaitForExit();

        // The stack ran over, or memory out.
        if (open != 0 && rest.TryPeek(out var last) && last == open)
        {
            lock (writing) Fates[rest.Dequeue()] = (Fate.TimedOut, "ends the process");
        }
    }

    private void Hear(string line, Queue<int> rest, ref int open)
    {
        if (line.Split(' ', 3) is not [var word, var first, .. var others]) return;
        var more = others.Length > 0 ? others[0] : "";
        switch (word)
        {
            case "start":
                open = int.Parse(first, CultureInfo.InvariantCulture);
                break;
            case "once":
                once.Add(rest.Dequeue());
                open = 0;
                break;
            case "tests":
                Tests = first;
                break;
            case "idle":
                idle.Add(line[(word.Length + 1)..]);
                break;
            case "fails" or "slow":
                left.Add(line[(word.Length + 1)..]);
                Left.Add(line);
                break;
            default:
                Fates[rest.Dequeue()] = (Enum.Parse<Fate>(word), more);
                Fated?.Invoke(open);
                open = 0;
                if (Fates.Count % 100 == 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {Fates.Count} judged"));
                break;
        }
    }
}
