using System.Globalization;

namespace NewsModel.Benchmarks.Quick;

/// <summary>Prints each budget as a ratio, in under two minutes. Twice a budget is a failure; what lies between may be noise.</summary>
internal static class QuickMode
{
    private const double Tolerance = 2;

    /// <summary>0, or 1 when a budget is overrun by more than the tolerance.</summary>
    public static int Run(TextWriter output)
    {
        var failed = false;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {Environment.ProcessorCount} processors"));
        foreach (var budget in Budgets.Measure())
        {
            var verdict = budget.Measured <= budget.Most ? "pass" : budget.Measured <= budget.Most * Tolerance ? "over" : "FAIL";
            failed |= verdict == "FAIL";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verdict}  {budget.Measured,8:0.00} of {budget.Most,5:0.0}  {budget.Name}"));
        }

        return failed ? 1 : 0;
    }
}
