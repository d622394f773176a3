using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsModel.Newsroom.Tests;

/// <summary>What the tests ask for.</summary>
internal static class Requests
{
    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient client, string text, string path = "/articles") =>
        client.PostBytesAsync(Encoding.UTF8.GetBytes(text), "text/plain", path);

    public static Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string json) => client.PostBytesAsync(Encoding.UTF8.GetBytes(json), "application/json");

    public static Task<HttpResponseMessage> PostBytesAsync(this HttpClient client, byte[] bytes, string? type, string path = "/articles")
    {
        var content = new ByteArrayContent(bytes);
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        return client.PostAsync(path, content);
    }

    public static async Task<HttpResponseMessage> GetAsync(this HttpClient client, string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        return await client.SendAsync(request);
    }

    /// <summary>Posts a page that must be new; gives the path of its article.</summary>
    public static async Task<string> AddAsync(this HttpClient client, string text, string path = "/articles")
    {
        var response = await client.PostTextAsync(text, path);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    public static async Task<JsonNode> JsonAsync(this HttpClient client, string path) => JsonNode.Parse(await client.GetStringAsync(path))!;

    public static async Task<Article> ArticleAsync(this HttpResponseMessage response) => NewsJson.Deserialize(await response.Content.ReadAsStringAsync(), NewsJson.Strict);

    /// <summary>The whole problem, but for the trace's id, as <c>STATUS: JSON</c>.</summary>
    public static async Task<string> ProblemAsync(this HttpResponseMessage response)
    {
        Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), response.Content.Headers.ContentType);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
        problem.Remove("traceId");
        problem.Remove("type");
        Assert.Equal((int)response.StatusCode, (int)problem["status"]!);
        return problem.ToJsonString(new JsonSerializerOptions { Encoder = NewsJson.Default.Encoder }).Replace("\\u0027", "'", StringComparison.Ordinal).Replace("\\u002B", "+", StringComparison.Ordinal);
    }
}
