using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The author whom a headline names, as opinion pages without bylines do: "On water and thirst / Mukhtar Ahmad", "Tayyib Uthman writes: the bread".</summary>
internal static class HeadlineAuthors
{
    private const int FewestWordsOfHeadline = 3;
    private const int MostWordsOfName = 4;
    private const int MostWordsBeforeVerb = 6;

    /// <summary>The name's place; null when what stands there is no name, or one of which the text speaks.</summary>
    public static TextRange? Find(Page page)
    {
        if (page.HeadFirst < 0 || page.Blocks[page.HeadFirst] is not { Key: not 0 } headline) return null;
        if (Writing(page, headline) is { } writing) return writing;
        var text = page[headline];
        var stroke = text.LastIndexOf('/');
        if (stroke < 1 || stroke + 2 >= text.Length || text[stroke - 1] != ' ' || text[stroke + 1] != ' ') return null;
        var start = headline.Content.Start + stroke + 1;
        var name = Trimming.Outer(page.Text, new TextRange(start, headline.Content.End - start));
        if (page.WordsOf(headline, new TextRange(headline.Content.Start, stroke)).Length < FewestWordsOfHeadline) return null;
        var words = page.WordsOf(headline, name);
        if (words.Length is < 2 or > MostWordsOfName || PersonNames.Judge(page.Text, words, false) != BylinePartKind.Person) return null;
        return Headlines.AreOfText(page, words) ? null : name;
    }

    /// <summary>In front of "writes:" stands a person, and no office that a headline lets write.</summary>
    private static TextRange? Writing(Page page, Block headline)
    {
        var words = page.WordsOf(headline);
        for (var i = 2; i < words.Length - 1 && i <= MostWordsBeforeVerb; i++)
        {
            if (Vocabulary.MeaningOf(words[i]) != BylineWord.Writes) continue;
            if (page.Text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).Trim() is not [':', ..]) return null;
            return PersonNames.Judge(page.Text, words[..i], false) == BylinePartKind.Person ? PageWord.Span(words[..i]) : null;
        }

        return null;
    }
}
