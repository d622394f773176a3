using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsModel;

public static partial class NewsJson
{
    /// <summary>Writes an article as a string.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="JsonException">
    /// An extension has the name of a member, or the profile is <see cref="Strict"/> and there are extensions.
    /// </exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Serialize(Article, JsonSerializerOptions)']"/>
    public static string Serialize(Article article, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Serialize(article, Info(options));
    }

    /// <summary>Writes a value as a string, by the caller's own contract.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is null.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Serialize{T}(T, JsonTypeInfo{T})']"/>
    public static string Serialize<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Serialize(value, typeInfo);
    }

    /// <summary>Writes an article as UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <param name="article">The article.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <returns>The document.</returns>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='SerializeToUtf8Bytes(Article, JsonSerializerOptions)']"/>
    public static byte[] SerializeToUtf8Bytes(Article article, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return SerializeToUtf8Bytes(article, Info(options));
    }

    /// <summary>Writes a value as UTF-8, by the caller's own contract.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is null.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='SerializeToUtf8Bytes{T}(T, JsonTypeInfo{T})']"/>
    public static byte[] SerializeToUtf8Bytes<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.SerializeToUtf8Bytes(value, typeInfo);
    }

    /// <summary>Writes an article to a stream as UTF-8; the stream stays open.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <param name="utf8">Where the document goes.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Serialize(Stream, Article, JsonSerializerOptions)']"/>
    public static void Serialize(Stream utf8, Article article, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(article);
        Serialize(utf8, article, Info(options));
    }

    /// <summary>Writes a value to a stream as UTF-8, by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">Where the document goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Serialize{T}(Stream, T, JsonTypeInfo{T})']"/>
    public static void Serialize<T>(Stream utf8, T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(typeInfo);
        JsonSerializer.Serialize(utf8, value, typeInfo);
    }

    /// <summary>Writes an article to a stream as UTF-8; the stream stays open.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <param name="utf8">Where the document goes.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the stream.</param>
    /// <returns>Completes when the stream has taken the document.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='SerializeAsync(Stream, Article, JsonSerializerOptions, CancellationToken)']"/>
    public static Task SerializeAsync(
        Stream utf8, Article article, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(article);
        return SerializeAsync(utf8, article, Info(options), cancellationToken);
    }

    /// <summary>Writes a value to a stream as UTF-8, by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">Where the document goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the stream.</param>
    /// <returns>Completes when the stream has taken the document.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='SerializeAsync{T}(Stream, T, JsonTypeInfo{T}, CancellationToken)']"/>
    public static Task SerializeAsync<T>(
        Stream utf8, T value, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.SerializeAsync(utf8, value, typeInfo, cancellationToken);
    }

    /// <summary>Writes an article to a pipe as UTF-8 and flushes it; the pipe is not completed.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <param name="utf8">Where the document goes.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the pipe.</param>
    /// <returns>Completes when the pipe is flushed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='SerializeAsync(PipeWriter, Article, JsonSerializerOptions, CancellationToken)']"/>
    public static Task SerializeAsync(
        PipeWriter utf8, Article article, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(article);
        return SerializeAsync(utf8, article, Info(options), cancellationToken);
    }

    /// <summary>Writes a value to a pipe as UTF-8, by the caller's own contract, and flushes it; the pipe is not completed.</summary>
    /// <inheritdoc cref="Serialize(Article, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">Where the document goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the pipe.</param>
    /// <returns>Completes when the pipe is flushed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='SerializeAsync{T}(PipeWriter, T, JsonTypeInfo{T}, CancellationToken)']"/>
    public static Task SerializeAsync<T>(
        PipeWriter utf8, T value, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.SerializeAsync(utf8, value, typeInfo, cancellationToken);
    }
}
