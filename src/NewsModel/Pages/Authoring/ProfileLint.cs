using System.Globalization;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Authoring;

/// <summary>What is wrong or needless in a profile, as far as its text tells.</summary>
internal static class ProfileLint
{
    private const string DateForm = "yyyy-MM-dd";

    public static IEnumerable<SiteProfileFinding> Check(SiteProfile profile)
    {
        if (profile.Version is not { } version) yield return Hint("version", $"Expected the day of the last check as {DateForm}, found none.");
        else if (!DateOnly.TryParseExact(version, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            yield return Error("version", $"Expected a day as {DateForm}, found '{version}'.");
        foreach (var domain in profile.Domains)
        {
            if (Uri.CheckHostName(domain) != UriHostNameType.Dns || domain.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                yield return Error("domains", $"Expected a host without scheme, path and 'www.', found '{domain}'.");
        }

        if (profile.Domains.Count == 0 && profile.Names.Count == 0) yield return Error("domains", "Expected a host or a name by which pages choose this profile, found neither.");
        foreach (var finding in Words("names", profile.Names, static _ => false)) yield return finding;
        foreach (var finding in Words("houseBylines", profile.HouseBylines, static _ => false)) yield return finding;
        var shared = ProfileStore.SharedSections;
        foreach (var finding in Words("sections", profile.Sections, shared.Contains)) yield return finding;
        foreach (var (cue, phrases) in profile.Cues)
        {
            foreach (var finding in Words($"cues '{cue}'", phrases, _ => false)) yield return finding;
            foreach (var phrase in phrases)
            {
                if (Vocabulary.Cues.TryGet(WordReader.Sum(phrase).Key, out var known) && known.Kind == Vocabulary.Kind(cue))
                    yield return Hint($"cues '{cue}'", $"'{phrase}' is a cue of every site already.");
            }
        }

        if (profile.Tests.Count == 0) yield return Hint("tests", "Expected a page and what must be read from it, found none.");
        foreach (var name in profile.Tests.GroupBy(static test => test.Name).Where(static each => each.Count() > 1))
            yield return Error("tests", $"Expected every test under its own name, found '{name.Key}' {name.Count()} times.");
        foreach (var test in profile.Tests)
        {
            if (test.Expect == new SiteProfileExpectation()) yield return Error($"tests '{test.Name}'", "Expected something that must be read, found nothing.");
        }
    }

    private static IEnumerable<SiteProfileFinding> Words(string where, IEnumerable<string> phrases, Func<ulong, bool> isShared)
    {
        var seen = new Dictionary<ulong, string>();
        foreach (var phrase in phrases)
        {
            var key = WordReader.Sum(phrase).Key;
            if (!seen.TryAdd(key, phrase)) yield return Hint(where, $"'{phrase}' is '{seen[key]}' again.");
            else if (isShared(key)) yield return Hint(where, $"'{phrase}' stands in ar-default already.");
        }
    }

    private static SiteProfileFinding Error(string where, string message) => new(where, message, IsError: true);

    private static SiteProfileFinding Hint(string where, string message) => new(where, message, IsError: false);
}
