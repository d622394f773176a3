using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsModel.Cli.Help;

/// <summary>The usual help, and below it the command's page of output, examples and exit codes.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool Terminating => usual.Terminating;

    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    public override int Invoke(System.CommandLine.ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        parseResult.InvocationConfiguration.Output.Write(HelpPage.Of(command is RootCommand ? "newsmodel" : command.Name));
        return result;
    }
}
