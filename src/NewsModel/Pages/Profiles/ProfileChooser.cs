using System.Buffers;
using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Profiles;

/// <summary>Finds the profile of a page's site.</summary>
/// <param name="profiles">The profiles that are known, in order of precedence.</param>
internal sealed class ProfileChooser(IReadOnlyList<SiteProfile> profiles)
{
    /// <summary>How many lines of a page are its head.</summary>
    public const int HeadLines = 15;

    /// <summary>No longer line is nothing but a name.</summary>
    public const int LongestName = 60;

    private static readonly SearchValues<char> Separators = SearchValues.Create("-|:/\\\u2013\u2014\u2022\u00B7\u00BB\u00AB>");

    private Name[]? names;

    private readonly record struct Name(ulong Key, int Words, SiteProfile Profile);

    /// <summary>
    /// The caller's, else by the address's host, else by a site's name at either end of the page's first line, else by
    /// a line of the page's head that is nothing but a site's name; null without any.
    /// </summary>
    /// <param name="context">What the caller knows.</param>
    /// <param name="text">The text of the page.</param>
    /// <param name="first">The words of its first line.</param>
    /// <param name="head">The sums of the short ones among its first <see cref="HeadLines"/>, and how many words each has.</param>
    public SiteProfile? Choose(PageContext context, string text, ReadOnlySpan<PageWord> first, ReadOnlySpan<(ulong Key, int Words)> head)
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

        names ??= NamesOf(profiles);
        return ByEnds(names, text, first) ?? ByLine(names, head);
    }

    private static Name[] NamesOf(IReadOnlyList<SiteProfile> profiles)
    {
        var names = new List<Name>();
        foreach (var profile in profiles)
        {
            foreach (var name in profile.Names)
            {
                var (key, words) = WordReader.Sum(name);
                names.Add(new Name(key, words, profile));
            }
        }

        return names.ToArray();
    }

    private static SiteProfile? ByEnds(Name[] names, string text, ReadOnlySpan<PageWord> words)
    {
        foreach (ref readonly var name in names.AsSpan())
        {
            if (BeginsOrEnds(text, words, name)) return name.Profile;
        }

        return null;
    }

    private static SiteProfile? ByLine(Name[] names, ReadOnlySpan<(ulong Key, int Words)> lines)
    {
        foreach (ref readonly var name in names.AsSpan())
        {
            foreach (ref readonly var line in lines)
            {
                if (line.Key == name.Key && line.Words == name.Words) return name.Profile;
            }
        }

        return null;
    }

    private static bool IsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || (host.Length > domain.Length && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && host[^(domain.Length + 1)] == '.');

    /// <summary>Whether a line is a name, or begins or ends with it and a separator parts it from the rest: a headline may end in any word.</summary>
    private static bool BeginsOrEnds(string text, ReadOnlySpan<PageWord> words, in Name name)
    {
        if (name.Words == 0 || words.Length < name.Words) return false;
        var behind = words.Length - name.Words;
        return (PageWord.Sum(words[..name.Words]) == name.Key && (behind == 0 || IsParted(text, words[name.Words - 1].End, words[name.Words].Start)))
            || (PageWord.Sum(words[behind..]) == name.Key && IsParted(text, words[behind - 1].End, words[behind].Start));
    }

    private static bool IsParted(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(Separators) >= 0;
}
