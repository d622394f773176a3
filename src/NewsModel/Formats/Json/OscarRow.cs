using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsModel.Formats.Exporting;

namespace NewsModel.Formats.Json;

/// <summary>The members of a row of OSCAR 23.01.</summary>
internal static class OscarRow
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static void Write(Utf8JsonWriter json, Article article, string content, string? retrieved)
    {
        var utf8 = Encoding.UTF8.GetBytes(content);
        json.WriteString("content", content);
        json.WriteStartObject("warc_headers");
        json.WriteString("warc-record-id", $"<urn:uuid:{ContentId.Uuid(utf8)}>");
        json.Text("warc-date", retrieved);
        json.WriteString("content-type", "text/plain");
        json.WriteNumber("content-length", utf8.Length);
        json.WriteString("warc-type", "conversion");
        json.Text("warc-identified-content-language", article.Language);
        json.Text("warc-target-uri", article.Url is null ? null : Address.Write(article.Url));
        json.WriteString("warc-block-digest", $"sha1:{Digest(utf8)}");
        json.WriteEndObject();
        json.WriteStartObject("metadata");
        json.WriteStartObject("identification");
        json.Text("label", article.Language);
        json.WriteEndObject();
        json.WriteNull("annotation");
        json.WriteEndObject();
    }

    [SuppressMessage("Security", "CA5350", Justification = "The format demands SHA-1; nothing is secured by it.")]
    private static string Digest(ReadOnlySpan<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(utf8, hash);
        var text = new StringBuilder(32);
        for (var bit = 0; bit < hash.Length * 8; bit += 5)
        {
            var pair = (hash[bit / 8] << 8) | (bit / 8 + 1 < hash.Length ? hash[(bit / 8) + 1] : 0);
            text.Append(Base32[(pair >> (11 - (bit % 8))) & 31]);
        }

        return text.ToString();
    }
}
