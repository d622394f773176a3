using Xunit;

namespace NewsModel.Tests.Formats;

public sealed class AddressTests
{
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
}
