using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using NewsModel.Tests.Articles;
using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class NewsJsonTests
{
    private static readonly Article Sample = new()
    {
        Title = "افتتاح \"جسر\" المدينة",
        Language = "ar",
        Direction = TextDirection.RightToLeft,
        Site = new() { Name = "صحيفة المثال", Country = "EG" },
        Sections = [new() { Name = "محليات" }],
        Byline = new() { Raw = "محرر المثال", Contributors = [new() { Name = "محرر المثال", Kind = ContributorKind.Organization }] },
        Published = new NewsTimestamp { Date = new DateOnly(2018, 3, 3), Precision = TimestampPrecision.Day },
        Images = [new() { Caption = "الجسر", Url = new("https://example.com/جسر.jpg") }],
        Body = [new() { Kind = ArticleBlockKinds.Paragraph, Text = "افتتح الجسر </script>" }],
        Translations = [new() { Language = "en" }],
    };

    private static readonly string SampleJson = """
        {"title":"افتتاح \u0022جسر\u0022 المدينة","language":"ar","direction":"rtl","site":{"name":"صحيفة المثال","country":"EG"},
        "sections":[{"name":"محليات"}],"byline":{"raw":"محرر المثال","contributors":[{"name":"محرر المثال","kind":"organization"}]},
        "published":{"value":"2018-03-03","precision":"day","calendar":"gregorian"},
        "images":[{"url":"https://example.com/%D8%AC%D8%B3%D8%B1.jpg","caption":"الجسر"}],
        "body":[{"kind":"paragraph","text":"افتتح الجسر \u003C/script\u003E"}],"translations":[{"language":"en"}]}
        """.ReplaceLineEndings("");

    public static IEnumerable<object[]> Parts { get; } = ModelSamples.Types.Select(type => new object[] { type.Name });

    [Fact]
    public void Arabic_is_readable_and_safe_and_empty_lists_are_left_out()
    {
        JsonRoundTrip.Check(Sample, SampleJson);
        JsonRoundTrip.Check(Sample, SampleJson, NewsJson.Strict);
        JsonRoundTrip.Check(new Article(), "{}");
        JsonRoundTrip.Check(new Article(), "{}", NewsJson.Strict);
    }

    [Fact]
    public void Every_member_has_its_name() =>
        Snapshots.Match(NewsJson.Serialize((Article)ModelSamples.Full(typeof(Article), 0), NewsJson.Indented), "Formats", "FullArticle");

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_property_survives(string typeName)
    {
        var type = ModelSamples.Types.Single(each => each.Name == typeName);
        var json = NewsJson.Default.GetTypeInfo(type);
        foreach (var property in ModelSamples.Properties(type))
        {
            var part = ModelSamples.Empty(type);
            property.SetValue(part, ModelSamples.Value(property.PropertyType, property.Name, 1));
            var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(part, json), json);
            Assert.Equal(part, back);
            Assert.NotEqual(ModelSamples.Empty(type), back);
        }

        var full = ModelSamples.Full(type, 1);
        Assert.Equal(full, JsonSerializer.Deserialize(JsonSerializer.Serialize(full, json), json));
    }

    [Fact]
    public void Every_article_comes_back() => FixedSample.ForEach(ArticleGen.Articles, 1_000, article =>
    {
        var json = NewsJson.Serialize(article);
        var back = NewsJson.Deserialize(json);
        Assert.Equal(article, back);
        Assert.Equal(article.GetHashCode(), back.GetHashCode());
        Assert.Equal(json, NewsJson.Serialize(back));
        Assert.Equal(article.Published?.Raw, back.Published?.Raw);
    });

    [Fact]
    public async Task Every_way_in_and_out_agrees()
    {
        var type = JsonRoundTrip.Type<Article>(NewsJson.Strict);
        Assert.Equal(SampleJson, NewsJson.Serialize(Sample, type));
        Assert.Equal(SampleJson, Encoding.UTF8.GetString(NewsJson.SerializeToUtf8Bytes(Sample)));
        Assert.Equal(SampleJson, Encoding.UTF8.GetString(NewsJson.SerializeToUtf8Bytes(Sample, type)));
        Assert.Equal(Sample, NewsJson.Deserialize(SampleJson, type));
        Assert.Equal(Sample, NewsJson.Deserialize(Encoding.UTF8.GetBytes(SampleJson)));
        Assert.Equal(Sample, NewsJson.Deserialize(Encoding.UTF8.GetBytes(SampleJson), type));

        using var stream = new MemoryStream();
        NewsJson.Serialize(stream, Sample);
        NewsJson.Serialize(stream, Sample, type);
        await NewsJson.SerializeAsync(stream, Sample);
        await NewsJson.SerializeAsync(stream, Sample, type);
        var pipe = PipeWriter.Create(stream);
        await NewsJson.SerializeAsync(pipe, Sample);
        await NewsJson.SerializeAsync(pipe, Sample, type);
        Assert.Equal(string.Concat(Enumerable.Repeat(SampleJson, 6)), Encoding.UTF8.GetString(stream.ToArray()));

        Assert.Equal(Sample, NewsJson.Deserialize(Drops()));
        Assert.Equal(Sample, NewsJson.Deserialize(Drops(), type));
        Assert.Equal(Sample, await NewsJson.DeserializeAsync(Drops()));
        Assert.Equal(Sample, await NewsJson.DeserializeAsync(Drops(), type));
        Assert.Equal(Sample, await NewsJson.DeserializeAsync(PipeReader.Create(Drops())));
        Assert.Equal(Sample, await NewsJson.DeserializeAsync(PipeReader.Create(Drops()), type));

        static Stream Drops() => new JsonRoundTrip.DrippingStream(Encoding.UTF8.GetBytes(SampleJson));
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        byte[] utf8 = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SampleJson)];
        Assert.Equal(Sample, NewsJson.Deserialize("\uFEFF" + SampleJson));
        Assert.Equal(Sample, NewsJson.Deserialize(utf8));
        Assert.Equal(Sample, NewsJson.Deserialize(new MemoryStream(utf8)));
        Assert.Equal(Sample, await NewsJson.DeserializeAsync(new MemoryStream(utf8)));
        Assert.Equal(Sample, await NewsJson.DeserializeAsync(PipeReader.Create(new MemoryStream(utf8))));
    }

    [Fact]
    public void People_get_one_member_a_line()
    {
        var article = new Article { Title = "خبر", Tags = ["مصر"] };
        const string Json = "{\n  \"title\": \"خبر\",\n  \"tags\": [\n    \"مصر\"\n  ]\n}";
        JsonRoundTrip.Check(article, Json, NewsJson.Indented);
    }

    [Fact]
    public void The_profiles_cannot_be_changed()
    {
        foreach (var profile in new[] { NewsJson.Default, NewsJson.Indented, NewsJson.Strict })
            Assert.Throws<InvalidOperationException>(() => profile.WriteIndented = true);
    }

    [Fact]
    public async Task Null_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("article", () => NewsJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>("article", () => NewsJson.SerializeToUtf8Bytes(null!));
        Assert.Throws<ArgumentNullException>("utf8", () => NewsJson.Serialize((Stream)null!, Sample));
        Assert.Throws<ArgumentNullException>("article", () => NewsJson.Serialize(Stream.Null, (Article)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", () => NewsJson.SerializeAsync((Stream)null!, Sample));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", () => NewsJson.SerializeAsync((PipeWriter)null!, Sample));
        await Assert.ThrowsAsync<ArgumentNullException>("article", () => NewsJson.SerializeAsync(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("value", () => NewsJson.Serialize(null!, JsonRoundTrip.Type<Article>(null)));
        Assert.Throws<ArgumentNullException>("json", () => NewsJson.Deserialize((string)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => NewsJson.Deserialize((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", async () => await NewsJson.DeserializeAsync((Stream)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("utf8", async () => await NewsJson.DeserializeAsync((PipeReader)null!));
        Assert.Throws<ArgumentNullException>("typeInfo", () => NewsJson.Deserialize<Article>("{}", null!));
        Assert.Throws<ArgumentNullException>("typeInfo", () => NewsJson.Deserialize<Article>("{}"u8, null!));
        Assert.Throws<ArgumentNullException>("typeInfo", () => NewsJson.Serialize<Article>(Sample, null!));
    }
}
