using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Place and agency at the head of the text, and the agency at its end.</summary>
internal static class Datelines
{
    private const int Longest = 60;
    private const int MostWordsOfDay = 6;
    private static readonly SearchValues<char> Ends = SearchValues.Create(":\u0640-\u2013\u2014");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("\u0640-\u2013\u2014");

    /// <summary>What stands before the first dash or colon of the text, when it names places and agencies only.</summary>
    public static (string? Text, IReadOnlyList<BylinePart> Parts) AtHead(Page page)
    {
        if (FirstParagraph(page) is not { } first) return (null, []);
        (string? Text, IReadOnlyList<BylinePart> Parts) best = (null, []);
        var content = page[first][..Math.Min(first.Length, Longest)];
        for (var i = End(content, 0); i > 0; i = End(content, i))
        {
            var range = Trimming.Outer(page.Text, new TextRange(first.Content.Start, i));
            var parts = BylineGrammar.Read(page, range);
            if (IsDateline(page, parts))
                best = (BlockText.Of(page, Clean(page, range)), parts);
        }

        return best;
    }

    private static int End(ReadOnlySpan<char> content, int behind) => content[(behind + 1)..].IndexOfAny(Ends) is >= 0 and var found ? behind + 1 + found : -1;

    /// <summary>"Petra - Karim Mansour - The council said …": the person between place or house and the text, with dashes between blanks.</summary>
    public static BylinePart? AuthorAtHead(Page page)
    {
        if (FirstParagraph(page) is not { } first) return null;
        var content = page[first][..Math.Min(first.Length, Longest)];
        if (Dash(content, 0) is not (> 0 and var dash) || Dash(content, dash + 1) is not (> 0 and var end)) return null;
        if (BylineGrammar.Read(page, Trimming.Outer(page.Text, new TextRange(first.Content.Start, dash))) is not [{ Kind: BylinePartKind.Place or BylinePartKind.House or BylinePartKind.Agency }]) return null;
        var name = Trimming.Outer(page.Text, new TextRange(first.Content.Start + dash + 1, end - dash - 1));
        return BylineGrammar.Read(page, name) is [{ Kind: BylinePartKind.Person } person] ? person : null;
    }

    private static Block? FirstParagraph(Page page) =>
        page.BodyFirst >= 0 && page.Blocks[page.BodyFirst] is { Role: LineRole.Body or LineRole.Quote } first ? first : null;

    private static int Dash(ReadOnlySpan<char> content, int from)
    {
        for (var i = from + 1; i < content.Length - 1; i++)
        {
            if (Dashes.Contains(content[i]) && content[i - 1] == ' ' && content[i + 1] == ' ') return i;
        }

        return -1;
    }

    /// <summary>The day between place and agency with which a text begins: that is when the agency published it.</summary>
    public static NewsTimestamp? Day(Page page)
    {
        if (AgencyBehindDay(page) is not { } agency) return null;
        var range = new TextRange(page.Blocks[page.BodyFirst].Content.Start, agency.Range.Start - page.Blocks[page.BodyFirst].Content.Start);
        foreach (var match in page.Rules.Timestamps.EnumerateMatches(range.Of(page.Text))) return match.Date is null ? null : StampFinder.Placed(match, range.Start);
        return null;
    }

    /// <summary>The agency in parentheses behind place and day with which a text begins: "Beijing 3 January 2024 (Xinhua)".</summary>
    public static BylinePart? AgencyBehindDay(Page page)
    {
        if (FirstParagraph(page) is not { } first) return null;
        var content = page[first][..Math.Min(first.Length, Longest)];
        var open = content.IndexOf('(');
        var length = open < 0 ? -1 : content[open..].IndexOf(')');
        if (length < 0) return null;
        var before = page.WordsOf(new TextRange(first.Content.Start, open));
        if (before.Length is 0 or > MostWordsOfDay || !PageWord.HasNumber(before)) return null;
        return BylineGrammar.Read(page, new TextRange(first.Content.Start + open, length + 1)) is [{ Kind: BylinePartKind.Agency } agency] ? agency : null;
    }

    /// <summary>The agency in parentheses with which the last paragraph ends.</summary>
    public static BylinePart? AgencyAtTail(Page page)
    {
        for (var i = page.Blocks.Count - 1; i >= 0; i--)
        {
            if (page.Blocks[i].Role != LineRole.Body) continue;
            var content = page[page.Blocks[i]];
            var open = content.LastIndexOf('(');
            if (open < 0 || content.Length - open > Longest || content[open..].IndexOf(')') < 0) return null;
            var parts = BylineGrammar.Read(page, new TextRange(page.Blocks[i].Content.Start + open, content.Length - open));
            return parts is [{ Kind: BylinePartKind.Agency } agency, ..] ? agency : null;
        }

        return null;
    }

    private static bool IsDateline(Page page, List<BylinePart> parts)
    {
        var names = false;
        foreach (var part in parts)
        {
            if (!IsOfDateline(part) && !IsInParentheses(page, part)) return false;
            names |= IsPlaceOrAgency(part);
        }

        return names;
    }

    private static bool IsOfDateline(BylinePart part) =>
        part.Kind is BylinePartKind.Place or BylinePartKind.Agency or BylinePartKind.House or BylinePartKind.Special;

    // In parentheses behind the place stands the outlet, known or not.
    private static bool IsInParentheses(Page page, BylinePart part) => part.Range.Start > 0 && page.Text[part.Range.Start - 1] == '(';

    private static bool IsPlaceOrAgency(BylinePart part) => part.Kind is BylinePartKind.Place or BylinePartKind.Agency;

    private static TextRange Clean(Page page, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && (Ends.Contains(page.Text[end - 1]) || Trimming.IsNothing(page.Text[end - 1]))) end--;
        return new TextRange(range.Start, end - range.Start);
    }
}
