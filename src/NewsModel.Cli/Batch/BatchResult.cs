namespace NewsModel.Cli.Batch;

/// <summary>What became of a record: an article, a reason why not, or neither for a blank line.</summary>
internal sealed record BatchResult(BatchRecord Record)
{
    /// <summary>The article as JSON.</summary>
    public byte[]? Article { get; init; }

    /// <summary>The record's address as it stands there.</summary>
    public string? Url { get; init; }

    /// <summary>Why there is no article: what was expected and what was found.</summary>
    public string? Reason { get; init; }
}
