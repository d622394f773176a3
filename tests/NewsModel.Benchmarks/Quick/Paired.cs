namespace NewsModel.Benchmarks.Quick;

/// <summary>Holds a piece of work against a yardstick.</summary>
internal static class Paired
{
    private const int Fewest = 1500;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(0.2);

    /// <summary>How many times as long the subject takes as the yardstick.</summary>
    public static double Ratio(Action subject, Action yardstick)
    {
        var times = Turns.Nanoseconds([subject, yardstick], Turn, Fewest, TimeSpan.Zero);
        return times[0] / times[1];
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
}
