using NewsModel.Locales;
using NewsModel.Pages.Lines;
using NewsModel.Pages.Roles;

namespace NewsModel.Pages.Assembly;

/// <summary>Tells the language of the article by letters that only one uses, and the direction by its script.</summary>
internal static class LanguageFinder
{
    private const int MostLetters = 1000;

    /// <summary>How much is looked at one by one where not all letters are of the alphabet.</summary>
    private const int Window = 16;

    private const char FirstLetter = '\u0600';
    private const char LastLetter = '\u06FF';
    private const char FirstForm = '\uFB50';
    private const char LastForm = '\uFEFC';

    internal readonly record struct Finding(string? Tag, TextDirection Direction);

    private readonly record struct Row(string Tag, TextDirection Direction, string Letters);

    private static readonly Row[] Rows =
    [
        .. LocaleTable.Load("languages.tsv").Rows.Select(static row =>
            new Row(row.Required("language"), new TextDirection(row.Required("direction")), string.Concat(row.Variants("names"))))
    ];

    /// <summary>Which characters of the block are letters.</summary>
    private static readonly bool[] IsLetter = LettersOfBlock();

    /// <summary>The profile's language where it has one, else that of the letters; null for a page without letters.</summary>
    public static Finding? Find(Page page)
    {
        var (arabic, latin) = (0, 0);
        Span<int> counts = stackalloc int[IsLetter.Length];
        counts.Clear();
        foreach (var block in page.Blocks)
        {
            if (block.Role is not (LineRole.Title or LineRole.Body or LineRole.Quote or LineRole.Lead or LineRole.PageTitle)) continue;
            for (var text = page[block]; !text.IsEmpty;)
            {
                // No language of those above the last is told by a letter of the alphabet.
                arabic += Letters.CountPlain(text, out var passed);
                text = text[passed..];
                var window = text[..Math.Min(Window, text.Length)];
                Count(window, counts, ref arabic, ref latin);
                text = text[window.Length..];
            }

            if (arabic + latin > MostLetters) break;
        }

        if (arabic == 0 && latin == 0) return page.Rules.Profile?.Language is { } known ? new Finding(known, TextDirection.RightToLeft) : null;
        if (latin > arabic) return new Finding(null, TextDirection.LeftToRight);
        var row = Rows[^1];
        for (var i = Rows.Length - 2; i >= 0; i--)
        {
            if (Own(counts, Rows[i].Letters) * 100 > arabic) row = Rows[i];
        }

        return new Finding(page.Rules.Profile?.Language ?? row.Tag, row.Direction);
    }

    private static void Count(ReadOnlySpan<char> text, Span<int> counts, ref int arabic, ref int latin)
    {
        foreach (var c in text)
        {
            if (c is >= FirstLetter and <= LastLetter)
            {
                if (!IsLetter[c - FirstLetter]) continue;
                arabic++;
                counts[c - FirstLetter]++;
            }
            else if (c is >= FirstForm and <= LastForm) arabic += char.IsLetter(c) ? 1 : 0;
            else if (c < '\u0250' && char.IsLetter(c)) latin++;
        }
    }

    /// <summary>How many of the letters counted are a row's own.</summary>
    private static int Own(ReadOnlySpan<int> counts, string letters)
    {
        var own = 0;
        foreach (var letter in letters) own += counts[letter - FirstLetter];
        return own;
    }

    private static bool[] LettersOfBlock()
    {
        var letters = new bool[LastLetter - FirstLetter + 1];
        for (var i = 0; i < letters.Length; i++) letters[i] = char.IsLetter((char)(FirstLetter + i));
        return letters;
    }
}
