using System.Text.Json;

namespace NewsModel.Pages.Profiles;

/// <summary>
/// Reads a profile that comes with the library: a plain walk over its members, since a test reads each of them as any
/// other profile is read. Its tests, most of its text, wait until somebody asks for them.
/// </summary>
internal static class EmbeddedProfile
{
    public static SiteProfile Read(ReadOnlySpan<byte> json, Func<IReadOnlyList<SiteProfileTest>> tests)
    {
        var profile = new SiteProfile { Id = "" };
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString();
            reader.Read();
            profile = member switch
            {
                "$schema" => profile with { Schema = reader.GetString() },
                "id" => profile with { Id = reader.GetString()! },
                "version" => profile with { Version = reader.GetString() },
                "domains" => profile with { Domains = Strings(ref reader) },
                "names" => profile with { Names = Strings(ref reader) },
                "region" => profile with { Region = reader.GetString() },
                "language" => profile with { Language = reader.GetString() },
                "dateOrder" => profile with { DateOrder = reader.GetString() },
                "houseBylines" => profile with { HouseBylines = Strings(ref reader) },
                "sections" => profile with { Sections = Strings(ref reader) },
                "cues" => profile with { Cues = Cues(ref reader) },
                "block" => profile with { Block = Strings(ref reader) },
                "tests" => profile with { TestsLater = tests },
                _ => throw new JsonException($"Expected a member of a site profile, found '{member}'."),
            };
            if (member == "tests") reader.Skip();
        }

        return profile;
    }

    private static string[] Strings(ref Utf8JsonReader reader)
    {
        var strings = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.String) strings.Add(reader.GetString()!);
        return [.. strings];
    }

    private static Dictionary<string, string[]> Cues(ref Utf8JsonReader reader)
    {
        var cues = new Dictionary<string, string[]>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var cue = reader.GetString()!;
            reader.Read();
            cues[cue] = Strings(ref reader);
        }

        return cues;
    }
}
