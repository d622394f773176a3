namespace Newsroom.Endpoints;

internal static class NewsroomEndpoints
{
    public static void MapNewsroom(this WebApplication app)
    {
        app.MapArticles();
        app.MapFeeds();
        app.MapChoices();
        app.MapOpenApi("/openapi.json");
        app.MapHealthChecks("/health");
    }
}
