using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace NewsModel.Cli.Help;

/// <summary>The usual help, and below it the command's page of output, examples and exit codes.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool Terminating => usual.Terminating;

    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    public override int Invoke(System.CommandLine.ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(HelpPage.Of(PageName(parseResult.CommandResult)));
        return result;
    }

    /// <summary>The names of the command and those it stands in, such as <c>profile-lint</c>.</summary>
    private static string PageName(CommandResult result) => result switch
    {
        { Command: RootCommand } => "newsmodel",
        { Parent: CommandResult { Command: not RootCommand } outer } => $"{PageName(outer)}-{result.Command.Name}",
        _ => result.Command.Name,
    };
}
