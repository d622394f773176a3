using Microsoft.AspNetCore.Http.HttpResults;
using Newsroom.Documents;
using Newsroom.Reading;
using Newsroom.Store;

namespace Newsroom.Endpoints;

internal static class ListDocuments
{
    public static Results<Ok<DocumentList>, ProblemHttpResult> Handle(Guid id, HttpRequest request, ArticleStore store, Publisher publisher)
    {
        if (store.Find(id) is not { } stored) return Problems.Unknown(id);
        var article = publisher.Publish(stored, request);
        return TypedResults.Ok(new DocumentList(id, [.. DocumentFormat.All.Select(format => DocumentLink.Of(format, article, $"{request.PathBase}/articles/{id}"))]));
    }
}

/// <summary>The documents of an article.</summary>
public sealed record DocumentList(Guid Id, IReadOnlyList<DocumentLink> Documents);

/// <summary>A document.</summary>
/// <param name="Name">The format's name, which is its extension.</param>
/// <param name="Title">The format's name for people.</param>
/// <param name="Lost">What of the article the document does not hold: the member and the reason.</param>
public sealed record DocumentLink(string Name, string Title, string MediaType, string Href, IReadOnlyList<string> Lost)
{
    internal static DocumentLink Of(DocumentFormat format, PublishedArticle article, string address) => new(
        format.Extension, format.Title, format.MediaType, $"{address}.{format.Extension}", [.. format.Write(article).Notes.Select(note => note.ToString())]);
}
