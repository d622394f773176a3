using System.CommandLine;
using System.Text;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Commands;

/// <summary><c>newsmodel profile</c>: checks the profile of a site, proposes one, prints the schema.</summary>
internal static class ProfileCommand
{
    private const int FewestPages = 3;

    public static Command Create(Terminal terminal) => new("profile", "Check the profile of a site, propose one from its pages, or print the schema of profiles.")
    {
        Lint(terminal),
        Learn(terminal),
        Schema(terminal),
    };

    private static Command Lint(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = $"A profile as JSON, or the name of one that comes along: {ProfileOption.Names}." };
        var command = new Command("lint", "Run the tests inside a profile, and say what is wrong or needless in it.") { files };
        command.SetAction(parse => parse.GetValue(files)!.Max(file => Check(file, terminal)));
        return command;
    }

    private static int Check(string file, Terminal terminal)
    {
        var profile = ProfileOption.Load(file)!;
        var findings = profile.Lint();
        foreach (var finding in findings) Write(terminal, $"{file}: {finding}\n");
        var errors = findings.Count(finding => finding.IsError);
        Write(terminal, $"{file}: {profile.Tests.Count} tests, {errors} errors, {findings.Count - errors} hints.\n");
        return errors > 0 ? ExitCode.Unread : ExitCode.Done;
    }

    private static Command Learn(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = new ArgumentArity(FewestPages, 1000),
            Description = "The texts of three pages or more of one site, each of another article.",
        };
        var id = new Option<string>("--id") { HelpName = "DOMAIN", Description = "The profile's id, most often the site's domain. Default: site.", DefaultValueFactory = _ => "site" };
        var command = new Command("learn", "Propose a profile from pages of one site, for you to read and correct.") { files, id };
        command.SetAction(parse =>
        {
            var pages = parse.GetValue(files)!.Select(file => Page(file, terminal)).ToList();
            Write(terminal, SiteProfile.Learn(parse.GetValue(id)!, pages).ToJson());
            return ExitCode.Done;
        });
        return command;
    }

    private static string Page(string file, Terminal terminal)
    {
        using var input = InputSource.Open(file, terminal);
        return WholeInput.ReadText(input, new Utf8Decoder(terminal));
    }

    private static Command Schema(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of profiles.");
        command.SetAction(_ =>
        {
            Write(terminal, SiteProfile.JsonSchema);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, string text) => terminal.Output.Write(Encoding.UTF8.GetBytes(text));
}
