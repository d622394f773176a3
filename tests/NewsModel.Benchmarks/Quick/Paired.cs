using System.Diagnostics;

namespace NewsModel.Benchmarks.Quick;

/// <summary>Times two pieces of work in turns, so that what slows the machine slows both.</summary>
internal static class Paired
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(0.2);
    private const int Turns = 1500;

    /// <summary>How many times as long the subject takes as the yardstick: the lower quartile of each, all turns in one run.</summary>
    public static double Ratio(Action subject, Action yardstick)
    {
        // Twice, with a pause for the compiler: the second time the code is compiled to its best.
        Warm(subject);
        Warm(yardstick);
        Thread.Sleep(WarmUp / 2);
        var (subjectTimes, yardstickTimes) = (Warm(subject), Warm(yardstick));
        var (first, second) = (new double[Turns], new double[Turns]);
        for (var turn = 0; turn < Turns; turn++)
        {
            first[turn] = Time(subject, subjectTimes);
            second[turn] = Time(yardstick, yardstickTimes);
        }

        return Quartile(first) / Quartile(second);
    }

    /// <summary>The fewest bytes that one call allocates.</summary>
    public static long Allocated(Action work)
    {
        var fewest = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return fewest;
    }

    /// <summary>Runs the work for a while; how many times it fits into one turn.</summary>
    private static int Warm(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var times = 0;
        for (; Stopwatch.GetElapsedTime(start) < WarmUp / 2; times++) work();
        return Math.Max(1, (int)(times * (Turn / (WarmUp / 2))));
    }

    private static double Time(Action work, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++) work();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static double Quartile(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 4];
    }
}
