using System.Net;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Xml;

/// <summary>Plain text in a place where feeds put HTML or text and do not say which.</summary>
internal static class HtmlText
{
    /// <summary>The text so that both kinds of readers see it: escaped only where it looks like HTML.</summary>
    public static string? Write(string? text) =>
        text?.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>The text, and the images between it.</summary>
    public static string Read(string html, out IEnumerable<ArticleImage> images)
    {
        images = [];
        if (!HasTags(html)) return WebUtility.HtmlDecode(html);
        var blocks = HtmlFragmentReader.Read(html);
        images = blocks.Select(block => block.Image).OfType<ArticleImage>();
        return string.Join('\n', blocks.Select(block => block.Text).OfType<string>());
    }

    private static bool HasTags(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!') return true;
        }

        return false;
    }
}
