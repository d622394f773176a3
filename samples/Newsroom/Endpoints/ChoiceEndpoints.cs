using Microsoft.AspNetCore.Http.HttpResults;
using NewsModel;

namespace Newsroom.Endpoints;

/// <summary>What can be said of a page besides its text.</summary>
internal static class ChoiceEndpoints
{
    public static void MapChoices(this IEndpointRouteBuilder app)
    {
        app.MapGet("/regions", Regions).WithTags("Choices").WithSummary("The countries whose habits of printing dates are known");
        app.MapGet("/profiles", Profiles).WithTags("Choices").WithSummary("The sites that have a profile");
    }

    private static Ok<IEnumerable<RegionChoice>> Regions() =>
        TypedResults.Ok(Region.All.Select(region => new RegionChoice(region.Code, region.Name)));

    private static Ok<IEnumerable<ProfileChoice>> Profiles(PageParser parser) =>
        TypedResults.Ok(parser.Options.Profiles.Select(profile => new ProfileChoice(profile.Id, profile.Names, profile.Region)));
}

/// <summary>A country.</summary>
public sealed record RegionChoice(string Code, string Name);

/// <summary>A site.</summary>
public sealed record ProfileChoice(string Id, IReadOnlyList<string> Names, string? Region);
