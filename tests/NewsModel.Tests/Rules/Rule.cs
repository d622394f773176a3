using Xunit;

namespace NewsModel.Tests.Rules;

internal static class Rule
{
    /// <summary>Fails with every culprit on a line of its own; <see cref="Assert.Empty"/> would cut the list short.</summary>
    public static void HasNoCulprits(IEnumerable<string> culprits)
    {
        var lines = string.Join('\n', culprits);
        Assert.True(lines.Length == 0, lines);
    }
}
