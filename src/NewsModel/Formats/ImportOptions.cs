namespace NewsModel;

/// <summary>How documents of other formats are read.</summary>
public sealed record ImportOptions
{
    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>Reads dates that are not ISO 8601, such as <c>٣ مارس ٢٠١٨</c>. Default: <see cref="TimestampParser.Default"/>, which knows no region.</summary>
    public TimestampParser Timestamps { get; init; } = TimestampParser.Default;

    /// <summary>The most UTF-16 code units or UTF-8 bytes of a document. Default: 64 Mi.</summary>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep its elements or values may stand in each other. Default: 64.</summary>
    public int MaxDepth { get; init; } = 64;
}
