using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NewsModel.Cli.Batch;

namespace NewsModel.Cli.Commands;

/// <summary><c>newsmodel batch</c>: many pages become many articles, on all cores, in order, and so that a broken run can go on.</summary>
internal static class BatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var arguments = new BatchArguments();
        var command = arguments.Command();
        command.SetAction(parse =>
        {
            using var stop = new CancellationTokenSource();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            return Run(parse, arguments, terminal, stop.Token);

            // The second signal ends the process as it would without us.
            void Stop(PosixSignalContext signal)
            {
                signal.Cancel = !stop.IsCancellationRequested;
                stop.Cancel();
            }
        });
        return command;
    }

    private static int Run(System.CommandLine.ParseResult parse, BatchArguments arguments, Terminal terminal, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var path = parse.GetValue(arguments.In);
        var keepPlace = parse.GetValue(arguments.KeepPlace);
        var profile = ProfileOption.Load(parse.GetValue(arguments.Profile));
        var region = SharedOptions.FindRegion(parse.GetValue(arguments.Region), terminal);
        using var input = BatchInput.Open(path, terminal);
        var errors = parse.GetValue(arguments.Errors);
        using var output = new BatchOutput(terminal, arguments.OutPath(parse), errors, keepPlace);
        var fresh = new Checkpoint { Run = Identity(input.Identity, region?.Code, profile?.ToJson(), errors, $"{keepPlace}") };
        var run = new BatchRun(
            input,
            new BatchReader(path ?? "", profile, region),
            output,
            new BatchProgress(output.IsResumable && terminal.Watched ? terminal.Errors : null),
            output.Begin(fresh, parse.GetValue(arguments.Resume)));
        try
        {
            run.Run(parse.GetValue(arguments.Jobs), stop);
        }
        catch (OperationCanceledException)
        {
            terminal.Complain($"Interrupted after {run.State.Records} records{(output.IsResumable ? "; --resume goes on from here" : "")}.");
            return ExitCode.Unread;
        }

        terminal.Complain(string.Create(CultureInfo.InvariantCulture, $"{run.State.Articles} articles, {run.State.Bad} bad records, {clock.Elapsed.TotalSeconds:F1} seconds."));
        return run.State.Bad == 0 ? ExitCode.Done : ExitCode.Unread;
    }

    private static string Identity(params string?[] parts)
    {
        var version = typeof(PageParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', [version, .. parts]))));
    }
}
