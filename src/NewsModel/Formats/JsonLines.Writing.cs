using System.Text.Json.Serialization.Metadata;
using NewsModel.Formats;

namespace NewsModel;

public static partial class JsonLines
{
    /// <summary>
    /// Writes articles to a stream as UTF-8, one line each in their order, without a byte order mark; the stream stays
    /// open. Lines go out in chunks of about 32 KB, and the next article is asked for when the stream has taken them.
    /// </summary>
    /// <param name="utf8">Where the lines go.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="options">The profile; <see cref="JsonLinesOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the writing between two lines and within a wait for the stream.</param>
    /// <returns>Completes when the stream has taken all lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or the sequence is null.</exception>
    /// <exception cref="ArgumentException">The sequence holds a null.</exception>
    /// <exception cref="System.Text.Json.JsonException">
    /// An extension has the name of a member, or the profile is <see cref="NewsJson.Strict"/> and there are extensions.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <remarks>An exception leaves whole lines in the stream, but not all of those before it: those of the last chunk are lost.</remarks>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='WriteAsync(Stream, IAsyncEnumerable{Article}, JsonLinesOptions, CancellationToken)']"/>
    public static Task WriteAsync(
        Stream utf8, IAsyncEnumerable<Article> articles, JsonLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WriteAsync(utf8, articles, NewsJson.Info(options?.Json), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Article}, JsonLinesOptions, CancellationToken)"/>
    /// <param name="utf8">Where the lines go.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="options">The profile; <see cref="JsonLinesOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the writing between two lines and within a wait for the stream.</param>
    /// <returns>Completes when the stream has taken all lines.</returns>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='WriteAsync(Stream, IEnumerable{Article}, JsonLinesOptions, CancellationToken)']"/>
    public static Task WriteAsync(
        Stream utf8, IEnumerable<Article> articles, JsonLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WriteAsync(utf8, articles, NewsJson.Info(options?.Json), cancellationToken);
    }

    /// <summary>Writes values to a stream as UTF-8, one line each in their order, by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Article}, JsonLinesOptions, CancellationToken)"/>
    /// <typeparam name="T">What a line holds.</typeparam>
    /// <param name="utf8">Where the lines go.</param>
    /// <param name="values">The values; none of them null.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="cancellationToken">Ends the writing between two lines and within a wait for the stream.</param>
    /// <returns>Completes when the stream has taken all lines.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The sequence holds a null.</exception>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='WriteAsync{T}(Stream, IAsyncEnumerable{T}, JsonTypeInfo{T}, CancellationToken)']"/>
    public static Task WriteAsync<T>(
        Stream utf8, IAsyncEnumerable<T> values, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Write();

        async Task Write()
        {
            using var lines = new JsonLineBuffer<T>(utf8, typeInfo, cancellationToken);
            await foreach (var value in values.WithCancellation(cancellationToken).ConfigureAwait(false)) await lines.WriteAsync(value).ConfigureAwait(false);
            await lines.FlushAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes values to a stream as UTF-8, one line each in their order, by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Article}, JsonLinesOptions, CancellationToken)"/>
    /// <typeparam name="T">What a line holds.</typeparam>
    /// <param name="utf8">Where the lines go.</param>
    /// <param name="values">The values; none of them null.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="cancellationToken">Ends the writing between two lines and within a wait for the stream.</param>
    /// <returns>Completes when the stream has taken all lines.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The sequence holds a null.</exception>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='WriteAsync{T}(Stream, IEnumerable{T}, JsonTypeInfo{T}, CancellationToken)']"/>
    public static Task WriteAsync<T>(Stream utf8, IEnumerable<T> values, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Write();

        async Task Write()
        {
            using var lines = new JsonLineBuffer<T>(utf8, typeInfo, cancellationToken);
            foreach (var value in values) await lines.WriteAsync(value).ConfigureAwait(false);
            await lines.FlushAsync().ConfigureAwait(false);
        }
    }
}
