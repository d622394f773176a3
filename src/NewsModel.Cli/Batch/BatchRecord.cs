namespace NewsModel.Cli.Batch;

/// <summary>A record as it lies in the input: a line of JSON, or a file with a page's text.</summary>
internal sealed record BatchRecord
{
    /// <summary>What names it to people and programs: the number of its line, from 1, or the file's path within the folder.</summary>
    public required RecordName Name { get; init; }

    /// <summary>The line, when it was not too long.</summary>
    public byte[] Line { get; init; } = [];

    /// <summary>How long the line was.</summary>
    public long LineLength { get; init; }

    /// <summary>Which part of the input ends with it, from 0 to 1; null when nobody knows how much there is.</summary>
    public double? Share { get; init; }
}
