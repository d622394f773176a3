using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Xml;

namespace NewsModel;

/// <summary>Articles as a feed of RSS 2.0, with Dublin Core, Media RSS and the whole text, and back.</summary>
/// <remarks>
/// The text and its direction stand in <c>content:encoded</c>, images in <c>media:content</c>, the canonical address and
/// translations in <c>atom:link</c>. A <c>category</c> of the domain <c>https://schema.org/articleSection</c> is a section,
/// any other a tag. A time of publication that is less than a whole time is a <c>dc:date</c>.
/// </remarks>
/// <include file="Examples/Rss.xml" path="*/example[@id='Rss']"/>
public static class Rss
{
    private const string Format = "RSS 2.0";

    /// <summary>Writes a feed.</summary>
    /// <param name="feed">What the feed says of itself; needs <see cref="FeedInfo.HomePage"/>.</param>
    /// <param name="articles">Its items, in this order.</param>
    /// <returns>The document; its notes say what an item does not hold.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an article, is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <exception cref="ArgumentException">The feed has no title or home page, a relative address, or a language that is no tag.</exception>
    /// <include file="Examples/Rss.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(FeedInfo feed, IEnumerable<Article> articles)
    {
        var head = new FeedHead(feed);
        ArgumentNullException.ThrowIfNull(articles);
        var home = head.HomePage ?? throw new ArgumentException("Expected the page that the feed belongs to, found none; set FeedInfo.HomePage.", nameof(feed));
        List<ExportNote> notes = [];
        var text = XmlOutput.Document(xml =>
        {
            xml.Start(Namespace.None, "rss");
            xml.Attribute("version", "2.0");
            foreach (var space in new[] { Namespace.Atom, Namespace.Content, Namespace.Dc, Namespace.DcTerms, Namespace.Media }) xml.Declare(space);
            xml.Start(Namespace.None, "channel");
            xml.Text(Namespace.None, "title", head.Title);
            xml.Text(Namespace.None, "link", home);
            xml.Text(Namespace.None, "description", head.Description ?? head.Title);
            xml.Text(Namespace.None, "language", head.Language);
            xml.Text(Namespace.None, "lastBuildDate", head.Updated?.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture));
            if (head.Url is not null) xml.Empty(Namespace.Atom, "link", ("rel", "self"), ("type", "application/rss+xml"), ("href", head.Url));
            var index = 0;
            foreach (var article in articles)
            {
                ArgumentNullException.ThrowIfNull(article, nameof(articles));
                notes.AddRange(RssItemWriter.Write(xml, article, head, new ExportLog(Format, $"[{index++}].")));
            }
        });
        return new ExportedDocument(text, notes);
    }

    /// <summary>Reads a feed: RSS 2.0, also the older versions 0.9 to 1.0. A byte order mark or blank space before it does no harm.</summary>
    /// <remarks>
    /// <c>content:encoded</c> is the body, <c>description</c> the summary, as text. The feed's language holds for items that
    /// name none; nothing else that the feed says of itself is taken. Elements that are not understood are noted, and kept in
    /// the article's extension <c>rss</c>: name → text, or a list of texts; with attributes or elements in it, its XML.
    /// </remarks>
    /// <param name="xml">The document.</param>
    /// <param name="options">Limits, and how dates are read; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    /// <exception cref="XmlException">It is no well-formed XML, has a document type, or exceeds a limit; the message has line and position.</exception>
    /// <include file="Examples/Rss.xml" path="*/example[@id='Read(string, ImportOptions)']"/>
    public static ImportResult Read([StringSyntax(StringSyntaxAttribute.Xml)] string xml, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        options ??= ImportOptions.Default;
        return RssReader.Read(XmlInput.Read(xml, options), options);
    }

    /// <summary>Reads a feed from UTF-8.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document; an encoding that it names is not asked.</param>
    /// <param name="options">Limits, and how dates are read; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <include file="Examples/Rss.xml" path="*/example[@id='Read(ReadOnlySpan{byte}, ImportOptions)']"/>
    public static ImportResult Read(ReadOnlySpan<byte> utf8, ImportOptions? options = null)
    {
        options ??= ImportOptions.Default;
        return RssReader.Read(XmlInput.Read(utf8, options), options);
    }

    /// <summary>Reads a feed from a UTF-8 stream to its end; the stream stays open.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document; an encoding that it names is not asked.</param>
    /// <param name="options">Limits, and how dates are read; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <include file="Examples/Rss.xml" path="*/example[@id='Read(Stream, ImportOptions)']"/>
    public static ImportResult Read(Stream utf8, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ImportOptions.Default;
        return RssReader.Read(XmlInput.Read(utf8, options), options);
    }
}
