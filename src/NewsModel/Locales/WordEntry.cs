using System.Runtime.InteropServices;

namespace NewsModel.Locales;

/// <summary>A folded word with all its meanings, and the longer names that begin with it.</summary>
internal sealed class WordEntry(string key)
{
    private Meaning[] meanings = [];
    private List<Phrase>? phrases;

    public string Key => key;

    /// <summary>Its place in the lexicon, from 1 on.</summary>
    public ushort Number { get; set; }

    public MeaningKinds Kinds { get; private set; }

    public Marker Markers { get; private set; }

    public DayPart DayPart { get; private set; }

    /// <summary>Monday is 1; 0 when the word is no weekday.</summary>
    public int Weekday { get; private set; }

    /// <summary>Whether the word announces a number that is no part of a timestamp, such as that of an issue.</summary>
    public bool CountsNumber { get; private set; }

    /// <summary>Whether the word announces a number that is no day, even in front of a month.</summary>
    public bool CountsDay { get; private set; }

    /// <summary>Whether the word announces a number of either kind.</summary>
    public bool Counts => CountsNumber || CountsDay;

    public bool IsLatin => key.Length > 0 && key[0] is >= 'a' and <= 'z';

    public bool HasPhrases => phrases is not null;

    /// <summary>The rest of each longer name, the longest first.</summary>
    public ReadOnlySpan<Phrase> Phrases => CollectionsMarshal.AsSpan(phrases);

    public void Add(Meaning meaning)
    {
        foreach (var each in meanings)
        {
            if (each.IsSameAs(meaning)) return;
        }

        meanings = [.. meanings, meaning];
        Kinds |= meaning.Kind;
        if (meaning.Kind == MeaningKinds.Marker) Markers |= (Marker)meaning.Value;
        if (meaning.Kind == MeaningKinds.DayPart) DayPart = (DayPart)meaning.Value;
        if (meaning is { Kind: MeaningKinds.Label, Value: (int)LabelKind.Number or (int)LabelKind.Edition }) CountsNumber = true;
        if (meaning is { Kind: MeaningKinds.Label, Value: (int)LabelKind.Number or (int)LabelKind.Part }) CountsDay = true;
        if (meaning.Kind == MeaningKinds.Weekday) Weekday = meaning.Value;
    }

    public WordEntry AddPhrase(string[] rest)
    {
        phrases ??= [];
        var at = 0;
        for (; at < phrases.Count && phrases[at].Rest.Length >= rest.Length; at++)
        {
            if (phrases[at].Rest.AsSpan().SequenceEqual(rest)) return phrases[at].Entry;
        }

        var entry = new WordEntry($"{key} {string.Join(' ', rest)}");
        phrases.Insert(at, new Phrase(rest, entry));
        return entry;
    }

    /// <summary>The meaning of a kind that counts in <paramref name="region"/>: its own before that of everywhere, never that of others.</summary>
    public Meaning? Find(MeaningKinds kind, string? region)
    {
        Meaning? everywhere = null;
        foreach (var meaning in meanings)
        {
            if (meaning.Kind != kind) continue;
            if (meaning.Regions.Length == 0) everywhere ??= meaning;
            else if (region is not null && Array.IndexOf(meaning.Regions, region) >= 0) return meaning;
        }

        return everywhere;
    }

    public ReadOnlySpan<Meaning> Meanings => meanings;
}

/// <summary>The words that follow the first one of a longer name, and what they mean together.</summary>
internal sealed record Phrase(string[] Rest, WordEntry Entry);
