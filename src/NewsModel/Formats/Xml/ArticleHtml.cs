using NewsModel.Formats.Exporting;
using NewsModel.Formats.Markup;

namespace NewsModel.Formats.Xml;

/// <summary>The body of an article as the HTML in a feed, which alone says in which direction the text runs.</summary>
internal static class ArticleHtml
{
    public static string Write(Article article, string? language, ExportLog log)
    {
        var html = HtmlFragment.Write(article with { Language = language, Direction = Direction(article) }, log);
        if (html.Length == 0) log.Lost("direction", article.Direction, $"{log.Format} says it with the text alone, and there is none.");
        else if (Direction(article) is null) log.Lost("direction", article.Direction, "HTML has the directions ltr and rtl.");
        return html;
    }

    /// <summary>The direction, if it is one that markup knows.</summary>
    public static TextDirection? Direction(Article article) =>
        article.Direction == TextDirection.LeftToRight || article.Direction == TextDirection.RightToLeft ? article.Direction : null;
}
