using Microsoft.Extensions.Options;

namespace Newsroom.Hosting;

/// <summary>The absolute addresses of this site, which feeds and documents need.</summary>
internal sealed class SiteAddress(IOptions<NewsroomOptions> options)
{
    public Uri Home(HttpRequest request)
    {
        if (options.Value.PublicAddress is { } address) return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        return new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/");
    }

    /// <summary>A path of this site, such as <c>feed.xml</c>, as an absolute address.</summary>
    public Uri Of(HttpRequest request, string path) => new(Home(request), path);
}
