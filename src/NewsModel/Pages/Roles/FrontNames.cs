using System.Buffers;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Profiles;

namespace NewsModel.Pages.Roles;

/// <summary>Finds what the first line of a page begins with when the document's title does not name the site: "Voice of the Atlas | the Moroccan paper".</summary>
internal static class FrontNames
{
    private const int FewestLetters = 4;

    private static readonly SearchValues<char> Separators = SearchValues.Create("|\u00BB\u203A");

    /// <summary>The name; empty when the line begins with a button, a time or a person.</summary>
    public static TextRange Find(Page page)
    {
        if (page.Blocks is not [{ IsStamp: false, Key: not 0, Cue.Kind: CueKind.None } first, ..]) return default;
        foreach (var field in FieldReader.Of(page.Text, first.Content, Separators))
        {
            var words = page.WordsOf(field);

            // A line that is nothing else may be the headline.
            return field.End < first.Content.End && field.Length >= FewestLetters && PersonNames.CanBeName(words) && PersonNames.Judge(page.Text, words, false) != BylinePartKind.Person
                ? PageWord.Span(words) : default;
        }

        return default;
    }
}
