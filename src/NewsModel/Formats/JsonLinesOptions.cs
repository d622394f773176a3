using System.Text.Json;

namespace NewsModel;

/// <summary>How <see cref="JsonLines"/> are read and written. Immutable; change it by <c>with</c>.</summary>
/// <include file="Examples/JsonLinesOptions.xml" path="*/example[@id='JsonLinesOptions']"/>
public sealed record JsonLinesOptions
{
    /// <summary>Lines of up to 16 MiB, by the profile <see cref="NewsJson.Default"/>.</summary>
    /// <include file="Examples/JsonLinesOptions.xml" path="*/example[@id='Default']"/>
    public static JsonLinesOptions Default { get; } = new();

    /// <summary>
    /// The longest line that is read, in bytes, without its line end and a byte order mark; a longer one is a bad line,
    /// which is passed over without being held. Written lines have no limit. Default: 16,777,216.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    /// <include file="Examples/JsonLinesOptions.xml" path="*/example[@id='MaxLineLength']"/>
    public int MaxLineLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 16 * 1024 * 1024;

    /// <summary>
    /// The profile of articles; what it says of indentation does not count. Where a contract is given, that one holds
    /// instead. Default: <see cref="NewsJson.Default"/>.
    /// </summary>
    /// <include file="Examples/JsonLinesOptions.xml" path="*/example[@id='Json']"/>
    public JsonSerializerOptions Json { get; init; } = NewsJson.Default;
}
