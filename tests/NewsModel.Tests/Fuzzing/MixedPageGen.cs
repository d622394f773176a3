using CsCheck;
using NewsModel.Tests.Rules;

namespace NewsModel.Tests.Fuzzing;

/// <summary>Pages put together from stretches of the golden pages: menus below texts, days without a headline, tails in the middle.</summary>
internal static class MixedPageGen
{
    private const int LongestStretch = 12;

    private static readonly string[][] Pages =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests/NewsModel.Tests/Pages"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllLines).Where(lines => lines.Length > 0),
    ];

    private static readonly Gen<string[]> Stretch =
        from page in Gen.OneOfConst(Pages)
        from first in Gen.Int[0, page.Length - 1]
        from length in Gen.Int[1, LongestStretch]
        from blank in Gen.Bool
        let lines = page.Skip(first).Take(length)
        select (blank ? lines.Append("") : lines).ToArray();

    public static Gen<string> All { get; } = Stretch.Array[1, 12].Select(stretches => string.Join('\n', stretches.SelectMany(lines => lines)));
}
