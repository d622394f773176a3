using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class JsonLinesReadingTests
{
    private static readonly Article First = new() { Title = "افتتاح جسر" };
    private static readonly Article Second = new() { Title = "إغلاق \"طريق\"", Tags = ["مرور"] };

    /// <summary>Files of two articles that differ in everything but these, and the numbers of their lines.</summary>
    public static TheoryData<string, long, long> Layouts { get; } = new()
    {
        { "{1}\n{2}\n", 1, 2 },
        { "{1}\n{2}", 1, 2 },
        { "{1}\r\n{2}\r\n", 1, 2 },
        { "{1}\r\n{2}\r", 1, 2 },
        { "\uFEFF{1}\n{2}\n", 1, 2 },
        { "\uFEFF\n{1}\n{2}\n", 2, 3 },
        { "\n\r\n \t\n{1}\n\n\n  {2}  \n \n\n", 4, 7 },
    };

    /// <summary>A line that cannot be read, and its error, whose line is 2.</summary>
    public static TheoryData<string, string, string?, long?> Bad { get; } = new()
    {
        { "null", "Line 2: Expected Article, found null. Path: $ | BytePositionInLine: 0.", "$", 0 },
        { """{"url":7}""", "Line 2: Expected an address as a string, found Number. Path: $.url | BytePositionInLine: 8.", "$.url", 8 },
        { """{"title":7}""", "Line 2: The JSON value could not be converted to NewsModel.Article. Path: $.title | BytePositionInLine: 10.", "$.title", 10 },
        { """{"tags":["أ",null]}""", "Line 2: Expected no null in 'tags', found one at index 1. Path: $ | BytePositionInLine: 20.", "$", 20 },
        {
            "{\"title\":", "Line 2: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. "
                + "Path: $.title | BytePositionInLine: 9.", "$.title", 9
        },
        { "{}{}", "Line 2: '{' is invalid after a single JSON value. Expected end of data. Path: $ | BytePositionInLine: 2.", "$", 2 },
        { "{}\u00A0", "Line 2: '0xC2' is invalid after a single JSON value. Expected end of data. Path: $ | BytePositionInLine: 2.", "$", 2 },
        { "\uFEFF{}", "Line 2: '0xEF' is an invalid start of a value. Path: $ | BytePositionInLine: 0.", "$", 0 },
        { """{"title":"\uD800"}""", "Line 2: The JSON value could not be converted to NewsModel.Article. Path: $.title | BytePositionInLine: 17.", "$.title", 17 },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Every_layout_gives_its_articles_and_their_numbers(string layout, long first, long second)
    {
        var utf8 = Encoding.UTF8.GetBytes(layout.Replace("{1}", NewsJson.Serialize(First), StringComparison.Ordinal).Replace("{2}", NewsJson.Serialize(Second), StringComparison.Ordinal));
        JsonLine<Article>[] expected = [new() { Number = first, Value = First }, new() { Number = second, Value = Second }];
        Assert.Equal(expected, await All(JsonLines.ReadAsync(new MemoryStream(utf8))));
        Assert.Equal(expected, await All(JsonLines.ReadAsync(new JsonRoundTrip.DrippingStream(utf8))));
        Assert.Equal(expected, await All(JsonLines.ReadAsync(new MemoryStream(utf8), JsonRoundTrip.Type<Article>(NewsJson.Strict))));
        Assert.Equal(expected, await All(JsonLines.ReadAsync(PipeReader.Create(new JsonRoundTrip.DrippingStream(utf8)))));
        Assert.Equal(expected, await All(JsonLines.ReadAsync(PipeReader.Create(new MemoryStream(utf8)), JsonRoundTrip.Type<Article>(null))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n")]
    [InlineData("\uFEFF\r\n \t \r\n\r")]
    public async Task Nothing_but_blank_lines_gives_nothing(string text) => Assert.Empty(await Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_line_is_reported_and_the_rest_is_read(string bad, string message, string? path, long? position) =>
        await HasOneBadLine(Encoding.UTF8.GetBytes(bad), message, path, position);

    [Theory]
    [InlineData("title", 11)]
    [InlineData("unknown", 13)]
    public async Task Bytes_that_are_not_UTF8_make_a_bad_line_and_not_a_changed_text(string member, long position) =>
        await HasOneBadLine(
            [.. Encoding.UTF8.GetBytes($"{{\"{member}\":\"a"), 0xFF, .. "\"}"u8], $"Line 2: Expected UTF-8, found the byte 0xFF. Path: $ | BytePositionInLine: {position}.", "$", position);

    [Fact]
    public async Task A_strict_profile_refuses_what_the_default_takes()
    {
        var line = Assert.Single(await Read("""{"mood":1}"""u8.ToArray(), new() { Json = NewsJson.Strict }));
        Assert.Equal(
            "Line 1: The JSON property 'mood' could not be mapped to any .NET member contained in type 'NewsModel.Article'. Path: $.mood | BytePositionInLine: 8.",
            line.Error!.Message);
        Assert.False(line.TryGetValue(out _));
    }

    [Theory]
    [InlineData(false, "\n")]
    [InlineData(false, "\r\n")]
    [InlineData(true, "\n")]
    [InlineData(true, "\r\n")]
    public async Task The_limit_counts_neither_line_end_nor_byte_order_mark(bool marked, string lineEnd)
    {
        var options = new JsonLinesOptions { MaxLineLength = 12 };
        var utf8 = Encoding.UTF8.GetBytes($$"""{{(marked ? "\uFEFF" : "")}}{"title":"ab"}{{lineEnd}}{"title":"a"}{{lineEnd}}{"title":""}{{lineEnd}}{"id":"abcd"}""");
        foreach (var stream in new[] { new MemoryStream(utf8), new JsonRoundTrip.DrippingStream(utf8) })
        {
            var lines = await All(JsonLines.ReadAsync(stream, options));
            Assert.Equal(
                [
                    "Line 1: Expected a line of at most 12 bytes, found 14.",
                    "Line 2: Expected a line of at most 12 bytes, found 13.",
                    null,
                    "Line 4: Expected a line of at most 12 bytes, found 13.",
                ],
                lines.Select(line => line.Error?.Message));
            Assert.Equal((3, new Article { Title = "" }), (lines[2].Number, lines[2].Value));
        }
    }

    [Fact]
    public void A_limit_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new JsonLinesOptions { MaxLineLength = 0 });

    [Theory]
    [InlineData(16 * 1024 * 1024, 40_000_000)]
    [InlineData(64 * 1024, 500_000)]
    [InlineData(2, 500_000)]
    public async Task A_line_far_over_the_limit_is_never_held(int limit, long mostAllocated)
    {
        const int Length = 100_000_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lines = await Read(new LongLineStream(Length), new() { MaxLineLength = limit });
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal([$"Line 1: Expected a line of at most {limit} bytes, found {Length}.", null], lines.Select(line => line.Error?.Message));
        Assert.Equal((2, new Article()), (lines[1].Number, lines[1].Value));
        Assert.InRange(allocated, 0, mostAllocated);
    }

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_read_whole()
    {
        var article = new Article { Title = new string('ن', 300_000) };
        var utf8 = Encoding.UTF8.GetBytes(NewsJson.Serialize(article) + "\n{}\n");
        Assert.Equal([article, new Article()], (await Read(utf8)).Select(line => line.Value));
    }

    [Fact]
    public async Task Reading_does_not_run_ahead_of_its_reader()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 100_000))));
        await using var lines = JsonLines.ReadAsync(stream).GetAsyncEnumerator();
        Assert.Equal(0, stream.Position);
        await lines.MoveNextAsync();
        Assert.Equal(65_536, stream.Position);
        for (var i = 1; i < 20_000; i++) await lines.MoveNextAsync();
        Assert.Equal((20_000, 65_536), (lines.Current.Number, stream.Position));
    }

    [Fact]
    public async Task A_line_is_given_before_the_next_arrives()
    {
        var pipe = new Pipe();
        await using var lines = JsonLines.ReadAsync(pipe.Reader).GetAsyncEnumerator();
        await pipe.Writer.WriteAsync("""{"title":"أ"}"""u8.ToArray());
        var next = lines.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await pipe.Writer.WriteAsync("\n"u8.ToArray());
        Assert.True(await next);
        Assert.Equal(new JsonLine<Article> { Number = 1, Value = new() { Title = "أ" } }, lines.Current);
        await pipe.Writer.CompleteAsync();
        Assert.False(await lines.MoveNextAsync());
    }

    [Fact]
    public async Task Cancellation_ends_it_between_two_lines_and_within_a_wait()
    {
        using var source = new CancellationTokenSource();
        await using var lines = JsonLines.ReadAsync(new MemoryStream("{}\n{}\n"u8.ToArray()), cancellationToken: source.Token).GetAsyncEnumerator();
        await lines.MoveNextAsync();

        await using var waiting = JsonLines.ReadAsync(new Pipe().Reader).GetAsyncEnumerator(source.Token);
        var next = waiting.MoveNextAsync();
        Assert.False(next.IsCompleted);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await lines.MoveNextAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }

    [Fact]
    public void Null_arguments_are_named_at_once()
    {
        Assert.Throws<ArgumentNullException>("utf8", () => JsonLines.ReadAsync((Stream)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => JsonLines.ReadAsync((PipeReader)null!));
        Assert.Throws<ArgumentNullException>("typeInfo", () => JsonLines.ReadAsync<Article>(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("typeInfo", () => JsonLines.ReadAsync<Article>(new Pipe().Reader, null!));
    }

    private static async Task HasOneBadLine(byte[] bad, string message, string? path, long? position)
    {
        byte[] utf8 = [.. """{"title":"أ"}"""u8, (byte)'\n', .. bad, (byte)'\n', .. """{"title":"ب"}"""u8];
        foreach (var stream in new[] { new MemoryStream(utf8), new JsonRoundTrip.DrippingStream(utf8) })
        {
            var lines = await All(JsonLines.ReadAsync(stream));
            Assert.Equal([(1, "أ"), (2, null), (3, "ب")], lines.Select(line => (line.Number, line.Value?.Title)));
            var error = lines[1].Error!;
            Assert.Equal((message, path, 1, position), (error.Message, error.Path, error.LineNumber, error.BytePositionInLine));
            Assert.Equal([true, false, true], lines.Select(line => line.TryGetValue(out _)));
        }
    }

    private static Task<List<JsonLine<Article>>> Read(byte[] utf8, JsonLinesOptions? options = null) => Read(new MemoryStream(utf8), options);

    private static Task<List<JsonLine<Article>>> Read(Stream utf8, JsonLinesOptions? options = null) => All(JsonLines.ReadAsync(utf8, options));

    private static async Task<List<T>> All<T>(IAsyncEnumerable<T> values)
    {
        var list = new List<T>();
        await foreach (var value in values) list.Add(value);
        return list;
    }

    /// <summary>A line of so many letters, and an article behind it.</summary>
    private sealed class LongLineStream(int length) : MemoryStream("\n{}\n"u8.ToArray())
    {
        private int left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (left == 0) return base.ReadAsync(buffer, cancellationToken);
            var count = Math.Min(left, buffer.Length);
            buffer.Span[..count].Fill((byte)'a');
            left -= count;
            return new ValueTask<int>(count);
        }
    }
}
