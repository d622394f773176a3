using System.Net;
using System.Text;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using NewsModel;

// Web PAGE: serves articles and dates as JSON on a free port of the loopback interface, asks itself once for each, and ends.
Answers.PrintRuntime();
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddNewsModel(options => options with { Timestamps = options.Timestamps with { Region = Region.Egypt } });
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.Encoder = NewsJson.Default.Encoder;
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, NewsJson.TypeInfoResolver);
    options.SerializerOptions.TypeInfoResolverChain.Insert(1, WebJson.Default);
});

await using var app = builder.Build();
app.MapPost("/articles", async (HttpRequest request, PageParser parser) =>
{
    using var body = new StreamReader(request.Body, Encoding.UTF8);
    return parser.Parse(await body.ReadToEndAsync()).Article;
});
// Without the attribute, ASP.NET Core takes the parser's TryParse for a way to read the parameter from the address.
app.MapGet("/dates", (string line, [FromServices] TimestampParser parser) =>
{
    var result = parser.Read(line);
    return result.Success
        ? Results.Ok(new DateReply(line, result.Value.ToString()))
        : Results.BadRequest(new DateReply(line, result.Error.Describe(line)));
});
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var page = await File.ReadAllTextAsync(args[0]);
using var answer = await client.PostAsync("/articles", new StringContent(page));
var json = await answer.Content.ReadAsStringAsync();
var article = NewsJson.Deserialize(json, NewsJson.Strict);
Answers.Expect("status", HttpStatusCode.OK, answer.StatusCode);
Answers.Expect("published", Answers.Published, article.Published?.ToString());
Answers.Expect("the article that the parser reads", true, article == app.Services.GetRequiredService<PageParser>().Parse(page).Article);
Answers.Expect("readable JSON", true, json.Contains(article.Title!, StringComparison.Ordinal));
Answers.Expect(
    "date",
    new DateReply(Answers.Line, Answers.Published),
    await client.GetFromJsonAsync($"/dates?line={Uri.EscapeDataString(Answers.Line)}", WebJson.Default.DateReply));
using var refused = await client.GetAsync("/dates?line=EET");
Answers.Expect("what is no date", HttpStatusCode.BadRequest, refused.StatusCode);
await app.StopAsync();
return Answers.ExitCode;

internal sealed record DateReply(string Line, string Answer);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(DateReply))]
internal sealed partial class WebJson : JsonSerializerContext;
