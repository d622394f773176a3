using System.Buffers;
using System.Runtime.CompilerServices;
using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Profiles;

/// <summary>Finds the profile of a page's site.</summary>
internal static class ProfileChooser
{
    /// <summary>How many lines of a page are its head.</summary>
    public const int HeadLines = 15;

    private const int MostOfName = 60;
    private static readonly SearchValues<char> Separators = SearchValues.Create("-|:/\\\u2013\u2014\u2022\u00B7\u00BB\u00AB>");

    private static readonly ConditionalWeakTable<SiteProfile, (ulong Key, int Words)[]> NamesOf = [];

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

        return ByEnds(profiles, head[0]) ?? ByLine(profiles, head);
    }

    private static SiteProfile? ByEnds(IReadOnlyList<SiteProfile> profiles, string line)
    {
        var words = new List<(ulong Hash, int Start, int End)>();
        for (var reader = new WordReader(line); reader.MoveNext();) words.Add((reader.Hash, reader.Start, reader.End));
        foreach (var profile in profiles)
        {
            foreach (var name in Names(profile))
            {
                if (BeginsOrEnds(line, words, name)) return profile;
            }
        }

        return null;
    }

    private static SiteProfile? ByLine(IReadOnlyList<SiteProfile> profiles, IReadOnlyList<string> head)
    {
        var lines = head.Where(static line => line.Length <= MostOfName).Select(static line => WordReader.Sum(line)).ToHashSet();
        foreach (var profile in profiles)
        {
            foreach (var name in Names(profile))
            {
                if (lines.Contains(name)) return profile;
            }
        }

        return null;
    }

    private static (ulong Key, int Words)[] Names(SiteProfile profile) =>
        NamesOf.GetValue(profile, static each => [.. each.Names.Select(static name => WordReader.Sum(name))]);

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || (host.Length > domain.Length && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && host[^(domain.Length + 1)] == '.');

    /// <summary>Whether a line is a name, or begins or ends with it and a separator parts it from the rest: a headline may end in any word.</summary>
    private static bool BeginsOrEnds(string line, List<(ulong Hash, int Start, int End)> words, (ulong Key, int Words) name)
    {
        if (name.Words == 0 || words.Count < name.Words) return false;
        var behind = words.Count - name.Words;
        return (Sum(words, 0, name.Words) == name.Key && (behind == 0 || IsParted(line, words[name.Words - 1].End, words[name.Words].Start)))
            || (Sum(words, behind, name.Words) == name.Key && IsParted(line, words[behind - 1].End, words[behind].Start));
    }

    private static bool IsParted(string line, int from, int to) => line.AsSpan(from, to - from).IndexOfAny(Separators) >= 0;

    private static ulong Sum(List<(ulong Hash, int Start, int End)> words, int first, int count)
    {
        var key = 0UL;
        for (var i = first; i < first + count; i++) key = WordReader.Append(key, words[i].Hash);
        return key;
    }
}
