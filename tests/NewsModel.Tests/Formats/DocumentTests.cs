using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>Every sample in every format, well-formed, and as a file for the validators of the standards.</summary>
public sealed class DocumentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "documents");

    private static readonly (string Extension, Func<Article, ExportedDocument> Write)[] Formats =
    [
        ("jsonld", SchemaOrg.Write),
        ("ninjs.json", Ninjs.Write),
        ("feed.json", article => JsonFeed.Write(new FeedInfo { Title = "صحيفة المثال", HomePage = new("https://example.com/") }, [article])),
        ("rss.xml", article => Rss.Write(FeedSamples.Feed, [article])),
        ("atom.xml", article => Atom.Write(FeedSamples.Feed, [article])),
        ("sitemap.xml", article => NewsSitemap.Write([article])),
        ("newsml.xml", article => article.Published is { Date: not null } ? NewsMlG2.Write(article) : NewsMlG2.Write(article, FeedSamples.Feed.Updated!.Value)),
        ("opengraph.html", OpenGraph.Write),
        ("html", HtmlPage.Write),
        ("txt", PlainText.Write),
        ("c4.jsonl", CorpusRows.C4),
        ("oscar.jsonl", CorpusRows.Oscar),
    ];

    public static TheoryNames Samples() => FormatSamples.Names();

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_written_in_every_format(string name)
    {
        Directory.CreateDirectory(Folder);
        foreach (var (extension, write) in Formats)
        {
            var document = write(FormatSamples.All[name]);
            // A sitemap without an address is what its writer says it is: not valid.
            if (extension != "sitemap.xml" || document.Notes.All(note => note.Path.Length > 0))
                File.WriteAllBytes(Path.Combine(Folder, $"{name}.{extension}"), document.ToUtf8Bytes());
            if (extension.EndsWith("html", StringComparison.Ordinal)) Assert.DoesNotContain("<script", document.Text, StringComparison.Ordinal);
            if (extension == "jsonld") Assert.DoesNotContain("</script", document.Text, StringComparison.Ordinal);
            Assert.All(document.Notes, note => Assert.EndsWith(".", note.Reason, StringComparison.Ordinal));
            if (extension.Contains("json", StringComparison.Ordinal)) JsonDocument.Parse(document.Text).Dispose();
            if (extension.EndsWith("xml", StringComparison.Ordinal)) Assert.NotNull(XDocument.Parse(document.Text).Root);
        }
    }

    [Theory]
    [InlineData("OpenGraph")]
    [InlineData("HtmlPage")]
    [InlineData("PlainText")]
    [InlineData("C4")]
    [InlineData("Oscar")]
    public void A_full_article_is_this_document(string format)
    {
        var document = format switch
        {
            "OpenGraph" => OpenGraph.Write(FormatSamples.Full),
            "HtmlPage" => HtmlPage.Write(FormatSamples.Full),
            "PlainText" => PlainText.Write(FormatSamples.Full),
            "C4" => CorpusRows.C4(FormatSamples.Full),
            _ => CorpusRows.Oscar(FormatSamples.Full),
        };
        Snapshots.Match($"{document.Text}\n\n{string.Join('\n', document.Notes)}", "Formats", format);
    }
}
