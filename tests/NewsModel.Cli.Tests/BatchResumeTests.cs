using System.Diagnostics;
using System.Text;
using static NewsModel.Cli.Tests.BatchPages;

namespace NewsModel.Cli.Tests;

/// <summary>However a run is broken off, resumed it leaves what an undisturbed one leaves.</summary>
public class BatchResumeTests
{
    /// <summary>When a run is killed: with how many records read, at least, and with how much of a record behind them.</summary>
    public static TheoryData<bool, int> Kills { get; } = new()
    {
        { false, 0 },
        { false, 40 },
        { true, 0 },
        { true, 40 },
    };

    [Fact]
    public void Goes_on_wherever_the_input_broke()
    {
        using var folder = new TemporaryFolder();
        var records = Enumerable.Range(0, 12).Select(number => number % 4 == 3 ? "{}" : Record(number)).ToList();
        var input = Encoding.UTF8.GetBytes(Lines(records));
        var (output, errors) = Undisturbed(folder, input);
        for (var cut = 0; cut < input.Length; cut += 199)
        {
            using var broken = new TricklingStream(input[..cut], 4096, new IOException("The line is dead."));
            var run = CommandRun.Of(broken, "batch", "-", folder.PathOf("out"));
            Assert.Equal(new CommandRun(1, "", "newsmodel: Expected to read standard input to its end, which failed: The line is dead.\n"), run);

            // What a power cut leaves behind the checkpoint.
            File.AppendAllText(folder.PathOf("out"), "{\"title\":");
            File.AppendAllText(folder.PathOf("out.errors.jsonl"), "{}\n");
            Assert.Equal("newsmodel: 9 articles, 3 bad records, N seconds.\n", Run(Encoding.UTF8.GetString(input), "-", folder.PathOf("out"), "--resume").Errors);
            Assert.Equal((output, errors), (folder.Read("out"), folder.Read("out.errors.jsonl")));
        }
    }

    [Theory]
    [MemberData(nameof(Kills))]
    public void Goes_on_after_it_was_killed(bool afterCheckpoint, int begun)
    {
        using var folder = new TemporaryFolder();
        var records = new List<string>();

        // Twice, the second time in the middle of going on.
        Kill(["batch", "-", folder.PathOf("out")]);
        Kill(["batch", "-", folder.PathOf("out"), "--resume"]);
        records.AddRange(Enumerable.Range(records.Count, 20).Select(number => Record(number)));
        var input = Encoding.UTF8.GetBytes(Lines(records));
        var run = RealCommand.Run(input, "batch", "-", folder.PathOf("out"), "--resume");
        Assert.Equal((0, $"newsmodel: {records.Count} articles, 0 bad records, N seconds.\n"), (run.ExitCode, WithoutTime(run.Errors)));
        Assert.Equal(Undisturbed(folder, input), (folder.Read("out"), folder.Read("out.errors.jsonl")));
        Assert.False(File.Exists(folder.PathOf("out.progress")));

        void Kill(string[] args)
        {
            var done = Done();
            using var process = RealCommand.Start(args);
            var input = process.StandardInput.BaseStream;
            foreach (var record in records) Feed(input, record + "\n");
            Wait(process, () => File.Exists(folder.PathOf("out.progress")));
            if (afterCheckpoint)
            {
                Wait(process, () =>
                {
                    FeedNext();
                    return Done() > done;
                });
                for (var more = 0; more < 20; more++) FeedNext();
            }

            Feed(input, Record(records.Count)[..begun]);
            process.Kill();
            RealCommand.WaitFor(process);

            void FeedNext()
            {
                records.Add(Record(records.Count));
                Feed(input, records[^1] + "\n");
            }
        }

        int Done() => File.Exists(folder.PathOf("out.progress")) ? NewsModel.Cli.Batch.Checkpoint.Load(folder.PathOf("out.progress")) is { } state ? (int)state.Records : 0 : 0;
    }

    [Fact]
    public void Ends_cleanly_when_it_is_interrupted()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using var process = RealCommand.Start("batch", "-", folder.PathOf("out"));
        Wait(process, () => File.Exists(folder.PathOf("out.progress")));

        // Handled as Ctrl+C is, which a shell has the commands behind its back ignore.
        Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();
        RealCommand.WaitFor(process);
        Assert.Equal((1, "newsmodel: Interrupted after 0 records; --resume goes on from here.\n"), (process.ExitCode, process.StandardError.ReadToEnd()));
        var input = Encoding.UTF8.GetBytes(Lines([Record(1)]));
        Assert.Equal(0, RealCommand.Run(input, "batch", "-", folder.PathOf("out"), "--resume").ExitCode);
        Assert.Equal(Lines([Line(1)]), folder.Read("out"));
    }

    [Fact]
    public void A_broken_run_is_not_overwritten_by_mistake()
    {
        using var folder = new TemporaryFolder();
        Break(folder);
        var (output, checkpoint) = (folder.PathOf("out"), folder.PathOf("out.progress"));
        Assert.Equal(
            new CommandRun(1, "", $"newsmodel: Expected no checkpoint, found '{checkpoint}' of a run that was broken off. Go on with --resume, or remove it to begin anew.\n"),
            Run("", "-", output));
        foreach (var other in new[] { new[] { "-", output, "--resume", "--region", "EG" }, ["-", output, "--resume", "--keep-place"], [folder.Write("in", "{}"), output, "--resume"] })
        {
            Assert.Equal(
                new CommandRun(1, "", $"newsmodel: Expected the input and the options of the run that left '{checkpoint}', found others.\n"),
                Run("", other));
        }

        Assert.Equal(Lines([Line(1)]), folder.Read("out"));
        File.WriteAllText(output, "");
        Assert.Equal(
            new CommandRun(1, "", $"newsmodel: Expected at least {Encoding.UTF8.GetByteCount(Line(1)) + 1} bytes in '{output}', found 0; remove the checkpoint to begin anew.\n"),
            Run("", "-", output, "--resume"));
        File.WriteAllText(checkpoint, "{}");
        Assert.StartsWith($"newsmodel: Expected a checkpoint in '{checkpoint}', which failed: ", Run("", "-", output, "--resume").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_behind_the_records_that_are_done()
    {
        using var folder = new TemporaryFolder();
        Break(folder);
        var run = Run(Lines(["a record that is not read again", Record(2)]), "-", folder.PathOf("out"), "--resume");
        Assert.Equal(new CommandRun(0, "", "newsmodel: 2 articles, 0 bad records, N seconds.\n"), run);
        Assert.Equal(Lines([Line(1), Line(2)]), folder.Read("out"));
    }

    [Fact]
    public void A_device_has_no_checkpoint()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(new CommandRun(0, "", "newsmodel: 1 articles, 0 bad records, N seconds.\n"), Run(Lines([Record(1)]), "-", "/dev/null"));
        Assert.Equal(new CommandRun(1, "", "newsmodel: Expected a file as OUT with --resume, found '/dev/null'.\n"), Run("", "-", "/dev/null", "--resume"));
    }

    [Fact]
    public void Without_a_broken_run_it_begins_anew()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("out", "of yesterday");
        Assert.Equal(0, Run(Lines([Record(1)]), "-", output, "--resume").ExitCode);
        Assert.Equal(Lines([Line(1)]), folder.Read("out"));
    }

    private static void Break(TemporaryFolder folder)
    {
        using var broken = new TricklingStream(Encoding.UTF8.GetBytes(Lines([Record(1)])), 4096, new IOException("The line is dead."));
        CommandRun.Of(broken, "batch", "-", folder.PathOf("out"));
    }

    private static (string Output, string Errors) Undisturbed(TemporaryFolder folder, byte[] input)
    {
        CommandRun.Of(input, "batch", "-", folder.PathOf("undisturbed"));
        return (folder.Read("undisturbed"), folder.Read("undisturbed.errors.jsonl"));
    }

    private static void Feed(Stream input, string text)
    {
        input.Write(Encoding.UTF8.GetBytes(text));
        input.Flush();
    }

    private static void Wait(Process process, Func<bool> condition)
    {
        for (var tries = 0; !condition(); tries++)
        {
            Assert.False(process.HasExited || tries > 6_000, "The command did not come so far.");
            Thread.Sleep(10);
        }
    }
}
