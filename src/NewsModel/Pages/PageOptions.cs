namespace NewsModel;

/// <summary>What a <see cref="PageParser"/> may lean on, and its limits. Immutable; change it by <c>with</c>.</summary>
/// <include file="Examples/PageOptions.xml" path="*/example[@id='PageOptions']"/>
public sealed record PageOptions
{
    /// <summary>No region, no clock, the built-in profiles.</summary>
    /// <include file="Examples/PageOptions.xml" path="*/example[@id='Default']"/>
    public static PageOptions Default { get; } = new();

    /// <summary>
    /// How the dates of a page are read. A page's region is <see cref="PageContext.Region"/>, else that of its
    /// profile, else that of these options. Default: <see cref="TimestampOptions.Default"/>.
    /// </summary>
    /// <include file="Examples/PageOptions.xml" path="*/example[@id='Timestamps']"/>
    public TimestampOptions Timestamps { get; init; } = TimestampOptions.Default;

    /// <summary>
    /// The sites that are known, in order of precedence; chosen by host, then by the site's name at an end of the page's
    /// first line, then by one of the first lines that is its name. A page without a profile is read all the same.
    /// Default: <see cref="SiteProfile.BuiltIn"/>.
    /// </summary>
    /// <include file="Examples/PageOptions.xml" path="*/example[@id='Profiles']"/>
    public IReadOnlyList<SiteProfile> Profiles { get; init; } = SiteProfile.BuiltIn;

    /// <summary>These options with more profiles, which go before those that are known already.</summary>
    /// <param name="profiles">The profiles, in order of precedence; none of them null.</param>
    /// <returns>New options; these stay as they are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> is null.</exception>
    /// <include file="Examples/PageOptions.xml" path="*/example[@id='WithProfiles']"/>
    public PageOptions WithProfiles(params IEnumerable<SiteProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        return this with { Profiles = [.. profiles, .. Profiles] };
    }

    /// <summary>The longest page, in UTF-16 code units, or in bytes when bytes are read. Default: 33,554,432 (32 Mi).</summary>
    /// <include file="Examples/PageOptions.xml" path="*/example[@id='MaxLength']"/>
    public int MaxLength { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most lines, blank ones included. Default: 1,000,000.</summary>
    /// <include file="Examples/PageOptions.xml" path="*/example[@id='MaxLines']"/>
    public int MaxLines { get; init; } = 1_000_000;
}
