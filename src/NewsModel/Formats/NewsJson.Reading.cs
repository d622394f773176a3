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
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The document is not an article by that profile; the message has path and position.</exception>
    public static Article Deserialize([StringSyntax(StringSyntaxAttribute.Json)] string json, JsonSerializerOptions? options = null) =>
        Deserialize(json, Info(options));

    /// <summary>Reads a value by the caller's own contract.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
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
    public static Article Deserialize(ReadOnlySpan<byte> utf8, JsonSerializerOptions? options = null) => Deserialize(utf8, Info(options));

    /// <summary>Reads a value from UTF-8 by the caller's own contract.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
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
    public static Article Deserialize(Stream utf8, JsonSerializerOptions? options = null) => Deserialize(utf8, Info(options));

    /// <summary>Reads a value from a UTF-8 stream by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
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
    public static ValueTask<Article> DeserializeAsync(
        Stream utf8, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) =>
        DeserializeAsync(utf8, Info(options), cancellationToken);

    /// <summary>Reads a value from a UTF-8 stream by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    public static ValueTask<T> DeserializeAsync<T>(Stream utf8, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Placed(JsonSerializer.DeserializeAsync(utf8, typeInfo, cancellationToken));
    }

    /// <summary>Reads an article from a UTF-8 pipe to its end; the pipe is not completed.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
    public static ValueTask<Article> DeserializeAsync(
        PipeReader utf8, JsonSerializerOptions? options = null, CancellationToken cancellationToken = default) =>
        DeserializeAsync(utf8, Info(options), cancellationToken);

    /// <summary>Reads a value from a UTF-8 pipe by the caller's own contract; the pipe is not completed.</summary>
    /// <inheritdoc cref="Deserialize(string, JsonSerializerOptions)"/>
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
