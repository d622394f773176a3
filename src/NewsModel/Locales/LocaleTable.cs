using NewsModel.Text;

namespace NewsModel.Locales;

/// <summary>One embedded TSV file: a header line, then rows; lines that start with '#' and blank lines are for people.</summary>
internal sealed class LocaleTable
{
    private LocaleTable(string name, string[] columns, List<LocaleRow> rows) => (Name, Columns, Rows) = (name, columns, rows);

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<LocaleRow> Rows { get; }

    public static LocaleTable Load(string name) => Read(name, EmbeddedText.Read($"Locales/{name}"));

    public static LocaleTable Read(string name, string text)
    {
        string[]? columns = null;
        var rows = new List<LocaleRow>();
        var next = 0;
        for (var number = 1; next < text.Length; number++)
        {
            var rest = text.AsSpan(next);
            var length = rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length;
            var line = text.AsMemory(next, length).TrimEnd('\r');
            next += length + 1;
            if (line.IsEmpty || line.Span[0] == '#') continue;
            var cells = line.Span.Count('\t') + 1;
            if (columns is null) columns = line.ToString().Split('\t');
            else if (cells != columns.Length)
                throw new FormatException($"{name}({number},1): expected {columns.Length} columns, found {cells}.");
            else rows.Add(new LocaleRow(name, number, columns, line));
        }

        if (columns is null) throw new FormatException($"{name}(1,1): expected a header, found nothing.");
        return new LocaleTable(name, columns, rows);
    }
}

/// <summary>One row, which knows where it stands so that complaints read like a compiler's.</summary>
internal sealed class LocaleRow(string table, int line, string[] columns, ReadOnlyMemory<char> text)
{
    public int Line => line;

    public ReadOnlySpan<char> Text => text.Span;

    /// <summary>The cell's text; null for <c>-</c>, the sign for nothing.</summary>
    public string? this[string column] => Cell(column) is var (start, end) && start < end ? text.Span[start..end].ToString() : null;

    /// <summary>The spelling variants of a cell.</summary>
    public string[] Variants(string column) =>
        this[column]?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public bool Has(string column) => Array.IndexOf(columns, column) >= 0;

    public string Required(string column) => this[column] ?? throw Wrong(column, "expected a value, found nothing");

    public FormatException Wrong(string column, string complaint) =>
        new($"{table}({line},{Index(column) + 1}): {complaint}.");

    /// <summary>Where the cell begins in <see cref="Text"/>, and the index behind it; nothing lies between for <c>-</c>.</summary>
    public (int Start, int End) Cell(string column)
    {
        var row = text.Span;
        var start = 0;
        for (var index = Index(column); index > 0; index--) start += row[start..].IndexOf('\t') + 1;
        var end = row[start..].IndexOf('\t') is var length and >= 0 ? start + length : row.Length;
        return row[start..end] is "-" ? (start, start) : (start, end);
    }

    private int Index(string column) => Array.IndexOf(columns, column) is var index and >= 0
        ? index
        : throw new FormatException($"{table}(1,1): there is no column '{column}'.");
}
