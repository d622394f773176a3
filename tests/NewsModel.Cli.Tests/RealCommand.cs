using System.Diagnostics;
using System.Text;

namespace NewsModel.Cli.Tests;

/// <summary>The built command as a process of its own, under settings of the machine that do not speak UTF-8.</summary>
internal static class RealCommand
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "NewsModel.Cli.dll");

    public static CommandRun Run(byte[] input, params string[] args) => Run(input, [], args);

    /// <summary>Runs with some settings of the machine changed.</summary>
    public static CommandRun Run(byte[] input, (string Name, string Value)[] settings, string[] args)
    {
        using var process = Start(settings, args);
        var output = Task.Run(() => ReadAll(process.StandardOutput.BaseStream));
        var errors = Task.Run(() => ReadAll(process.StandardError.BaseStream));
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        WaitFor(process);
        return new CommandRun(process.ExitCode, output.Result, errors.Result);
    }

    public static Process Start(params string[] args) => Start([], args);

    private static Process Start((string Name, string Value)[] settings, string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", Assembly },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LANG"] = "C", ["LC_ALL"] = "C", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    public static void WaitFor(Process process)
    {
        if (process.WaitForExit(60_000)) return;
        process.Kill();
        Assert.Fail("The command did not end within a minute.");
    }

    private static string ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(memory.ToArray()).ReplaceLineEndings("\n");
    }
}
