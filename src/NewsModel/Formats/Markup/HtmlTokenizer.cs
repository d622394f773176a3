using System.Buffers;

namespace NewsModel.Formats.Markup;

/// <summary>Cuts HTML into tags and texts; whatever it holds, it ends. Comments, declarations, scripts and styles are passed over.</summary>
internal ref struct HtmlTokenizer(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f/");

    private ReadOnlySpan<char> rest = html;

    public bool MoveNext(out HtmlToken token)
    {
        while (!rest.IsEmpty)
        {
            if (!IsTag(rest))
            {
                token = new HtmlToken("", false, TakeText());
                return true;
            }

            if (TakeTag(out token)) return true;
        }

        token = default;
        return false;
    }

    private static bool IsTag(ReadOnlySpan<char> text) => text is ['<', '!' or '?', ..] or ['<', '/', _, ..] || (text is ['<', var letter, ..] && char.IsAsciiLetter(letter));

    private ReadOnlySpan<char> TakeText()
    {
        var length = 1;
        while (length < rest.Length && !IsTag(rest[length..]))
        {
            var next = rest[(length + 1)..].IndexOf('<');
            length = next < 0 ? rest.Length : length + 1 + next;
        }

        return Take(Math.Min(length, rest.Length));
    }

    private bool TakeTag(out HtmlToken token)
    {
        token = default;
        if (rest.StartsWith("<!--"))
        {
            Skip("-->");
            return false;
        }

        var tag = Take(TagLength());
        if (tag is ['<', '!' or '?', ..]) return false;
        var closing = tag[1] == '/';
        var inner = tag[(closing ? 2 : 1)..];
        if (inner is [.., '>']) inner = inner[..^1];
        var end = inner.IndexOfAny(NameEnd);
        var name = inner[..(end < 0 ? inner.Length : end)].ToString().ToLowerInvariant();
        token = new HtmlToken(name, closing, inner[name.Length..]);
        if (name is not ("script" or "style")) return true;
        if (!closing) Skip($"</{name}");
        return false;
    }

    // The end of a tag is not inside a quoted value.
    private readonly int TagLength()
    {
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            if (quote != '\0') quote = rest[i] == quote ? '\0' : quote;
            else if (rest[i] == '>') return i + 1;
            else if (rest[i] is '"' or '\'' && rest[i - 1] == '=') quote = rest[i];
        }

        return rest.Length;
    }

    private void Skip(string end)
    {
        var at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        rest = at < 0 ? [] : rest[(at + end.Length)..];
    }

    private ReadOnlySpan<char> Take(int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
