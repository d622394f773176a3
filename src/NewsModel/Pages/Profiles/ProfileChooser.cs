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
    /// <param name="text">The text of the page.</param>
    /// <param name="head">Where its first lines stand; at least one, at most <see cref="HeadLines"/>.</param>
    public static SiteProfile? Choose(IReadOnlyList<SiteProfile> profiles, PageContext context, ReadOnlySpan<char> text, ReadOnlySpan<TextRange> head)
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

        return ByEnds(profiles, head[0].Of(text)) ?? ByLine(profiles, text, head);
    }

    private static SiteProfile? ByEnds(IReadOnlyList<SiteProfile> profiles, ReadOnlySpan<char> line)
    {
        Span<(ulong Hash, int Start, int End)> room = stackalloc (ulong, int, int)[line.Length];
        var count = 0;
        for (var reader = new WordReader(line); reader.MoveNext(); count++) room[count] = (reader.Hash, reader.Start, reader.End);
        var words = room[..count];
        for (var i = 0; i < profiles.Count; i++)
        {
            foreach (var name in Names(profiles[i]))
            {
                if (BeginsOrEnds(line, words, name)) return profiles[i];
            }
        }

        return null;
    }

    private static SiteProfile? ByLine(IReadOnlyList<SiteProfile> profiles, ReadOnlySpan<char> text, ReadOnlySpan<TextRange> head)
    {
        Span<(ulong Key, int Words)> lines = stackalloc (ulong, int)[HeadLines];
        var count = 0;
        foreach (var line in head)
        {
            if (line.Length <= MostOfName) lines[count++] = WordReader.Sum(line.Of(text));
        }

        for (var i = 0; i < profiles.Count; i++)
        {
            foreach (var name in Names(profiles[i]))
            {
                if (lines[..count].Contains(name)) return profiles[i];
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
    private static bool BeginsOrEnds(ReadOnlySpan<char> line, ReadOnlySpan<(ulong Hash, int Start, int End)> words, (ulong Key, int Words) name)
    {
        if (name.Words == 0 || words.Length < name.Words) return false;
        var behind = words.Length - name.Words;
        return (Sum(words, 0, name.Words) == name.Key && (behind == 0 || IsParted(line, words[name.Words - 1].End, words[name.Words].Start)))
            || (Sum(words, behind, name.Words) == name.Key && IsParted(line, words[behind - 1].End, words[behind].Start));
    }

    private static bool IsParted(ReadOnlySpan<char> line, int from, int to) => line[from..to].IndexOfAny(Separators) >= 0;

    private static ulong Sum(ReadOnlySpan<(ulong Hash, int Start, int End)> words, int first, int count)
    {
        var key = 0UL;
        foreach (var word in words.Slice(first, count)) key = WordReader.Append(key, word.Hash);
        return key;
    }
}
