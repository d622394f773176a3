using System.Globalization;

namespace NewsModel.Tests.Fuzzing;

/// <summary>
/// How many generated cases a run reads, all properties together: what <c>NEWSMODEL_FUZZ_CASES</c> says, else so many that
/// nobody waits for them.
/// </summary>
internal static class FuzzCases
{
    private const int Default = 5_000;

    public static int Total { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("NEWSMODEL_FUZZ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : Default;

    /// <summary>A property's share of them, in percent.</summary>
    public static int Percent(int share) => (int)((long)Total * share / 100);
}
