using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsModel.Benchmarks.Peers;

/// <summary>The text of a page as a crawler dumps it: its title, then a block a line, blanks collapsed.</summary>
internal static class VisibleText
{
    private static readonly HashSet<string> Blocks = new(
        "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 HEADER HR LABEL LI MAIN NAV OL P SECTION TABLE TBODY TD TH TR UL".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Unseen = new("NOSCRIPT OPTION SCRIPT SELECT STYLE TEXTAREA".Split(' '), StringComparer.Ordinal);

    public static string Of(IHtmlDocument document)
    {
        var text = new StringBuilder(document.Title);
        text.Append('\n');
        Append(document.Body!, text);
        return text.ToString();
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText { Data: var data })
        {
            foreach (var letter in data) Append(letter, text);
        }
        else if (!Unseen.Contains(node.NodeName))
        {
            var isBlock = Blocks.Contains(node.NodeName);
            if (isBlock) Break(text);
            foreach (var child in node.ChildNodes) Append(child, text);
            if (isBlock) Break(text);
        }
    }

    private static void Append(char letter, StringBuilder text)
    {
        if (!char.IsWhiteSpace(letter)) text.Append(letter);
        else if (text[^1] is not (' ' or '\n')) text.Append(' ');
    }

    private static void Break(StringBuilder text)
    {
        if (text[^1] == ' ') text.Length--;
        if (text[^1] != '\n') text.Append('\n');
    }
}
