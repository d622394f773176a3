namespace NewsModel.Tests;

/// <summary>What a piece of work allocates by itself.</summary>
internal static class Allocation
{
    private const int Runs = 20;

    /// <summary>
    /// The fewest bytes of some runs: the runtime allocates now and then while it compiles a method anew, and a collection
    /// that another thread needs counts what was left of this one's room; the work itself would do so every time.
    /// </summary>
    public static long Fewest(Action work)
    {
        var fewest = long.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return fewest;
    }
}
