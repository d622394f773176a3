using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Newsroom.Reading;

/// <summary>The charsets that a sender can name: all that .NET knows.</summary>
internal static class Charsets
{
    private const string Utf7 = "utf-7";

    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    private static readonly Encoding Windows1252 = CodePages.GetEncoding(1252)!;

    public static Encoding Windows1256 { get; } = CodePages.GetEncoding(1256)!;

    /// <summary>Undoes the reading of windows-1256 as Latin-1 or windows-1252; one unit for each.</summary>
    public static string Repair(string text) => string.Create(text.Length, text, static (repaired, source) =>
    {
        for (var i = 0; i < repaired.Length; i++)
        {
            var bytes = source[i] < '\u0100' ? [(byte)source[i]] : Windows1252.GetBytes(source, i, 1);
            repaired[i] = source[i] < '\u0100' || Windows1252.GetString(bytes)[0] == source[i] ? Windows1256.GetString(bytes)[0] : source[i];
        }
    });

    public static bool TryGet(string name, [NotNullWhen(true)] out Encoding? encoding)
    {
        encoding = CodePages.GetEncoding(name);
        if (encoding is not null) return true;
        try
        {
            // Not UTF-7, which hides other letters behind those of ASCII.
            encoding = name.Equals(Utf7, StringComparison.OrdinalIgnoreCase) ? null : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            encoding = null;
        }

        return encoding is not null;
    }
}
