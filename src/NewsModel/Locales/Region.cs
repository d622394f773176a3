using System.Diagnostics.CodeAnalysis;
using NewsModel.Locales;

namespace NewsModel;

/// <summary>A country whose habits of printing dates NewsModel knows, by its ISO 3166-1 alpha-2 code.</summary>
/// <remarks>The rows of <c>Locales/regions.tsv</c>. Equal by code.</remarks>
public sealed record Region
{
    private Region(RegionRow row) => Row = row;

    internal RegionRow Row { get; }

    /// <summary>The code, in capitals: <c>EG</c>.</summary>
    public string Code => Row.Code;

    /// <summary>The English name: <c>Egypt</c>.</summary>
    public string Name => Row.Name;

    /// <summary>The IANA id of the country's only zone; null when it has several.</summary>
    public string? TimeZone => Row.TimeZone;

    /// <summary>Every region, by code.</summary>
    public static IReadOnlyList<Region> All { get; } = [.. RegionTable.Rows.Select(row => new Region(row))];

    /// <summary>Egypt.</summary>
    public static Region Egypt { get; } = Parse("EG");

    /// <summary>Finds a region by its code, in either case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static bool TryParse(string code, [NotNullWhen(true)] out Region? region)
    {
        ArgumentNullException.ThrowIfNull(code);
        region = All.FirstOrDefault(each => code.Trim().Equals(each.Code, StringComparison.OrdinalIgnoreCase));
        return region is not null;
    }

    /// <summary>Finds a region by its code, in either case.</summary>
    /// <exception cref="FormatException">The code is unknown.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Region Parse(string code) =>
        TryParse(code, out var region) ? region : throw new FormatException($"'{code}' is not the ISO 3166-1 code of a known region.");

    /// <inheritdoc/>
    public bool Equals(Region? other) => Code == other?.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
