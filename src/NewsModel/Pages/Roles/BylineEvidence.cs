using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>How much speaks for a block being a byline.</summary>
internal static class BylineEvidence
{
    /// <summary>It has the shape of a name and nothing else.</summary>
    public const double Shape = 0.4;

    /// <summary>It has the shape of one name behind a place: "Qamishli – Avin Hasso".</summary>
    public const double Placed = 0.5;

    /// <summary>A cue stands before it that also opens headlines ("report: …").</summary>
    public const double WeakCue = 0.6;

    /// <summary>It begins with a given name.</summary>
    public const double Name = 0.7;

    /// <summary>A cue stands before names, or an agency stands alone.</summary>
    public const double Cue = 0.9;

    /// <summary>It names the house.</summary>
    public const double House = 1;

    private const int MostWordsOfPlaced = 3;
    private const int MostWordsOfPlace = 3;
    private const int Nearby = 4;
    private const double FewShared = 0.3;
    private const int MostWords = 16;

    /// <summary>The evidence, weighed once a block.</summary>
    public static double Of(Page page, Block block) => block.Evidence ??= Weigh(page, block);

    private static double Weigh(Page page, Block block)
    {
        if (block.EndsInStop || (!block.IsStamp && block.Words > MostWords)) return 0;
        if (block.Cue.Kind is not (CueKind.None or CueKind.Source or CueKind.Credit)) return 0;
        if (StampFinder.ReadLabel(page.WordsOf(block)).OtherWords == 0 || PersonNames.OpensWithCall(page.WordsOf(block))) return 0;
        var range = WithoutStamps(page, block);
        if (block.StampCount > 0 && OpensWithCue(page, range)) return 0;
        var parts = BylineGrammar.Read(page, range);
        if (block.EndsInColon && parts is [{ Kind: BylinePartKind.Shape, Role: BylineWord.None }]) return 0;
        var evidence = IsPlaced(page, parts) ? Placed : Of(parts);
        return evidence is > 0 and <= Placed && (block.StampCount == 0 ? OpensWithCue(page, range) : EndsInDay(page, block)) ? 0 : evidence;
    }

    /// <summary>"From the archive: the bridge is opened (5 March 2006)": a day in parentheses at the end says of something else when.</summary>
    public static bool EndsInDay(Page page, Block block) =>
        page[block] is [.., ')'] && page.Stamps[block.FirstStamp + block.StampCount - 1].Value is { Date: not null } day && day.Source.End == block.Content.End - 1;

    // "14 March 2021 - 17:28 All rights reserved"
    private static bool OpensWithCue(Page page, TextRange range) =>
        page.Rules.TryOpenCue(page.WordsOf(range), out var cue, out _, out var opens) && opens && cue.Kind is not (CueKind.Source or CueKind.Credit or CueKind.Photo);

    private static bool IsPlaced(Page page, List<BylinePart> parts) =>
        parts is [{ Kind: BylinePartKind.Place }, { Kind: BylinePartKind.Shape, Role: BylineWord.None } shape] && page.WordsOf(shape.Range).Length <= MostWordsOfPlaced;

    /// <summary>
    /// Whether a line that begins with a given name is no headline: it says where or for whom a person writes whom the
    /// text does not name, or a line close below says that this person wrote it.
    /// </summary>
    public static bool IsOfAuthor(Page page, Block block, HashSet<ulong> text)
    {
        if (BylineGrammar.Read(page, block.Content) is { Count: > 1 } parts && AreOfByline(page, parts, text)) return true;
        for (var i = block.Index + 1; i <= Math.Min(block.Index + Nearby, page.Blocks.Count - 1); i++)
        {
            var near = page.Blocks[i];
            if (Of(page, near) < Cue) continue;
            foreach (var part in BylineGrammar.Read(page, WithoutStamps(page, near)))
            {
                if (part.Kind == BylinePartKind.Person && page[block].StartsWith(part.Range.Of(page.Text), StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }

    private static bool AreOfByline(Page page, List<BylinePart> parts, HashSet<ulong> text)
    {
        foreach (var part in parts)
        {
            if (part.Kind is BylinePartKind.Words or BylinePartKind.Shape) return false;
            if (part.Kind == BylinePartKind.Person && Headlines.Shared(page.WordsOf(part.Range), text) >= FewShared) return false;
        }

        return true;
    }

    /// <summary>The first part of a block between its timestamps that says more than their labels, or the field that names a person; all of a block without timestamps.</summary>
    public static TextRange WithoutStamps(Page page, Block block)
    {
        if (block.StampCount == 0) return Once(page, block.Content);
        var part = WithoutPortrait(page, FirstPart(page, block));
        return page[block].Contains('|') && Of(BylineGrammar.Read(page, part)) == 0 && FieldOfPerson(page, block) is { } person ? person : part;
    }

    /// <summary>"Image Karim Mansour Karim Mansour Send an email 8 November 2021": the text of a portrait, and the name beside it.</summary>
    private static TextRange WithoutPortrait(Page page, TextRange part)
    {
        var words = page.WordsOf(part);
        if (!Vocabulary.Cues.TryOpen(words, out var cue, out var count, out _) || cue.Kind is not (CueKind.Photo or CueKind.Credit)) return part;
        var rest = PersonNames.WithoutButton(page, PageWord.Span(words[count..]));
        var once = Once(page, rest);
        return once.Length < rest.Length ? once : part;
    }

    /// <summary>"Home news | 3 July 2012 | Nasima Bou Allam": of several fields the one that is a person's name.</summary>
    private static TextRange? FieldOfPerson(Page page, Block block)
    {
        foreach (var field in FieldReader.Of(page.Text, block.Content, FieldReader.Bar))
        {
            if (BylineGrammar.Read(page, field) is [{ Kind: BylinePartKind.Person }]) return field;
        }

        return null;
    }

    private static TextRange FirstPart(Page page, Block block)
    {
        var from = block.Content.Start;
        for (var i = block.FirstStamp; i <= block.FirstStamp + block.StampCount; i++)
        {
            var stamp = i < block.FirstStamp + block.StampCount ? page.Stamps[i].Value.Source : new TextRange(block.Content.End, 0);
            var words = WithoutPreposition(page.WordsOf(new TextRange(from, Math.Max(0, stamp.Start - from))));
            if (StampFinder.ReadLabel(words).OtherWords > 0 && !IsHeading(page.Text, words, stamp.Start) && !IsPlaceBeforeAgency(page, words, stamp, block)) return FromCue(page, PageWord.Span(words));
            from = stamp.End;
        }

        return default;
    }

    // "Posted by Nadin Haddadin at 2:14", "on 14 March 2021 Nadin Haddadin".
    private static ReadOnlySpan<PageWord> WithoutPreposition(ReadOnlySpan<PageWord> words) =>
        words.Length > 0 && Vocabulary.MeaningOf(words[^1]) is BylineWord.Outlet or BylineWord.BeforeTime ? words[..^1] : words;

    /// <summary>"Qalqilya 22-9-2021 WAFA - Maysa Abu Zaitun": who wrote it stands behind place and day.</summary>
    private static bool IsPlaceBeforeAgency(Page page, ReadOnlySpan<PageWord> words, TextRange stamp, Block block)
    {
        if (words.Length > MostWordsOfPlace || Vocabulary.Bylines.TryOpen(words, out _, out _, out _) || PersonNames.Judge(page.Text, words, false) == BylinePartKind.Person) return false;
        var behind = page.WordsOf(new TextRange(stamp.End, Math.Max(0, block.Content.End - stamp.End)));
        return Vocabulary.Agencies.TryOpen(behind, out _, out _, out _);
    }

    // "Coverage began: 14/8/2021": what a colon parts from the time is a label, known or not.
    private static bool IsHeading(string text, ReadOnlySpan<PageWord> words, int stamp) =>
        text.AsSpan(words[^1].End, stamp - words[^1].End).Trim() is ":" && !Vocabulary.Bylines.TryOpen(words, out _, out _, out _);

    /// <summary>A text browser prints an image's text and the name below it as one: half of a text that is the same twice.</summary>
    public static TextRange Once(Page page, TextRange range)
    {
        var text = page.Text;

        // Without a blank between them, too.
        var length = range.Length / 2;
        if (length > 2 && range.Length % 2 == 0 && text.AsSpan(range.Start, length).SequenceEqual(text.AsSpan(range.Start + length, length))) return new TextRange(range.Start, length);
        var words = page.WordsOf(range);
        if (words.Length == 0) return range;
        var first = words[..(words.Length / 2)];
        return PageWord.Sum(first) == PageWord.Sum(words[first.Length..]) ? new TextRange(range.Start, first[^1].End - range.Start) : range;
    }

    /// <summary>In a line of several fields, what begins with a word for an author and a person's name.</summary>
    private static TextRange FromCue(Page page, TextRange range)
    {
        var words = page.WordsOf(range);
        for (var i = 0; i < words.Length; i++)
        {
            if (!Vocabulary.Bylines.TryOpen(words[i..], out var word, out _, out _) || word != BylineWord.Writer) continue;
            var rest = new TextRange(words[i].Start, range.End - words[i].Start);
            if (BylineGrammar.Read(page, rest) is [{ Kind: BylinePartKind.Person }, ..]) return rest;
        }

        return range;
    }

    private static double Of(List<BylinePart> parts)
    {
        var best = 0.0;
        foreach (var part in parts)
        {
            switch (part.Kind)
            {
                case BylinePartKind.Words:
                    return 0;
                case BylinePartKind.House:
                    best = House;
                    break;
                case BylinePartKind.Cue:
                case BylinePartKind.Agency:
                case BylinePartKind.Special:
                    best = Math.Max(best, Cue);
                    break;
                case BylinePartKind.Person:
                    best = Math.Max(best, part.Role == BylineWord.None ? Name : Cue);
                    break;
                case BylinePartKind.Shape:
                    best = Math.Max(best, part.Role == BylineWord.None ? Shape : WeakCue);
                    break;
            }
        }

        return best;
    }
}
