using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Newsroom.Documents;

/// <summary>A document as a response that a client need not fetch twice.</summary>
internal static class Representation
{
    /// <summary>Answers 304 where the client has the same bytes already.</summary>
    public static FileContentHttpResult Of(HttpResponse response, string text, string mediaType)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(
            bytes, $"{mediaType}; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\""));
    }
}
