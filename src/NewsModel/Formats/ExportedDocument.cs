using System.Text;

namespace NewsModel;

/// <summary>A document made from one or more articles, and what it could not hold.</summary>
/// <include file="Examples/ExportedDocument.xml" path="*/example[@id='ExportedDocument']"/>
public sealed class ExportedDocument
{
    internal ExportedDocument(string text, IReadOnlyList<ExportNote> notes) => (Text, Notes) = (text, notes);

    /// <summary>The document.</summary>
    /// <include file="Examples/ExportedDocument.xml" path="*/example[@id='Text']"/>
    public string Text { get; }

    /// <summary>What the document does not hold as the article does, in the article's order; empty when nothing was lost.</summary>
    /// <include file="Examples/ExportedDocument.xml" path="*/example[@id='Notes']"/>
    public IReadOnlyList<ExportNote> Notes { get; }

    /// <summary>The document as UTF-8, without a byte order mark.</summary>
    /// <returns>A new array.</returns>
    /// <include file="Examples/ExportedDocument.xml" path="*/example[@id='ToUtf8Bytes']"/>
    public byte[] ToUtf8Bytes() => Encoding.UTF8.GetBytes(Text);

    /// <summary>Writes the document to a stream as UTF-8, without a byte order mark; the stream stays open.</summary>
    /// <param name="utf8">Where the document goes, at the stream's place.</param>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <include file="Examples/ExportedDocument.xml" path="*/example[@id='Save']"/>
    public void Save(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        utf8.Write(ToUtf8Bytes());
    }

    /// <summary>Writes the document to a stream as UTF-8, without a byte order mark; the stream stays open.</summary>
    /// <param name="utf8">Where the document goes, at the stream's place.</param>
    /// <param name="cancellationToken">Ends the wait for the stream.</param>
    /// <returns>Completes when the stream has taken the document.</returns>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <include file="Examples/ExportedDocument.xml" path="*/example[@id='SaveAsync']"/>
    public ValueTask SaveAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return utf8.WriteAsync(ToUtf8Bytes(), cancellationToken);
    }

    /// <summary>The document.</summary>
    public override string ToString() => Text;
}
