using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Profiles;

/// <summary>Finds the profile of a page's site.</summary>
internal static class ProfileChooser
{
    /// <summary>The caller's, else by the address's host, else by a site's name at either end of the page's first line; null without any.</summary>
    public static SiteProfile? Choose(IReadOnlyList<SiteProfile> profiles, PageContext context, ReadOnlySpan<char> firstLine)
    {
        if (context.Profile is { } given) return given;
        if (context.Url is { IsAbsoluteUri: true } url)
        {
            foreach (var profile in profiles)
            {
                foreach (var domain in profile.Domains)
                {
                    if (IsUnder(url.IdnHost, domain)) return profile;
                }
            }
        }

        foreach (var profile in profiles)
        {
            foreach (var name in profile.Names)
            {
                if (BeginsOrEnds(firstLine, name)) return profile;
            }
        }

        return null;
    }

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || (host.Length > domain.Length && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && host[^(domain.Length + 1)] == '.');

    private static bool BeginsOrEnds(ReadOnlySpan<char> line, string name)
    {
        var (key, words) = WordReader.Sum(name);
        var keys = new List<ulong>();
        for (var reader = new WordReader(line); reader.MoveNext();) keys.Add(reader.Hash);
        return words > 0 && keys.Count >= words
            && (Sum(keys.GetRange(0, words)) == key || Sum(keys.GetRange(keys.Count - words, words)) == key);
    }

    private static ulong Sum(List<ulong> words)
    {
        var key = 0UL;
        foreach (var word in words) key = WordReader.Append(key, word);
        return key;
    }
}
