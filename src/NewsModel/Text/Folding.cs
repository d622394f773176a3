using System.Globalization;

namespace NewsModel.Text;

/// <summary>The rows of <c>folding.tsv</c>, as a table of pages of 256 characters.</summary>
internal static class Folding
{
    /// <summary>Stands for a character that disappears.</summary>
    public const char Removed = '\0';

    /// <summary>Stands for a character that becomes several; <see cref="Expansion"/> has them.</summary>
    public const char Several = '\uFFFF';

    private static readonly char[]?[] Pages = new char[256][];
    private static readonly Dictionary<char, string> Expansions = [];

    static Folding()
    {
        var rows = new List<(int From, string[] To)>();
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream("Text/folding.tsv")
            ?? throw new InvalidOperationException("Text/folding.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var cells = line.Split('\t');
            var range = cells[0].Split('-');
            var (first, last) = (Hex(range[0]), Hex(range[^1]));
            var to = cells[1].Split(' ');
            for (var c = first; c <= last; c++)
                rows.Add((c, to is [var start] && start.EndsWith('+') ? [(Hex(start[..^1]) + c - first).ToString("X4", CultureInfo.InvariantCulture)] : to));
        }

        // Targets are folded again, so the short base rows go in before the presentation forms that lead to them.
        foreach (var (from, to) in rows) if (to.Length == 1 && from < 0xFB50) Set((char)from, to[0] == "-" ? Removed : (char)Hex(to[0]));
        foreach (var (from, to) in rows) if (to.Length > 1 || from >= 0xFB50) SetFolded((char)from, to);
    }

    /// <summary>The folded form of one character, <see cref="Removed"/>, or <see cref="Several"/>.</summary>
    public static char Of(char c) => Pages[c >> 8] is { } page ? page[c & 0xFF] : c;

    /// <summary>The folded form of a character for which <see cref="Of"/> says <see cref="Several"/>.</summary>
    public static string Expansion(char c) => Expansions[c];

    private static void SetFolded(char from, string[] to)
    {
        if (to is ["-"])
        {
            Set(from, Removed);
            return;
        }

        var folded = string.Concat(to.Select(code => Of((char)Hex(code))).Where(c => c != Removed));
        Set(from, folded.Length switch { 0 => Removed, 1 => folded[0], _ => Several });
        if (folded.Length > 1) Expansions[from] = folded;
    }

    private static void Set(char from, char to)
    {
        if (Pages[from >> 8] is not { } page)
        {
            page = new char[256];
            for (var i = 0; i < 256; i++) page[i] = (char)((from & 0xFF00) + i);
            Pages[from >> 8] = page;
        }

        page[from & 0xFF] = to;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
