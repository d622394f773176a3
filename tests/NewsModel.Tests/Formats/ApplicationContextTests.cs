using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>An application's message with an article inside.</summary>
public sealed record Envelope
{
    public string? SentBy { get; init; }

    public Article? Payload { get; init; }
}

/// <summary>An application's own contract, which names members its own way and generates its own code for ours.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
[JsonSerializable(typeof(Envelope))]
internal sealed partial class ApplicationContext : JsonSerializerContext;

public sealed class ApplicationContextTests
{
    private static readonly Envelope Message = new()
    {
        SentBy = "desk",
        Payload = new()
        {
            PageTitle = "خبر",
            CanonicalUrl = new("https://example.com/خبر"),
            Direction = TextDirection.RightToLeft,
            Byline = new() { Contributors = [new() { Name = "هدى", Kind = ContributorKind.Person }] },
            PageClock = new NewsTimestamp { Time = new TimeOnly(0, 19), Precision = TimestampPrecision.Minute },
            Extensions = new Dictionary<string, JsonElement> { ["more"] = JsonDocument.Parse("1").RootElement },
        },
    };

    private static readonly string Payload = """
        {"pageTitle":"خبر","canonicalUrl":"https://example.com/%D8%AE%D8%A8%D8%B1","direction":"rtl",
        "byline":{"contributors":[{"name":"هدى","kind":"person"}]},"pageClock":{"value":"T00:19","precision":"minute"},"more":1}
        """.ReplaceLineEndings("");

    [Fact]
    public void Our_names_hold_under_anothers_naming_policy()
    {
        var context = new ApplicationContext(new JsonSerializerOptions(ApplicationContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

        // Lists are written even when empty: only our resolver can leave them out.
        var payload = Payload.Replace(
            "\"direction\":\"rtl\",", "\"direction\":\"rtl\",\"sections\":[],", StringComparison.Ordinal).Replace(
            "\"more\"", "\"images\":[],\"body\":[],\"tags\":[],\"translations\":[],\"more\"", StringComparison.Ordinal);
        Assert.Equal($$"""{"SENT_BY":"desk","PAYLOAD":{{payload}}}""", NewsJson.Serialize(Message, context.Envelope));
        Assert.Equal(Message, NewsJson.Deserialize($$"""{"SENT_BY":"desk","PAYLOAD":{{payload}}}""", context.Envelope));
    }

    [Fact]
    public void Our_resolver_serves_in_anothers_chain()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower };
        options.TypeInfoResolverChain.Add(NewsJson.TypeInfoResolver);
        options.TypeInfoResolverChain.Add(ApplicationContext.Default);
        JsonRoundTrip.Check(Message, $$"""{"sent-by":"desk","payload":{{Payload}}}""", options);
    }

    [Fact]
    public void Options_that_disallow_unmapped_members_are_strict()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = NewsJson.TypeInfoResolver, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        JsonRoundTrip.Fails<Article>(
            """{"direction":"up"}""", "Expected a text direction (ltr, rtl), found 'up'. Path: $.direction | LineNumber: 0 | BytePositionInLine: 17.", options);
    }
}
