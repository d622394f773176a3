using System.Globalization;
using System.Text;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Markup;

/// <summary>A body as a piece of HTML: <c>p h1…h6 blockquote ul figure</c>, each with the text's direction and language.</summary>
/// <remarks>Blocks of other kinds are a <c>div</c> that names the kind.</remarks>
internal sealed class HtmlFragment
{
    /// <summary>Names the kind of a block that HTML has no element for.</summary>
    public const string KindAttribute = "data-kind";

    private const int HighestLevel = 1;
    private const int LowestLevel = 6;
    private const int UsualLevel = 2;

    private readonly StringBuilder html = new();
    private readonly ExportLog log;
    private readonly string attributes;

    private HtmlFragment(Article article, ExportLog log)
    {
        this.log = log;
        attributes = Attribute("dir", article.Direction?.ToString()) + Attribute("lang", article.Language);
    }

    /// <summary>Writes the body; what does not come back from it is noted under <c>body</c>.</summary>
    public static string Write(Article article, ExportLog log)
    {
        var fragment = new HtmlFragment(article, log);
        var listed = false;
        for (var i = 0; i < article.Body.Count; i++)
        {
            var block = article.Body[i];
            if (block.Kind != ArticleBlockKinds.Image && string.IsNullOrWhiteSpace(block.Text))
            {
                log.Add($"body[{i}]", "A block without text has no place in HTML.");
                continue;
            }

            var item = block.Kind == ArticleBlockKinds.ListItem;
            if (item != listed) fragment.html.Append(item ? "<ul>" : "</ul>");
            listed = item;
            fragment.Block(block, $"body[{i}]");
        }

        if (listed) fragment.html.Append("</ul>");
        return fragment.html.ToString();
    }

    private void Block(ArticleBlock block, string path)
    {
        NoteRest(block, path);
        if (block.Kind == ArticleBlockKinds.Image)
        {
            if (block.Image is null) log.Add($"{path}.image", "HTML has no image without anything known of it.");
            Figure(block.Image ?? new ArticleImage(), block.Text, path);
            return;
        }

        if (Html.Damage(block.Text!) is { } damage) log.Add($"{path}.text", damage + ".");
        var (open, close) = Element(block, path);
        html.Append(open).Append(Text(block.Text!)).Append(close);
    }

    // What stands on a block of a kind that has no use for it.
    private void NoteRest(ArticleBlock block, string path)
    {
        if (block.Kind != ArticleBlockKinds.Heading) log.Lost($"{path}.level", block.Level, "Only headings have a level in HTML.");
        if (block.Kind != ArticleBlockKinds.Image) log.Lost($"{path}.image", block.Image, "Only image blocks have an image in HTML.");
        NoteExtensions(block, path);
    }

    private void NoteExtensions(ExtensibleRecord part, string path)
    {
        foreach (var name in part.Extensions?.Keys ?? []) log.Add($"{path}.{name}", "HTML has no place for it.");
    }

    private (string Open, string Close) Element(ArticleBlock block, string path)
    {
        switch (block.Kind)
        {
            case ArticleBlockKinds.Paragraph:
                return ($"<p{attributes}>", "</p>");
            case ArticleBlockKinds.Heading:
                var level = Math.Clamp(block.Level ?? UsualLevel, HighestLevel, LowestLevel);
                if (level != block.Level) log.Add($"{path}.level", $"HTML has headings of the levels 1 to 6; this one is written as {level}.");
                return ($"<h{level}{attributes}>", $"</h{level}>");
            case ArticleBlockKinds.Quote:
                return ($"<blockquote{attributes}>", "</blockquote>");
            case ArticleBlockKinds.ListItem:
                return ($"<li{attributes}>", "</li>");
            default:
                return ($"<div{Attribute(KindAttribute, XmlText.Clean(log, $"{path}.kind", block.Kind))}{attributes}>", "</div>");
        }
    }

    private void Figure(ArticleImage image, string? text, string path)
    {
        log.Lost($"{path}.text", text, "An image has a caption in HTML, no text.");
        NoteExtensions(image, $"{path}.image");
        foreach (var (name, value) in new[] { ("caption", image.Caption), ("credit", image.Credit) })
        {
            if (value is not null && Html.Damage(value) is { } damage) log.Add($"{path}.image.{name}", damage + ".");
        }

        html.Append("<figure").Append(attributes).Append('>')
            .Append("<img").Append(Attribute("src", image.Url is null ? null : Address.Write(image.Url)))
            .Append(Attribute("alt", XmlText.Clean(log, $"{path}.image.altText", image.AltText)))
            .Append(Attribute("width", Number(image.Width))).Append(Attribute("height", Number(image.Height))).Append('>');
        if (image.Caption is not null || image.Credit is not null)
        {
            html.Append("<figcaption>").Append(Text(image.Caption ?? ""));
            if (image.Credit is { } credit) html.Append(image.Caption is null ? "" : " ").Append("<cite>").Append(Text(credit)).Append("</cite>");
            html.Append("</figcaption>");
        }

        html.Append("</figure>");
    }

    private static string Text(string text) => Html.Encode(Html.Join(XmlText.Clean(text))).Replace("&#xA;", "<br>", StringComparison.Ordinal);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}=\"{Html.Encode(XmlText.Clean(value))}\"";
}
