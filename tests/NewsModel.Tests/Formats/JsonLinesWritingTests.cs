using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class JsonLinesWritingTests
{
    [Fact]
    public void Every_list_of_articles_comes_back_one_line_each() => FixedSample.ForEach(ArticleGen.Articles.Array[0, 8], 200, articles =>
    {
        var utf8 = Written(articles);
        Assert.Equal(utf8, Written(articles, NewsJson.Indented));
        Assert.Equal(utf8, Encoding.UTF8.GetBytes(string.Concat(articles.Select(article => NewsJson.Serialize(article) + "\n"))));
        Assert.Equal(articles, JsonLines.ReadAsync(new MemoryStream(utf8)).ToBlockingEnumerable().Select(line => line.Value));
    });

    [Fact]
    public async Task Every_way_out_agrees()
    {
        Article[] articles = [new() { Title = "أ" }, new(), new() { Title = "ب" }];
        const string Lines = "{\"title\":\"أ\"}\n{}\n{\"title\":\"ب\"}\n";
        var type = JsonRoundTrip.Type<Article>(NewsJson.Strict);
        using var stream = new MemoryStream();
        await JsonLines.WriteAsync(stream, articles);
        await JsonLines.WriteAsync(stream, Slowly(articles));
        await JsonLines.WriteAsync(stream, articles, type);
        await JsonLines.WriteAsync(stream, Slowly(articles), type);
        Assert.Equal(Lines + Lines + Lines + Lines, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void An_extension_that_was_read_from_many_lines_stands_on_one()
    {
        var article = NewsJson.Deserialize("{\n  \"mood\": {\n    \"a\": [\n      1\n    ]\n  }\n}");
        Assert.Equal("{\"mood\":{\"a\":[1]}}\n", Encoding.UTF8.GetString(Written([article])));
    }

    [Fact]
    public async Task A_converter_that_writes_line_feeds_stays_on_its_line()
    {
        var type = JsonMetadataServices.CreateValueInfo<string>(new JsonSerializerOptions { TypeInfoResolver = NewsJson.TypeInfoResolver }, new RawConverter());
        using var stream = new MemoryStream();
        await JsonLines.WriteAsync(stream, ["[\n1]", "2"], type);
        Assert.Equal("[ 1]\n2\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task A_stream_that_blocks_holds_everything_up()
    {
        var asked = 0;
        using var stream = new BlockingStream();
        var writing = JsonLines.WriteAsync(stream, Articles());
        foreach (var taken in new[] { 33, 66, 99, 100 })
        {
            await stream.Arrived.WaitAsync();
            Assert.Equal((false, taken), (writing.IsCompleted, asked));
            stream.Taken.Release();
        }

        await writing;
        Assert.Equal(Enumerable.Range(0, 100).Select(id => $"{id}"), JsonLines.ReadAsync(new MemoryStream(stream.ToArray())).ToBlockingEnumerable().Select(line => line.Value!.Id));

        // 1,000 letters and a little more: 33 lines make a chunk.
        IEnumerable<Article> Articles()
        {
            for (; asked < 100;) yield return new Article { Title = new string('a', 1_000), Id = $"{asked++}" };
        }
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_number_of_articles()
    {
        var articles = Enumerable.Repeat(new Article { Title = new string('a', 1_000) }, 100_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        await JsonLines.WriteAsync(Stream.Null, articles);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public async Task Cancellation_ends_it_between_two_lines_and_within_a_wait()
    {
        using var source = new CancellationTokenSource();
        using var stream = new BlockingStream();
        var writing = JsonLines.WriteAsync(stream, Enumerable.Repeat(new Article(), 100_000), cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);

        using var canceled = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JsonLines.WriteAsync(canceled, [new Article()], cancellationToken: source.Token));
        Assert.Equal(0, canceled.Length);
    }

    [Fact]
    public async Task What_cannot_be_written_leaves_whole_lines()
    {
        using var stream = new MemoryStream();
        var large = new Article { Title = new string('a', 40_000) };
        var wrong = new Article { Extensions = new Dictionary<string, JsonElement> { ["title"] = JsonDocument.Parse("1").RootElement } };
        var failure = await Assert.ThrowsAsync<JsonException>(() => JsonLines.WriteAsync(stream, [large, new Article(), wrong]));
        Assert.Equal("Expected only unknown members in the Extensions of Article, found 'title'.", failure.Message);
        Assert.Equal(NewsJson.Serialize(large) + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public async Task Null_arguments_are_named()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", () => JsonLines.WriteAsync(null!, [new Article()]));
        await Assert.ThrowsAsync<ArgumentNullException>("articles", () => JsonLines.WriteAsync(Stream.Null, (IEnumerable<Article>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("articles", () => JsonLines.WriteAsync(Stream.Null, (IAsyncEnumerable<Article>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("typeInfo", () => JsonLines.WriteAsync(Stream.Null, [new Article()], (JsonTypeInfo<Article>)null!));
        var failure = await Assert.ThrowsAsync<ArgumentException>("value", () => JsonLines.WriteAsync(Stream.Null, [new Article(), null!]));
        Assert.Equal("Expected no null, found one at index 1. (Parameter 'value')", failure.Message);
    }

    private static byte[] Written(IEnumerable<Article> articles, JsonSerializerOptions? json = null)
    {
        using var stream = new MemoryStream();
        JsonLines.WriteAsync(stream, articles, new JsonLinesOptions { Json = json ?? NewsJson.Default }).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static async IAsyncEnumerable<Article> Slowly(Article[] articles, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return article;
        }
    }

    /// <summary>Takes a chunk only when it is told to.</summary>
    private sealed class BlockingStream : MemoryStream
    {
        public SemaphoreSlim Arrived { get; } = new(0);

        public SemaphoreSlim Taken { get; } = new(0);

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Arrived.Release();
            await Taken.WaitAsync(cancellationToken);
            Write(buffer.Span);
        }
    }

    private sealed class RawConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
    }
}
