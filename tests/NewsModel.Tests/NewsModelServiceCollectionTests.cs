using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace NewsModel.Tests;

public sealed class NewsModelServiceCollectionTests
{
    [Fact]
    public void Parsers_are_singletons_with_default_options()
    {
        using var provider = new ServiceCollection().AddNewsModel().BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        Assert.Same(NewsModelOptions.Default, provider.GetRequiredService<NewsModelOptions>());
        Assert.Same(TimestampOptions.Default, provider.GetRequiredService<TimestampParser>().Options);
        Assert.Equal(PageOptions.Default, provider.GetRequiredService<PageParser>().Options);
        Assert.Same(provider.GetRequiredService<PageParser>(), scope.ServiceProvider.GetRequiredService<PageParser>());
        Assert.Same(provider.GetRequiredService<TimestampParser>(), scope.ServiceProvider.GetRequiredService<TimestampParser>());
    }

    [Fact]
    public void Options_are_changed_by_with()
    {
        using var provider = new ServiceCollection()
            .AddNewsModel(options => options with { Timestamps = options.Timestamps with { Region = Region.Egypt } })
            .BuildServiceProvider();
        Assert.Equal(new TimestampOptions { Region = Region.Egypt }, provider.GetRequiredService<TimestampParser>().Options);
        Assert.Equal(new NewsModelOptions { Timestamps = new() { Region = Region.Egypt } }, provider.GetRequiredService<NewsModelOptions>());
    }

    [Fact]
    public void Options_of_timestamps_reach_pages_unless_pages_have_their_own()
    {
        var egypt = new TimestampOptions { Region = Region.Egypt };
        var strict = new TimestampOptions { Strictness = Strictness.Strict };
        using var shared = new ServiceCollection()
            .AddNewsModel(options => options with { Timestamps = egypt, Pages = options.Pages with { MaxLines = 7 } })
            .BuildServiceProvider();
        Assert.Equal(PageOptions.Default with { Timestamps = egypt, MaxLines = 7 }, shared.GetRequiredService<PageParser>().Options);

        using var apart = new ServiceCollection()
            .AddNewsModel(options => options with { Timestamps = egypt, Pages = options.Pages with { Timestamps = strict } })
            .BuildServiceProvider();
        Assert.Equal(PageOptions.Default with { Timestamps = strict }, apart.GetRequiredService<PageParser>().Options);
        Assert.Equal(egypt, apart.GetRequiredService<TimestampParser>().Options);
    }

    [Fact]
    public void The_callers_own_parsers_win()
    {
        var own = new TimestampParser(new() { Strictness = Strictness.Strict });
        var pages = new PageParser(new() { MaxLines = 7 });
        using var provider = new ServiceCollection().AddSingleton(own).AddSingleton(pages).AddNewsModel().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<TimestampParser>());
        Assert.Same(pages, provider.GetRequiredService<PageParser>());
    }

    [Fact]
    public void The_callers_own_options_reach_the_parsers()
    {
        var own = new NewsModelOptions { Timestamps = new() { Region = Region.Egypt } };
        using var provider = new ServiceCollection().AddSingleton(own).AddNewsModel().BuildServiceProvider();
        Assert.Same(own.Timestamps, provider.GetRequiredService<TimestampParser>().Options);
    }

    [Fact]
    public void Of_two_calls_the_first_wins()
    {
        var services = new ServiceCollection().AddNewsModel(options => options with { Timestamps = new() { Region = Region.Egypt } });
        var count = services.Count;
        Assert.Same(services, services.AddNewsModel());
        Assert.Equal(count, services.Count);
        using var provider = services.BuildServiceProvider();
        Assert.Equal(Region.Egypt, provider.GetRequiredService<TimestampParser>().Options.Region);
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddNewsModel());
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddNewsModel(options => options));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddNewsModel(null!));
        Assert.Equal(
            "Expected the changed options, found null. (Parameter 'configure')",
            Assert.Throws<ArgumentException>(() => services.AddNewsModel(_ => null!)).Message);
        Assert.Throws<ArgumentNullException>("value", () => new NewsModelOptions { Timestamps = null! });
        Assert.Throws<ArgumentNullException>("value", () => new NewsModelOptions { Pages = null! });
        Assert.Empty(services);
    }
}
