using NewsModel.Cli.Input;

namespace NewsModel.Cli.Batch;

/// <summary>A file of JSON Lines, or standard input; blank lines are records too, so that numbers stay those of lines.</summary>
internal sealed class LinesInput(string? file, Terminal terminal) : BatchInput
{
    private readonly InputSource source = InputSource.Open(file, terminal);
    private readonly long size = file is null or "-" ? 0 : new FileInfo(file).Length;

    public override string Identity => $"{size} bytes";

    public override IEnumerable<BatchRecord> Records(long skip)
    {
        var lines = new LineSplitter(source, beforeRead: () => { });
        var position = 0L;
        while (lines.MoveNext())
        {
            var length = lines.Bytes.Length + lines.Dropped;
            position += length + 1;
            if (lines.Number <= skip) continue;
            yield return new BatchRecord
            {
                Name = new RecordName(lines.Number),
                Line = lines.Dropped > 0 ? [] : lines.Bytes.ToArray(),
                LineLength = length,
                Share = size > 0 ? Math.Min(1, (double)position / size) : null,
            };
        }
    }

    public override void Dispose() => source.Dispose();
}
