using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NewsModel;
using Newsroom.Documents;
using Newsroom.Reading;
using Newsroom.Store;

namespace Newsroom.Hosting;

internal static class NewsroomServices
{
    public static void AddNewsroom(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<NewsroomOptions>().BindConfiguration(NewsroomOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddNewsroomParser();
        services.AddSingleton<ArticleStore>();
        services.AddSingleton<SubmissionReader>();
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Publisher>();
        services.AddHealthChecks().AddCheck<ArticleStoreHealth>("store");
        services.AddProblemDetails(Problems.Configure);
        services.ConfigureHttpJsonOptions(http => NewsroomJson.Configure(http.SerializerOptions));
        services.AddOpenApi(NewsroomApiDescription.Configure);
    }

    // No clock among the options: the same page must give the same article on every day. AddNewsModel leaves options alone
    // that are registered already.
    private static void AddNewsroomParser(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var limits = provider.GetRequiredService<IOptions<NewsroomOptions>>().Value;
            var model = NewsModelOptions.Default;
            return model with { Pages = model.Pages with { MaxLength = limits.MaxBodyBytes, MaxLines = limits.MaxLines } };
        });
        services.AddNewsModel();
    }
}
