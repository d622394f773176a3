using System.Text;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Tests;

public class DatesTests
{
    private const string Nothing = "\"value\":null,\"precision\":null,\"calendar\":null,\"zone\":null,\"offsetSource\":null,\"assumed\":[],\"alternative\":null";

    [Fact]
    public void Answers_with_the_members_of_the_contract_in_their_order() =>
        Assert.Equal(
            new CommandRun(
                0,
                """
                {"line":1,"text":"السبت ٣ مارس ٢٠١٨ - ٢٨: ٠٥ م +02:00 EET","value":"2018-03-03T17:28+02:00","precision":"minute","calendar":"gregorian","zone":"EET","offsetSource":"printed","assumed":["clockReordered"],"alternative":null,"start":0,"length":39,"error":null}

                """,
                ""),
            CommandRun.Of("السبت ٣ مارس ٢٠١٨ - ٢٨: ٠٥ م +02:00 EET\n", "dates"));

    [Fact]
    public void Says_in_the_line_why_there_is_no_value() =>
        Assert.Equal(
            new CommandRun(
                1,
                "{\"line\":1,\"text\":\"٣٢ مارس ٢٠١٨\"," + Nothing + ",\"start\":0,\"length\":2,\"error\":\"Expected a day from 1 to 31, found '٣٢' at position 0.\"}\n",
                ""),
            CommandRun.Of("٣٢ مارس ٢٠١٨", "dates"));

    [Fact]
    public void Answers_every_line_once_in_order_also_blank_ones()
    {
        var run = CommandRun.Of("\uFEFF٣ مارس ٢٠١٨\r\n\r\n  \nلا شيء\n2018-03-04", "dates");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            [
                "{\"line\":1,\"text\":\"٣ مارس ٢٠١٨\",\"value\":\"2018-03-03\",\"precision\":\"day\",\"calendar\":\"gregorian\",\"zone\":null,\"offsetSource\":\"none\",\"assumed\":[],\"alternative\":null,\"start\":0,\"length\":11,\"error\":null}",
                "{\"line\":2,\"text\":\"\"," + Nothing + ",\"start\":0,\"length\":0,\"error\":\"Expected a date or a time, found nothing but white space.\"}",
                "{\"line\":3,\"text\":\"  \"," + Nothing + ",\"start\":0,\"length\":2,\"error\":\"Expected a date or a time, found nothing but white space.\"}",
                "{\"line\":4,\"text\":\"لا شيء\"," + Nothing + ",\"start\":0,\"length\":6,\"error\":\"Expected a date or a time, found none.\"}",
                "{\"line\":5,\"text\":\"2018-03-04\",\"value\":\"2018-03-04\",\"precision\":\"day\",\"calendar\":\"gregorian\",\"zone\":null,\"offsetSource\":\"none\",\"assumed\":[],\"alternative\":null,\"start\":0,\"length\":10,\"error\":null}",
            ],
            run.Lines);
    }

    [Fact]
    public void Has_nothing_to_say_of_nothing() => Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("", "dates"));

    [Fact]
    public void Reads_a_file_as_it_reads_standard_input()
    {
        using var file = new TemporaryFile(Encoding.UTF8.GetBytes("٣ مارس ٢٠١٨\n"));
        var piped = CommandRun.Of("٣ مارس ٢٠١٨\n", "dates");
        Assert.Single(piped.Lines);
        Assert.Equal(piped, CommandRun.Of("", "dates", file.Path));
        Assert.Equal(piped, CommandRun.Of("٣ مارس ٢٠١٨\n", "dates", "-"));
    }

    [Fact]
    public void Counts_places_in_utf16_units_of_the_line()
    {
        var line = CommandRun.Of("😀 نشر في ٣ مارس ٢٠١٨", "dates").Lines.Single();
        Assert.Contains(",\"value\":\"2018-03-03\",", line, StringComparison.Ordinal);
        Assert.EndsWith(",\"start\":10,\"length\":11,\"error\":null}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_the_other_reading_whole()
    {
        var line = CommandRun.Of("07/05/2018 21:32", "dates").Lines.Single();
        Assert.Contains("\"value\":\"2018-05-07T21:32\",", line, StringComparison.Ordinal);
        Assert.Contains("\"assumed\":[\"dayMonthOrder\"],\"alternative\":\"2018-07-05T21:32\",", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Leans_on_region_zone_and_now()
    {
        var region = CommandRun.Of("٣ مارس ٢٠١٨ ١٧:٢٨", "dates", "--region", "eg");
        Assert.Equal((0, ""), (region.ExitCode, region.Errors));
        Assert.Contains("\"value\":\"2018-03-03T17:28+02:00\",", region.Output, StringComparison.Ordinal);
        Assert.Contains("\"zone\":\"Africa/Cairo\",\"offsetSource\":\"region\",\"assumed\":[\"offsetFromRegion\"]", region.Output, StringComparison.Ordinal);

        var zone = CommandRun.Of("٣ مارس ٢٠١٨ ١٧:٢٨", "dates", "--region", "EG", "--zone", "Asia/Riyadh");
        Assert.Contains("\"value\":\"2018-03-03T17:28+03:00\",", zone.Output, StringComparison.Ordinal);
        Assert.Contains("\"zone\":\"Asia/Riyadh\",\"offsetSource\":\"caller\",\"assumed\":[]", zone.Output, StringComparison.Ordinal);

        var now = CommandRun.Of("أمس", "dates", "--now", "2018-03-03T00:30:00+02:00");
        Assert.Contains("\"value\":\"2018-03-02\",\"precision\":\"day\",", now.Output, StringComparison.Ordinal);
        Assert.Contains("\"assumed\":[\"relativeToClock\"]", now.Output, StringComparison.Ordinal);

        var without = CommandRun.Of("أمس", "dates");
        Assert.Equal(1, without.ExitCode);
        Assert.EndsWith("\"error\":\"Expected a clock in the options to count relative text from, found 'أمس' at position 0.\"}", without.Lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_an_unknown_region_once_and_reads_without_one()
    {
        var run = CommandRun.Of("٣ مارس ٢٠١٨ ١٧:٢٨\n٤ مارس ٢٠١٨ ١٧:٢٨\n", "dates", "--region", "ZZ");
        Assert.Equal((0, $"newsmodel: Found no region 'ZZ', reading without one. Known are {string.Join(' ', Region.All)}.\n"), (run.ExitCode, run.Errors));
        Assert.Equal(CommandRun.Of("٣ مارس ٢٠١٨ ١٧:٢٨\n٤ مارس ٢٠١٨ ١٧:٢٨\n", "dates").Output, run.Output);
    }

    [Fact]
    public void Names_lines_that_are_not_utf8_and_answers_them_all_the_same()
    {
        byte[] bad = [.. "٣ مارس ٢٠١٨ "u8, 0xC7, .. "\n"u8];
        var run = CommandRun.Of([.. "٢ مارس ٢٠١٨\n"u8, .. Enumerable.Repeat(bad, 7).SelectMany(line => line)], "dates");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            string.Concat(Enumerable.Range(2, 5).Select(line => $"newsmodel: Expected UTF-8, found the byte 0xC7 as byte 22 of line {line}; read U+FFFD in its place.\n"))
            + "newsmodel: Expected UTF-8, found other bytes in 2 more lines; read U+FFFD in their place.\n",
            run.Errors);
        Assert.Equal(8, run.Lines.Length);
        Assert.All(run.Lines[1..], line => Assert.Contains("\"text\":\"٣ مارس ٢٠١٨ \uFFFD\",\"value\":\"2018-03-03\",", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_utf16_with_a_sentence()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("٣ مارس ٢٠١٨")).ToArray();
        Assert.Equal(
            new CommandRun(1, "", "newsmodel: Expected UTF-8, found the byte order mark of UTF-16 in standard input; convert it first.\n"),
            CommandRun.Of(utf16, "dates"));
    }

    [Fact]
    public void Answers_a_line_beyond_the_limit_with_its_beginning()
    {
        var line = new byte[LineSplitter.Limit + 1];
        Array.Fill(line, (byte)'7');
        var run = CommandRun.Of([.. line, .. "\n٣ مارس ٢٠١٨\n"u8], "dates");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.Equal(
            $"{{\"line\":1,\"text\":\"{new string('7', 200)}\",{Nothing},\"start\":0,\"length\":200,\"error\":\"Expected a line of at most 16777216 bytes, found 16777217; text is its beginning.\"}}",
            run.Lines[0]);
        Assert.Contains("\"line\":2,\"text\":\"٣ مارس ٢٠١٨\",\"value\":\"2018-03-03\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_a_missing_file_and_a_directory()
    {
        Assert.Equal(new CommandRun(1, "", "newsmodel: Expected a file at 'no/such.txt', found none.\n"), CommandRun.Of("", "dates", "no/such.txt"));
        Assert.Equal(new CommandRun(1, "", "newsmodel: Expected a file at '.', found a directory.\n"), CommandRun.Of("", "dates", "."));
    }

    [Fact]
    public void Keeps_the_answers_before_an_input_that_breaks()
    {
        using var broken = new TricklingStream(Encoding.UTF8.GetBytes("٣ مارس ٢٠١٨\n٤ ما"), 7, new IOException("The cable is out."));
        var run = CommandRun.Of(broken, "dates");
        Assert.Equal((1, "newsmodel: Expected to read standard input to its end, which failed: The cable is out.\n"), (run.ExitCode, run.Errors));
        Assert.Equal(CommandRun.Of("٣ مارس ٢٠١٨\n", "dates").Output, run.Output);
    }

    [Fact]
    public void Tells_an_output_that_cannot_be_written()
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var exitCode = Cli.Run(["dates"], new MemoryStream(Encoding.UTF8.GetBytes("٣ مارس ٢٠١٨\n")), new FullDisk(), errors);
        Assert.Equal((1, "newsmodel: The output could not be written: The disk is full.\n"), (exitCode, errors.ToString()));
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The disk is full.");
    }
}
