using System.Globalization;

namespace NewsModel.Benchmarks.Peers;

/// <summary>What a user of the peers has to do first: .NET and Noda Time read no other digits than ASCII's.</summary>
internal static class Digits
{
    public static string Fold(string line) => string.Create(line.Length, line, static (folded, line) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            folded[i] = char.IsAsciiDigit(line[i]) || !char.IsDigit(line[i]) ? line[i] : (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(line[i]));
        }
    });
}
