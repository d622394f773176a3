using Microsoft.AspNetCore.Http.HttpResults;
using NewsModel;

namespace Newsroom.Reading;

/// <summary>The only place where a refusal becomes words: what was expected and what was found (RFC 9457).</summary>
internal static class Problems
{
    private const int LongestQuote = 80;

    // Routing refuses other media types before an endpoint could say why.
    public static void Configure(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context =>
    {
        if (context.ProblemDetails is { Status: StatusCodes.Status415UnsupportedMediaType, Detail: null } problem)
            problem.Detail = MediaTypeDetail(context.HttpContext.Request.ContentType);
    };

    public static ProblemHttpResult TooLarge(int limit, long? found) => TypedResults.Problem(
        $"Expected at most {limit} bytes, found {found?.ToString() ?? "more"}.", statusCode: StatusCodes.Status413PayloadTooLarge);

    public static ProblemHttpResult MediaType(string? found) => TypedResults.Problem(
        MediaTypeDetail(found), statusCode: StatusCodes.Status415UnsupportedMediaType);

    public static ProblemHttpResult Charset(string found, string expected) => TypedResults.Problem(
        $"Expected {expected}, found {Quote(found)}.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    public static ProblemHttpResult Json(string found) => TypedResults.Problem(
        $"Expected a JSON object of strings, text and where known url, region and profile, and nothing else; found {found}.", statusCode: StatusCodes.Status400BadRequest);

    public static ProblemHttpResult Fields(IDictionary<string, string[]> errors) => TypedResults.Problem(
        new HttpValidationProblemDetails(errors) { Title = "Bad Request", Status = StatusCodes.Status400BadRequest, Detail = string.Join(' ', errors.Values.SelectMany(each => each)) });

    public static ProblemHttpResult Unreadable(PageNote error) => TypedResults.Problem(
        error.Message, statusCode: error.Kind == PageNoteKind.TooLong ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity);

    public static ProblemHttpResult NoArticle() => TypedResults.Problem(
        "Expected a news page, found neither a headline nor a paragraph.", statusCode: StatusCodes.Status422UnprocessableEntity);

    public static ProblemHttpResult Unknown(Guid id) => TypedResults.Problem(
        $"Expected the id of an article of this newsroom, found '{id}'.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Extension(string found, IEnumerable<string> expected) => TypedResults.Problem(
        $"Expected one of {string.Join(", ", expected)}, found {Quote(found)}.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NotAcceptable(string found, IEnumerable<string> expected) => TypedResults.Problem(
        $"Expected one of {string.Join(", ", expected)}, found {Quote(found)}.", statusCode: StatusCodes.Status406NotAcceptable);

    public static ProblemHttpResult CrossSite(string found) => TypedResults.Problem(
        $"Expected a request of this site's own page or of a program, found one of another site ({Quote(found)}).", statusCode: StatusCodes.Status403Forbidden);

    public static string Quote(string text) => text.Length <= LongestQuote ? $"'{text}'" : $"'{text.AsSpan(0, LongestQuote)}…'";

    private static string MediaTypeDetail(string? found) =>
        $"Expected the text of a page as text/plain, or application/json, found {(string.IsNullOrEmpty(found) ? "no Content-Type" : Quote(found))}.";
}
