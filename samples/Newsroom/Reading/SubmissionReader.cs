using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NewsModel;
using Newsroom.Hosting;

namespace Newsroom.Reading;

/// <summary>Reads a page out of a request: its text as it is, or in JSON.</summary>
internal sealed class SubmissionReader(PageParser parser, IOptions<NewsroomOptions> options)
{
    public const string Text = "text/plain";
    public const string Json = "application/json";

    public async Task<Outcome<SubmittedPage>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        _ = MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        var isJson = type?.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) ?? false;
        if (!isJson && !(type?.MediaType.Equals(Text, StringComparison.OrdinalIgnoreCase) ?? false)) return Problems.MediaType(request.ContentType);
        if (!(await RequestBody.ReadAsync(request, options.Value.MaxBodyBytes, cancellation)).TryGetValue(out var bytes, out var problem)) return problem;
        var charset = HeaderUtilities.RemoveQuotes(type!.Charset).Value;
        return Check(isJson ? ReadJson(bytes, charset) : ReadText(bytes, charset, request.Query));
    }

    private Outcome<SubmittedPage> ReadText(byte[] bytes, string? charset, IQueryCollection query)
    {
        var sent = new Submission(Url: query["url"], Region: query["region"], Profile: query["profile"]);
        if (!PageContextReader.Read(sent, parser.Options.Profiles).TryGetValue(out var context, out var problem)) return problem;
        if (charset is null || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return PageBytes.Read(parser, bytes, context);
        return Charsets.TryGet(charset, out var encoding)
            ? PageBytes.Read(parser, PageBytes.Decode(encoding, bytes), context)
            : Problems.Charset(charset, "the name of a charset");
    }

    private Outcome<SubmittedPage> ReadJson(byte[] bytes, string? charset)
    {
        if (charset is not null && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return Problems.Charset(charset, "JSON in utf-8");
        try
        {
            var body = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
            if (JsonSerializer.Deserialize(body, NewsroomJson.Default.Submission) is not { } sent) return Problems.Json("null");
            if (sent.Text is null) return Problems.Json("no text");
            return PageContextReader.Read(sent, parser.Options.Profiles).TryGetValue(out var context, out var problem)
                ? PageBytes.Read(parser, sent.Text, context)
                : problem;
        }
        catch (JsonException wrong)
        {
            return Problems.Json($"something else at {wrong.Path ?? "$"}, line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}");
        }
    }

    private static Outcome<SubmittedPage> Check(Outcome<SubmittedPage> outcome)
    {
        if (!outcome.TryGetValue(out var page, out _)) return outcome;
        if (page.Reading.Error is { } error) return Problems.Unreadable(error);
        return page.Article.Title is null && page.Article.Body.Count == 0 ? Problems.NoArticle() : outcome;
    }
}
