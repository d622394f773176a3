using System.CommandLine;
using System.Text.Json;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Commands;

/// <summary><c>--profile</c>: the name of a profile that comes along, or a file that holds one.</summary>
internal static class ProfileOption
{
    public static string Names => string.Join(", ", SiteProfile.BuiltIn.Select(profile => profile.Id));

    public static Option<string?> Create() => new("--profile")
    {
        HelpName = "NAME|FILE",
        Description = $"The site's profile: a built-in one ({Names}) or a JSON file. Default: chosen by --url or the page.",
        Validators =
        {
            result =>
            {
                if (result.Tokens is not [var name] || BuiltIn(name.Value) is not null || File.Exists(name.Value)) return;
                result.AddError($"Expected a built-in profile ({Names}) or a file as --profile, found '{name.Value}'.");
            },
        },
    };

    /// <summary>The profile of that name or file.</summary>
    /// <exception cref="InputException">The file cannot be read or holds no profile.</exception>
    public static SiteProfile? Load(string? value)
    {
        if (value is null) return null;
        if (BuiltIn(value) is { } known) return known;
        try
        {
            return SiteProfile.Load(value);
        }
        catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InputException($"Expected a site's profile in '{value}', which failed: {problem.Message}");
        }
    }

    private static SiteProfile? BuiltIn(string name) =>
        SiteProfile.BuiltIn.FirstOrDefault(profile => profile.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
}
