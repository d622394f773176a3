using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NewsModel.Formats;

namespace NewsModel;

public static partial class JsonLines
{
    /// <summary>
    /// Reads articles from a UTF-8 stream, each when it is asked for; the stream stays open. Line ends are LF or CRLF,
    /// blank lines are passed over, a byte order mark before the first line does no harm.
    /// </summary>
    /// <param name="utf8">The lines.</param>
    /// <param name="options">The limit and the profile; <see cref="JsonLinesOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading between two lines and within a wait for the stream.</param>
    /// <returns>Every line that is not blank, in order; a bad one has its <see cref="JsonLine{T}.Error"/> and no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="IOException">While enumerating: the stream could not be read.</exception>
    /// <exception cref="OperationCanceledException">While enumerating: it was canceled.</exception>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='ReadAsync(Stream, JsonLinesOptions, CancellationToken)']"/>
    public static IAsyncEnumerable<JsonLine<Article>> ReadAsync(
        Stream utf8, JsonLinesOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, NewsJson.Info(options?.Json), options, cancellationToken);

    /// <summary>Reads values from a UTF-8 stream by the caller's own contract; the stream stays open.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, JsonLinesOptions, CancellationToken)"/>
    /// <typeparam name="T">What a line holds.</typeparam>
    /// <param name="utf8">The lines.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="options">The limit; its profile does not count. <see cref="JsonLinesOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading between two lines and within a wait for the stream.</param>
    /// <returns>Every line that is not blank, in order; a bad one has its <see cref="JsonLine{T}.Error"/> and no value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='ReadAsync{T}(Stream, JsonTypeInfo{T}, JsonLinesOptions, CancellationToken)']"/>
    public static IAsyncEnumerable<JsonLine<T>> ReadAsync<T>(
        Stream utf8, JsonTypeInfo<T> typeInfo, JsonLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Read(utf8, typeInfo, (options ?? JsonLinesOptions.Default).MaxLineLength, cancellationToken);
    }

    /// <summary>Reads articles from a UTF-8 pipe, each when it is asked for; the pipe is not completed.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, JsonLinesOptions, CancellationToken)"/>
    /// <param name="utf8">The lines.</param>
    /// <param name="options">The limit and the profile; <see cref="JsonLinesOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading between two lines and within a wait for the pipe.</param>
    /// <returns>Every line that is not blank, in order; a bad one has its <see cref="JsonLine{T}.Error"/> and no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='ReadAsync(PipeReader, JsonLinesOptions, CancellationToken)']"/>
    public static IAsyncEnumerable<JsonLine<Article>> ReadAsync(
        PipeReader utf8, JsonLinesOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(utf8, NewsJson.Info(options?.Json), options, cancellationToken);

    /// <summary>Reads values from a UTF-8 pipe by the caller's own contract; the pipe is not completed.</summary>
    /// <inheritdoc cref="ReadAsync(Stream, JsonLinesOptions, CancellationToken)"/>
    /// <typeparam name="T">What a line holds.</typeparam>
    /// <param name="utf8">The lines.</param>
    /// <param name="typeInfo">The contract of <typeparamref name="T"/>, such as a source-generated context gives.</param>
    /// <param name="options">The limit; its profile does not count. <see cref="JsonLinesOptions.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading between two lines and within a wait for the pipe.</param>
    /// <returns>Every line that is not blank, in order; a bad one has its <see cref="JsonLine{T}.Error"/> and no value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <include file="Examples/JsonLines.xml" path="*/example[@id='ReadAsync{T}(PipeReader, JsonTypeInfo{T}, JsonLinesOptions, CancellationToken)']"/>
    public static IAsyncEnumerable<JsonLine<T>> ReadAsync<T>(
        PipeReader utf8, JsonTypeInfo<T> typeInfo, JsonLinesOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ReadAsync(utf8.AsStream(leaveOpen: true), typeInfo, options, cancellationToken);
    }

    private static async IAsyncEnumerable<JsonLine<T>> Read<T>(
        Stream utf8, JsonTypeInfo<T> typeInfo, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(utf8, limit);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!lines.IsBlank) yield return Read(lines, typeInfo);
        }
    }

    private static JsonLine<T> Read<T>(Utf8LineReader lines, JsonTypeInfo<T> typeInfo)
    {
        var bytes = lines.Bytes;
        if (lines.IsTooLong) return Bad<T>(lines.Number, $"Expected a line of at most {lines.Limit} bytes, found {lines.Length}.");

        // The serializer passes over what it keeps as a JsonElement, and bytes that are no text would come through.
        if (!Utf8.IsValid(bytes)) return NotUtf8<T>(lines.Number, bytes);
        try
        {
            return JsonSerializer.Deserialize(bytes, typeInfo) is { } value
                ? new JsonLine<T> { Number = lines.Number, Value = value }
                : Bad<T>(lines.Number, $"Expected {typeof(T).Name}, found null.", "$", 0);
        }
        catch (JsonException e)
        {
            return Bad<T>(lines.Number, NewsJson.MessageWithoutPlace(e), e.Path, e.BytePositionInLine, e);
        }
    }

    private static JsonLine<T> NotUtf8<T>(long number, ReadOnlySpan<byte> bytes)
    {
        var position = JsonTexts.FirstBad(bytes);
        return Bad<T>(number, JsonTexts.NotUtf8(bytes[position]), "$", position);
    }

    private static JsonLine<T> Bad<T>(long number, string reason, string? path = null, long? position = null, JsonException? cause = null)
    {
        var place = path is null ? "" : $" Path: {path} | BytePositionInLine: {position}.";
        return new JsonLine<T> { Number = number, Error = new JsonException($"Line {number}: {reason}{place}", path, number - 1, position, cause) };
    }
}
