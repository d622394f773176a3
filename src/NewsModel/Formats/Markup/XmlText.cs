using System.Text;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Markup;

/// <summary>Text that may stand in XML 1.0.</summary>
internal static class XmlText
{
    /// <summary>The text, U+FFFD in the place of what XML cannot hold at all, which is noted.</summary>
    public static string? Clean(ExportLog log, string path, string? text)
    {
        if (text is null) return null;
        var clean = Clean(text);
        if (clean != text) log.Add(path, "XML has no control characters and halves of characters; U+FFFD stands in their place.");
        return clean;
    }

    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsChar(text, i)) (clean ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return clean?.ToString() ?? text;
    }

    /// <summary>Whether XML has the character that the unit is or is part of.</summary>
    public static bool IsChar(string text, int index) => text[index] switch
    {
        < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' => false,
        >= '\uD800' and <= '\uDBFF' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
        >= '\uDC00' and <= '\uDFFF' => index > 0 && char.IsHighSurrogate(text[index - 1]),
        _ => true,
    };
}
