using CsCheck;

namespace NewsModel.Tests;

/// <summary>Runs a property over values that are the same in every run, so that what fails once fails again.</summary>
internal static class FixedSample
{
    private const ulong Seed = 20180303;

    public static void ForEach<T>(Gen<T> gen, int count, Action<T> check)
    {
        var random = new PCG(1, Seed);
        for (var index = 0; index < count; index++)
        {
            var value = gen.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Value {index} of {count} fails: {value}{Environment.NewLine}{e.Message}", e);
            }
        }
    }
}
