using System.Diagnostics;

namespace NewsModel.Benchmarks;

/// <summary>Times several pieces of work in turns, so that what slows the machine slows them all.</summary>
internal static class Turns
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);

    /// <summary>The nanoseconds that each takes: the lower quartile of its turns, all in one run.</summary>
    /// <param name="works">The pieces of work.</param>
    /// <param name="turn">How long one turn of each takes.</param>
    /// <param name="fewest">How many turns each has at least.</param>
    /// <param name="whole">How long all of them go on at least.</param>
    public static double[] Nanoseconds(IReadOnlyList<Action> works, TimeSpan turn, int fewest, TimeSpan whole)
    {
        // Twice, with a pause for the compiler: the second time the code is compiled to its best.
        foreach (var work in works) Warm(work, turn);
        Thread.Sleep(WarmUp);
        var times = works.Select(work => Warm(work, turn)).ToArray();
        var turns = works.Select(_ => new List<double>(fewest)).ToArray();
        for (var start = Stopwatch.GetTimestamp(); turns[0].Count < fewest || Stopwatch.GetElapsedTime(start) < whole;)
        {
            for (var i = 0; i < works.Count; i++) turns[i].Add(Time(works[i], times[i]));
        }

        return [.. turns.Select(each => each.Order().ElementAt(each.Count / 4))];
    }

    /// <summary>Runs the work for a while; how many times it fits into one turn.</summary>
    private static int Warm(Action work, TimeSpan turn)
    {
        var start = Stopwatch.GetTimestamp();
        var times = 0;
        for (; Stopwatch.GetElapsedTime(start) < WarmUp; times++) work();
        return Math.Max(1, (int)(times * (turn / WarmUp)));
    }

    private static double Time(Action work, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }
}
