using System.Diagnostics;

namespace NewsModel.Benchmarks.Growing;

/// <summary>Time as a power of size.</summary>
internal static class PowerLaw
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(0.6);

    /// <summary>The nanoseconds of a piece of work: the quickest of its runs, of which there are three at least.</summary>
    public static double Time(Action work)
    {
        // Long enough for the compiler to do its best where the work is short.
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Enough;) work();
        var (best, whole, runs) = (TimeSpan.MaxValue, TimeSpan.Zero, 0);
        for (; runs < 3 || whole < Enough; runs++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            var time = Stopwatch.GetElapsedTime(start);
            whole += time;
            if (time < best) best = time;
        }

        return best.TotalNanoseconds;
    }

    /// <summary>The slope of the line through the logarithms, by least squares.</summary>
    public static double Exponent(IReadOnlyList<int> sizes, IReadOnlyList<double> times)
    {
        var (x, y) = (sizes.Select(static size => Math.Log((double)size)).ToArray(), times.Select(static time => Math.Log(time)).ToArray());
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
