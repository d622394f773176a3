using System.Buffers;

namespace Newsroom.Reading;

internal static class RequestBody
{
    /// <summary>The whole body; a problem when it is longer than <paramref name="limit"/>, of which no more than that is read.</summary>
    public static async Task<Outcome<byte[]>> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit) return Problems.TooLarge(limit, request.ContentLength);
        var read = await request.BodyReader.ReadAtLeastAsync(limit + 1, cancellation);
        var body = read.Buffer.Length > limit ? null : read.Buffer.ToArray();
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return body is null ? Problems.TooLarge(limit, found: null) : body;
    }
}
