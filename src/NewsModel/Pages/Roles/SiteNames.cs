using NewsModel.Pages.Lines;

namespace NewsModel.Pages.Roles;

/// <summary>Finds the site's name in the title of the document.</summary>
internal static class SiteNames
{
    private const string Quoting = "\"'()[]\u00AB\u00BB\u201C\u201D\u2018\u2019.,\u060C!?\u061F\u2026%/";

    private const string Openers = "([\u00AB\u201C\u2018\"";
    private const string Closers = ")]\u00BB\u201D\u2019\"";

    /// <summary>What stands before or behind the headline, up to the separator that is farthest from it.</summary>
    public static TextRange Outside(string text, TextRange title, TextRange headline)
    {
        var behind = Words(text, new TextRange(headline.End, title.End - headline.End));
        var before = Words(text, new TextRange(title.Start, headline.Start - title.Start));
        return behind.Length > 0 ? InPairs(text, LastPiece(text, behind)) : InPairs(text, FirstPiece(text, before));
    }

    /// <summary>A name between or with words in parentheses or quotation marks has both of a pair, or none.</summary>
    private static TextRange InPairs(string text, TextRange name)
    {
        if (Closers.IndexOf(text[name.End], StringComparison.Ordinal) is >= 0 and var closer && name.Of(text).Contains(Openers[closer])) return name with { Length = name.Length + 1 };
        if (name.Start > 0 && Openers.IndexOf(text[name.Start - 1], StringComparison.Ordinal) is >= 0 and var opener && name.Of(text).Contains(Closers[opener])) return new TextRange(name.Start - 1, name.Length + 1);
        return name;
    }

    /// <summary>"Karim Mansour: the bridge opens": whether what the document's title has beside the headline is who wrote it, a person in front of a colon or whose name stands alone beside the headline.</summary>
    public static bool IsAuthor(Page page)
    {
        if (PersonNames.Judge(page.Text, page.WordsOf(page.SiteName), false) != BylinePartKind.Person) return false;
        if (page.Text.AsSpan(page.SiteName.End).TrimStart(' ') is [':', ..]) return true;
        for (var i = Math.Max(page.PageTitle + 1, page.HeadFirst - 1); i < page.HeadEnd; i++)
        {
            if (page.Blocks[i].Key == page.SiteKey) return true;
        }

        return false;
    }

    /// <summary>A name of the profile's, when the line is it or begins or ends with it.</summary>
    public static TextRange OfProfile(Page page, TextRange line)
    {
        if (page.Rules.Profile is not { } profile) return default;
        foreach (var name in profile.Names)
        {
            var wanted = WordReader.Sum(name);
            var words = new List<TextRange>();
            for (var reader = new WordReader(line.Of(page.Text)); reader.MoveNext();)
                words.Add(new TextRange(line.Start + reader.Start, reader.End - reader.Start));
            if (words.Count < wanted.Words) continue;
            var head = Span(words, 0, wanted.Words);
            var tail = Span(words, words.Count - wanted.Words, wanted.Words);
            if (WordReader.Sum(head.Of(page.Text)).Key == wanted.Key) return head;
            if (WordReader.Sum(tail.Of(page.Text)).Key == wanted.Key) return tail;
        }

        return default;
    }

    private static TextRange Span(List<TextRange> words, int first, int count) =>
        new(words[first].Start, words[first + count - 1].End - words[first].Start);

    /// <summary>From the first word of a range to its last.</summary>
    private static TextRange Words(string text, TextRange range)
    {
        var reader = new WordReader(range.Of(text));
        if (!reader.MoveNext()) return default;
        var (start, end) = (reader.Start, reader.End);
        while (reader.MoveNext()) end = reader.End;
        return new TextRange(range.Start + start, end - start);
    }

    private static TextRange FirstPiece(string text, TextRange range)
    {
        var end = 0;
        for (var reader = new WordReader(range.Of(text)); reader.MoveNext(); end = reader.End)
        {
            if (Separates(range.Of(text)[end..reader.Start])) break;
        }

        return new TextRange(range.Start, end);
    }

    private static TextRange LastPiece(string text, TextRange range)
    {
        var (start, end) = (0, 0);
        for (var reader = new WordReader(range.Of(text)); reader.MoveNext(); end = reader.End)
        {
            if (Separates(range.Of(text)[end..reader.Start])) start = reader.Start;
        }

        return new TextRange(range.Start + start, range.Length - start);
    }

    /// <summary>Whether something stands between two words that is neither blank nor belongs inside a name.</summary>
    private static bool Separates(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (!Trimming.IsNothing(c) && !Quoting.Contains(c, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
