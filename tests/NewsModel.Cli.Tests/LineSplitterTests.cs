using System.Text;
using NewsModel.Cli.Input;

namespace NewsModel.Cli.Tests;

public class LineSplitterTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("\r\n", new[] { "" })]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb\n\nc", new[] { "a", "b", "", "c" })]
    [InlineData("a\rb\n\r\r\n", new[] { "a\rb", "\r" })]
    [InlineData("\n\n", new[] { "", "" })]
    [InlineData("\uFEFFمارس\nآذار", new[] { "مارس", "آذار" })]
    [InlineData("a\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    [InlineData("\uFEFF", new string[0])]
    public void Cuts_at_line_feeds_however_the_bytes_arrive(string text, string[] expected)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var atOnce in new[] { 1, 2, 3, 1024 }) Assert.Equal(expected, Split(bytes, atOnce));
    }

    [Fact]
    public void Keeps_a_line_longer_than_its_buffer_whole()
    {
        var line = new string('x', 1_000_000);
        Assert.Equal([line, "end"], Split(Encoding.UTF8.GetBytes(line + "\nend\n"), 7000));
    }

    [Fact]
    public void Counts_what_a_line_has_beyond_the_limit()
    {
        var bytes = new byte[LineSplitter.Limit + 100_000 + 5];
        Array.Fill(bytes, (byte)'x');
        bytes[^5] = (byte)'\n';
        using var input = Open(bytes, 70_000);
        var lines = new LineSplitter(input, () => { });

        Assert.True(lines.MoveNext());
        Assert.Equal((1L, LineSplitter.Limit, 100_000L), (lines.Number, lines.Bytes.Length, lines.Dropped));
        Assert.True(lines.MoveNext());
        Assert.Equal((2L, 4, 0L), (lines.Number, lines.Bytes.Length, lines.Dropped));
        Assert.False(lines.MoveNext());
    }

    [Fact]
    public void Lets_the_answers_out_before_it_waits()
    {
        var reads = new List<long>();
        using var input = Open("a\nb\nc\n"u8.ToArray(), 2);
        LineSplitter? lines = null;
        lines = new LineSplitter(input, () => reads.Add(lines!.Number));

        while (lines.MoveNext())
        {
        }

        Assert.Equal([0, 1, 2, 3], reads);
    }

    private static List<string> Split(byte[] bytes, int atOnce)
    {
        using var input = Open(bytes, atOnce);
        var lines = new LineSplitter(input, () => { });
        var found = new List<string>();
        while (lines.MoveNext())
        {
            Assert.Equal((found.Count + 1, 0), (lines.Number, lines.Dropped));
            found.Add(Encoding.UTF8.GetString(lines.Bytes));
        }

        return found;
    }

    private static InputSource Open(byte[] bytes, int atOnce) =>
        InputSource.Open("-", new Terminal(() => new TricklingStream(bytes, atOnce), Stream.Null, TextWriter.Null));
}
