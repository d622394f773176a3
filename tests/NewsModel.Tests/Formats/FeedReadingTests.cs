using System.Text;
using System.Xml;
using CsCheck;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>What both readers of feeds have in common: limits, and documents that are none.</summary>
public sealed class FeedReadingTests
{
    private const int Mutations = 300;

    public static TheoryData<string, string> BadDocuments { get; } = new()
    {
        { "", "Expected an XML document, found nothing." },
        { " \n", "Expected an XML document, found nothing." },
        { "خبر", "Data at the root level is invalid. Line 1, position 1." },
        { "<rss>\n<channel></rss>", "The 'channel' start tag on line 2 position 2 does not match the end tag of 'rss'. Line 2, position 12." },
        { "<rss>&nbsp;</rss>", "Reference to undeclared entity 'nbsp'. Line 1, position 7." },
        { "<!DOCTYPE rss SYSTEM \"http://example.com/rss.dtd\"><rss/>", "Expected a document without document type, found <!DOCTYPE>. Line 1, position 1." },
        {
            "<?xml version=\"1.0\"?>\n<!DOCTYPE l [<!ENTITY a \"ها\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><l>&c;</l>",
            "Expected a document without document type, found <!DOCTYPE>. Line 2, position 1."
        },
        {
            string.Concat(Enumerable.Repeat("<a>", 10_000)),
            "Expected elements at most 64 deep, found <a> below them. Line 1, position 194."
        },
    };

    [Theory]
    [MemberData(nameof(BadDocuments))]
    public void A_bad_document_is_an_error_with_a_place(string document, string message)
    {
        Assert.Equal(message, Assert.Throws<XmlException>(() => Rss.Read(document)).Message);
        Assert.Equal(message, Assert.Throws<XmlException>(() => Atom.Read(document)).Message);
        Assert.Equal(message, Assert.Throws<XmlException>(() => Rss.Read(Encoding.UTF8.GetBytes(document))).Message);
        Assert.Equal(message, Assert.Throws<XmlException>(() => Atom.Read(new MemoryStream(Encoding.UTF8.GetBytes(document)))).Message);
    }

    [Fact]
    public void Limits_are_those_of_the_caller()
    {
        var options = new ImportOptions { MaxLength = 20, MaxDepth = 2 };
        Fails("Expected at most 20 characters, found more.", () => Rss.Read("<rss>أخبار الأخبار</rss>", options));
        Fails("Expected at most 20 bytes, found more.", () => Rss.Read("<rss>أخبار</rss>       "u8, options));
        Fails("Expected at most 20 bytes, found more.", () => Rss.Read(new MemoryStream(new byte[100]), options));
        Fails("Expected elements at most 2 deep, found <c> below them. Line 1, position 8.", () => Atom.Read("<a><b><c/></b></a>", options));
        Fails("Expected UTF-8, found the byte E1 at 5.", () => Atom.Read([.. "<rss>"u8, 0xE1, (byte)'<'], options));
        Assert.Single(Rss.Read("<rss><b/></rss>", options).Notes);
    }

    [Fact]
    public void Nothing_is_no_document()
    {
        Assert.Throws<ArgumentNullException>("xml", () => Rss.Read((string)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => Rss.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("xml", () => Atom.Read((string)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => Atom.Read((Stream)null!));
    }

    [Theory]
    [InlineData("<html><body/></html>", "html: Expected rss or rdf:RDF, found html.", "html: Expected a feed of Atom 1.0, found html.")]
    [InlineData("<rss/>", "rss: Expected items, found none.", "rss: Expected a feed of Atom 1.0, found rss.")]
    [InlineData("<a:feed xmlns:a='http://www.w3.org/2005/Atom'/>", "a:feed: Expected rss or rdf:RDF, found a:feed.", "a:feed: Expected entries, found none.")]
    public void A_document_that_is_no_feed_holds_nothing(string document, string rss, string atom)
    {
        Assert.Equal([rss], Rss.Read(document).Notes.Select(note => note.ToString()));
        Assert.Equal([atom], Atom.Read(document).Notes.Select(note => note.ToString()));
        Assert.Empty(Rss.Read(document).Articles);
        Assert.Empty(Atom.Read(document).Articles);
    }

    [Fact]
    public void Broken_feeds_are_read_or_refused()
    {
        var feeds = new[] { Rss.Write(FeedSamples.Feed, [FeedSamples.Article]), Atom.Write(FeedSamples.Feed, [FeedSamples.Article]) };
        var steps = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Array[1, 4];
        foreach (var feed in feeds.Select(feed => feed.ToUtf8Bytes()))
        {
            var read = 0;
            foreach (var each in FeedGen.Generate(steps, Mutations))
            {
                var broken = each.Aggregate(feed, (bytes, step) => Break(bytes, step.Item1, step.Item2 % bytes.Length, step.Item3 % bytes.Length));
                foreach (var reader in new Func<byte[], ImportResult>[] { bytes => Rss.Read(bytes), bytes => Atom.Read(bytes) })
                {
                    try
                    {
                        read += NewsJson.Serialize(reader(broken).Articles is [var first, ..] ? first : new()).Length > 2 ? 1 : 0;
                    }
                    catch (XmlException)
                    {
                        // That is the other answer.
                    }
                }
            }

            Assert.InRange(read, 20, Mutations);
        }
    }

    private static byte[] Break(byte[] bytes, int kind, int at, int length)
    {
        var end = Math.Min(bytes.Length, at + 1 + (length % 40));
        return kind switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..end], .. bytes[at..]],
            2 => [.. bytes[..at], (byte)(length % 128), .. bytes[(at + 1)..], (byte)'\n'],
            3 => [.. bytes[..at], bytes[length], .. bytes[(at + 1)..]],
            _ => bytes[..Math.Max(1, at)],
        };
    }

    private static void Fails(string message, Action read) => Assert.Equal(message, Assert.Throws<XmlException>(read).Message);
}
