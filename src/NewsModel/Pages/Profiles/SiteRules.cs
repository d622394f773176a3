using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Profiles;

/// <summary>The words that count on one page: everybody's, and on top of them those of the site's profile.</summary>
internal sealed class SiteRules
{
    private readonly PhraseTable<CueWord> cues = new();
    private readonly PhraseTable<bool> houses = new();
    private readonly PhraseTable<bool> sections = new();
    private readonly PhraseTable<string> names = new();

    public SiteRules(SiteProfile? profile, TimestampParser timestamps)
    {
        (Profile, Timestamps) = (profile, timestamps);
        foreach (var each in profile is null ? [ProfileStore.Default] : new[] { profile, ProfileStore.Default })
        {
            foreach (var (cue, phrases) in each.Cues)
            {
                foreach (var phrase in phrases) cues.Add(phrase, new CueWord(Vocabulary.Kind(cue), null));
            }

            foreach (var house in each.HouseBylines) houses.Add(house, true);
            foreach (var section in each.Sections) sections.Add(section, true);
            foreach (var name in each.Names) names.Add(name, each.Names[0]);
        }
    }

    public SiteProfile? Profile { get; }

    public TimestampParser Timestamps { get; }

    /// <summary>The cue with which a line begins; the site's own before everybody's.</summary>
    public bool TryOpenCue(ReadOnlySpan<PageWord> words, out CueWord cue, out int count, out bool opens) =>
        cues.TryOpen(words, out cue, out count, out opens) || Vocabulary.Cues.TryOpen(words, out cue, out count, out opens);

    /// <summary>The cue at the start of a text whose words were not read; no further than the words go on with one.</summary>
    public bool TryOpenCue(ReadOnlySpan<char> text, out CueWord cue, out bool opens) =>
        cues.TryOpen(text, out cue, out _, out opens) || Vocabulary.Cues.TryOpen(text, out cue, out _, out opens);

    public bool IsHouse(ulong key) => houses.TryGet(key, out _);

    public bool IsSection(ulong key) => sections.TryGet(key, out _);

    /// <summary>Whether a text is a name of the site, and the preferred one.</summary>
    public bool TryGetSiteName(ulong key, out string name) => names.TryGet(key, out name);
}
