using System.Globalization;
using CsCheck;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Values that are the same in every run; each has a seed of its own, so that one that fails can be made again alone.</summary>
internal static class FuzzSample
{
    private const ulong Seed = 20180303;

    public static T Make<T>(Gen<T> gen, uint index) => gen.Generate(new PCG(index, Seed), null, out _);

    /// <summary>Checks so many values on all processors, and tells of the first that fail by their seeds.</summary>
    public static void ForEach<T>(Gen<T> gen, int count, Action<T> check)
    {
        const int Shown = 5;
        var failures = new SortedDictionary<uint, string>();
        Parallel.For(0, count, (index, loop) =>
        {
            object? value = null;
            try
            {
                var made = Make(gen, (uint)index);
                value = made;
                check(made);
            }
            catch (Exception e)
            {
                lock (failures) failures[(uint)index] = string.Create(CultureInfo.InvariantCulture, $"seed {index}: {value ?? "it could not be made"}\n{e.Message}");
                if (failures.Count >= Shown) loop.Stop();
            }
        });
        if (failures.Count > 0) throw new InvalidOperationException(string.Join("\n\n", failures.Values));
    }
}
