using System.Security.Cryptography;

namespace NewsModel.Formats.Xml;

/// <summary>A name for an article that has neither id nor address: <c>urn:uuid:</c> and a UUID of version 8 made of its JSON.</summary>
/// <remarks>Equal articles get equal names, and a changed article another.</remarks>
internal static class ContentUrn
{
    private const int Length = 16;

    public static string Of(Article article)
    {
        var bytes = SHA256.HashData(NewsJson.SerializeToUtf8Bytes(article)).AsSpan(0, Length);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
