using Microsoft.Net.Http.Headers;

namespace Newsroom.Documents;

/// <summary>Chooses a format by <c>Accept</c> (RFC 9110, 12.5.1); parameters of media types do not count.</summary>
internal static class Negotiation
{
    public static IEnumerable<string> MediaTypes => DocumentFormat.All.Where(format => format.Negotiated).Select(format => format.MediaType);

    /// <summary>The format with the highest quality, the earlier of two equal ones; null when none is acceptable.</summary>
    public static DocumentFormat? Choose(IList<MediaTypeHeaderValue> accepted) =>
        accepted.Count == 0
            ? DocumentFormat.All[0]
            : DocumentFormat.All.Where(format => format.Negotiated && Quality(format, accepted) > 0).MaxBy(format => Quality(format, accepted));

    // The most specific range that matches decides, even if it forbids.
    private static double Quality(DocumentFormat format, IList<MediaTypeHeaderValue> accepted) =>
        accepted.Select(range => (Rank: Rank(range, format.MediaType), Quality: range.Quality ?? 1)).Where(each => each.Rank > 0)
            .OrderByDescending(each => each.Rank).Select(each => each.Quality).FirstOrDefault();

    private static int Rank(MediaTypeHeaderValue range, string mediaType)
    {
        if (range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)) return 3;
        if (range.MatchesAllTypes) return 1;
        return range.MatchesAllSubTypes && mediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
    }
}
