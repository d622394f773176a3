using System.Globalization;

namespace NewsModel.Pages.Lines;

/// <summary>
/// Marks that text browsers put beside the text: the numbers of lynx's links, <c>[12]</c>, and the names of images
/// without a text of their own, <c>[logo]</c> or <c>[photo.jpg]</c>. They are overwritten by characters that count as
/// nothing, so that every place stays what it was.
/// </summary>
internal static class BrowserMarks
{
    /// <summary>What stands in a mark's place; a format character, which neither words nor timestamps see.</summary>
    public const char Filler = '\uFEFF';

    private const int FewestLinks = 5;
    private const int FewestImages = 2;
    private const int LongestName = 40;
    private const int MostDigits = 5;

    public static string Blank(string text)
    {
        if (!text.Contains('[')) return text;
        List<TextRange> links = [];
        List<TextRange> images = [];
        for (var at = text.IndexOf('['); at >= 0; at = at + 1 < text.Length ? text.IndexOf('[', at + 1) : -1)
        {
            var window = text.AsSpan(at + 1, Math.Min(LongestName, text.Length - at - 1));
            var length = window.IndexOf(']');
            if (length <= 0) continue;
            var mark = new TextRange(at, length + 2);
            if (IsNumber(window[..length], links.Count + 1)) links.Add(mark);
            else if (IsImageName(window[..length]) && StartsLine(text, at) && !EndsLine(text, mark.End)) images.Add(mark);
        }

        if (links.Count < FewestLinks) links.Clear();
        if (images.Count >= FewestImages) links.AddRange(images);
        return links.Count == 0 ? text : string.Create(text.Length, (text, links), static (copy, page) =>
        {
            page.text.CopyTo(copy);
            foreach (var mark in page.links) Overwrite(copy, mark);
        });
    }

    // Lynx counts its links from the top of the page, so any other number in brackets is the page's own.
    private static bool IsNumber(ReadOnlySpan<char> name, int expected) =>
        name.Length <= MostDigits && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == expected;

    /// <summary>Whether a name in brackets is that of an image: what a text browser prints for one without a text.</summary>
    public static bool IsImageName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.' or '%')) return false;
        }

        return !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static bool StartsLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            if (!Trimming.IsNothing(text[at - 1]) && text[at - 1] is not ('*' or '+' or 'o' or '\u2022' or '\u00B7')) return false;
            at--;
        }

        return true;
    }

    // A mark that is all of its line stays a line.
    private static bool EndsLine(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r'))
        {
            if (!Trimming.IsNothing(text[at])) return false;
            at++;
        }

        return true;
    }

    // Between two letters a blank is left, so that words stay apart.
    private static void Overwrite(Span<char> copy, TextRange mark)
    {
        copy.Slice(mark.Start, mark.Length).Fill(Filler);
        if (mark.Start > 0 && char.IsLetterOrDigit(copy[mark.Start - 1])) copy[mark.Start] = ' ';
    }
}
