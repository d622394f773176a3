using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Newsroom.Reading;
using Newsroom.Store;

namespace Newsroom.Endpoints;

internal static class ListArticles
{
    private const int MostArticles = 100;
    private const int UsualArticles = 20;

    public static Results<Ok<ArticleList>, ProblemHttpResult> Handle(HttpRequest request, ArticleStore store, string? limit = null, string? before = null)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var count = (int)Number(limit, "limit", MostArticles, UsualArticles, errors);
        var end = Number(before, "before", long.MaxValue, long.MaxValue, errors);
        if (errors.Count > 0) return Problems.Fields(errors);

        // One more, to know whether there are more.
        var found = store.List(end, count + 1);
        var shown = found.Take(count).ToList();
        var next = found.Count > count ? $"{request.PathBase}/articles?before={shown[^1].Sequence}&limit={count}" : null;
        return TypedResults.Ok(new ArticleList([.. shown.Select(each => Headline.Of(each, request.PathBase))], next));
    }

    private static long Number(string? text, string field, long most, long usual, Dictionary<string, string[]> errors)
    {
        if (text is null) return usual;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        errors.Add(field, [$"Expected a number from 1 to {most} as {field}, found {Problems.Quote(text)}."]);
        return usual;
    }
}

/// <summary>Articles, the latest first.</summary>
/// <param name="Articles">What a list shows of them.</param>
/// <param name="Next">Where those before are; none when there are none.</param>
public sealed record ArticleList(IReadOnlyList<Headline> Articles, string? Next);

/// <summary>What a list shows of an article.</summary>
/// <param name="Published">As fine as it was printed: <c>2018-03-03T17:28+02:00</c>.</param>
public sealed record Headline(Guid Id, string? Title, string? Site, string? Published, DateTimeOffset Received, string Href)
{
    internal static Headline Of(StoredHeadline stored, PathString root) =>
        new(stored.Id, stored.Title, stored.Site, stored.Published, stored.Received, $"{root}/articles/{stored.Id}");
}
