using System.Globalization;

namespace NewsModel.Text;

/// <summary>The rows of <c>folding.tsv</c>, as a table of pages of 256 characters.</summary>
internal static class Folding
{
    /// <summary>Stands for a character that disappears.</summary>
    public const char Removed = '\0';

    /// <summary>Stands for a character that becomes several; <see cref="Expansion"/> has them.</summary>
    public const char Several = '\uFFFF';

    /// <summary>The first of the presentation forms, U+FB50.</summary>
    private const char FirstForm = '\uFB50';

    /// <summary>No character becomes more than the eighteen of U+FDFA.</summary>
    private const int LongestExpansion = 18;

    private static readonly char[]?[] Pages = new char[256][];
    private static readonly Dictionary<char, string> Expansions = [];

    static Folding()
    {
        // Targets are folded again; the rows stand in the order of their codes, so the letters come before the presentation forms that lead to them.
        var table = EmbeddedText.Read("Text/folding.tsv").AsSpan();
        foreach (var row in table[(table.IndexOf('\n') + 1)..].EnumerateLines()) Add(row);
    }

    /// <summary>The folded form of one character, <see cref="Removed"/>, or <see cref="Several"/>.</summary>
    public static char Of(char c) => Pages[c >> 8] is { } page ? page[c & 0xFF] : c;

    /// <summary>The folded form of a character for which <see cref="Of"/> says <see cref="Several"/>.</summary>
    public static string Expansion(char c) => Expansions[c];

    private static void Add(ReadOnlySpan<char> row)
    {
        if (row.IsEmpty || row[0] == '#') return;
        var range = Cut(ref row, '\t');
        var targets = Cut(ref row, '\t');
        var first = Hex(Cut(ref range, '-'));
        var last = range.IsEmpty ? first : Hex(range);
        for (var c = first; c <= last; c++)
        {
            if (c < FirstForm && !targets.Contains(' ')) Set((char)c, Target(targets, c - first));
            else SetFolded((char)c, targets, c - first);
        }
    }

    private static void SetFolded(char from, ReadOnlySpan<char> targets, int offset)
    {
        Span<char> folded = stackalloc char[LongestExpansion];
        var length = 0;
        while (!targets.IsEmpty)
        {
            var target = Target(Cut(ref targets, ' '), offset);
            if (target != Removed && Of(target) is not Removed and var c) folded[length++] = c;
        }

        Set(from, length switch { 0 => Removed, 1 => folded[0], _ => Several });
        if (length > 1) Expansions[from] = folded[..length].ToString();
    }

    /// <summary>A code; with a plus behind it, as many places on as the character stands in its range.</summary>
    private static char Target(ReadOnlySpan<char> code, int offset) =>
        code is "-" ? Removed : (char)(code[^1] == '+' ? Hex(code[..^1]) + offset : Hex(code));

    /// <summary>Takes what stands in front of a separator away from a text, with the separator.</summary>
    private static ReadOnlySpan<char> Cut(ref ReadOnlySpan<char> text, char separator)
    {
        var length = text.IndexOf(separator);
        var part = length < 0 ? text : text[..length];
        text = length < 0 ? [] : text[(length + 1)..];
        return part;
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

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
