using System.Diagnostics;

namespace NewsModel.Benchmarks.Peers;

/// <summary>Times several pieces of work in turns, so that what slows the machine slows them all.</summary>
internal static class Rotation
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);

    // Long enough for several passes of the quicker work behind what a slower one leaves in the caches.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(15);
    private const int FewestTurns = 40;

    /// <summary>The nanoseconds that each takes: the lower quartile of its turns, all in one run.</summary>
    public static double[] Nanoseconds(IReadOnlyList<Action> works)
    {
        // Twice, with a pause for the compiler: the second time the code is compiled to its best.
        foreach (var work in works) Warm(work);
        Thread.Sleep(WarmUp);
        var times = works.Select(Warm).ToArray();
        var turns = works.Select(_ => new List<double>()).ToArray();
        for (var start = Stopwatch.GetTimestamp(); turns[0].Count < FewestTurns || Stopwatch.GetElapsedTime(start) < Whole;)
        {
            for (var i = 0; i < works.Count; i++) turns[i].Add(Time(works[i], times[i]));
        }

        return [.. turns.Select(each => each.Order().ElementAt(each.Count / 4))];
    }

    /// <summary>Runs the work for a while; how many times it fits into one turn.</summary>
    private static int Warm(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var times = 0;
        for (; Stopwatch.GetElapsedTime(start) < WarmUp; times++) work();
        return Math.Max(1, (int)(times * (Turn / WarmUp)));
    }

    private static double Time(Action work, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }
}
