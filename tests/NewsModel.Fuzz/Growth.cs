using System.Diagnostics;

namespace NewsModel.Fuzz;

/// <summary>Looks for slow inputs: repeats each one to 16 KiB and to 64 KiB and compares the processor time, which should be four times as long.</summary>
internal static class Growth
{
    private const int Small = 16 * 1024;
    private const int Times = 4;
    private const int Shown = 6;
    private const int Most = 100;

    public static int Run(Action<byte[]> check, string[] paths)
    {
        foreach (var path in Replay.Files(paths).Take(Shown * Shown)) Measure(check, Repeated(File.ReadAllBytes(path), Small));
        var found = new List<(double Ratio, double PerByte, string Path)>();
        var all = Replay.Files(paths).ToArray();
        foreach (var path in all.Where((_, at) => at % ((all.Length / Most) + 1) == 0))
        {
            var piece = File.ReadAllBytes(path);
            if (piece.Length is 0 or > Small) continue;
            var (once, more) = (Repeated(piece, Small), Repeated(piece, Small * Times));
            var (first, second) = (Measure(check, once), Measure(check, more));
            found.Add((second / first, second * 1e9 / more.Length, path));
        }

        Console.WriteLine($"{found.Count} of {all.Length} inputs; time of {Times} times as much:");
        foreach (var (ratio, perByte, path) in found.OrderByDescending(each => each.Ratio).Take(Shown)) Console.WriteLine($"{ratio,8:F1} x {perByte,10:F0} ns/byte  {path}");
        Console.WriteLine("and the slowest:");
        foreach (var (ratio, perByte, path) in found.OrderByDescending(each => each.PerByte).Take(Shown)) Console.WriteLine($"{ratio,8:F1} x {perByte,10:F0} ns/byte  {path}");
        return 0;
    }

    private static byte[] Repeated(byte[] piece, int length)
    {
        if (piece.Length is 0 or > Small) return piece;
        var all = new byte[length / piece.Length * piece.Length];
        for (var at = 0; at < all.Length; at += piece.Length) piece.CopyTo(all, at);
        return all;
    }

    private static double Measure(Action<byte[]> check, byte[] bytes)
    {
        var best = double.MaxValue;
        for (var times = 0; times < 3; times++)
        {
            var started = ThreadTime.Seconds;
            try
            {
                check(bytes);
            }
            catch (Exception e) when (e is FormatException or InvalidOperationException)
            {
                // A fault of its own, which the replay reports.
            }

            best = Math.Min(best, ThreadTime.Seconds - started);
        }

        return best;
    }
}
