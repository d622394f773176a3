using Microsoft.Extensions.FileProviders;
using Newsroom.Store;

namespace Newsroom.Hosting;

internal static class NewsroomPipeline
{
    public static void UseNewsroom(this WebApplication app)
    {
        // Opened before the first request, so that a file that is no database stops the start.
        app.Services.GetRequiredService<ArticleStore>().Open();

        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<SecurityHeaders>();
        app.UseDefaultFiles();
        app.UseStaticFiles(Revalidated());
        // Pages to try; the real one lies outside of wwwroot.
        app.UseStaticFiles(Revalidated(new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "examples")), "/examples"));
    }

    private static StaticFileOptions Revalidated(IFileProvider? files = null, string path = "") => new()
    {
        FileProvider = files,
        RequestPath = path,
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
    };
}
