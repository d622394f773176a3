namespace NewsModel.Locales;

/// <summary>One embedded TSV file: a header line, then rows; lines that start with '#' and blank lines are for people.</summary>
internal sealed class LocaleTable
{
    private LocaleTable(string name, string[] columns, List<LocaleRow> rows) => (Name, Columns, Rows) = (name, columns, rows);

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<LocaleRow> Rows { get; }

    public static LocaleTable Load(string name)
    {
        using var stream = typeof(LocaleTable).Assembly.GetManifestResourceStream($"Locales/{name}")
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return Read(name, reader);
    }

    public static LocaleTable Read(string name, TextReader reader)
    {
        string[]? columns = null;
        var rows = new List<LocaleRow>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns is null) columns = cells;
            else if (cells.Length != columns.Length)
                throw new FormatException($"{name}({number},1): expected {columns.Length} columns, found {cells.Length}.");
            else rows.Add(new LocaleRow(name, number, columns, cells));
        }

        if (columns is null) throw new FormatException($"{name}(1,1): expected a header, found nothing.");
        return new LocaleTable(name, columns, rows);
    }
}

/// <summary>One row, which knows where it stands so that complaints read like a compiler's.</summary>
internal sealed class LocaleRow(string table, int line, string[] columns, string[] cells)
{
    private static readonly char[] VariantSeparator = ['|'];

    public int Line => line;

    /// <summary>The cell's text; null for <c>-</c>, the sign for nothing.</summary>
    public string? this[string column] => cells[Index(column)] is var cell && cell is "-" or "" ? null : cell;

    /// <summary>The spelling variants of a cell.</summary>
    public string[] Variants(string column) =>
        this[column]?.Split(VariantSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public bool Has(string column) => Array.IndexOf(columns, column) >= 0;

    public string Required(string column) => this[column] ?? throw Wrong(column, "expected a value, found nothing");

    public FormatException Wrong(string column, string complaint) =>
        new($"{table}({line},{Index(column) + 1}): {complaint}.");

    private int Index(string column) => Array.IndexOf(columns, column) is var index and >= 0
        ? index
        : throw new FormatException($"{table}(1,1): there is no column '{column}'.");
}
