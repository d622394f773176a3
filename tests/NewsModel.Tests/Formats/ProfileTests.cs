using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>What each profile takes and refuses, with the whole message.</summary>
public sealed class ProfileTests
{
    public static TheoryData<string, Article, string> StrictAlone { get; } = new()
    {
        {
            """{"title":"خبر","mood":1}""", Extended(new Article { Title = "خبر" }, "mood", "1"),
            "The JSON property 'mood' could not be mapped to any .NET member contained in type 'NewsModel.Article'. Path: $.mood | LineNumber: 0 | BytePositionInLine: 25."
        },
        {
            """{"site":{"city":"طنطا"}}""", new() { Site = Extended(new Site(), "city", "\"طنطا\"") },
            "The JSON property 'city' could not be mapped to any .NET member contained in type 'NewsModel.Site'. Path: $.site.city | LineNumber: 0 | BytePositionInLine: 16."
        },
        {
            """{"title":"أ","title":"ب"}""", new() { Title = "ب" },
            "Duplicate property 'title' encountered during deserialization of type 'NewsModel.Article'. Path: $.title | LineNumber: 0 | BytePositionInLine: 22."
        },
        {
            """{"tags":null}""", new(),
            "The constructor parameter 'Tags' on type 'NewsModel.Article' doesn't allow null values. Consider updating its nullability annotation. Path: $.tags | LineNumber: 0 | BytePositionInLine: 12."
        },
        {
            """{"sections":[{"name":null}]}""", new() { Sections = [new() { Name = "" }] },
            "The constructor parameter 'Name' on type 'NewsModel.Section' doesn't allow null values. Consider updating its nullability annotation. Path: $.sections[0].name | LineNumber: 0 | BytePositionInLine: 25."
        },
        {
            """{"sections":[{}]}""", new() { Sections = [new() { Name = "" }] },
            "JSON deserialization for type 'NewsModel.Section' was missing required properties including: 'name'. Path: $.sections[0] | LineNumber: 0 | BytePositionInLine: 15."
        },
        {
            """{"body":[{"text":"نص"}]}""", new() { Body = [new() { Kind = "", Text = "نص" }] },
            "JSON deserialization for type 'NewsModel.ArticleBlock' was missing required properties including: 'kind'. Path: $.body[0] | LineNumber: 0 | BytePositionInLine: 24."
        },
        {
            """{"direction":"ttb"}""", new() { Direction = new TextDirection("ttb") },
            "Expected a text direction (ltr, rtl), found 'ttb'. Path: $.direction | LineNumber: 0 | BytePositionInLine: 18."
        },
        {
            """{"byline":{"contributors":[{"name":"أ","kind":"choir"}]}}""",
            new() { Byline = new() { Contributors = [new() { Name = "أ", Kind = new ContributorKind("choir") }] } },
            "Expected a kind of contributor (person, organization, agency), found 'choir'. Path: $.byline.contributors[0].kind | LineNumber: 0 | BytePositionInLine: 54."
        },
    };

    public static TheoryData<string, string> Every { get; } = new()
    {
        { "null", "Expected Article, found null." },
        { """{"tags":["أ",null]}""", "Expected no null in 'tags', found one at index 1. Path: $ | LineNumber: 0 | BytePositionInLine: 20." },
        {
            """{"byline":{"contributors":[null]}}""",
            "Expected no null in 'contributors', found one at index 0. Path: $.byline | LineNumber: 0 | BytePositionInLine: 33."
        },
        { """{"url":"http://"}""", "Expected an address, found 'http://'. Path: $.url | LineNumber: 0 | BytePositionInLine: 16." },
        { """{"url":7}""", "Expected an address as a string, found Number. Path: $.url | LineNumber: 0 | BytePositionInLine: 8." },
        { """{"direction":7}""", "Expected a text direction as a string, found Number. Path: $.direction | LineNumber: 0 | BytePositionInLine: 14." },
        {
            """{"published":"أمس"}""",
            "Expected an ISO 8601 date or time such as 2018-03-03T17:28+02:00, found 'أمس'. Path: $.published | LineNumber: 0 | BytePositionInLine: 21."
        },
        { """{"title":7}""", "The JSON value could not be converted to NewsModel.Article. Path: $.title | LineNumber: 0 | BytePositionInLine: 10." },
        {
            "", "The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true. "
                + "Path: $ | LineNumber: 0 | BytePositionInLine: 0."
        },
        {
            "{\n\"title\":", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. "
                + "Path: $.title | LineNumber: 1 | BytePositionInLine: 8."
        },
        { "{}{}", "'{' is invalid after a single JSON value. Expected end of data. Path: $ | LineNumber: 0 | BytePositionInLine: 2." },
    };

    [Theory]
    [MemberData(nameof(StrictAlone))]
    public void Strict_refuses_what_default_keeps(string json, Article read, string message)
    {
        JsonRoundTrip.Reads(json, read);
        JsonRoundTrip.Fails<Article>(json, message, NewsJson.Strict);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Every_profile_refuses_what_is_wrong(string json, string message)
    {
        JsonRoundTrip.Fails<Article>(json, message);
        JsonRoundTrip.Fails<Article>(json, message, NewsJson.Strict);
        Assert.Equal(message, Assert.Throws<JsonException>(() => NewsJson.Deserialize(new MemoryStream(Encoding.UTF8.GetBytes(json)))).Message);
    }

    [Fact]
    public async Task What_is_read_asynchronously_fails_with_the_same_message()
    {
        const string Json = """{"url":7}""";
        await Fails(NewsJson.DeserializeAsync(new MemoryStream(Encoding.UTF8.GetBytes(Json))));
        await Fails(NewsJson.DeserializeAsync(PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(Json)))));

        static async Task Fails(ValueTask<Article> reading)
        {
            var failure = await Assert.ThrowsAsync<JsonException>(async () => await reading);
            Assert.Equal("Expected an address as a string, found Number. Path: $.url | LineNumber: 0 | BytePositionInLine: 8.", failure.Message);
            Assert.Equal(("$.url", 0, 8), (failure.Path, failure.LineNumber, failure.BytePositionInLine));
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error_and_not_a_changed_text()
    {
        byte[] utf8 = [.. """{"title":"a"""u8, 0xFF, .. "\"}"u8];
        Assert.Equal(
            "The JSON value could not be converted to NewsModel.Article. Path: $.title | LineNumber: 0 | BytePositionInLine: 13.",
            Assert.Throws<JsonException>(() => NewsJson.Deserialize(utf8)).Message);
    }

    [Fact]
    public void Unknown_members_come_back_as_they_were()
    {
        const string Json =
            """{"title":"خبر","site":{"name":"موقع","owner":{"الاسم":"شركة"}},"body":[{"kind":"poll","text":"رأيك؟","answers":["نعم","لا"]}],"score":1.50,"paid":null}""";
        var article = NewsJson.Deserialize(Json);
        Assert.Equal(Json, NewsJson.Serialize(article));
        Assert.Equal(["score", "paid"], article.Extensions!.Keys);
        Assert.Equal("لا", article.Body[0].Extensions!["answers"][1].GetString());
    }

    [Fact]
    public void Nulls_where_nothing_must_stand_are_taken_by_every_profile()
    {
        const string Json = """{"site":{"name":"موقع","domain":null,"country":"EG"},"title":null,"published":null,"direction":null,"url":null}""";
        var expected = new Article { Site = new() { Name = "موقع", Country = "EG" } };
        JsonRoundTrip.Reads(Json, expected);
        JsonRoundTrip.Reads(Json, expected, NewsJson.Strict);
    }

    [Fact]
    public void Strict_writes_nothing_that_it_would_not_read() => Assert.Equal(
        "Expected only known members of Site, found 'city' in its Extensions.",
        Assert.Throws<JsonException>(() => NewsJson.Serialize(new() { Site = Extended(new Site(), "city", "1") }, NewsJson.Strict)).Message);

    [Fact]
    public void An_extension_cannot_pose_as_a_member() => Assert.Equal(
        "Expected only unknown members in the Extensions of Article, found 'title'.",
        Assert.Throws<JsonException>(() => NewsJson.Serialize(Extended(new Article { Title = "أ" }, "title", "\"ب\""))).Message);

    private static T Extended<T>(T part, string name, string json)
        where T : ExtensibleRecord
    {
        part.Extensions = new Dictionary<string, JsonElement> { [name] = JsonDocument.Parse(json).RootElement };
        return part;
    }
}
