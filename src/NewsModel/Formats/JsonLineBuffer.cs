using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsModel.Formats;

/// <summary>Gathers lines of JSON and gives them to a stream many at once.</summary>
internal sealed class JsonLineBuffer<T> : IDisposable
{
    private const int Full = 32 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new(Full * 2);
    private readonly Utf8JsonWriter json;
    private readonly Stream utf8;
    private readonly JsonTypeInfo<T> typeInfo;
    private readonly CancellationToken cancellationToken;
    private long count;

    public JsonLineBuffer(Stream utf8, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        (this.utf8, this.typeInfo, this.cancellationToken) = (utf8, typeInfo, cancellationToken);
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Encoder = typeInfo.Options.Encoder,
            MaxDepth = typeInfo.Options.MaxDepth,
            SkipValidation = true,
        });
    }

    /// <summary>Takes a value; completes when there is room for the next.</summary>
    public ValueTask WriteAsync(T value)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (value is null) throw new ArgumentException($"Expected no null, found one at index {count}.", nameof(value));
        count++;
        var start = buffer.WrittenCount;
        JsonSerializer.Serialize(json, value, typeInfo);
        json.Reset();

        // A converter may write raw JSON; a line feed in it is white space.
        MemoryMarshal.AsMemory(buffer.WrittenMemory)[start..].Span.Replace((byte)'\n', (byte)' ');
        buffer.Write("\n"u8);
        return buffer.WrittenCount < Full ? ValueTask.CompletedTask : DrainAsync();
    }

    /// <summary>Gives the rest to the stream, and lets it give it on.</summary>
    public async ValueTask FlushAsync()
    {
        await DrainAsync().ConfigureAwait(false);
        await utf8.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => json.Dispose();

    private async ValueTask DrainAsync()
    {
        await utf8.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        buffer.ResetWrittenCount();
    }
}
