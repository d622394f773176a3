using System.Diagnostics;
using System.Reflection;

namespace NewsModel.Mutation.Running;

/// <summary>
/// The process in which the changed library and its tests are loaded. Runs every test without a change, twice, then each
/// mutant against the tests that reach it, until one fails: first those that killed most for their time. Says what it does on its standard output.
/// </summary>
internal sealed class Worker
{
    private const int CallsMore = 10;

    /// <summary>How many times as long a test may take that runs for the first time.</summary>
    private const int ColdMore = 4;
    private const long CallsAtLeast = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly TextWriter output = Console.Out;
    private readonly Switch mutants;
    private readonly TimeSpan slowest;
    private List<TestCase> cases;

    private volatile Deadline? deadline;

    /// <param name="folder">Where the assemblies lie.</param>
    /// <param name="slowest">Tests that take longer are left out.</param>
    /// <param name="tests">What the full names of the tests' classes contain.</param>
    public Worker(string folder, TimeSpan slowest, string tests)
    {
        Console.SetOut(TextWriter.Null);
        this.slowest = slowest;
        mutants = new Switch(Assembly.LoadFrom(Path.Combine(folder, "NewsModel.dll")));
        cases = [.. TestCase.In(Assembly.LoadFrom(Path.Combine(folder, "NewsModel.Tests.dll")), tests)];
        new Thread(Watch) { IsBackground = true }.Start();
    }

    public void Run(IEnumerable<int> ids, IReadOnlySet<string> left)
    {
        // Finding the tests reaches some already, and the first test that needs a table others.
        bool[] once = [.. mutants.Reached];
        var by = Array.ConvertAll(once, _ => new List<TestCase>());
        cases = cases.FindAll(each => !left.Contains(each.Name) && Baseline(each, slowest * ColdMore));
        foreach (var each in cases.Where(each => !each.Reached.Contains(true))) Say($"idle {each.Name}");
        cases = cases.FindAll(each => each.Reached.Contains(true));
        foreach (var each in cases) each.First = each.Reached;
        cases = cases.FindAll(each => Baseline(each, slowest));
        foreach (var each in cases)
        {
            for (var id = 0; id < once.Length; id++)
            {
                once[id] |= each.First[id];
                if (each.Reached[id]) by[id].Add(each);
            }
        }

        Say($"tests {cases.Count}");
        foreach (var id in ids)
        {
            Say($"start {id}");
            if (by[id].Count > 0) Say(Judge(id, [.. by[id].OrderByDescending(each => each.Worth)]));
            else Say(once[id] ? $"once {id}" : $"{Fate.NotCovered} {id}");
        }
    }

    /// <summary>Runs every test with a mutant that is on from the start, for what happens once in a process.</summary>
    public void RunFresh(int id, IReadOnlySet<string> left)
    {
        cases = cases.FindAll(each => !left.Contains(each.Name));
        foreach (var each in cases) (each.Calls, each.Time) = (CallsAtLeast, slowest);
        Say($"start {id}");
        Say(Judge(id, cases));
    }

    private string Judge(int id, List<TestCase> tests)
    {
        foreach (var test in tests)
        {
            var most = Math.Max(CallsAtLeast, test.Calls * CallsMore);
            mutants.Set(id, most);
            deadline = new Deadline(id, Environment.CpuUsage.TotalTime + Patience + (20 * test.Time), DateTime.UtcNow + (20 * Patience));
            var start = Environment.CpuUsage.TotalTime;
            var failed = Fails(test);
            deadline = null;
            test.Spent += Environment.CpuUsage.TotalTime - start;
            test.Kills += failed ? 1 : 0;
            if (mutants.Calls > most) return $"{Fate.TimedOut} {id} {test.Name}";
            if (failed) return $"{Fate.Killed} {id} {test.Name}";
        }

        return $"{Fate.Survived} {id} {tests.Count} tests";
    }

    /// <summary>Runs a test without a mutant; false when it fails or takes too long.</summary>
    private bool Baseline(TestCase test, TimeSpan most)
    {
        mutants.Set(0, long.MaxValue);
        Array.Clear(mutants.Reached);
        var start = Environment.CpuUsage.TotalTime;
        var failed = Fails(test);
        (test.Time, test.Calls, test.Reached) = (Environment.CpuUsage.TotalTime - start, mutants.Calls, [.. mutants.Reached]);
        if (failed) Say($"fails {test.Name}");
        else if (test.Time > most) Say($"slow {test.Name}");
        return !failed && test.Time <= most;
    }

    private static bool Fails(TestCase test)
    {
        try
        {
            test.Run();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    private void Say(string line)
    {
        lock (output)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }

    /// <summary>Ends the process when a test does not end, by the processor's time or, where it waits, by the clock; the next process goes on behind it.</summary>
    private void Watch()
    {
        while (true)
        {
            Thread.Sleep(200);
            if (deadline is not { } one || (Environment.CpuUsage.TotalTime < one.Time && DateTime.UtcNow < one.Clock)) continue;
            Say($"{Fate.TimedOut} {one.Id} does not end");
            Process.GetCurrentProcess().Kill();
        }
    }

    private sealed record Deadline(int Id, TimeSpan Time, DateTime Clock);
}
