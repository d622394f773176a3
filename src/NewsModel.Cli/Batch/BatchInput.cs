using NewsModel.Cli.Input;

namespace NewsModel.Cli.Batch;

/// <summary>Where records come from, in an order that is the same in every run.</summary>
internal abstract class BatchInput : IDisposable
{
    /// <summary>What tells this input from another: its kind and its size.</summary>
    public abstract string Identity { get; }

    /// <summary>Opens a folder of <c>*.txt</c>, a file of JSON Lines, or standard input for <c>-</c> and null.</summary>
    /// <exception cref="InputException">It cannot be opened.</exception>
    public static BatchInput Open(string? path, Terminal terminal) =>
        path is not (null or "-") && Directory.Exists(path) ? new FolderInput(path) : new LinesInput(path, terminal);

    /// <summary>The records behind the first <paramref name="skip"/>.</summary>
    /// <exception cref="InputException">While enumerating: the input cannot be read.</exception>
    public abstract IEnumerable<BatchRecord> Records(long skip);

    public abstract void Dispose();
}
