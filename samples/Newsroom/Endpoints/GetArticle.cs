using Microsoft.AspNetCore.Http.HttpResults;
using Newsroom.Documents;
using Newsroom.Hosting;
using Newsroom.Reading;
using Newsroom.Store;

namespace Newsroom.Endpoints;

internal static class GetArticle
{
    public static Results<FileContentHttpResult, ProblemHttpResult> Negotiate(Guid id, HttpRequest request, ArticleStore store, Publisher publisher)
    {
        request.HttpContext.Response.Headers.Vary = "Accept";
        if (Negotiation.Choose(request.GetTypedHeaders().Accept) is not { } format)
            return Problems.NotAcceptable(request.Headers.Accept.ToString(), Negotiation.MediaTypes);
        return Write(id, format, request, store, publisher);
    }

    public static Results<FileContentHttpResult, ProblemHttpResult> ByExtension(
        Guid id, string extension, HttpRequest request, ArticleStore store, Publisher publisher) =>
        DocumentFormat.Find(extension) is { } format
            ? Write(id, format, request, store, publisher)
            : Problems.Extension(extension, DocumentFormat.Extensions);

    public static Results<FileContentHttpResult, ProblemHttpResult> Lines(Guid id, HttpResponse response, ArticleStore store) =>
        store.FindLines(id) is { } lines ? Representation.Of(response, lines, SubmissionReader.Json) : Problems.Unknown(id);

    private static Results<FileContentHttpResult, ProblemHttpResult> Write(
        Guid id, DocumentFormat format, HttpRequest request, ArticleStore store, Publisher publisher)
    {
        if (store.Find(id) is not { } article) return Problems.Unknown(id);
        var response = request.HttpContext.Response;
        if (format == DocumentFormat.Html) response.Headers.ContentSecurityPolicy = HtmlPolicy.Value;
        return Representation.Of(response, format.Write(publisher.Publish(article, request)).Text, format.MediaType);
    }
}
