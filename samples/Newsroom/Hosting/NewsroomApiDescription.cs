using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Newsroom.Hosting;

/// <summary>What the OpenAPI document says of the whole, and what it cannot know of itself.</summary>
internal static class NewsroomApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Newsroom";
            document.Info.Version = "1";
            document.Info.Description = "Reads the text of Arabic news pages into articles, keeps them, and gives them in the formats of the web and of newsrooms.";
            ArticleSchema.Apply(document);
            return Task.CompletedTask;
        });
    }

    /// <summary>The page's text as it is, and what the sender knows of it in the query.</summary>
    public static Task DescribePage(OpenApiOperation operation)
    {
        operation.RequestBody!.Content!["text/plain"].Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "The text that the page shows, in any charset." };
        operation.Parameters =
        [
            Query("url", "With text/plain: the page's address, http or https."),
            Query("region", "With text/plain: the site's country, of those in /regions."),
            Query("profile", "With text/plain: the site's profile, of those in /profiles."),
        ];
        return Task.CompletedTask;
    }

    private static OpenApiParameter Query(string name, string description) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
