using System.Globalization;
using System.Net;
using System.Text;

namespace NewsModel.Formats.Markup;

/// <summary>Reads a piece of HTML, as <see cref="HtmlFragment"/> or any site's feed writes it, into the blocks of a body.</summary>
internal sealed class HtmlFragmentReader
{
    private static readonly HashSet<string> BlockTags = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    };

    private readonly StringBuilder text = new();
    private readonly List<ArticleBlock> blocks = [];
    private string kind = ArticleBlockKinds.Paragraph;
    private int level;
    private int quotes;
    private int items;
    private ArticleImage? figure;
    private int figureStart;
    private bool inCredit;

    /// <summary>The direction that the first element names.</summary>
    public TextDirection? Direction { get; private set; }

    /// <summary>The language that the first element names.</summary>
    public string? Language { get; private set; }

    public static IReadOnlyList<ArticleBlock> Read(string html) => new HtmlFragmentReader().ReadAll(html);

    public IReadOnlyList<ArticleBlock> ReadAll(string html)
    {
        var tokenizer = new HtmlTokenizer(html);
        while (tokenizer.MoveNext(out var token))
        {
            if (token.Name.Length == 0) Add(WebUtility.HtmlDecode(token.Text.ToString()));
            else if (token.Name == "br") Break();
            else if (token.Name == "img") Image(token);
            else if (token.Name == "cite" && figure is not null) Credit(token);
            else if (BlockTags.Contains(token.Name)) Element(token);
        }

        Flush();
        return blocks;
    }

    private void Element(in HtmlToken tag)
    {
        Flush();
        if (!tag.Closing) NameLanguage(tag);
        switch (tag.Name)
        {
            case "blockquote":
                quotes = Math.Max(0, quotes + (tag.Closing ? -1 : 1));
                break;
            case "li":
                items = tag.Closing ? 0 : 1;
                break;
            case "ul" or "ol":
                items = 0;
                break;
            case ['h', >= '1' and <= '6']:
                level = tag.Closing ? 0 : tag.Name[1] - '0';
                break;
            case "div":
                kind = (tag.Closing ? null : tag.Attribute(HtmlFragment.KindAttribute)) ?? ArticleBlockKinds.Paragraph;
                break;
            case "figure":
                figure = tag.Closing ? null : new ArticleImage();
                figureStart = blocks.Count;
                break;
        }
    }

    private void NameLanguage(in HtmlToken tag)
    {
        if (blocks.Count > 0) return;
        if (tag.Attribute("dir") is { Length: > 0 } dir) Direction ??= new TextDirection(dir);
        if (tag.Attribute("lang") is { Length: > 0 } lang) Language ??= lang;
    }

    private void Image(in HtmlToken tag)
    {
        Flush();
        var url = tag.Attribute("src") is { } source && Address.TryRead(source.Trim(), out var address) ? address : null;
        var image = (figure ?? new ArticleImage()) with
        {
            Url = url,
            AltText = tag.Attribute("alt"),
            Width = Number(tag.Attribute("width")),
            Height = Number(tag.Attribute("height")),
        };
        blocks.Add(new ArticleBlock { Kind = ArticleBlockKinds.Image, Image = image });
        if (figure is not null) figure = image;
    }

    private void Credit(in HtmlToken tag)
    {
        Flush();
        inCredit = !tag.Closing;
    }

    private void Add(string piece)
    {
        foreach (var unit in piece)
        {
            if (!Html.IsSpace(unit)) text.Append(unit);
            else if (text.Length > 0 && !Html.IsSpace(text[^1])) text.Append(' ');
        }
    }

    // Two line breaks are how many sites part their paragraphs.
    private void Break()
    {
        while (text is [.., ' ']) text.Length--;
        if (text is [.., '\n']) Flush();
        else if (text.Length > 0) text.Append('\n');
    }

    private void Flush()
    {
        while (text.Length > 0 && Html.IsSpace(text[^1])) text.Length--;
        if (text.Length == 0) return;
        var content = text.ToString();
        text.Clear();
        if (figure is null) blocks.Add(Block(content));
        else Caption(content);
    }

    private void Caption(string content)
    {
        figure = inCredit ? figure! with { Credit = content } : figure! with { Caption = content };
        var block = new ArticleBlock { Kind = ArticleBlockKinds.Image, Image = figure };
        if (blocks.Count > figureStart) blocks[^1] = block;
        else blocks.Add(block);
    }

    private ArticleBlock Block(string content)
    {
        if (level > 0) return new() { Kind = ArticleBlockKinds.Heading, Level = level, Text = content };
        return new() { Kind = quotes > 0 ? ArticleBlockKinds.Quote : items > 0 ? ArticleBlockKinds.ListItem : kind, Text = content };
    }

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
