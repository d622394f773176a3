namespace NewsModel.Fuzz;

/// <summary>What must hold for every input; what does not is a crash to the fuzzer.</summary>
internal static class Require
{
    public static void That(bool holds, string what)
    {
        if (!holds) throw new InvalidOperationException(what);
    }

    public static void Same<T>(T expected, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found)) throw new InvalidOperationException($"{what}: {expected} and {found}");
    }

    public static void Inside(TextRange range, int length, string what) =>
        That(range.Start >= 0 && range.Length >= 0 && range.End <= length, $"{what} {range} lies outside 0..{length}");
}
