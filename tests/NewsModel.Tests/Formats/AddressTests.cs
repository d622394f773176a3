using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class AddressTests
{
    private static readonly FeedInfo Feed = new() { Title = "خبر", HomePage = new("https://feed.example/"), Updated = DateTimeOffset.UnixEpoch };

    [Theory]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("https://example.com/خبر?س=١#ج", "https://example.com/%D8%AE%D8%A8%D8%B1?%D8%B3=%D9%A1#%D8%AC")]
    [InlineData("https://example.com/a b", "https://example.com/a%20b")]
    [InlineData("https://example.com/%D8%AE+1", "https://example.com/%D8%AE+1")]
    [InlineData("http://موقع.example:80/", "http://xn--4gbrim.example/")]
    [InlineData("http://ا؜ZZ.example/خ", "http://ا؜zz.example/%D8%AE")]
    [InlineData("http://user@موقع.example:8080/?a#b", "http://user@xn--4gbrim.example:8080/?a#b")]
    [InlineData("/news/خبر", "/news/%D8%AE%D8%A8%D8%B1")]
    [InlineData("//cdn.example/a.jpg", "//cdn.example/a.jpg")]
    [InlineData("../a.jpg", "../a.jpg")]
    [InlineData("?id=3", "?id=3")]
    [InlineData("", "")]
    public void Addresses_are_written_in_ASCII_and_come_back(string read, string written)
    {
        var article = NewsJson.Deserialize($$"""{"url":"{{read}}"}""");
        var utf8 = NewsJson.SerializeToUtf8Bytes(article);
        using var document = System.Text.Json.JsonDocument.Parse(utf8);
        Assert.Equal(written, document.RootElement.GetProperty("url").GetString());
        Assert.Equal(article, NewsJson.Deserialize(utf8));
        Assert.Equal(article.GetHashCode(), NewsJson.Deserialize(utf8).GetHashCode());
    }

    [Theory]
    [InlineData("h://example.com/a?b=1")]
    [InlineData("C:/a.jpg")]
    [InlineData(" c:\\a.jpg")]
    public void The_path_of_a_file_is_no_address(string text)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        var problem = Assert.Throws<System.Text.Json.JsonException>(() => NewsJson.Deserialize($$"""{"url":{{json}}}"""));
        Assert.StartsWith($"Expected an address, found '{text}'. Path: $.url", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Uri itself throws on these when it is asked for an absolute address.</summary>
    [Theory]
    [InlineData("\\\\\u202E")]
    [InlineData(" \\\\\u202E/a")]
    public void Two_backslashes_are_no_share_of_a_machine(string text)
    {
        var article = new Article { Title = "خبر", Id = text };
        Assert.Equal(text, Ninjs.Read(Ninjs.Write(article).Text).Articles.Single().Id);
        Assert.Equal("خبر", Atom.Read(Atom.Write(Feed, [article]).Text).Articles.Single().Title);
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        Assert.Equal(text.Trim(), NewsJson.Deserialize($$"""{"url":{{json}}}""").Url?.OriginalString.Trim());
        Assert.Null(SchemaOrg.Read($$"""{"@type":"NewsArticle","headline":"خبر","@id":{{json}}}""").Articles.Single().Url);
    }
}
