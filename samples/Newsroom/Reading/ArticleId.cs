using System.Security.Cryptography;
using System.Text;
using NewsModel;

namespace Newsroom.Reading;

/// <summary>Ids made from what was sent: the same page twice is one article, in whatever encoding and with whatever line ends it came.</summary>
internal static class ArticleId
{
    private const int UuidLength = 16;

    public static Guid Of(string text, PageContext context)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { text.ReplaceLineEndings("\n"), context.Url?.AbsoluteUri, context.Region?.Code, context.Profile?.Id })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData("\0"u8);
        }

        Span<byte> uuid = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(uuid);
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new Guid(uuid[..UuidLength], bigEndian: true);
    }

    /// <summary>The name of an article in documents, which take absolute ones alone.</summary>
    public static string Urn(Guid id) => $"urn:uuid:{id}";
}
