namespace NewsModel;

/// <summary>How documents of other formats are read. Immutable; change it by <c>with</c>.</summary>
/// <include file="Examples/ImportOptions.xml" path="*/example[@id='ImportOptions']"/>
public sealed record ImportOptions
{
    /// <summary>The defaults: no region, no clock, documents of up to 64 Mi, 64 levels deep.</summary>
    /// <include file="Examples/ImportOptions.xml" path="*/example[@id='Default']"/>
    public static ImportOptions Default { get; } = new();

    /// <summary>Reads dates that are not ISO 8601, such as "3 March 2018" in Arabic. Default: <see cref="TimestampParser.Default"/>, which knows no region.</summary>
    /// <include file="Examples/ImportOptions.xml" path="*/example[@id='Timestamps']"/>
    public TimestampParser Timestamps { get; init; } = TimestampParser.Default;

    /// <summary>The most UTF-16 code units or UTF-8 bytes of a document; the reader throws at a longer one. Default: 67,108,864 (64 Mi).</summary>
    /// <include file="Examples/ImportOptions.xml" path="*/example[@id='MaxLength']"/>
    public int MaxLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How deep its elements or values may stand in each other; the reader throws at a deeper one. At least 1. Default: 64.</summary>
    /// <include file="Examples/ImportOptions.xml" path="*/example[@id='MaxDepth']"/>
    public int MaxDepth { get; init; } = 64;
}
