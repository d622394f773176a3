using System.Buffers;

namespace NewsModel.Formats.Markup;

/// <summary>A piece of HTML: a tag, or the text up to the next one.</summary>
internal readonly ref struct HtmlToken(string name, bool closing, ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f=/");

    /// <summary>The tag's name in lower case; empty for text.</summary>
    public string Name { get; } = name;

    public bool Closing { get; } = closing;

    /// <summary>The text, or what stands between the tag's name and its end; still escaped.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>The value of an attribute, unescaped; null when there is none.</summary>
    public string? Attribute(string name)
    {
        var rest = Text;
        while (true)
        {
            rest = rest.TrimStart(" \t\n\r\f/");
            if (rest.IsEmpty) return null;
            var length = rest.IndexOfAny(NameEnd);
            var found = rest[..(length < 0 ? rest.Length : Math.Max(length, 1))];
            rest = rest[found.Length..].TrimStart(" \t\n\r\f");
            var value = rest is ['=', ..] ? Value(rest[1..].TrimStart(" \t\n\r\f"), out rest) : [];
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase)) return System.Net.WebUtility.HtmlDecode(value.ToString());
        }
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var quoted = text is ['"' or '\'', ..];
        var end = quoted ? text[1..].IndexOf(text[0]) : text.IndexOfAny(" \t\n\r\f");
        var value = quoted ? text[1..] : text;
        if (end >= 0) value = value[..end];
        rest = text[Math.Min(value.Length + (quoted ? 2 : 0), text.Length)..];
        return value;
    }
}
