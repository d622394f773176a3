using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>One run of the command inside the test's process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Length == 0 ? [] : Output.TrimEnd('\n').Split('\n');

    public static CommandRun Of(string input, params string[] args) => Of(Encoding.UTF8.GetBytes(input), args);

    public static CommandRun Of(byte[] input, params string[] args) => Of(new MemoryStream(input), args);

    public static CommandRun Of(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = Cli.Run(args, input, output, errors);
        return new CommandRun(exitCode, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), errors.ToString());
    }
}
