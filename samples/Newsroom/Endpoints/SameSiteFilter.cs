using Newsroom.Reading;

namespace Newsroom.Endpoints;

/// <summary>Keeps the pages of other sites from posting in a visitor's name: plain text needs no leave of the browser to cross sites.</summary>
internal sealed class SameSiteFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.Request.Headers["Sec-Fetch-Site"].ToString() is var site and not ("" or "same-origin" or "none")
            ? Problems.CrossSite(site)
            : await next(context);
}
