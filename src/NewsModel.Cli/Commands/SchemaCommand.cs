using System.CommandLine;
using System.Text;

namespace NewsModel.Cli.Commands;

/// <summary><c>newsmodel schema</c>: the JSON Schema of what <c>article</c> and <c>batch</c> print.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema of articles, as article and batch write them.");
        command.SetAction(_ =>
        {
            terminal.Output.Write(Encoding.UTF8.GetBytes(NewsJson.JsonSchema));
            return ExitCode.Done;
        });
        return command;
    }
}
