using NewsModel.Cli.Input;
using NewsModel.Cli.Output;

namespace NewsModel.Cli.Batch;

/// <summary>Where articles and bad records go, and the checkpoint from which a broken run goes on.</summary>
internal sealed class BatchOutput : IDisposable
{
    private readonly Terminal terminal;
    private readonly FileStream? file;
    private readonly FileStream? errors;
    private readonly JsonLineWriter? errorLines;
    private readonly string? checkpoint;
    private readonly bool keepPlace;

    /// <summary>Opens the files, and leaves what is in them.</summary>
    /// <param name="terminal">Takes the articles when there is no path, and bad records as sentences when there is no file of them.</param>
    /// <param name="path">The file of articles, or null.</param>
    /// <param name="errorsPath">The file of bad records; null for that beside the articles, if they go to a file.</param>
    /// <param name="keepPlace">Whether a record without an article has a line.</param>
    public BatchOutput(Terminal terminal, string? path, string? errorsPath, bool keepPlace)
    {
        (this.terminal, this.keepPlace) = (terminal, keepPlace);
        file = path is null ? null : OpenFile(path);
        if (file is not null && IsRegular(file))
        {
            checkpoint = path + ".progress";
            errorsPath ??= path + ".errors.jsonl";
        }

        if (errorsPath is null) return;
        errors = OpenFile(errorsPath);
        errorLines = new JsonLineWriter(errors);
    }

    /// <summary>Whether a broken run can go on; a pipe or a device cannot.</summary>
    public bool IsResumable => checkpoint is not null;

    /// <summary>Makes the files ready: empty for a new run, or cut to what the checkpoint of a broken one vouches for.</summary>
    /// <returns>Where to go on.</returns>
    /// <exception cref="InputException">There is a checkpoint and nobody wants to resume, or it is that of another run.</exception>
    public Checkpoint Begin(Checkpoint state, bool resume)
    {
        if (checkpoint is null && resume) throw new InputException($"Expected a file as OUT with --resume, found '{file?.Name ?? "standard output"}'.");
        if (checkpoint is not null)
        {
            var saved = Checkpoint.Load(checkpoint);
            if (saved is not null && !resume)
                throw new InputException($"Expected no checkpoint, found '{checkpoint}' of a run that was broken off. Go on with --resume, or remove it to begin anew.");
            if (saved is not null && saved.Run != state.Run)
                throw new InputException($"Expected the input and the options of the run that left '{checkpoint}', found others.");
            state = saved ?? state;

            // Before anything is cut, so that there is no moment from which a broken run cannot go on.
            if (saved is null) state.Save(checkpoint);
        }

        Cut(file, state.OutputLength);
        Cut(errors, state.ErrorsLength);
        return state;
    }

    public void Write(BatchResult result)
    {
        if (result.Article is not null || keepPlace) WriteLine(result.Article ?? "null"u8);
        if (result.Reason is null) return;
        if (errorLines is null) terminal.Complain(VisibleText.Of($"{result.Record.Name}: {result.Reason}"));
        else WriteError(errorLines, result);
    }

    /// <summary>Brings all that was written to the disk, and then says so in the checkpoint.</summary>
    public void Save(Checkpoint state)
    {
        Flush();
        if (checkpoint is not null) (state with { OutputLength = Length(file), ErrorsLength = Length(errors) }).Save(checkpoint);
    }

    /// <summary>All is written, and nothing is left to go on with.</summary>
    public void Complete()
    {
        Flush();
        if (checkpoint is not null) Checkpoint.Delete(checkpoint);
    }

    public void Dispose()
    {
        errorLines?.Dispose();
        errors?.Dispose();
        file?.Dispose();
    }

    private void WriteLine(ReadOnlySpan<byte> json)
    {
        var stream = file ?? terminal.Output;
        stream.Write(json);
        stream.Write("\n"u8);
        if (file is null) stream.Flush();
    }

    private void Flush()
    {
        errorLines?.Flush();
        errors?.Flush(flushToDisk: true);
        file?.Flush(flushToDisk: true);
    }

    private static void WriteError(JsonLineWriter lines, BatchResult result)
    {
        lines.Json.WriteStartObject();
        result.Record.Name.WriteTo(lines.Json);
        lines.Json.WriteString("url", result.Url);
        lines.Json.WriteString("reason", result.Reason);
        lines.Json.WriteEndObject();
        lines.EndLine();
    }

    private static FileStream OpenFile(string path) =>
        new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 64 * 1024);

    private static void Cut(FileStream? file, long length)
    {
        if (file is null || !IsRegular(file)) return;
        if (file.Length < length) throw new InputException($"Expected at least {length} bytes in '{file.Name}', found {file.Length}; remove the checkpoint to begin anew.");
        file.SetLength(length);
        file.Position = length;
    }

    private static long Length(FileStream? file) => file is not null && IsRegular(file) ? file.Length : 0;

    // .NET takes a device for a file without a length.
    private static bool IsRegular(FileStream file) => file.CanSeek && !file.Name.StartsWith("/dev/", StringComparison.Ordinal);
}
