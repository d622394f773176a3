using System.CommandLine;

namespace NewsModel.Cli.Commands;

/// <summary>What every command takes.</summary>
internal static class SharedOptions
{
    public static Argument<string?> FileArgument() => new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "The file to read, UTF-8; standard input if it is - or missing.",
    };

    public static Option<string?> RegionOption() => new("--region")
    {
        HelpName = "CODE",
        Description = "The country whose habits decide where the text does not: its ISO 3166 code, such as EG. Default: none.",
    };

    /// <summary>The region of a code; an unknown one is named and treated as none.</summary>
    public static Region? FindRegion(string? code, Terminal terminal)
    {
        if (code is null) return null;
        if (Region.TryParse(code, out var region)) return region;
        terminal.Complain($"Found no region '{code}', reading without one. Known are {string.Join(' ', Region.All)}.");
        return null;
    }
}
