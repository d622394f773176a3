using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsModel.Pages.Lines;
using NewsModel.Text;

namespace NewsModel.Pages.Profiles;

/// <summary>The embedded profiles, and the reader of all.</summary>
internal static class ProfileStore
{
    private const string Folder = "Pages/Profiles/";
    private const string DefaultId = "ar-default";

    private static readonly Lazy<SiteProfile[]> Embedded = new(static () =>
    [
        .. typeof(ProfileStore).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Load)
    ]);

    private static readonly Lazy<SiteProfile[]> Sites = new(static () => [.. Embedded.Value.Where(static each => each.Id != DefaultId)]);

    private static readonly Lazy<SiteProfile> Base = new(static () => Embedded.Value.First(static each => each.Id == DefaultId));

    private static readonly Lazy<string> SchemaText = new(static () => EmbeddedText.Read("Pages/site-profile.schema.json"));

    // Arabic stays Arabic in a file that people read and write.
    private static readonly Lazy<ProfileJson> Readable = new(static () => new ProfileJson(new JsonSerializerOptions(ProfileJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    }));

    public static IReadOnlyList<SiteProfile> BuiltIn => Sites.Value;

    public static SiteProfile Default => Base.Value;

    /// <summary>The sections that every site has, by the sums of their words.</summary>
    public static HashSet<ulong> SharedSections => Base.Value.Sections.Select(static name => WordReader.Sum(name).Key).ToHashSet();

    public static string Schema => SchemaText.Value;

    public static SiteProfile Read(string json)
    {
        var profile = JsonSerializer.Deserialize(json, ProfileJson.Default.SiteProfile)
            ?? throw new JsonException("Expected a site profile, found null.");
        foreach (var cue in profile.Cues.Keys)
        {
            if (!Vocabulary.TryGetKind(cue, out _)) throw new JsonException($"Expected the name of a cue in 'cues', found '{cue}'.");
        }

        if (profile.Region is { } region && !Region.TryParse(region, out _))
            throw new JsonException($"Expected the ISO 3166-1 code of a known region in 'region', found '{region}'.");
        if (profile.DateOrder is not (null or "dmy" or "mdy"))
            throw new JsonException($"Expected 'dmy' or 'mdy' in 'dateOrder', found '{profile.DateOrder}'.");
        foreach (var (member, phrases) in new[] { ("names", profile.Names), ("houseBylines", profile.HouseBylines), ("sections", profile.Sections), ("cues", [.. profile.Cues.Values.SelectMany(static each => each)]) })
        {
            if (phrases.FirstOrDefault(static phrase => WordReader.Sum(phrase).Words == 0) is { } empty)
                throw new JsonException($"Expected phrases with a word in '{member}', found '{empty}'.");
        }

        foreach (var role in profile.Block)
        {
            if (!ProfileNames.TryGetRole(role, out _)) throw new JsonException($"Expected the name of a line's role in 'block', found '{role}'.");
        }

        return profile;
    }

    public static string Write(SiteProfile profile) => JsonSerializer.Serialize(profile, Readable.Value.SiteProfile) + "\n";

    private static SiteProfile Load(string name) => EmbeddedProfile.Read(EmbeddedText.ReadBytes(name), () => Read(EmbeddedText.Read(name)).Tests);
}

[JsonSourceGenerationOptions(
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(SiteProfile))]
internal sealed partial class ProfileJson : JsonSerializerContext;
