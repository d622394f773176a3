using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using NewsModel.Cli.Commands;
using NewsModel.Cli.Input;

namespace NewsModel.Cli;

/// <summary>One run of the command, from its arguments to its exit code.</summary>
internal static class Cli
{
    public static int Run(IReadOnlyList<string> args, Stream input, Stream output, TextWriter errors) =>
        Run(args, new Terminal(() => input, output, errors));

    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        // Without this, an argument that begins with @ would be opened as a file of further arguments.
        var parse = NewsModelCommand.Create(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var mistakes = UsageMistakes(parse);
        if (mistakes.Count > 0) return Usage(parse, mistakes, terminal.Errors);
        try
        {
            using var text = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
            return parse.Invoke(new InvocationConfiguration
            {
                Output = text,
                Error = terminal.Errors,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (InputException problem)
        {
            terminal.Complain(problem.Message);
            return ExitCode.Unread;
        }
        catch (IOException problem) when (StandardStreams.ReaderLeft(problem))
        {
            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Complain($"The output could not be written: {problem.Message}");
            return ExitCode.Unread;
        }
    }

    private static List<string> UsageMistakes(System.CommandLine.ParseResult parse)
    {
        if (parse.Action is not ParseErrorAction) return UnknownOptions(parse);
        if (parse.CommandResult.Command is not RootCommand root) return [.. parse.Errors.Select(error => error.Message)];
        var commands = string.Join(", ", root.Subcommands.Select(command => command.Name));
        var found = parse.UnmatchedTokens.Count > 0 ? $"'{parse.UnmatchedTokens[0]}'" : "none";
        return [$"Expected a command ({commands}), found {found}."];
    }

    // The library takes an unknown --option for the FILE; behind a bare -- it is one.
    private static List<string> UnknownOptions(System.CommandLine.ParseResult parse) =>
        [
            .. parse.Tokens
                .TakeWhile(token => token.Type != TokenType.DoubleDash)
                .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && IsFile(parse, token))
                .Select(token => $"Unrecognized option '{token.Value}'.")
        ];

    private static bool IsFile(System.CommandLine.ParseResult parse, Token token) =>
        parse.CommandResult.Children.OfType<ArgumentResult>().Any(file => file.Tokens.Contains(token));

    private static int Usage(System.CommandLine.ParseResult parse, List<string> mistakes, TextWriter errors)
    {
        foreach (var mistake in mistakes) errors.WriteLine($"newsmodel: {mistake}");
        var command = parse.CommandResult.Command;
        var name = command is RootCommand ? "newsmodel" : $"newsmodel {command.Name}";
        errors.WriteLine($"Try '{name} --help'.");
        return ExitCode.Usage;
    }
}
