using NewsModel;

namespace Newsroom.Reading;

/// <summary>What a sender says of a page besides its text, and all that is wrong in it at once.</summary>
internal static class PageContextReader
{
    private const int LongestUrl = 2000;

    public static Outcome<PageContext> Read(Submission sent, IReadOnlyList<SiteProfile> profiles)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var context = new PageContext
        {
            Url = Find(sent.Url, "url", "an absolute http or https address of at most 2000 characters", Address, errors),
            Region = Find(sent.Region, "region", "the ISO 3166-1 code of a country in /regions", code => Region.TryParse(code, out var found) ? found : null, errors),
            Profile = Find(sent.Profile, "profile", "the id of a profile in /profiles", id => profiles.FirstOrDefault(each => each.Id == id), errors),
        };
        return errors.Count > 0 ? Problems.Fields(errors) : context;
    }

    // An empty field of a form says nothing.
    private static T? Find<T>(string? text, string field, string expected, Func<string, T?> find, Dictionary<string, string[]> errors)
        where T : class
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var found = find(text.Trim());
        if (found is null) errors.Add(field, [$"Expected {expected} as {field}, found {Problems.Quote(text)}."]);
        return found;
    }

    private static Uri? Address(string text) =>
        text.Length <= LongestUrl && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
}
