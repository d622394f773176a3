using System.Text;
using System.Text.Json;

namespace NewsModel.Cli.Tests;

public class ProcessTests
{
    [Fact]
    public void Speaks_utf8_whatever_the_locale_says()
    {
        var input = Encoding.UTF8.GetBytes("السبت ٣ مارس ٢٠١٨\nلا شيء\n");
        var run = RealCommand.Run(input, "dates");
        Assert.Equal(CommandRun.Of(input, "dates"), run);
        Assert.Contains("\"text\":\"السبت ٣ مارس ٢٠١٨\",\"value\":\"2018-03-03\"", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Dates, clocks, zones by name, the region's zone, a year filled in: whatever could lean on the machine.</summary>
    [Theory]
    [InlineData("UTC", "0")]
    [InlineData("Africa/Cairo", "1")]
    [InlineData("Asia/Tokyo", "0")]
    [InlineData("America/New_York", "1")]
    [InlineData("Asia/Kathmandu", "1")]
    public void Answers_the_same_whatever_the_machines_zone(string zone, string invariant)
    {
        var input = Encoding.UTF8.GetBytes("السبت ٣ مارس ٢٠١٨ - ٢٨: ٠٥ م\n٦ رجب ١٤٣٩ هـ\n17:28 بتوقيت القاهرة\n1 يوليو 2018 17:28\nمنذ 3 ساعات\nالسبت 3 مارس\n07/05/2018\n");
        string[] args = ["dates", "--region", "LB", "--now", "2018-03-03T17:30:00+02:00"];
        var run = RealCommand.Run(input, [("TZ", zone), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", invariant)], args);
        Assert.Equal(
            [
                "2018-03-03T17:28+02:00", "2018-03-23", "T17:28", "2018-07-01T17:28+03:00", "2018-03-03T14+02:00", "2018-03-03", "2018-05-07",
            ],
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("value").GetString()));
    }

    [Fact]
    public void Opens_a_file_with_an_arabic_name_and_names_a_missing_one()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(directory.FullName, "تواريخ.txt");
            File.WriteAllText(file, "٣ مارس ٢٠١٨");
            Assert.Equal(CommandRun.Of("٣ مارس ٢٠١٨", "dates"), RealCommand.Run([], "dates", file));
            File.Delete(file);
            Assert.Equal(new CommandRun(1, "", $"newsmodel: Expected a file at '{file}', found none.\n"), RealCommand.Run([], "dates", file));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public void Ends_a_wrong_usage_with_2() =>
        Assert.Equal(
            new CommandRun(2, "", "newsmodel: Expected a command (article, batch, dates, find, profile, schema), found 'تاريخ'.\nTry 'newsmodel --help'.\n"),
            RealCommand.Run([], "تاريخ"));

    [Fact]
    public void Shows_its_version()
    {
        var run = RealCommand.Run([], "--version");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public void Answers_before_the_input_ends()
    {
        using var process = RealCommand.Start("dates");
        using var output = new StreamReader(process.StandardOutput.BaseStream, Encoding.UTF8);
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes("٣ مارس ٢٠١٨\n"));
        process.StandardInput.BaseStream.Flush();
        Assert.Equal(CommandRun.Of("٣ مارس ٢٠١٨", "dates").Lines[0], output.ReadLine());
        process.StandardInput.Close();
        RealCommand.WaitFor(process);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Ends_quietly_when_nobody_reads_on()
    {
        // Windows tells a writer in ways of its own; there the command reads its input to the end.
        if (OperatingSystem.IsWindows()) return;
        using var process = RealCommand.Start("dates");
        process.StandardOutput.Close();
        var line = Encoding.UTF8.GetBytes("٣ مارس ٢٠١٨\n");
        var fed = Task.Run(() => Assert.ThrowsAny<IOException>(() =>
        {
            // Far more than the pipes hold, so only the command's end stops it.
            for (var i = 0; i < 10_000_000; i++) process.StandardInput.BaseStream.Write(line);
        }));
        RealCommand.WaitFor(process);
        Assert.Equal((0, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
        await fed;
    }
}
