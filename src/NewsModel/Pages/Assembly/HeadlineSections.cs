using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>The section that agencies and some papers print in the line of the headline: "General / The governor opens the bridge".</summary>
internal static class HeadlineSections
{
    private const int MostWordsOfSection = 3;
    private const int FewestWordsOfHeadline = 3;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("/|");

    /// <summary>
    /// The section's name and the headline behind it; the whole line as headline when it begins with no section that
    /// everybody or the page's menu knows. A place in front of a stroke is of the headline: "Lebanon / Syria: an agreement".
    /// </summary>
    public static (TextRange Section, TextRange Headline) Part(Page page, Block line)
    {
        var whole = (default(TextRange), line.Content);
        if (line.Key == 0 || page[line].IndexOfAny(Strokes) is not (> 0 and var stroke) || stroke + 1 == line.Length || page[line][stroke + 1] != ' ') return whole;
        var name = Trimming.Outer(page.Text, new TextRange(line.Content.Start, stroke));
        var rest = Trimming.Outer(page.Text, new TextRange(line.Content.Start + stroke + 1, line.Length - stroke - 1));
        var words = page.WordsOf(line, name);
        if (words.Length is 0 or > MostWordsOfSection || page.WordsOf(line, rest).Length < FewestWordsOfHeadline) return whole;
        var key = PageWord.Sum(words);
        return page.Rules.IsSection(key) || (SectionAssembly.IsInMenu(page, key) && !Vocabulary.Places.TryGet(key, out _)) ? (name, rest) : whole;
    }
}
