using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsModel.Cli.Output;

/// <summary>Writes one JSON object a line, many lines at once.</summary>
internal sealed class JsonLineWriter : IDisposable
{
    private const int Full = 32 * 1024;

    // No HTML is written, so nothing but JSON's own characters needs an escape; + and Arabic stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new(Full * 2);
    private readonly Stream output;

    public JsonLineWriter(Stream output)
    {
        this.output = output;
        Json = new Utf8JsonWriter(buffer, Options);
    }

    /// <summary>Takes the object of the next line.</summary>
    public Utf8JsonWriter Json { get; }

    public void EndLine()
    {
        Json.Flush();
        buffer.Write("\n"u8);
        Json.Reset();
        if (buffer.WrittenCount >= Full) Flush();
    }

    public void Flush()
    {
        if (buffer.WrittenCount == 0) return;
        var lines = buffer.WrittenSpan;
        buffer.ResetWrittenCount();
        output.Write(lines);
        output.Flush();
    }

    public void Dispose()
    {
        Flush();
        Json.Dispose();
    }
}
