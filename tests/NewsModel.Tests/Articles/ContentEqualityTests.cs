using System.Text.Json;
using Xunit;

namespace NewsModel.Tests.Articles;

public sealed class ContentEqualityTests
{
    public static TheoryData<string, Article, Article> Equal { get; } = new()
    {
        { "nothing", new(), new() },
        { "an empty list and none", new() { Tags = [] }, new() },
        { "a null list and none", new() { Body = null! }, new() },
        { "lists of other types", new() { Tags = new List<string> { "سياسة", "مصر" } }, new() { Tags = ["سياسة", "مصر"] } },
        { "no extensions and none", new() { Extensions = new Dictionary<string, JsonElement>() }, new() },
        { "extensions in another order", Extended("""{"a":1,"b":[true]}"""), Extended("""{"b":[true],"a":1}""") },
        { "extensions spelled otherwise", Extended("""{"a":{"x":1,"y":"\u0062"}}"""), Extended("""{"a": { "y": "b", "x": 1 } }""") },
        { "an address and its escaped form", new() { Url = new("https://example.com/خبر") }, new() { Url = new("https://example.com/%D8%AE%D8%A8%D8%B1") } },
        { "a host and its ASCII form", new() { Url = new("https://موقع.example/") }, new() { Url = new("https://xn--4gbrim.example") } },
        { "timestamps printed otherwise", new() { Published = Day(3) with { Raw = "٣ مارس" } }, new() { Published = Day(3) with { Source = new TextRange(4, 2) } } },
        {
            "parts of parts",
            new() { Byline = new() { Contributors = [new() { Name = "هدى", Kind = ContributorKind.Person }] } },
            new() { Byline = new() { Contributors = [new() { Name = "هدى", Kind = new("person") }] } }
        },
    };

    public static TheoryData<string, Article, Article> Different { get; } = new()
    {
        { "nothing and an empty text", new(), new() { Title = "" } },
        { "the order of a list", new() { Tags = ["أ", "ب"] }, new() { Tags = ["ب", "أ"] } },
        { "the length of a list", new() { Tags = ["أ"] }, new() { Tags = ["أ", "أ"] } },
        { "a list's element", new() { Body = [Paragraph("أ")] }, new() { Body = [Paragraph("ا")] } },
        { "an extension's value", Extended("""{"a":1}"""), Extended("""{"a":2}""") },
        { "an extension's kind", Extended("""{"a":1}"""), Extended("""{"a":"1"}""") },
        { "an extension's name", Extended("""{"a":1}"""), Extended("""{"A":1}""") },
        { "an extension more", Extended("""{"a":1}"""), Extended("""{"a":1,"b":1}""") },
        { "an extension and none", Extended("""{"a":null}"""), new() },
        { "the fragment of an address", new() { Url = new("https://example.com/#a") }, new() { Url = new("https://example.com/#b") } },
        { "the user of an address", new() { Url = new("https://a@example.com/") }, new() { Url = new("https://b@example.com/") } },
        { "an address and none", new() { Url = new("https://example.com/") }, new() },
        { "a timestamp's day", new() { Published = Day(3) }, new() { Published = Day(4) } },
        { "an extension deep inside", new() { Site = new() { Extensions = Extended("""{"a":1}""").Extensions } }, new() { Site = new() } },
    };

    public static IEnumerable<object[]> Properties { get; } = ModelSamples.Types.SelectMany(type =>
        ModelSamples.Properties(type).Select(property => new object[] { type.Name, property.Name }));

    [Theory]
    [MemberData(nameof(Equal))]
    public void Equal_content_is_equal(string what, Article left, Article right)
    {
        Assert.True(left == right, what);
        Assert.True(left.Equals((object)right), what);
        Assert.True(left.GetHashCode() == right.GetHashCode(), what);
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void Different_content_is_not(string what, Article left, Article right)
    {
        Assert.True(left != right, what);
        Assert.False(left.Equals((object)right), what);
        Assert.False(right.Equals((object)left), what);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_counts(string typeName, string propertyName)
    {
        var type = ModelSamples.Types.Single(each => each.Name == typeName);
        var property = type.GetProperty(propertyName)!;
        object full = ModelSamples.Full(type, 0), same = ModelSamples.Full(type, 0);
        Assert.Equal(full, same);
        Assert.Equal(full.GetHashCode(), same.GetHashCode());
        property.SetValue(same, ModelSamples.Value(property.PropertyType, property.Name, 1));
        Assert.NotEqual(full, same);
        property.SetValue(same, property.GetValue(full));
        Assert.Equal(full, same);
        Assert.Equal(full.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Parts_of_different_types_are_never_equal() =>
        Assert.False(new Byline { Raw = "أ" }.Equals((ExtensibleRecord)new Site { Name = "أ" }));

    private static Article Extended(string json) =>
        new() { Extensions = JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value) };

    private static ArticleBlock Paragraph(string text) => new() { Kind = ArticleBlockKinds.Paragraph, Text = text };

    private static NewsTimestamp Day(int day) => new() { Date = new DateOnly(2018, 3, day), Precision = TimestampPrecision.Day };
}
