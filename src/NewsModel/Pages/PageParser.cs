using NewsModel.Pages;
using NewsModel.Pages.Lines;

namespace NewsModel;

/// <summary>Reads the text of a news page into an <see cref="Article"/>, with a role for every line. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Text is what a crawler's dump, a text browser, a reader mode or a person's copy gives, one line a block. No text
/// makes it throw: what could not be read is a note with its kind and place. Time grows linearly with the text. A profile
/// made in code whose <see cref="SiteProfile.Region"/> is no known code makes it throw <see cref="FormatException"/>.
/// </remarks>
/// <include file="Examples/PageParser.xml" path="*/example[@id='PageParser']"/>
public sealed class PageParser
{
    private readonly PageReader reader;

    /// <summary>Makes a parser that leans on <paramref name="options"/>.</summary>
    /// <param name="options">The options; not null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or a member of it is null.</exception>
    /// <exception cref="ArgumentException">The options name an unknown time zone.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='new']"/>
    public PageParser(PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        reader = new PageReader(options);
    }

    /// <summary>A parser with the default options: no region, no clock, the built-in profiles.</summary>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Default']"/>
    public static PageParser Default { get; } = new(PageOptions.Default);

    /// <summary>What this parser leans on.</summary>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Options']"/>
    public PageOptions Options { get; }

    /// <summary>Reads a page of which nothing else is known.</summary>
    /// <param name="text">The page's text, one line of it a line.</param>
    /// <returns>The article, the lines and the notes; places count UTF-16 code units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(string)']"/>
    public PageReading Parse(string text) => Parse(text, PageContext.None);

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page's text, one line of it a line.</param>
    /// <param name="context">What is known besides; <see cref="PageContext.None"/> for nothing.</param>
    /// <returns>The article, the lines and the notes; places count UTF-16 code units.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(string, PageContext)']"/>
    public PageReading Parse(string text, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return reader.Read(PageText.OfString(text), context);
    }

    /// <summary>Reads a page of which nothing else is known. The text is copied.</summary>
    /// <param name="text">The page's text, one line of it a line.</param>
    /// <returns>The article, the lines and the notes; places count UTF-16 code units.</returns>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(ReadOnlySpan{char})']"/>
    public PageReading Parse(ReadOnlySpan<char> text) => Parse(text, PageContext.None);

    /// <summary>Reads a page. The text is copied.</summary>
    /// <param name="text">The page's text, one line of it a line.</param>
    /// <param name="context">What is known besides; <see cref="PageContext.None"/> for nothing.</param>
    /// <returns>The article, the lines and the notes; places count UTF-16 code units.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(ReadOnlySpan{char}, PageContext)']"/>
    public PageReading Parse(ReadOnlySpan<char> text, PageContext context) => Parse(text.ToString(), context);

    /// <summary>Reads a page of which nothing else is known, as <see cref="Parse(ReadOnlySpan{byte}, PageContext)"/> does.</summary>
    /// <param name="bytes">The page's text in UTF-8 or windows-1256.</param>
    /// <returns>The article, the lines and the notes; places count bytes.</returns>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(ReadOnlySpan{byte})']"/>
    public PageReading Parse(ReadOnlySpan<byte> bytes) => Parse(bytes, PageContext.None);

    /// <summary>
    /// Reads a page from its bytes: UTF-8, else windows-1256 where the bytes make Arabic so, with a note. A byte
    /// order mark is skipped. All places count bytes.
    /// </summary>
    /// <param name="bytes">The page's text in UTF-8 or windows-1256.</param>
    /// <param name="context">What is known besides; <see cref="PageContext.None"/> for nothing.</param>
    /// <returns>The article, the lines and the notes; places count bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(ReadOnlySpan{byte}, PageContext)']"/>
    public PageReading Parse(ReadOnlySpan<byte> bytes, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return bytes.Length > Options.MaxLength ? reader.TooLong(bytes.Length) : reader.Read(PageText.OfBytes(bytes), context);
    }

    /// <summary>Reads a page of which nothing else is known, as <see cref="Parse(Stream, PageContext)"/> does.</summary>
    /// <param name="stream">The page's text in UTF-8 or windows-1256; read from where it stands to its end.</param>
    /// <returns>The article, the lines and the notes; places count bytes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(Stream)']"/>
    public PageReading Parse(Stream stream) => Parse(stream, PageContext.None);

    /// <summary>
    /// Reads a page from the bytes that are left in a stream, at most one more than <see cref="PageOptions.MaxLength"/>.
    /// The stream is not closed.
    /// </summary>
    /// <param name="stream">The page's text in UTF-8 or windows-1256; read from where it stands to its end.</param>
    /// <param name="context">What is known besides; <see cref="PageContext.None"/> for nothing.</param>
    /// <returns>The article, the lines and the notes; places count bytes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <include file="Examples/PageParser.xml" path="*/example[@id='Parse(Stream, PageContext)']"/>
    public PageReading Parse(Stream stream, PageContext context)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return Parse(BoundedStream.ReadAll(stream, Options.MaxLength), context);
    }
}
