namespace NewsModel.Locales;

/// <summary>A table of words: which of its columns hold names, and what a name in one of them means.</summary>
internal sealed class WordTable(string name, string[] columns, WordMeaning meaning)
{
    public string[] Columns => columns;

    public IReadOnlyList<LocaleRow> Rows { get; } = LocaleTable.Load(name).Rows;

    public Meaning Meaning(WordName name) => meaning(name);
}

/// <summary>What a name means.</summary>
internal delegate Meaning WordMeaning(WordName name);

/// <summary>A cell with names.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">Which of <see cref="WordTable.Columns"/>.</param>
internal readonly record struct WordCell(WordTable Table, LocaleRow Row, int Column)
{
    public string Name => Table.Columns[Column];
}

/// <summary>A name of a cell.</summary>
/// <param name="cell">The cell.</param>
/// <param name="printed">The name, with the question mark behind it that says that it is also an ordinary word.</param>
internal readonly ref struct WordName(WordCell cell, ReadOnlySpan<char> printed)
{
    public WordCell Cell => cell;

    public LocaleRow Row => cell.Row;

    public bool IsWeak => Printed is [.., '?'];

    /// <summary>The name without that mark.</summary>
    public ReadOnlySpan<char> Text => IsWeak ? Printed[..^1] : Printed;

    private ReadOnlySpan<char> Printed { get; } = printed.Trim();
}
