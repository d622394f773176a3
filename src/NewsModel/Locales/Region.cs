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
    public static IReadOnlyList<Region> All { get; } = [.. RegionTable.Rows.OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new Region(row))];

    /// <summary>Afghanistan.</summary>
    public static Region Afghanistan { get; } = Parse("AF");

    /// <summary>Algeria.</summary>
    public static Region Algeria { get; } = Parse("DZ");

    /// <summary>Bahrain.</summary>
    public static Region Bahrain { get; } = Parse("BH");

    /// <summary>Comoros.</summary>
    public static Region Comoros { get; } = Parse("KM");

    /// <summary>Djibouti.</summary>
    public static Region Djibouti { get; } = Parse("DJ");

    /// <summary>Egypt.</summary>
    public static Region Egypt { get; } = Parse("EG");

    /// <summary>Iran.</summary>
    public static Region Iran { get; } = Parse("IR");

    /// <summary>Iraq.</summary>
    public static Region Iraq { get; } = Parse("IQ");

    /// <summary>Jordan.</summary>
    public static Region Jordan { get; } = Parse("JO");

    /// <summary>Kuwait.</summary>
    public static Region Kuwait { get; } = Parse("KW");

    /// <summary>Lebanon.</summary>
    public static Region Lebanon { get; } = Parse("LB");

    /// <summary>Libya.</summary>
    public static Region Libya { get; } = Parse("LY");

    /// <summary>Mauritania.</summary>
    public static Region Mauritania { get; } = Parse("MR");

    /// <summary>Morocco.</summary>
    public static Region Morocco { get; } = Parse("MA");

    /// <summary>Oman.</summary>
    public static Region Oman { get; } = Parse("OM");

    /// <summary>Pakistan.</summary>
    public static Region Pakistan { get; } = Parse("PK");

    /// <summary>Palestine.</summary>
    public static Region Palestine { get; } = Parse("PS");

    /// <summary>Qatar.</summary>
    public static Region Qatar { get; } = Parse("QA");

    /// <summary>Saudi Arabia.</summary>
    public static Region SaudiArabia { get; } = Parse("SA");

    /// <summary>Somalia.</summary>
    public static Region Somalia { get; } = Parse("SO");

    /// <summary>Sudan.</summary>
    public static Region Sudan { get; } = Parse("SD");

    /// <summary>Syria.</summary>
    public static Region Syria { get; } = Parse("SY");

    /// <summary>Tunisia.</summary>
    public static Region Tunisia { get; } = Parse("TN");

    /// <summary>United Arab Emirates.</summary>
    public static Region UnitedArabEmirates { get; } = Parse("AE");

    /// <summary>Yemen.</summary>
    public static Region Yemen { get; } = Parse("YE");

    /// <summary>Finds a region by its code, in either case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static bool TryParse(string code, [NotNullWhen(true)] out Region? region)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (var each in All)
        {
            if (!code.AsSpan().Trim().Equals(each.Code, StringComparison.OrdinalIgnoreCase)) continue;
            region = each;
            return true;
        }

        region = null;
        return false;
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
