using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsModel;

public static partial class NewsJson
{
    /// <summary>Reads an article; a byte order mark before it does no harm.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The document is not an article by that profile; the message has path and position.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Deserialize(string, JsonSerializerOptions)']"/>
    public static Article Deserialize([StringSyntax(StringSyntaxAttribute.Json)] string json, JsonSerializerOptions? options = null) =>
        Deserialize(json, Info(options));

    /// <summary>Reads a value by the caller's own contract.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="json">The document.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Deserialize{T}(string, JsonTypeInfo{T})']"/>
    public static T Deserialize<T>([StringSyntax(StringSyntaxAttribute.Json)] string json, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(typeInfo);
        try
        {
            return Found(JsonSerializer.Deserialize(json.AsSpan(json.StartsWith('\uFEFF') ? 1 : 0), typeInfo));
        }
        catch (JsonException e) when (LacksPlace(e))
        {
            throw WithPlace(e);
        }
    }

    /// <summary>Reads an article from UTF-8; a byte order mark before it does no harm.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <param name="utf8">The document.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <returns>The article.</returns>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Deserialize(ReadOnlySpan{byte}, JsonSerializerOptions)']"/>
    public static Article Deserialize(ReadOnlySpan<byte> utf8, JsonSerializerOptions? options = null) => Deserialize(utf8, Info(options));

    /// <summary>Reads a value from UTF-8 by the caller's own contract.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is null.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Deserialize{T}(ReadOnlySpan{byte}, JsonTypeInfo{T})']"/>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        try
        {
            return Found(JsonSerializer.Deserialize(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8, typeInfo));
        }
        catch (JsonException e) when (LacksPlace(e))
        {
            throw WithPlace(e);
        }
    }

    /// <summary>Reads an article from a UTF-8 stream to its end; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <param name="utf8">The document; read to the end of the stream.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Deserialize(Stream, JsonSerializerOptions)']"/>
    public static Article Deserialize(Stream utf8, JsonSerializerOptions? options = null) => Deserialize(utf8, Info(options));

    /// <summary>Reads a value from a UTF-8 stream by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">The document; read to the end of the stream.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='Deserialize{T}(Stream, JsonTypeInfo{T})']"/>
    public static T Deserialize<T>(Stream utf8, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(typeInfo);
        try
        {
            return Found(JsonSerializer.Deserialize(utf8, typeInfo));
        }
        catch (JsonException e) when (LacksPlace(e))
        {
            throw WithPlace(e);
        }
    }

    /// <summary>Reads an article from a UTF-8 stream to its end; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <param name="utf8">The document; read to the end of the stream.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the stream.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='DeserializeAsync(Stream, JsonSerializerOptions, CancellationToken)']"/>
    public static ValueTask<Article> DeserializeAsync(
        Stream utf8, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) =>
        DeserializeAsync(utf8, Info(options), cancellationToken);

    /// <summary>Reads a value from a UTF-8 stream by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">The document; read to the end of the stream.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the stream.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='DeserializeAsync{T}(Stream, JsonTypeInfo{T}, CancellationToken)']"/>
    public static ValueTask<T> DeserializeAsync<T>(Stream utf8, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Placed(JsonSerializer.DeserializeAsync(utf8, typeInfo, cancellationToken));
    }

    /// <summary>Reads an article from a UTF-8 pipe to its end; the pipe is not completed.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <param name="utf8">The document; read to the end of the pipe.</param>
    /// <param name="options">The profile; <see cref="Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the pipe.</param>
    /// <returns>The article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='DeserializeAsync(PipeReader, JsonSerializerOptions, CancellationToken)']"/>
    public static ValueTask<Article> DeserializeAsync(
        PipeReader utf8, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) =>
        DeserializeAsync(utf8, Info(options), cancellationToken);

    /// <summary>Reads a value from a UTF-8 pipe by the caller's own contract; the pipe is not completed.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="utf8">The document; read to the end of the pipe.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="cancellationToken">Ends the work between two waits for the pipe.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    /// <include file="Examples/NewsJson.xml" path="*/example[@id='DeserializeAsync{T}(PipeReader, JsonTypeInfo{T}, CancellationToken)']"/>
    public static ValueTask<T> DeserializeAsync<T>(PipeReader utf8, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Placed(JsonSerializer.DeserializeAsync(utf8, typeInfo, cancellationToken));
    }

    /// <summary>The message without the place that the serializer puts behind it.</summary>
    internal static string MessageWithoutPlace(JsonException e) => LacksPlace(e) ? e.Message : e.Message[..^Place(e).Length];

    private static async ValueTask<T> Placed<T>(ValueTask<T?> reading)
    {
        try
        {
            return Found(await reading.ConfigureAwait(false));
        }
        catch (JsonException e) when (LacksPlace(e))
        {
            throw WithPlace(e);
        }
    }

    private static T Found<T>(T? value) => value ?? throw new JsonException($"Expected {typeof(T).Name}, found null.");

    // The serializer adds path and position to its own messages, and to those of converters only as properties.
    private static bool LacksPlace(JsonException e) => e.Path is not null && !e.Message.EndsWith(Place(e), StringComparison.Ordinal);

    private static JsonException WithPlace(JsonException e) => new(e.Message + Place(e), e.Path, e.LineNumber, e.BytePositionInLine, e);

    private static string Place(JsonException e) => $" Path: {e.Path} | LineNumber: {e.LineNumber} | BytePositionInLine: {e.BytePositionInLine}.";
}
