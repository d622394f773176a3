using Xunit;

namespace NewsModel.Tests.Pages;

public class PageGoldenTests
{
    public static TheoryData<string> Names => [.. PageGolden.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_becomes_its_article(string name) =>
        Check($"{name}.json", PageGolden.ToJson(PageParser.Default.Parse(PageGolden.Text(name)).Article));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_has_its_role(string name)
    {
        var text = PageGolden.Text(name);
        Check($"{name}.lines", PageGolden.ToLines(text, PageParser.Default.Parse(text)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bytes_of_a_page_say_what_its_text_says(string name)
    {
        var text = PageGolden.Text(name);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var (ofText, ofBytes) = (PageParser.Default.Parse(text), PageParser.Default.Parse(bytes));
        Assert.Equal(ofText.Article, ofBytes.Article);
        Assert.Equal(ofText.Lines.Select(line => line.Role), ofBytes.Lines.Select(line => line.Role));
        Assert.Equal(
            ofText.Lines.Select(line => line.Content.Of(text).ToString()),
            ofBytes.Lines.Select(line => System.Text.Encoding.UTF8.GetString(line.Content.Of(bytes))));
        Assert.Equal(ofText.Article, PageParser.Default.Parse(new MemoryStream(bytes)).Article);
        Assert.Equal(ofText.Article, PageParser.Default.Parse(text.AsSpan()).Article);
    }

    private static void Check(string file, string actual)
    {
        if (PageGolden.IsWriting) PageGolden.Write(file, actual);
        Assert.Equal(PageGolden.Read(file), actual);
    }
}
