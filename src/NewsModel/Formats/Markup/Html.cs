using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsModel.Formats.Markup;

/// <summary>Text as HTML: Arabic as it is, everything that has a meaning in markup escaped.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Why a text does not come back from HTML as it was; null when it does.</summary>
    /// <remarks>HTML joins runs of white space, has none at the ends of a block, and has no control characters.</remarks>
    public static string? Damage(string text)
    {
        if (text.Length == 0) return "HTML has no empty text";
        if (IsSpace(text[0]) || IsSpace(text[^1])) return "HTML has no white space at the ends of a text";
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpace(text[i]) && IsSpace(text[i + 1])) return "HTML joins white space";
            if (text[i] is '\t' or '\r' or '\f') return "HTML has no tabs and carriage returns";
            if (!XmlText.IsChar(text, i)) return "HTML has no control characters and halves of characters";
        }

        return null;
    }

    /// <summary>The text as HTML keeps it: each run of white space one space, or one line break, of which two would part paragraphs.</summary>
    public static string Join(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!IsSpace(unit)) joined.Append(unit);
            else if (joined is not [.., ' ' or '\n']) joined.Append(unit == '\n' ? '\n' : ' ');
            else if (unit == '\n') joined[^1] = '\n';
        }

        return joined.ToString().Trim(' ', '\n');
    }

    /// <summary>The white space of HTML, which no-break spaces are not.</summary>
    public static bool IsSpace(char unit) => unit is ' ' or '\t' or '\n' or '\r' or '\f';
}
