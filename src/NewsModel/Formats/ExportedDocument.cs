using System.Text;

namespace NewsModel;

/// <summary>A document made from one or more articles, and what it could not hold.</summary>
public sealed class ExportedDocument
{
    internal ExportedDocument(string text, IReadOnlyList<ExportNote> notes) => (Text, Notes) = (text, notes);

    /// <summary>The document.</summary>
    public string Text { get; }

    /// <summary>What the document does not hold as the article does, in the article's order; empty when nothing was lost.</summary>
    public IReadOnlyList<ExportNote> Notes { get; }

    /// <summary>The document as UTF-8, without a byte order mark.</summary>
    public byte[] ToUtf8Bytes() => Encoding.UTF8.GetBytes(Text);

    /// <summary>Writes the document to a stream as UTF-8, without a byte order mark; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public void Save(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        utf8.Write(ToUtf8Bytes());
    }

    /// <summary>Writes the document to a stream as UTF-8, without a byte order mark; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public ValueTask SaveAsync(Stream utf8, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return utf8.WriteAsync(ToUtf8Bytes(), cancellationToken);
    }

    /// <summary>The document.</summary>
    public override string ToString() => Text;
}
