using System.Text;

namespace NewsModel;

/// <summary>A <see cref="Uri"/> that is equal to another when both are written alike; Uri itself ignores fragment and user.</summary>
internal readonly struct Address(Uri? uri) : IEquatable<Address>
{
    public Uri? Uri => uri;

    /// <summary>Percent-encoded, the host in its ASCII form; a relative address stays relative.</summary>
    public static string Write(Uri uri)
    {
        if (!uri.IsAbsoluteUri) return uri.GetComponents(UriComponents.SerializationInfoString, UriFormat.UriEscaped);
        var text = uri.AbsoluteUri;
        return Ascii.IsValid(text) || AsciiHost(uri) is not { } host ? text : new UriBuilder(uri) { Host = host }.Uri.AbsoluteUri;
    }

    // A host may hold letters that no domain has; it stays as it is then.
    private static string? AsciiHost(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    // A leading slash would be a file's path on Unix; on a page it is an address within the site.
    public static bool TryRead(string text, out Uri? uri) =>
        Uri.TryCreate(text, text is ['/' or '\\', ..] ? UriKind.Relative : UriKind.RelativeOrAbsolute, out uri);

    public bool Equals(Address other) =>
        ReferenceEquals(uri, other.Uri) || (uri is not null && other.Uri is not null && Write(uri) == Write(other.Uri));

    public override bool Equals(object? obj) => obj is Address other && Equals(other);

    public override int GetHashCode() => uri is null ? 0 : Write(uri).GetHashCode(StringComparison.Ordinal);

    public override string ToString() => uri?.ToString() ?? "";
}
