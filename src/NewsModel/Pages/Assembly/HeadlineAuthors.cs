using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The author whom a headline names behind a stroke, as opinion pages without bylines do: "On water and thirst / Mukhtar Ahmad".</summary>
internal static class HeadlineAuthors
{
    private const int FewestWordsOfHeadline = 3;
    private const int MostWordsOfName = 4;
    private const double FewShared = 0.3;

    /// <summary>The name's place; null when what stands there is no name, or one of which the text speaks.</summary>
    public static TextRange? Find(Page page)
    {
        if (page.HeadFirst < 0 || page.Blocks[page.HeadFirst] is not { Key: not 0 } headline) return null;
        var text = page[headline];
        var stroke = text.LastIndexOf('/');
        if (stroke < 1 || stroke + 2 >= text.Length || text[stroke - 1] != ' ' || text[stroke + 1] != ' ') return null;
        var start = headline.Content.Start + stroke + 1;
        var name = Trimming.Outer(page.Text, new TextRange(start, headline.Content.End - start));
        if (page.WordsOf(headline, new TextRange(headline.Content.Start, stroke)).Length < FewestWordsOfHeadline) return null;
        var words = page.WordsOf(headline, name);
        if (words.Length is < 2 or > MostWordsOfName || PersonNames.Judge(page.Text, words, false) != BylinePartKind.Person) return null;
        return Headlines.Shared(words, Headlines.WordsOfText(page, page.BodyFirst)) < FewShared ? name : null;
    }
}
