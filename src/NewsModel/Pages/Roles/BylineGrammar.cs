using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Takes a byline apart: cue, persons, house, agency, place.</summary>
internal static class BylineGrammar
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\u060C,;|/()[]*\u2022\u2013\u2014-:\u061B\n\r&@+");

    private const char Stroke = '\u0640';
    private const char FeminineEnding = '\u0629';
    private const int FewestWordsOfName = 2;
    private const int MostWordsOfPlace = 2;

    /// <summary>The parts of a byline; read once a place.</summary>
    public static List<BylinePart> Read(Page page, TextRange range)
    {
        if (!page.Bylines.TryGetValue(range, out var parts)) page.Bylines[range] = parts = Parse(page, range);
        return parts;
    }

    private static List<BylinePart> Parse(Page page, TextRange range)
    {
        var parts = page.NewByline();
        var (role, cue) = (BylineWord.None, default(TextRange));
        var text = page.Text;
        var isTitled = false;
        foreach (var field in FieldReader.Of(text, range, Separators))
        {
            var segment = WithoutEnding(text, field);
            var first = parts.Count;
            if (!IsHandle(text, range, segment)) AddPieces(page, segment, parts, ref role, ref cue);
            if (isTitled && first < parts.Count && parts[first].Kind == BylinePartKind.Shape) parts[first] = parts[first] with { Kind = BylinePartKind.Person };
            isTitled = IsTitle(page, segment);
        }

        BylineNeighbours.Judge(page, range, parts);

        // "Mobile phones - archive": a word for an image at the end names no one.
        if (parts.Count > 0 && role == BylineWord.Photographer && cue.Start > parts[^1].Range.End) parts.Add(new BylinePart(BylinePartKind.Words, cue, default, role));
        if (parts.Count == 0 && role != BylineWord.None) parts.Add(new BylinePart(BylinePartKind.Cue, default, cue, role));
        return parts;
    }

    // "The writer/ess Julia": the ending of the feminine, behind a stroke.
    private static TextRange WithoutEnding(string text, TextRange field) =>
        field.Of(text) is [FeminineEnding, ' ', ..] && field.Start > 0 && text[field.Start - 1] == '/' ? new TextRange(field.Start + 2, field.Length - 2) : field;

    /// <summary>"The engineer/ Sami Fuad": a form of address and a stroke in front of a name.</summary>
    private static bool IsTitle(Page page, TextRange segment) =>
        page.Text.AsSpan(segment.End).TrimStart(' ') is ['/', ..] && page.WordsOf(segment) is [.., var last] && Vocabulary.MeaningOf(last) == BylineWord.Title;

    /// <summary>Adds a field piece by piece: the stroke that lengthens a letter is a dash where it, or several, stand alone.</summary>
    private static void AddPieces(Page page, TextRange segment, List<BylinePart> parts, ref BylineWord role, ref TextRange cue)
    {
        var text = segment.Of(page.Text);
        var (start, next) = (0, 0);
        while (text[next..].IndexOf(Stroke) is >= 0 and var found)
        {
            var first = next + found;
            for (next = first; next < text.Length && text[next] == Stroke;) next++;
            if ((first > 0 && text[first - 1] != ' ') || (next < text.Length && text[next] != ' ')) continue;
            AddPiece(page, new TextRange(segment.Start + start, first - start), parts, ref role, ref cue);
            start = next;
        }

        AddPiece(page, new TextRange(segment.Start + start, text.Length - start), parts, ref role, ref cue);
    }

    private static void AddPiece(Page page, TextRange piece, List<BylinePart> parts, ref BylineWord role, ref TextRange cue)
    {
        Add(page, PersonNames.WithoutButton(page, Trimming.Outer(page.Text, piece)), parts, ref role, ref cue);
    }

    /// <summary>The name of an account: the sign stands in front of it, or behind it where direction turned it round.</summary>
    private static bool IsHandle(string text, TextRange range, TextRange segment) =>
        (segment.Start > range.Start && text[segment.Start - 1] == '@')
        || (segment.End < text.Length && text[segment.End] == '@' && !segment.Of(text).Contains(' '));

    private static void Add(Page page, TextRange segment, List<BylinePart> parts, ref BylineWord role, ref TextRange cue)
    {
        var words = page.WordsOf(segment);
        var key = PageWord.Sum(words);
        if (IsHouse(page, key, words) || IsHouse(page, BehindAnd(segment.Of(page.Text)), words))
        {
            parts.Add(new BylinePart(BylinePartKind.House, segment, cue, role));
            return;
        }

        if (IsAgency(page, segment, words))
        {
            parts.Add(new BylinePart(BylinePartKind.Agency, segment, cue, role));
            return;
        }

        // "Karim Mansour photo: Sami Fawzi", with a slash as well: the word before it speaks of the next.
        if (words.Length > FewestWordsOfName && page.Text.AsSpan(segment.End).TrimStart(' ') is [':' or '/', ..] && Vocabulary.MeaningOf(words[^1]) is (BylineWord.Photographer or BylineWord.Source) and var next)
        {
            Add(page, PageWord.Span(words[..^1]), parts, ref role, ref cue);
            (role, cue) = (next, PageWord.Span(words[^1..]));
            return;
        }

        _ = Vocabulary.Bylines.TryOpen(words, out var word, out var count, out var opens);

        // "The writer: Bashar Nasan": what stands before a name as a form of address says with a colon who wrote.
        if (Vocabulary.NameLabels.TryGet(key, out var label) && page.Text.AsSpan(segment.End).TrimStart(' ') is [':' or '/', ..]) word = label;
        var rest = count == 0 ? 0 : words[count - 1].End - segment.Start;
        var behind = Trimming.Outer(page.Text, new TextRange(segment.Start + rest, segment.Length - rest));
        var named = page.WordsOf(behind);
        if (IsSite(page, PageWord.Sum(named), named))
        {
            parts.Add(new BylinePart(BylinePartKind.House, opens ? behind : segment, opens ? Before(segment, rest) : cue, opens ? word : role));
            return;
        }

        // "From Farid Qadi": the preposition names an author only before a person.
        if (word == BylineWord.From && PersonNames.Judge(page.Text, page.WordsOf(FirstName(page, behind)), false) == BylinePartKind.Person) word = BylineWord.Writer;
        if (IsRole(word))
        {
            // "Karim Mansour - correspondent for local affairs" says what he is.
            if (word == BylineWord.Reporter && parts is [.., { Kind: BylinePartKind.Person }] && PersonNames.Judge(page.Text, named, false) != BylinePartKind.Person) return;

            // "Photo of Latifa" is the image's text in front of her name.
            (role, cue) = word == BylineWord.Photographer && IsTwice(page, FirstName(page, behind)) ? (BylineWord.None, default) : (word, Before(segment, rest));
            Add(page, behind, parts, ref role, ref cue);
            return;
        }

        if (word is BylineWord.HouseWord or BylineWord.HouseKind && PersonNames.CanBeName(page.WordsOf(behind)))
        {
            parts.Add(new BylinePart(BylinePartKind.House, segment, cue, role));
            return;
        }

        if (word is BylineWord.Title)
        {
            if (IsTitle(page, segment) && PersonNames.Judge(page.Text, named, true) == BylinePartKind.Words) return;

            // "The writer Karim Mansour" says what he did; "Dr. Karim Mansour" how he is addressed.
            if (role == BylineWord.None && Vocabulary.NameLabels.TryGet(PageWord.Sum(words[..count]), out var did)) AddNames(page, behind, behind, parts, did, Before(segment, rest));
            else AddNames(page, segment, behind, parts, role, cue);

            // Who is addressed as a doctor or an engineer is a person.
            if (parts is [.., { Kind: BylinePartKind.Shape } last]) parts[^1] = last with { Kind = BylinePartKind.Person };
            return;
        }

        // "Special to the site" names nobody, "special Karim Mansour" a person.
        if (word is BylineWord.Special)
        {
            parts.Add(new BylinePart(BylinePartKind.Special, segment, cue, role));
            if (PersonNames.Judge(page.Text, page.WordsOf(behind), false) == BylinePartKind.Person) AddNames(page, behind, behind, parts, role, cue);
            return;
        }

        var whole = behind.Length == 0;
        if (whole && word is BylineWord.House) parts.Add(new BylinePart(BylinePartKind.House, segment, cue, role));
        else if (whole && word is BylineWord.Agencies) parts.Add(new BylinePart(BylinePartKind.Special, segment, cue, role));
        else if (EndsLikeSite(words)) parts.Add(new BylinePart(BylinePartKind.House, segment, cue, role));
        else if (Vocabulary.Places.TryGet(key, out _)) parts.Add(new BylinePart(BylinePartKind.Place, segment, cue, role));
        else if (words.Length == 1 && Mastheads.IsShort(page, segment)) parts.Add(new BylinePart(BylinePartKind.House, segment, cue, role));
        else AddNames(page, segment, segment, parts, role, cue);
    }

    private static bool IsTwice(Page page, TextRange name) => BylineEvidence.Once(page, name).Length < name.Length;

    private static TextRange FirstName(Page page, TextRange names)
    {
        var words = page.WordsOf(names);
        var joint = PersonNames.NextJoint(page.Text, words, 0);
        return joint < words.Length ? Trimming.Outer(page.Text, new TextRange(names.Start, words[joint].Start - names.Start)) : names;
    }

    // Persons joined by the conjunction are several; elsewhere it is part of an ordinary word.
    private static void AddNames(Page page, TextRange segment, TextRange name, List<BylinePart> parts, BylineWord role, TextRange cue)
    {
        var start = segment.Start;
        var words = page.WordsOf(name);
        if (role == BylineWord.Writer && Outlet(page, segment, words) is > 0 and var outlet)
        {
            var author = new TextRange(start, words[outlet - 1].End - start);
            AddNames(page, author, author, parts, role, cue);
            parts.Add(new BylinePart(BylinePartKind.House, PageWord.Span(words[(outlet + 1)..]), default, BylineWord.None));
            return;
        }

        for (var i = PersonNames.NextJoint(page.Text, words, 0); i < words.Length; i = PersonNames.NextJoint(page.Text, words, i))
        {
            AddName(page, new TextRange(start, words[i].Start - start), parts, role, cue);
            start = words[i].Start + Vocabulary.And.Length;
        }

        AddName(page, new TextRange(start, segment.End - start), parts, role, cue);
    }

    /// <summary>"Wrote Rim Khalifa in "The Call"": which word stands between the person and the outlet in quotation marks; 0 when none does.</summary>
    private static int Outlet(Page page, TextRange segment, ReadOnlySpan<PageWord> words)
    {
        if (!Quotes.Marks.Contains(page.Text[segment.End - 1])) return 0;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (Vocabulary.MeaningOf(words[i]) != BylineWord.Outlet) continue;
            return Quotes.Marks.Contains(page.Text[words[i + 1].Start - 1]) && PersonNames.CanBeName(words[(i + 1)..]) ? i : 0;
        }

        return 0;
    }

    private static void AddName(Page page, TextRange range, List<BylinePart> parts, BylineWord role, TextRange cue)
    {
        range = PersonNames.WithoutOccupation(page, BylineEvidence.Once(page, Trimming.Outer(page.Text, range)));
        if (range.Length == 0) return;
        var words = page.WordsOf(range);
        if (FromPlace(page, range, parts, role) is > 0 and var from)
        {
            parts.Add(new BylinePart(BylinePartKind.Person, PageWord.Span(words[..from]), cue, role));
            parts.Add(new BylinePart(BylinePartKind.Place, PageWord.Span(words[(from + 1)..]), default, BylineWord.None));
            return;
        }

        // "Karim Mansour, journalist"
        if (parts is [.., { Kind: BylinePartKind.Person }] && PersonNames.OpensWithOccupation(words)) return;
        var kind = PersonNames.Judge(page.Text, words, role == BylineWord.Writer);

        // A source without a given name is a paper or a body.
        if (role == BylineWord.Source && (kind == BylinePartKind.Shape || (words.Length == 1 && PersonNames.CanBeName(words)))) (kind, range) = (BylinePartKind.House, PageWord.Span(words));
        parts.Add(new BylinePart(kind, range, cue, role));
    }

    /// <summary>"Lightning - Abd al-Ilah from Zagora", "by Huda Salim from Cairo": which word stands between the person and the place; 0 when none does. Without either the place must be known: "a child from the camp" is a caption.</summary>
    private static int FromPlace(Page page, TextRange range, List<BylinePart> parts, BylineWord role)
    {
        var words = page.WordsOf(range);
        var isCued = role == BylineWord.Writer || parts is [.., { Kind: BylinePartKind.House or BylinePartKind.Agency }];
        for (var i = Math.Max(1, words.Length - 1 - MostWordsOfPlace); i < words.Length; i++)
        {
            if (Vocabulary.MeaningOf(words[i]) != BylineWord.From) continue;
            return PersonNames.Judge(page.Text, words[..i], role == BylineWord.Writer) == BylinePartKind.Person && (isCued ? PersonNames.CanBeName(words[(i + 1)..]) : Vocabulary.Places.TryGet(PageWord.Sum(words[(i + 1)..]), out _)) ? i : 0;
        }

        return 0;
    }

    /// <summary>One name of an agency, or the same in two languages, or one behind "and".</summary>
    private static bool IsAgency(Page page, TextRange segment, ReadOnlySpan<PageWord> words)
    {
        if (Vocabulary.Agencies.TryGet(BehindAnd(segment.Of(page.Text)), out _)) return true;
        var rest = words;
        while (Vocabulary.Agencies.TryOpen(rest, out _, out var count, out _)) rest = rest[count..];
        return rest.Length < words.Length && rest.IsEmpty;
    }

    /// <summary>The hash of the words when the conjunction at their head is left out; 0 when there is none.</summary>
    private static ulong BehindAnd(ReadOnlySpan<char> text) =>
        text.StartsWith(Vocabulary.And, StringComparison.Ordinal) ? WordReader.Sum(text[Vocabulary.And.Length..]).Key : 0;

    private static bool EndsLikeSite(ReadOnlySpan<PageWord> words) =>
        words.Length > 1 && Vocabulary.MeaningOf(words[^1]) == BylineWord.HouseTail;

    private static bool IsRole(BylineWord word) => word is >= BylineWord.Writer and <= BylineWord.Source;

    private static bool IsHouse(Page page, ulong key, ReadOnlySpan<PageWord> words) => page.Rules.IsHouse(key) || IsSite(page, key, words);

    private static bool IsSite(Page page, ulong key, ReadOnlySpan<PageWord> words) =>
        key != 0 && (page.Rules.TryGetSiteName(key, out _) || (key == page.SiteKey && !SiteNames.IsAuthor(page)) || (key == page.FrontKey && PersonNames.Judge(page.Text, words, false) != BylinePartKind.Person));

    private static TextRange Before(TextRange segment, int rest) => new(segment.Start, rest);
}
