using System.Text;

namespace NewsModel.Cli.Tests;

public class FindTests
{
    private const string Text = "\uFEFFنشر في ٣ مارس ٢٠١٨\r\nوتم التحديث 2018-03-04\n\nثم ٥ مارس ٢٠١٨ و ٦ مارس ٢٠١٨";

    [Fact]
    public void Prints_a_line_for_each_timestamp_with_its_place_in_the_whole_input() =>
        Assert.Equal(
            new CommandRun(
                0,
                """
                {"line":1,"text":"٣ مارس ٢٠١٨","value":"2018-03-03","precision":"day","calendar":"gregorian","zone":null,"offsetSource":"none","assumed":[],"alternative":null,"start":7,"length":11,"error":null}
                {"line":2,"text":"2018-03-04","value":"2018-03-04","precision":"day","calendar":"gregorian","zone":null,"offsetSource":"none","assumed":[],"alternative":null,"start":32,"length":10,"error":null}
                {"line":4,"text":"٥ مارس ٢٠١٨","value":"2018-03-05","precision":"day","calendar":"gregorian","zone":null,"offsetSource":"none","assumed":[],"alternative":null,"start":47,"length":11,"error":null}
                {"line":4,"text":"٦ مارس ٢٠١٨","value":"2018-03-06","precision":"day","calendar":"gregorian","zone":null,"offsetSource":"none","assumed":[],"alternative":null,"start":61,"length":11,"error":null}

                """,
                ""),
            CommandRun.Of(Text, "find"));

    [Fact]
    public void Joins_a_stamp_that_stands_on_several_lines()
    {
        var line = CommandRun.Of("خبر\nالسبت ٣ مارس ٢٠١٨ -\n٢٨:\n٠٥ م +02:00 EET\nنص", "find").Lines.Single();
        Assert.StartsWith(
            """{"line":2,"text":"السبت ٣ مارس ٢٠١٨ -\n٢٨:\n٠٥ م +02:00 EET","value":"2018-03-03T17:28+02:00",""", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("لا شيء هنا\n\n")]
    public void Finds_nothing_where_there_is_nothing(string text) =>
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of(text, "find"));

    [Fact]
    public void Finds_in_a_text_that_is_not_utf8_and_says_so()
    {
        byte[] bytes = [.. "سطر\n"u8, 0xC7, 0xE1, .. " ٣ مارس ٢٠١٨"u8];
        var run = CommandRun.Of(bytes, "find");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("newsmodel: Expected UTF-8, found the byte 0xC7 as byte 1 of line 2; read U+FFFD in its place.\n", run.Errors);
        Assert.Contains("{\"line\":2,\"text\":\"٣ مارس ٢٠١٨\",", run.Lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_more_than_it_can_hold()
    {
        using var endless = new ZeroStream();
        Assert.Equal(new CommandRun(1, "", "newsmodel: Expected at most 67108864 bytes of input, found more.\n"), CommandRun.Of(endless, "find"));
    }

    private sealed class ZeroStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Clear();
            return buffer.Length;
        }
    }
}
