using System.ComponentModel.DataAnnotations;

namespace Newsroom.Reading;

/// <summary>A page as JSON, with what the sender knows of it.</summary>
/// <param name="Text">The text that the page shows, one line a block.</param>
/// <param name="Url">The page's address, http or https; its host chooses a profile.</param>
/// <param name="Region">The site's country, as ISO 3166-1 alpha-2 code: <c>EG</c>.</param>
/// <param name="Profile">The id of the site's profile, of those that <c>/profiles</c> lists.</param>
public sealed record Submission([property: Required] string? Text = null, string? Url = null, string? Region = null, string? Profile = null);
