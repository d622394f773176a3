using System.Security.Cryptography;

namespace NewsModel.Formats.Exporting;

/// <summary>A name for an article that has none, for formats that demand one: equal articles have equal names.</summary>
internal static class ContentId
{
    /// <summary>A <c>urn:uuid:</c> of version 8 (RFC 9562), made from the SHA-256 of the article's JSON.</summary>
    public static Uri Of(Article article) => new($"urn:uuid:{Uuid(NewsJson.SerializeToUtf8Bytes(article))}");

    public static Guid Uuid(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
