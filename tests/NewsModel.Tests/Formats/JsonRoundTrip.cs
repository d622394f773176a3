using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace NewsModel.Tests.Formats;

/// <summary>Holds a value against its JSON in both directions, as string, as UTF-8 and as a stream that comes in drops.</summary>
internal static class JsonRoundTrip
{
    public static void Check<T>(T value, string json, JsonSerializerOptions? options = null)
    {
        var type = Type<T>(options);
        Assert.Equal(json, JsonSerializer.Serialize(value, type));
        Reads(json, value, options);
    }

    /// <summary>One direction: a text that is read like another, and written as that one.</summary>
    public static void Reads<T>(string json, T expected, JsonSerializerOptions? options = null)
    {
        var type = Type<T>(options);
        var utf8 = Encoding.UTF8.GetBytes(json);
        T?[] read =
        [
            JsonSerializer.Deserialize(json, type),
            JsonSerializer.Deserialize(utf8, type),
            JsonSerializer.Deserialize(new DrippingStream(utf8), type),
        ];
        foreach (var each in read)
        {
            Assert.Equal(expected, each);
            Assert.Equal(expected!.GetHashCode(), each!.GetHashCode());

            // Sees what equality does not: the raw text.
            Assert.Equal(JsonSerializer.Serialize(expected, type), JsonSerializer.Serialize(each, type));
        }
    }

    /// <summary>A text that cannot be read, and the whole message.</summary>
    public static void Fails<T>(string json, string message, JsonSerializerOptions? options = null)
    {
        var type = Type<T>(options);
        Assert.Equal(message, Assert.Throws<JsonException>(() => NewsJson.Deserialize(json, type)).Message);
        Assert.Equal(message, Assert.Throws<JsonException>(() => NewsJson.Deserialize(Encoding.UTF8.GetBytes(json), type)).Message);
    }

    public static JsonTypeInfo<T> Type<T>(JsonSerializerOptions? options) => (JsonTypeInfo<T>)(options ?? NewsJson.Default).GetTypeInfo(typeof(T));

    /// <summary>Gives one byte at a time.</summary>
    internal sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1)], cancellationToken);
    }
}
