using System.Buffers;
using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Profiles;

/// <summary>Finds the profile of a page's site.</summary>
internal static class ProfileChooser
{
    /// <summary>How many lines of a page are its head.</summary>
    public const int HeadLines = 15;

    private const int MostOfName = 60;
    private static readonly SearchValues<char> Separators = SearchValues.Create("-|:/\\\u2013\u2014\u2022\u00B7\u00BB\u00AB>");

    /// <summary>
    /// The caller's, else by the address's host, else by a site's name at either end of the page's first line, else by
    /// a line of the page's head that is nothing but a site's name; null without any.
    /// </summary>
    /// <param name="profiles">The profiles that are known, in order of precedence.</param>
    /// <param name="context">What the caller knows.</param>
    /// <param name="head">The first lines of the page.</param>
    public static SiteProfile? Choose(IReadOnlyList<SiteProfile> profiles, PageContext context, IReadOnlyList<string> head)
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

        return profiles.FirstOrDefault(profile => profile.Names.Any(name => BeginsOrEnds(head[0], name)))
            ?? profiles.FirstOrDefault(profile => profile.Names.Any(name => IsLine(head, name)));
    }

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || (host.Length > domain.Length && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && host[^(domain.Length + 1)] == '.');

    /// <summary>Whether a line is a name, or begins or ends with it and a separator parts it from the rest: a headline may end in any word.</summary>
    private static bool BeginsOrEnds(string line, string name)
    {
        var (key, count) = WordReader.Sum(name);
        var words = new List<(ulong Hash, int Start, int End)>();
        for (var reader = new WordReader(line); reader.MoveNext();) words.Add((reader.Hash, reader.Start, reader.End));
        if (count == 0 || words.Count < count) return false;
        var behind = words.Count - count;
        return (Sum(words[..count]) == key && (behind == 0 || IsParted(line, words[count - 1].End, words[count].Start)))
            || (Sum(words[behind..]) == key && IsParted(line, words[behind - 1].End, words[behind].Start));
    }

    private static bool IsParted(string line, int from, int to) => line.AsSpan(from, to - from).IndexOfAny(Separators) >= 0;

    private static bool IsLine(IReadOnlyList<string> head, string name)
    {
        var (key, words) = WordReader.Sum(name);
        return words > 0 && head.Any(line => line.Length <= MostOfName && WordReader.Sum(line) is var sum && sum.Key == key && sum.Words == words);
    }

    private static ulong Sum(List<(ulong Hash, int Start, int End)> words)
    {
        var key = 0UL;
        foreach (var word in words) key = WordReader.Append(key, word.Hash);
        return key;
    }
}
