using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;
using NewsModel.Formats.Exporting;
using NewsModel.Formats.Xml;

namespace NewsModel;

/// <summary>Articles as a feed of Atom 1.0 (RFC 4287), and back.</summary>
/// <remarks>
/// Where Atom demands what an article does not name, this stands in, with a note: the article's address, or a
/// <c>urn:uuid:</c> made of its content, for an id that is no IRI; the feed's title for an author; the time of publication,
/// or the feed's, for a time of change. A <c>category</c> of the scheme <c>https://schema.org/articleSection</c> is a section,
/// any other a tag. Images are links of the relation <c>enclosure</c>.
/// </remarks>
/// <include file="Examples/Atom.xml" path="*/example[@id='Atom']"/>
public static class Atom
{
    private const string Format = "Atom";

    private static readonly Namespace Space = Namespace.Atom.AsDefault;

    /// <summary>Writes a feed.</summary>
    /// <param name="feed">What the feed says of itself; for want of <see cref="FeedInfo.Updated"/>, the newest time of an article is taken.</param>
    /// <param name="articles">Its entries, in this order.</param>
    /// <returns>The document; its notes say what an entry does not hold.</returns>
    /// <exception cref="ArgumentNullException">An argument, or an article, is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">An extension of the article has the name of a member.</exception>
    /// <exception cref="ArgumentException">
    /// The feed has no title, neither an address nor a home page, no time of change while no article has a time either,
    /// a relative address, or a language that is no tag.
    /// </exception>
    /// <include file="Examples/Atom.xml" path="*/example[@id='Write']"/>
    public static ExportedDocument Write(FeedInfo feed, IEnumerable<Article> articles)
    {
        var head = new FeedHead(feed);
        ArgumentNullException.ThrowIfNull(articles);
        var entries = articles.ToList();
        foreach (var article in entries) ArgumentNullException.ThrowIfNull(article, nameof(articles));
        var id = head.Url ?? head.HomePage
            ?? throw new ArgumentException("Expected an address for the feed's id, found none; set FeedInfo.FeedUrl or FeedInfo.HomePage.", nameof(feed));
        var updated = Updated(head, entries).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        List<ExportNote> notes = [];
        var text = XmlOutput.Document(xml =>
        {
            xml.Start(Space, "feed");
            if (head.Language is not null) xml.WriteAttributeString("xml", "lang", null, head.Language);
            xml.Text(Space, "id", id);
            xml.Text(Space, "title", head.Title);
            xml.Text(Space, "subtitle", head.Description);
            xml.Text(Space, "updated", updated);
            if (head.HomePage is not null) xml.Empty(Space, "link", ("rel", "alternate"), ("type", "text/html"), ("href", head.HomePage));
            if (head.Url is not null) xml.Empty(Space, "link", ("rel", "self"), ("type", "application/atom+xml"), ("href", head.Url));
            for (var i = 0; i < entries.Count; i++) notes.AddRange(AtomEntryWriter.Write(xml, entries[i], head, updated, new ExportLog(Format, $"[{i}].")));
        });
        return new ExportedDocument(text, notes);
    }

    /// <summary>Reads a feed of Atom 1.0, or one entry alone. A byte order mark or blank space before it does no harm.</summary>
    /// <remarks>
    /// <c>content</c> is the body. The feed's language holds for entries that name none; nothing else that the feed says of
    /// itself is taken, but its author, for entries without. Relative addresses stay relative, also under <c>xml:base</c>.
    /// Elements that are not understood are noted, and kept in the article's extension <c>atom</c>: name → text, or a list of
    /// texts; with attributes or elements in it, its XML.
    /// </remarks>
    /// <param name="xml">The document.</param>
    /// <param name="options">Limits, and how dates are read; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    /// <exception cref="XmlException">It is no well-formed XML, has a document type, or exceeds a limit; the message has line and position.</exception>
    /// <include file="Examples/Atom.xml" path="*/example[@id='Read(string, ImportOptions)']"/>
    public static ImportResult Read([StringSyntax(StringSyntaxAttribute.Xml)] string xml, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        options ??= ImportOptions.Default;
        return AtomReader.Read(XmlInput.Read(xml, options), options);
    }

    /// <summary>Reads a feed from UTF-8.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document; an encoding that it names is not asked.</param>
    /// <param name="options">Limits, and how dates are read; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <include file="Examples/Atom.xml" path="*/example[@id='Read(ReadOnlySpan{byte}, ImportOptions)']"/>
    public static ImportResult Read(ReadOnlySpan<byte> utf8, ImportOptions? options = null)
    {
        options ??= ImportOptions.Default;
        return AtomReader.Read(XmlInput.Read(utf8, options), options);
    }

    /// <summary>Reads a feed from a UTF-8 stream to its end; the stream stays open.</summary>
    /// <inheritdoc cref="Read(string, ImportOptions)"/>
    /// <param name="utf8">The document; an encoding that it names is not asked.</param>
    /// <param name="options">Limits, and how dates are read; <see cref="ImportOptions.Default"/> when null.</param>
    /// <returns>The articles, and what was not understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <include file="Examples/Atom.xml" path="*/example[@id='Read(Stream, ImportOptions)']"/>
    public static ImportResult Read(Stream utf8, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= ImportOptions.Default;
        return AtomReader.Read(XmlInput.Read(utf8, options), options);
    }

    private static DateTimeOffset Updated(FeedHead feed, List<Article> articles)
    {
        var newest = feed.Updated;
        foreach (var time in feed.Updated is null ? articles.SelectMany(each => new[] { each.Modified, each.Published }) : [])
        {
            if (time?.TryGetInstant(out var instant) == true && (newest is null || instant > newest)) newest = instant;
        }

        return newest ?? throw new ArgumentException("Expected the time of the feed's last change, found none, nor one on an article; set FeedInfo.Updated.", nameof(feed));
    }
}
