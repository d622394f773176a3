using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsModel;

/// <summary>Registers the parsers with a container.</summary>
/// <include file="Examples/NewsModelServiceCollectionExtensions.xml" path="*/example[@id='NewsModelServiceCollectionExtensions']"/>
public static class NewsModelServiceCollectionExtensions
{
    /// <summary>Registers <see cref="NewsModelOptions"/> and the parsers with their default options, as singletons.</summary>
    /// <inheritdoc cref="AddNewsModel(IServiceCollection, Func{NewsModelOptions, NewsModelOptions})"/>
    /// <param name="services">Where to register.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <include file="Examples/NewsModelServiceCollectionExtensions.xml" path="*/example[@id='AddNewsModel(IServiceCollection)']"/>
    public static IServiceCollection AddNewsModel(this IServiceCollection services) => services.AddNewsModel(options => options);

    /// <summary>
    /// Registers <see cref="NewsModelOptions"/> and the parsers, as singletons. What is registered already stays: a service
    /// of the caller's own wins, and so does the first of two calls.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Changes the default options by <c>with</c>; called once, at once.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> returns null.</exception>
    /// <include file="Examples/NewsModelServiceCollectionExtensions.xml" path="*/example[@id='AddNewsModel(IServiceCollection, Func{NewsModelOptions, NewsModelOptions})']"/>
    public static IServiceCollection AddNewsModel(this IServiceCollection services, Func<NewsModelOptions, NewsModelOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = configure(NewsModelOptions.Default)
            ?? throw new ArgumentException("Expected the changed options, found null.", nameof(configure));
        services.TryAddSingleton(options);
        services.TryAddSingleton(provider => new TimestampParser(provider.GetRequiredService<NewsModelOptions>().Timestamps));
        services.TryAddSingleton(provider => new PageParser(provider.GetRequiredService<NewsModelOptions>().EffectivePages));
        return services;
    }
}
