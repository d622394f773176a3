using System.Text.Json.Serialization;
using NewsModel.Pages.Profiles;

namespace NewsModel;

/// <summary>What is peculiar to one site: its names, its country, its words. Read from JSON; immutable.</summary>
/// <remarks>
/// A profile only sharpens what the general rules find. What every Arabic site shares stands in the profile
/// <c>ar-default</c>, whose lists are added to those of each other profile.
/// </remarks>
/// <include file="Examples/SiteProfile.xml" path="*/example[@id='SiteProfile']"/>
public sealed partial record SiteProfile
{
    /// <summary>The profiles that come with the library, without <c>ar-default</c>, which always counts.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='BuiltIn']"/>
    public static IReadOnlyList<SiteProfile> BuiltIn => ProfileStore.BuiltIn;

    /// <summary>The address of the JSON Schema of this format, for editors; not read.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Schema']"/>
    [JsonPropertyName("$schema"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Schema { get; init; }

    /// <summary>The name by which a caller asks for it, most often the domain.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Id']"/>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The day on which the profile was last held against the site, as <c>yyyy-MM-dd</c>.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Version']"/>
    [JsonPropertyName("version")]
    public string? Version { get; init; }

    /// <summary>The hosts, without <c>www.</c>; subdomains count.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Domains']"/>
    [JsonPropertyName("domains")]
    public IReadOnlyList<string> Domains { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>The site's name as its pages print it, the preferred one first.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Names']"/>
    [JsonPropertyName("names")]
    public IReadOnlyList<string> Names { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>
    /// The country, as ISO 3166-1 alpha-2 code; null when the site belongs to none. <see cref="Parse"/> refuses an unknown
    /// code; one that was set in code makes <see cref="PageParser"/> throw <see cref="FormatException"/>.
    /// </summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Region']"/>
    [JsonPropertyName("region")]
    public string? Region { get; init; }

    /// <summary>The language of the pages, as a BCP 47 tag; null to tell it by the letters.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Language']"/>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>The order of numeric dates, where it differs from the country's: <c>dmy</c> or <c>mdy</c>; else null.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='DateOrder']"/>
    [JsonPropertyName("dateOrder")]
    public string? DateOrder { get; init; }

    /// <summary>Bylines that name the house and no person.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='HouseBylines']"/>
    [JsonPropertyName("houseBylines")]
    public IReadOnlyList<string> HouseBylines { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>The names of the site's sections.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Sections']"/>
    [JsonPropertyName("sections")]
    public IReadOnlyList<string> Sections { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>
    /// Lines of the site's own, by the cue of <c>Locales/page-cues.tsv</c> that they are (<c>share</c>, <c>tags</c> …);
    /// a phrase that ends in <c>…</c> may open a longer line.
    /// </summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Cues']"/>
    [JsonPropertyName("cues")]
    public IReadOnlyDictionary<string, string[]> Cues { get => field ?? NoCues; init; }

    /// <summary>
    /// The roles of the lines between the headline's first print and the text, in their order, such as
    /// <c>title, timestamp, byline</c>; empty when pages differ. <see cref="Lint"/> holds the tests against it.
    /// </summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Block']"/>
    [JsonPropertyName("block")]
    public IReadOnlyList<string> Block { get => field ?? []; init => field = ContentList<string>.Of(value); }

    /// <summary>Pages of the site and what must be read from them.</summary>
    /// <include file="Examples/SiteProfile.xml" path="*/example[@id='Tests']"/>
    [JsonPropertyName("tests")]
    public IReadOnlyList<SiteProfileTest> Tests { get => tests?.Value ?? []; init => tests = ContentList<SiteProfileTest>.Of(value) is { } list ? new(() => list) : null; }

    /// <summary>The same, read when somebody asks for them.</summary>
    internal Func<IReadOnlyList<SiteProfileTest>> TestsLater { init => tests = new(value); }

    private readonly DeferredTests? tests;

    private static readonly Dictionary<string, string[]> NoCues = [];
}
