using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>What the parts of a byline say of each other: beside an agency stands the house, behind a person the place.</summary>
internal static class BylineNeighbours
{
    private const int MostWordsOfPlace = 2;
    private const int MostWordsOfHouse = 2;

    /// <summary>What stands between a label and its value, and never behind a place: "job, reporter on the environment".</summary>
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create(":,\u060C");

    /// <summary>Judges each part by those beside it.</summary>
    public static void Judge(Page page, TextRange range, List<BylinePart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            // Beside others or behind a cue, what is called as the page's masthead is the house; alone, it is no one.
            if (parts[i] is { Kind: BylinePartKind.Shape } shape && Mastheads.IsShort(page, shape.Range)) parts[i] = shape with { Kind = parts.Count > 1 || shape.Role != BylineWord.None ? BylinePartKind.House : BylinePartKind.Words };
            else if (IsHouseBeside(page.Text, parts, i)) parts[i] = parts[i] with { Kind = BylinePartKind.House };
        }

        for (var i = 0; i < parts.Count && parts.Exists(static part => part.Kind is BylinePartKind.Person or BylinePartKind.Agency or BylinePartKind.Shape); i++)
        {
            if (parts[i].Kind == BylinePartKind.Words && AreInitials(page.Text, page.WordsOf(parts[i].Range))) parts[i] = parts[i] with { Kind = BylinePartKind.Special };
        }

        for (var i = 1; i < parts.Count; i++)
        {
            if (IsPlaceOf(page, parts[i - 1], parts[i])) parts[i] = AsPlace(page, parts[i]);
            else if (IsPlaceInParentheses(page, parts, i)) parts[i] = parts[i] with { Kind = BylinePartKind.Place };
            else if (parts[i - 1].Role == BylineWord.Reporter && parts[i].Kind == BylinePartKind.Person && parts[i].Cue == parts[i - 1].Cue && IsLabel(page.Text, parts[i - 1], parts[i])) parts[i - 1] = parts[i - 1] with { Kind = BylinePartKind.Special };
            else if (IsPrintedHouse(page, parts, i)) parts[i - 1] = parts[i - 1] with { Kind = BylinePartKind.House };
            else if (IsUnknownPlaceOf(page, parts, i)) parts[i] = parts[i] with { Kind = BylinePartKind.Special };
            else if (parts[i - 1] is { Kind: BylinePartKind.Shape, Role: BylineWord.None } && parts[i] is { Kind: BylinePartKind.Person, Role: not BylineWord.Photographer } or { Role: BylineWord.None } && IsLabel(page.Text, parts[i - 1], parts[i])) parts[i - 1] = parts[i - 1] with { Kind = parts[i] is { Role: BylineWord.Writer, Cue.Length: > 0 } ? BylinePartKind.Special : BylinePartKind.Words };
            else if (IsPlaceOf(page, parts[i], parts[i - 1]) && (i == 1 || parts[i - 2].Kind == BylinePartKind.Place) && !Between(page.Text, parts[i - 1], parts[i]).ContainsAny(LabelSigns)) parts[i - 1] = AsPlace(page, parts[i - 1]);
            else if (IsOutletOf(page, parts[i - 1], parts[i])) parts[i] = parts[i] with { Kind = BylinePartKind.House, Range = PageWord.Span(page.WordsOf(parts[i].Range)) };
        }

        // "Horizon / AFP": beside an agency stands the house, but "Qalqilya 22-9-2021 WAFA - Dilvin Musallat" names who wrote.
        if (parts is [{ Kind: BylinePartKind.Agency }, { Kind: BylinePartKind.Shape }] && page.At(range.Start) is { StampCount: 1 } line && line.Content.Start < range.Start) return;
        if (parts.Exists(static part => part.Kind == BylinePartKind.Agency))
        {
            for (var i = 0; i < parts.Count; i++) if (parts[i] is { Kind: BylinePartKind.Shape, Role: BylineWord.None } && !IsColleague(parts, i) && !IsCaptionOf(page, parts, i)) parts[i] = parts[i] with { Kind = BylinePartKind.House };
        }
    }

    // "B. Houria/ Q. W", "Q.W/APS": the letters of a desk or an editor.
    private static bool AreInitials(string text, ReadOnlySpan<PageWord> words)
    {
        foreach (ref readonly var word in words)
        {
            if (word.Length > 1 || word.IsNumber || char.IsAsciiLetter(text[word.Start])) return false;
        }

        return true;
    }

    // "Sports - Karim Mansour": what stands in no name is the section.
    private static BylinePart AsPlace(Page page, BylinePart part) =>
        part with { Kind = PersonNames.CanBeName(page.WordsOf(part.Range)) ? BylinePartKind.Place : BylinePartKind.Special };

    // "Text: Channel 7 | Amin Zarwati | AFP": behind the word for an author, what is no name and stands in a field before one or an agency is a house.
    private static bool IsHouseBeside(string text, List<BylinePart> parts, int index) =>
        parts[index] is { Kind: BylinePartKind.Words, Role: BylineWord.Writer } part && text.AsSpan(part.Range.End).TrimStart(' ') is ['|', ..]
        && index + 1 < parts.Count && parts[index + 1] is { Kind: BylinePartKind.Person or BylinePartKind.Agency };

    // "WAM/Ahmad Nuaimi/Salima Shamsi": behind the agency and a person stands another.
    private static bool IsColleague(List<BylinePart> parts, int index) =>
        parts[0].Kind == BylinePartKind.Agency && parts[index - 1].Kind == BylinePartKind.Person;

    // "A great new victory (Reuters)": a house has no name of three words.
    private static bool IsCaptionOf(Page page, List<BylinePart> parts, int index) =>
        index + 1 < parts.Count && parts[index + 1] is { Kind: BylinePartKind.Agency } agency && page.Text[agency.Range.Start - 1] == '(' && page.WordsOf(parts[index].Range).Length > MostWordsOfHouse;

    /// <summary>"SPA - Riyadh", "Sami Adel - Riyadh": one word beside an agency, the house or a person says where it wrote, or for whom.</summary>
    private static bool IsPlaceOf(Page page, BylinePart before, BylinePart part) =>
        before.Kind is BylinePartKind.Agency or BylinePartKind.House or BylinePartKind.Person && part is { Kind: BylinePartKind.Words, Role: BylineWord.None }
        && !part.Range.Of(page.Text).ContainsAny(' ', '.') && !ArabicDigits.TryGetValue(page.Text[part.Range.Start], out _);

    /// <summary>"Haifa Subaie (Umm Qurun)": behind a person, in parentheses, stands where.</summary>
    private static bool IsPlaceInParentheses(Page page, List<BylinePart> parts, int index) =>
        parts[index] is { Kind: BylinePartKind.Words, Role: BylineWord.None } last && parts[index - 1].Kind == BylinePartKind.Person
        && page.Text[last.Range.Start - 1] == '(' && page.WordsOf(last.Range) is { Length: <= MostWordsOfPlace } place && !PageWord.HasNumber(place);

    /// <summary>"Writer: Marzia Haidari - Mazar Sharif": behind a dash and without a given name stands where, not a second author.</summary>
    private static bool IsUnknownPlaceOf(Page page, List<BylinePart> parts, int index)
    {
        if (index != parts.Count - 1 || parts[index] is not { Kind: BylinePartKind.Person or BylinePartKind.Shape or BylinePartKind.Words, Role: BylineWord.Writer or BylineWord.Interviewer } last) return false;
        if (parts[index - 1] is not { Kind: BylinePartKind.Person } first || (last.Kind == BylinePartKind.Person && index > 1 && parts[index - 2].Kind == BylinePartKind.Person)) return false;
        return page.Text.AsSpan(first.Range.End, last.Range.Start - first.Range.End).Trim() is "-" or "\u2013" or "\u2014"
            && PersonNames.Judge(page.Text, page.WordsOf(first.Range), false) == BylinePartKind.Person
            && page.WordsOf(last.Range) is { Length: <= MostWordsOfPlace } place && PersonNames.CanBeName(place) && PersonNames.Judge(page.Text, place, false) != BylinePartKind.Person;
    }

    // "Tripoli - The Country's Stage: Khairiya Warfalli": what the page prints on a line of its own is no label.
    private static bool IsPrintedHouse(Page page, List<BylinePart> parts, int person) =>
        person > 1 && parts[person - 2].Kind == BylinePartKind.Place
        && parts[person - 1] is { Kind: BylinePartKind.Shape or BylinePartKind.Words, Role: BylineWord.None } house && IsLabel(page.Text, house, parts[person])
        && page.WordsOf(house.Range) is { Length: <= MostWordsOfHouse } words && page.Repeats.ContainsKey(PageWord.Sum(words));

    // "Design: Ahmad Kathiri", "latest announcement: a new road": unknown words and a colon say what the person does, or what it is about.
    private static bool IsLabel(string text, BylinePart word, BylinePart person) => Between(text, word, person).Contains(':');

    private static ReadOnlySpan<char> Between(string text, BylinePart first, BylinePart next) => text.AsSpan(first.Range.End, next.Range.Start - first.Range.End);

    /// <summary>"Aden ((Tomorrow's Harbor)) exclusive:", "London: «The Arab East»": in parentheses or quotation marks behind the place stands the outlet.</summary>
    private static bool IsOutletOf(Page page, BylinePart place, BylinePart part) =>
        place.Kind == BylinePartKind.Place && part is { Kind: BylinePartKind.Shape or BylinePartKind.Words, Role: BylineWord.None } && (page.Text[part.Range.Start - 1] == '(' || Quotes.Wrap(part.Range.Of(page.Text)));
}
