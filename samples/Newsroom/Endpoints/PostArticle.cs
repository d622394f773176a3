using Microsoft.AspNetCore.Http.HttpResults;
using NewsModel;
using Newsroom.Reading;
using Newsroom.Store;

namespace Newsroom.Endpoints;

internal static class PostArticle
{
    public static async Task<Results<Created<Article>, Ok<Article>, ProblemHttpResult>> Handle(
        HttpRequest request, SubmissionReader reader, ArticleStore store, CancellationToken cancellation)
    {
        if (!(await reader.ReadAsync(request, cancellation)).TryGetValue(out var page, out var problem)) return problem;
        var location = $"{request.PathBase}/articles/{page.Id}";
        if (store.Add(page)) return TypedResults.Created(location, page.Article);
        request.HttpContext.Response.Headers.Location = location;
        return TypedResults.Ok(store.Find(page.Id)?.Article ?? page.Article);
    }
}
