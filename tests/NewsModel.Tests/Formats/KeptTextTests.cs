using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>Members that no version knows are kept as they are, and the serializer does not look at their texts.</summary>
public sealed class KeptTextTests
{
    /// <summary>What stands in a member, in Latin-1 so that each character is a byte; and the sentence about it.</summary>
    public static TheoryData<string, string> Bad() => new()
    {
        { "\"\u0080\"", "Expected UTF-8, found the byte 0x80. Member: 'x'." },
        { "{\"a\":[1,\"\u00E2\u0080\"]}", "Expected UTF-8, found the byte 0xE2. Member: 'x'." },
        { "{\"\u00FF\":1}", "Expected UTF-8, found the byte 0xFF. Member: 'x'." },
        { "\"\\ud83d\"", "Expected a text, found half of a surrogate pair in it. Member: 'x'." },
        { "[{\"\\udc00\":null}]", "Expected a text, found half of a surrogate pair in it. Member: 'x'." },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_is_no_text_is_refused_wherever_it_comes_from(string member, string message)
    {
        foreach (var document in new[] { $"{{\"x\":{member}}}", $"{{\"byline\":{{\"x\":{member}}}}}" })
        {
            var utf8 = Encoding.Latin1.GetBytes(document);
            Check(Assert.Throws<JsonException>(() => NewsJson.Deserialize(utf8)));
            Check(Assert.Throws<JsonException>(() => NewsJson.Deserialize(new MemoryStream(utf8))));
            Check(await Assert.ThrowsAsync<JsonException>(async () => await NewsJson.DeserializeAsync(new MemoryStream(utf8))));
            Check(await Assert.ThrowsAsync<JsonException>(async () => await NewsJson.DeserializeAsync(PipeReader.Create(new MemoryStream(utf8)))));
        }

        void Check(JsonException problem)
        {
            Assert.StartsWith($"{message} Path: $", problem.Message, StringComparison.Ordinal);
            Assert.NotNull(problem.LineNumber);
        }
    }

    [Fact]
    public void What_is_text_is_kept()
    {
        const string Json = """{"x":{"خبر":["\ud83d\ude00",1e400,null]}}""";
        var article = NewsJson.Deserialize(Json);
        Assert.Equal(article, NewsJson.Deserialize(NewsJson.Serialize(article)));
        Assert.Equal("""{"خبر":["\ud83d\ude00",1e400,null]}""", article.Extensions!["x"].GetRawText());
    }
}
