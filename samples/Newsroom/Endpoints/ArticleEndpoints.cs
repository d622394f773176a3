using NewsModel;
using Newsroom.Documents;
using Newsroom.Hosting;
using Newsroom.Reading;

namespace Newsroom.Endpoints;

/// <summary>Articles and their documents.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this IEndpointRouteBuilder app)
    {
        var articles = app.MapGroup("/articles").WithTags("Articles");

        articles.MapPost("/", PostArticle.Handle)
            .AddEndpointFilter<SameSiteFilter>()
            .Accepts<Submission>(SubmissionReader.Json, SubmissionReader.Text)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithName("PostArticle")
            .WithSummary("Read a page")
            .WithDescription("Takes the text that a page shows, and gives its article. The same page twice is one article, which is answered with 200 then.")
            .AddOpenApiOperationTransformer((operation, _, _) => NewsroomApiDescription.DescribePage(operation));

        articles.MapGet("/", ListArticles.Handle)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .WithName("ListArticles")
            .WithSummary("The latest articles")
            .WithDescription("The latest first, from 1 to 100 of them, 20 without a limit; next leads to those before.");

        articles.MapGet("/{id:guid}", GetArticle.Negotiate)
            .Produces<Article>(StatusCodes.Status200OK, SubmissionReader.Json, [.. Negotiation.MediaTypes.Skip(1)])
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status406NotAcceptable)
            .WithName("GetArticle")
            .WithSummary("An article in the format that Accept asks for");

        articles.MapGet("/{id:guid}.{extension}", GetArticle.ByExtension)
            .Produces(StatusCodes.Status200OK)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("GetDocument")
            .WithSummary("An article in the format of an extension")
            .WithDescription($"The extensions: {string.Join(", ", DocumentFormat.Extensions)}.");

        articles.MapGet("/{id:guid}/lines", GetArticle.Lines)
            .Produces<PageLines>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("GetLines")
            .WithSummary("Every line of the page with its role");

        articles.MapGet("/{id:guid}/documents", ListDocuments.Handle)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithName("ListDocuments")
            .WithSummary("The documents of an article, and what each of them does not hold");
    }
}
