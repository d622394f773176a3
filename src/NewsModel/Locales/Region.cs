using System.Diagnostics.CodeAnalysis;
using NewsModel.Locales;

namespace NewsModel;

/// <summary>A country whose habits of printing dates NewsModel knows, by its ISO 3166-1 alpha-2 code.</summary>
/// <remarks>
/// The rows of <c>Locales/regions.tsv</c>. Those without a property of their own, such as <c>US</c>, are found by
/// <see cref="Parse"/>. Equal by code.
/// </remarks>
/// <include file="Examples/Region.xml" path="*/example[@id='Region']"/>
public sealed record Region
{
    private Region(RegionRow row) => Row = row;

    internal RegionRow Row { get; }

    /// <summary>The code, in capitals: <c>EG</c>.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Code']"/>
    public string Code => Row.Code;

    /// <summary>The English name: <c>Egypt</c>.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Name']"/>
    public string Name => Row.Name;

    /// <summary>The IANA id of the country's only zone; null when it has several.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='TimeZone']"/>
    public string? TimeZone => Row.TimeZone;

    /// <summary>Every region, in the order of their codes.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='All']"/>
    public static IReadOnlyList<Region> All { get; } = [.. RegionTable.Rows.OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => new Region(row))];

    /// <summary>Afghanistan.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Afghanistan']"/>
    public static Region Afghanistan { get; } = Parse("AF");

    /// <summary>Algeria.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Algeria']"/>
    public static Region Algeria { get; } = Parse("DZ");

    /// <summary>Bahrain.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Bahrain']"/>
    public static Region Bahrain { get; } = Parse("BH");

    /// <summary>Comoros.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Comoros']"/>
    public static Region Comoros { get; } = Parse("KM");

    /// <summary>Djibouti.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Djibouti']"/>
    public static Region Djibouti { get; } = Parse("DJ");

    /// <summary>Egypt.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Egypt']"/>
    public static Region Egypt { get; } = Parse("EG");

    /// <summary>Iran.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Iran']"/>
    public static Region Iran { get; } = Parse("IR");

    /// <summary>Iraq.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Iraq']"/>
    public static Region Iraq { get; } = Parse("IQ");

    /// <summary>Jordan.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Jordan']"/>
    public static Region Jordan { get; } = Parse("JO");

    /// <summary>Kuwait.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Kuwait']"/>
    public static Region Kuwait { get; } = Parse("KW");

    /// <summary>Lebanon.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Lebanon']"/>
    public static Region Lebanon { get; } = Parse("LB");

    /// <summary>Libya.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Libya']"/>
    public static Region Libya { get; } = Parse("LY");

    /// <summary>Mauritania.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Mauritania']"/>
    public static Region Mauritania { get; } = Parse("MR");

    /// <summary>Morocco.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Morocco']"/>
    public static Region Morocco { get; } = Parse("MA");

    /// <summary>Oman.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Oman']"/>
    public static Region Oman { get; } = Parse("OM");

    /// <summary>Pakistan.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Pakistan']"/>
    public static Region Pakistan { get; } = Parse("PK");

    /// <summary>Palestine.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Palestine']"/>
    public static Region Palestine { get; } = Parse("PS");

    /// <summary>Qatar.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Qatar']"/>
    public static Region Qatar { get; } = Parse("QA");

    /// <summary>Saudi Arabia.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='SaudiArabia']"/>
    public static Region SaudiArabia { get; } = Parse("SA");

    /// <summary>Somalia.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Somalia']"/>
    public static Region Somalia { get; } = Parse("SO");

    /// <summary>Sudan.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Sudan']"/>
    public static Region Sudan { get; } = Parse("SD");

    /// <summary>Syria.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Syria']"/>
    public static Region Syria { get; } = Parse("SY");

    /// <summary>Tunisia.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Tunisia']"/>
    public static Region Tunisia { get; } = Parse("TN");

    /// <summary>United Arab Emirates.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='UnitedArabEmirates']"/>
    public static Region UnitedArabEmirates { get; } = Parse("AE");

    /// <summary>Yemen.</summary>
    /// <include file="Examples/Region.xml" path="*/example[@id='Yemen']"/>
    public static Region Yemen { get; } = Parse("YE");

    /// <summary>Finds a region by its code, in either case.</summary>
    /// <param name="code">The ISO 3166-1 alpha-2 code; blanks around it do no harm.</param>
    /// <param name="region">The region; null when the code is unknown.</param>
    /// <returns>Whether the code is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <include file="Examples/Region.xml" path="*/example[@id='TryParse']"/>
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
    /// <param name="code">The ISO 3166-1 alpha-2 code; blanks around it do no harm.</param>
    /// <returns>The region; the same object each time.</returns>
    /// <exception cref="FormatException">The code is unknown.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <include file="Examples/Region.xml" path="*/example[@id='Parse']"/>
    public static Region Parse(string code) =>
        TryParse(code, out var region) ? region : throw new FormatException($"'{code}' is not the ISO 3166-1 code of a known region.");

    /// <inheritdoc/>
    /// <include file="Examples/Region.xml" path="*/example[@id='Equals']"/>
    public bool Equals(Region? other) => Code == other?.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
