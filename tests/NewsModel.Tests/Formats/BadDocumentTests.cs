using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>Documents of JSON that are damaged, hostile or something else: an error with a place, or articles with notes.</summary>
public sealed class BadDocumentTests
{
    private const int Mutations = 300;

    private static readonly FeedInfo Feed = new() { Title = "صحيفة المثال" };

    private static readonly Dictionary<string, (Func<ReadOnlyMemory<byte>, ImportResult> Read, byte[] Document)> Readers = new()
    {
        ["SchemaOrg"] = (utf8 => SchemaOrg.Read(utf8), SchemaOrg.Write(FormatSamples.Full).ToUtf8Bytes()),
        ["Ninjs"] = (utf8 => Ninjs.Read(utf8), Ninjs.Write(FormatSamples.Full).ToUtf8Bytes()),
        ["JsonFeed"] = (utf8 => JsonFeed.Read(utf8), JsonFeed.Write(Feed, [FormatSamples.Full, FormatSamples.All["astral"]]).ToUtf8Bytes()),
    };

    public static TheoryNames Names() => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_bytes_give_articles_or_an_error_with_a_place(string reader)
    {
        var (read, document) = Readers[reader];
        var random = new Random(20260301);
        for (var i = 0; i < Mutations; i++)
        {
            var damaged = Damage(document, random);
            try
            {
                Assert.NotNull(read(damaged));
            }
            catch (JsonException problem)
            {
                Assert.NotNull(problem.LineNumber);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_of_the_wrong_kind_give_articles_with_notes(string reader)
    {
        var (read, document) = Readers[reader];
        using var json = JsonDocument.Parse(document);
        var random = new Random(7);
        for (var i = 0; i < Mutations; i++)
        {
            var result = read(Encoding.UTF8.GetBytes(Disguise(json.RootElement, random, 0.1)));
            Assert.All(result.Notes, note => Assert.StartsWith("$", note.Path, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Something_else_is_no_article_and_said_so(string reader)
    {
        var read = Readers[reader].Read;
        foreach (var json in new[] { "null", "7", "\"نص\"", "[]", "{}", "[[[]]]", "{\"@type\":7}", "{\"@graph\":{}}" })
        {
            var result = read(Encoding.UTF8.GetBytes(json));
            Assert.Empty(result.Articles);
            if (json != "[]" || reader != "Ninjs") Assert.NotEmpty(result.Notes);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Depth_and_length_have_limits(string reader)
    {
        var read = Readers[reader].Read;
        var deep = new string('[', 10_000) + new string(']', 10_000);
        Assert.StartsWith("The maximum configured depth of 64 has been exceeded.", Assert.ThrowsAny<JsonException>(() => read(Encoding.UTF8.GetBytes(deep))).Message, StringComparison.Ordinal);
        var small = new ImportOptions { MaxLength = 10 };
        Assert.Equal(
            "Expected a document of at most 10 bytes, found 11.",
            Assert.Throws<JsonException>(() => SchemaOrg.Read("{\"a\":\"bcd\"}"u8.ToArray(), small)).Message);
        Assert.Equal("Expected a document of at most 10 UTF-16 code units, found 11.", Assert.Throws<JsonException>(() => Ninjs.Read("{\"a\":\"bcd\"}", small)).Message);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_no_text_is_an_error_with_its_place(string reader)
    {
        var read = Readers[reader].Read;
        Assert.Equal(
            "Expected UTF-8, found the byte 0xFF. LineNumber: 1 | BytePositionInLine: 2.",
            Assert.Throws<JsonException>(() => read((byte[])[.. "{\n\"a"u8, 0xFF, .. "\":1}"u8])).Message);
        Assert.Equal(
            "Expected a text, found half of a surrogate pair in it. LineNumber: 0 | BytePositionInLine: 5.",
            Assert.Throws<JsonException>(() => read("{\"a\":\"\\ud83d\"}"u8.ToArray())).Message);
        Assert.Equal(
            "Expected a text, found half of a surrogate pair in it. LineNumber: 0 | BytePositionInLine: 1.",
            Assert.Throws<JsonException>(() => read("{\"\\udc00\":1}"u8.ToArray())).Message);
    }

    [Fact]
    public void Many_references_to_a_large_object_do_not_make_it_many()
    {
        var large = string.Concat(Enumerable.Range(0, 20_000).Select(i => $",\"x{i}\":\"نص\""));
        var authors = string.Join(',', Enumerable.Repeat("{\"@id\":\"#a\"}", 20_000));
        var json = $$"""{"@graph":[{"@id":"#a","@type":"Person","name":"هدى"{{large}}},{"@type":"NewsArticle","author":[{{authors}}]}]}""";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var article = SchemaOrg.Read(json).Articles[0];
        Assert.Equal(20_000, article.Byline!.Contributors.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * json.Length);
    }

    private static byte[] Damage(byte[] document, Random random)
    {
        var bytes = document.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }

            if (bytes.Count == 0) break;
        }

        return [.. bytes];
    }

    // Puts a value of another kind in the place of some values.
    private static string Disguise(JsonElement value, Random random, double share)
    {
        if (random.NextDouble() < share) return ((string[])["null", "true", "-1e400", "\"\"", "\"نص\"", "[]", "[null,7,\"أ\",{}]", "{}", "{\"@id\":\"x\"}"])[random.Next(9)];
        return value.ValueKind switch
        {
            JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(member => $"{JsonSerializer.Serialize(member.Name)}:{Disguise(member.Value, random, share)}"))}}}",
            JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(item => Disguise(item, random, share)))}]",
            _ => value.GetRawText(),
        };
    }
}
