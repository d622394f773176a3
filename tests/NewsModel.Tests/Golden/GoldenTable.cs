using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace NewsModel.Tests.Golden;

/// <summary>Reads the golden files: tab separated, a header first, a line that starts with # is a comment.</summary>
internal static class GoldenTable
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Golden");
    private static readonly ConcurrentDictionary<string, GoldenRow[]> Known = new();

    /// <summary>Every line of the files, as the file's name and the line's number, so that each is a test of its own.</summary>
    public static IEnumerable<object[]> Lines(params IEnumerable<string> files) =>
        from file in files
        from row in Rows(file)
        select new object[] { file, row.Line };

    /// <summary>The files of a folder below Golden, without those named.</summary>
    public static IEnumerable<string> Files(string folder, params string[] except) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.tsv").Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)
        where !except.Contains(name)
        select $"{folder}/{name}";

    public static GoldenRow Row(string file, int line) => Rows(file).Single(row => row.Line == line);

    public static IReadOnlyList<GoldenRow> Rows(string file) => Known.GetOrAdd(file, name => [.. Read(name)]);

    /// <summary>Writes out the escapes, which exist so that people see what is invisible: \n \t \\ \u200F.</summary>
    public static string Unescape(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] != '\\')
            {
                text.Append(cell[at]);
                continue;
            }

            at++;
            text.Append(cell[at] switch
            {
                'n' => '\n',
                't' => '\t',
                '\\' => '\\',
                'u' => (char)ushort.Parse(cell.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var unknown => throw new InvalidDataException($"\\{unknown} is no escape, in: {cell}"),
            });
            if (cell[at] == 'u') at += 4;
        }

        return text.ToString();
    }

    private static IEnumerable<GoldenRow> Read(string file)
    {
        string[]? names = null;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Root, file)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (names is null)
            {
                names = cells;
                continue;
            }

            if (cells.Length != names.Length)
                throw new InvalidDataException($"{file}({number}): {cells.Length} cells under {names.Length} names.");
            yield return new GoldenRow(file, number, names, cells);
        }
    }
}
